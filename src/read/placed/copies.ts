// Tags travel with copies. Which things belong to one placed map, and which of two with the same tag keeps its id. [R4]
// What the parts then say is read in tagged.ts.

import { type Box, contains, grown, type Tag } from "../../board/index.js";
import { crowdOf } from "../sheet/crowd.js";
import type { Tagged } from "../sheet/sheet.js";
import { compareId, type Sheet, type Thing } from "../sheet/sheet.js";

/** One placed map as it stands: the frame, the tagged parts in it, and whether it may call itself by the tag's id. */
export interface Placed {
  readonly mapTag: Tag | undefined;
  readonly map: string;
  readonly frame: Thing | undefined;
  readonly parts: readonly Tagged[];
  readonly isCopy: boolean;
}

export interface PlacedMaps {
  readonly maps: readonly Placed[];
  /** Tagged things that belong to none: copies of a label laid beside the map. */
  readonly strays: readonly Tagged[];
}

const taggedOf = (things: readonly Thing[]): readonly Tagged[] =>
  things.filter((t) => t.item.tag).flatMap((t) => (t.item.tag ? [{ ...t, tag: t.item.tag }] : []));

/** Ids of what a thing lies in as the host says, innermost first; circles and missing parents end the walk. */
export const parentsOf = (thing: Thing, sheet: Sheet): readonly string[] => {
  const seen: string[] = [];
  let at = thing.item.parent;
  while (at !== undefined && at !== thing.id && !seen.includes(at) && seen.length < 50) {
    seen.push(at);
    at = sheet.byId.get(at)?.item.parent;
  }
  return seen;
};

const distanceTo = (b: Box, t: Thing): number => {
  const dx = Math.max(b.x - t.at.x, 0, t.at.x - b.x - b.w);
  const dy = Math.max(b.y - t.at.y, 0, t.at.y - b.y - b.h);
  return Math.hypot(dx, dy);
};

/** The frame a part stands in; frames are few, and position counts more than the parent a host remembers. */
const frameOf = (part: Tagged, frames: readonly Tagged[], sheet: Sheet): Tagged | undefined => {
  const inside = frames.filter((f) => contains(f.box, part.at));
  if (inside.length <= 1) return inside[0];
  const parents = parentsOf(part, sheet);
  const byHost = parents.map((id) => inside.find((f) => f.id === id)).find((f) => f !== undefined);
  return byHost ?? [...inside].sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h)[0];
};

/** How far outside its frame a label still belongs to the map, in stickies: people add lanes before they stretch the frame. */
export const nearFrame = 3;

export const keyOf = (tag: Tag): string => `${tag.part} ${tag.id ?? ""}`;

const structural: ReadonlySet<string> = new Set(["lane", "band", "stage", "column"]);

export const placedMaps = (sheet: Sheet): PlacedMaps => {
  const all = taggedOf([...crowdOf(sheet.texts).ours, ...sheet.bare]);
  const byMap = new Map<string, Tagged[]>();
  for (const t of all) {
    const there = byMap.get(t.tag.map);
    if (there) there.push(t);
    else byMap.set(t.tag.map, [t]);
  }
  const maps: Placed[] = [];
  const strays: Tagged[] = [];
  for (const [map, things] of [...byMap].sort((a, b) => compareId(a[0], b[0]))) {
    const found = framed(map, things, sheet);
    maps.push(...found.maps);
    strays.push(...found.strays);
  }
  return { maps, strays };
};

const framed = (map: string, things: readonly Tagged[], sheet: Sheet): PlacedMaps => {
  const frames = things.filter((t) => t.tag.part === "map").sort((a, b) => compareId(a.id, b.id));
  const parts = things.filter((t) => t.tag.part !== "map");
  const mapTag = frames[0]?.tag;
  if (frames.length === 0) return { maps: withoutFrame(map, parts, sheet), strays: [] };

  const byFrame = new Map<Tagged, Tagged[]>(frames.map((f) => [f, []]));
  const outside: Tagged[] = [];
  for (const part of parts) {
    const frame = frameOf(part, frames, sheet);
    if (frame) byFrame.get(frame)?.push(part);
    else outside.push(part);
  }
  const strays = outside.filter((part) => {
    const nearest = nearestFrame(part, frames);
    const isKnown = byFrame.get(nearest)?.some((p) => keyOf(p.tag) === keyOf(part.tag));
    const reach = isKnown ? nearFrame * Math.max(sheet.unit.x, sheet.unit.y) : Number.POSITIVE_INFINITY;
    if (!isKnown || contains(grown(nearest.box, reach), part.at)) byFrame.get(nearest)?.push(part);
    return isKnown && !contains(grown(nearest.box, reach), part.at);
  });
  const holding = frames.filter((f) => byFrame.get(f)?.some((p) => structural.has(p.tag.part)));
  const maps = holding.map((frame, i) => ({
    mapTag: frame.tag ?? mapTag,
    map,
    frame,
    parts: byFrame.get(frame) ?? [],
    isCopy: i > 0,
  }));
  const known = new Set([...maps.flatMap((m) => m.parts), ...strays]);
  return { maps, strays: [...strays, ...parts.filter((p) => !known.has(p))] };
};

const nearestFrame = (part: Tagged, frames: readonly Tagged[]): Tagged => {
  const [first, ...others] = frames;
  if (!first) throw new Error("expected at least one frame, got none");
  return others.reduce((a, b) => (distanceTo(b.box, part) < distanceTo(a.box, part) ? b : a), first);
};

/**
 * The frame is gone. Parts that carry the same tag then tell of copies: the nth of each, from left to right and top to
 * bottom, goes with the nth of the others when every lane was copied; else they are one map with some labels twice.
 */
const withoutFrame = (map: string, parts: readonly Tagged[], sheet: Sheet): readonly Placed[] => {
  const heads = parts.filter((p) => structural.has(p.tag.part));
  if (heads.length === 0) return [];
  const counts = new Map<string, number>();
  for (const h of heads) counts.set(keyOf(h.tag), (counts.get(keyOf(h.tag)) ?? 0) + 1);
  const copies = Math.min(...counts.values());
  const one = (of: readonly Tagged[], isCopy: boolean): Placed => ({
    mapTag: undefined,
    map,
    frame: undefined,
    parts: of,
    isCopy,
  });
  if (copies < 2) return [one(parts, false)];
  const piles = apart(parts, Math.max(sheet.unit.x, sheet.unit.y) / 2).filter((pile) =>
    pile.some((p) => structural.has(p.tag.part)),
  );
  const first = (pile: readonly Tagged[]): string => pile.map((p) => p.id).sort(compareId)[0] ?? "";
  const sorted = [...piles].sort((a, b) => compareId(first(a), first(b)));
  return sorted.map((pile, i) => one(pile, i > 0));
};

/** Things in piles with a white gap of at least `gap` between them, cut across the page and down it in turn. */
export const apart = <T extends Thing>(things: readonly T[], gap: number, depth = 8): readonly (readonly T[])[] => {
  for (const axis of ["x", "y"] as const) {
    const size = axis === "x" ? "w" : "h";
    const sorted = [...things].sort((a, b) => a.box[axis] - b.box[axis]);
    const piles: T[][] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const t of sorted) {
      if (t.box[axis] - end >= gap || piles.length === 0) piles.push([]);
      piles.at(-1)?.push(t);
      end = Math.max(end, t.box[axis] + t.box[size]);
    }
    if (piles.length > 1) return depth > 0 ? piles.flatMap((p) => apart(p, gap, depth - 1)) : piles;
  }
  return [things];
};
