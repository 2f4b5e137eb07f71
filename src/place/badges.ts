// A small numbered badge for each finding, at its place: at the note, the cell, the stage, the lane or else the title it is about.
// Several at one spot stand side by side, and none over a note's text. What is written on the board is decided in session/.
import { type Box, type Draft, encloses, type Item, isBadge, type Snapshot } from "../board/index.js";
import { ink } from "../look/colors.js";
import type { Finding, ServiceMap, Severity } from "../model/index.js";
import { standingOf } from "./amend/standing.js";
import { freeOf, type Place, placesAt } from "./badge-places.js";
import { base } from "./measures.js";

/** Dark ink can be read on each, and none is the colour of a lane's notes. */
export const badgeFills: Readonly<Record<Severity, string>> = {
  error: "#FF8573",
  warning: "#FFC44D",
  info: "#9CCBF7",
};

/** Where a map's cells lie, and which items are its title, as they were read. */
export interface Lie {
  readonly outline?: Outline | undefined;
  readonly titles?: readonly string[];
}

interface Outline {
  readonly box: Box;
  /** Lanes side by side, stages running down. */
  readonly isTurned: boolean;
  readonly lanes: readonly Strip[];
  readonly stages: readonly Strip[];
}

interface Strip {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Of a note's side. */
const share = 0.2;
const least = 20;

/** In the order of the findings, numbered from 1. Throws where nothing of the map is on the board any more. */
export const badgeDrafts = (
  findings: readonly Finding[],
  map: ServiceMap,
  snapshot: Snapshot,
  lie: Lie = {},
): readonly Draft[] => {
  const items = snapshot.items.filter((item) => !isBadge(item));
  const standing = standingOf(map, snapshot, {});
  const whole = standing?.frame?.box ?? lie.outline?.box ?? standing?.area;
  if (!whole) throw new Error("The map is not on the board any more.");
  const { m, rightToLeft = false } = standing?.setting.choices ?? {};
  const size = Math.max(least, Math.round((m?.note ?? base.note) * share));
  const byId = new Map(items.map((item) => [item.id, item]));
  const frame = standing?.frame ?? outerOf(map, byId);
  const free = freeOf(items, new Set(map.notes.flatMap((n) => n.item?.id ?? [])), size);
  const places = findings.map((f): Place => placeOf(f, map, lie, byId) ?? { as: "map", box: whole });
  const boxes = inOrder(
    places.map(({ box }) => `${box.x} ${box.y}`),
    places.map((place) => free(placesAt(place, size, rightToLeft))),
    rightToLeft,
  );
  return findings.flatMap(({ severity }, i): readonly Draft[] => {
    const box = boxes[i];
    if (!box) return [];
    const parent = [frame, parentOf(places[i]?.item, byId)].find((f) => f && encloses(f.box, box));
    return [badge(`${i + 1}`, severity, box, map.id, parent?.id)];
  });
};

/** Those at one spot count up as one reads. */
const inOrder = (spots: readonly string[], boxes: readonly Box[], rightToLeft: boolean): readonly Box[] => {
  const at = new Map<string, Box[]>();
  for (const [i, box] of boxes.entries()) at.set(spots[i] ?? "", [...(at.get(spots[i] ?? "") ?? []), box]);
  for (const its of at.values()) its.sort((a, b) => a.y - b.y || (rightToLeft ? b.x - a.x : a.x - b.x));
  return spots.flatMap((spot) => at.get(spot)?.shift() ?? []);
};

const badge = (n: string, severity: Severity, box: Box, map: string, parent: string | undefined): Draft => ({
  key: `badge:${n}`,
  kind: "shape",
  box,
  round: true,
  text: {
    lead: n,
    size: Math.max(9, Math.round(box.w * (n.length > 2 ? 0.34 : 0.5))),
    bold: true,
    color: ink,
    align: "center",
    vertical: "middle",
    pad: 0,
  },
  fill: badgeFills[severity],
  stroke: ink,
  strokeWidth: Math.max(1, Math.round(box.w / 24)),
  ...(parent !== undefined && { parent, parentIsThere: true, behind: false }),
  tag: { v: 1, map, part: "badge", id: n },
});

/** It stands already, as it would be drawn. */
export const isSameBadge = (item: Item, { box, fill, parent, tag, text }: Draft): boolean =>
  item.tag?.map === tag?.map &&
  item.tag?.id === tag?.id &&
  item.text === text?.lead &&
  item.fill === fill &&
  item.parent === parent &&
  (["x", "y", "w", "h"] as const).every((side) => Math.abs(item.box[side] - box[side]) <= 1);

type ById = ReadonlyMap<string, Item>;

const outerOf = (map: ServiceMap, byId: ById): Item | undefined => {
  const item = byId.get(map.item?.id ?? "");
  return item?.kind === "frame" ? item : undefined;
};

const parentOf = (item: Item | undefined, byId: ById): Item | undefined => {
  const parent = byId.get(item?.parent ?? "");
  return parent?.kind === "frame" ? parent : undefined;
};

/** The nearest thing a finding names that is on the board. */
const placeOf = (finding: Finding, map: ServiceMap, lie: Lie, byId: ById): Place | undefined => {
  const there = (as: Place["as"], ids: readonly (string | undefined)[]): Place | undefined => {
    const item = ids.map((id) => byId.get(id ?? "")).find((i) => i !== undefined && i.kind !== "connector");
    return item && { as: item.kind === "text" ? "title" : as, box: item.box, item };
  };
  const itemsOf = (parts: ServiceMap["lanes" | "stages" | "notes"], ids: readonly string[]) =>
    ids.map((id) => parts.find((p) => p.id === id)?.item?.id);
  const { notes, lanes, stages, items } = finding;
  const titles = [...(lie.titles ?? []), map.item?.id].filter((id) => byId.get(id ?? "")?.kind !== "frame");
  return (
    there("note", itemsOf(map.notes, notes)) ??
    cellOf(finding, lie.outline) ??
    there("stage", itemsOf(map.stages, stages)) ??
    there("lane", itemsOf(map.lanes, lanes)) ??
    there(
      "stage",
      items.filter((id) => byId.get(id)?.kind !== "frame"),
    ) ??
    there("title", titles)
  );
};

/** A silence: in one lane, at one stage or more of which the first counts. */
const cellOf = ({ lanes, stages }: Finding, outline: Outline | undefined): Place | undefined => {
  if (!outline || lanes.length !== 1) return undefined;
  const lane = outline.lanes.find((l) => l.id === lanes[0]);
  const stage = outline.stages.find((s) => s.id === stages[0]);
  if (!lane || !stage) return undefined;
  const [across, down] = outline.isTurned ? [lane, stage] : [stage, lane];
  const box = { x: across.from, y: down.from, w: across.to - across.from, h: down.to - down.from };
  return { as: "cell", box };
};
