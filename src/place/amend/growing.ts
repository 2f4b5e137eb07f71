// Which frames grow with a map that is cut open, by how much, and what of others lies where they would grow to.
import { type Box, type Item, overlaps, right } from "../../board/index.js";
import { type Cut, endOf } from "./cut.js";
import { isLine, isThrough } from "./cut-items.js";
import type { FateOf } from "./going.js";
import type { Inside } from "./inside.js";

/** Frames that hold the map, and by how much each has to grow: what stood free at their far side may be used up. */
export const growthOf = (
  cut: Cut,
  { frame, holders, members, extent }: Inside,
  { fate, loose }: { readonly fate: FateOf; readonly loose: readonly Item[] },
): ReadonlyMap<Item, number> => {
  const { axis, by } = cut;
  const held = new Set(loose);
  const ends = members.flatMap((i) => {
    const end = endOf(i.box, axis);
    if (isLine(i) && (!held.has(i) || isThrough(i.box, cut))) return [];
    return [[end, fate(i) === "stays" ? end : end + by] as const];
  });
  const before = Math.max(...ends.map(([end]) => end));
  const after = Math.max(...ends.map(([, end]) => end), before);
  const grown = new Map<Item, number>();
  let inner = { end: endOf(extent, axis), more: by };
  if (frame) {
    const least = Math.min(endOf(frame.box, axis) - before, padOf(frame));
    const more = Math.min(by, Math.max(0, after + Math.max(0, least) - endOf(frame.box, axis)));
    if (more > 0) grown.set(frame, more);
    inner = { end: endOf(frame.box, axis), more };
  }
  for (const holder of holders) {
    const end = endOf(holder.box, axis);
    const margin = Math.min(Math.max(0, end - inner.end), padOf(holder));
    const more = Math.max(0, Math.min(inner.more, inner.end + inner.more + margin - end));
    if (more > 0) grown.set(holder, more);
    inner = { end, more };
  }
  return grown;
};

/** The margin that is kept inside a frame. */
const padOf = ({ tag }: Item): number => ((tag?.note ?? 240) * 48) / 240;

/** What lies in the strips by which things grow; without a frame, in that by which the map does. */
export const inWay = (
  grown: ReadonlyMap<Item, number>,
  { extent, frame, outside, holders }: Inside,
  cut: Cut,
): readonly Box[] => {
  const { axis, by } = cut;
  const strip = (box: Box, more: number): Box =>
    axis === "x" ? { ...box, x: right(box), w: more } : { ...box, y: box.y + box.h, h: more };
  const strips = [...[...grown].map(([{ box }, more]) => strip(box, more)), ...(frame ? [] : [strip(extent, by)])];
  const above = new Set(holders);
  return outside
    .filter((i) => !above.has(i) && !isLine(i) && i.tag?.part !== "badge" && !isBeneath(i, extent))
    .filter((i) => strips.some((s) => overlaps(i.box, s)))
    .map((i) => i.box);
};

/** A ground the whole map lies on. */
const isBeneath = ({ box, kind, text }: Item, extent: Box): boolean =>
  kind !== "sticky" &&
  text === "" &&
  box.x <= extent.x &&
  box.y <= extent.y &&
  right(box) >= right(extent) &&
  box.y + box.h >= extent.y + extent.h;
