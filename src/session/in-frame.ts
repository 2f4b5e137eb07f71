// Room for a map inside a frame that stands on the board: beside what is in it, and if that does not do, by letting the frame grow
// to the right and downwards, never over what is not in it. Where nothing does, it says what is there and what is needed.
import {
  around,
  type Box,
  bottom,
  centre,
  contains,
  grown,
  type Item,
  type ItemId,
  isBadge,
  isSound,
  overlaps,
  type Point,
  right,
} from "../board/index.js";
import { NoRoom } from "./plans.js";
import type { Spot } from "./where.js";

/** Between the map and the frame's edges, and between the map and what is in the frame already. */
const edge = 48;
const apart = 96;

interface Size {
  readonly w: number;
  readonly h: number;
}

/** Throws NoRoom. */
export const roomIn = (id: ItemId, size: Size, items: readonly Item[]): Spot => {
  const frame = items.find((i) => i.id === id && i.kind === "frame" && isSound(i.box));
  if (!frame) throw new NoRoom("The frame the map was meant for is not on the board any more.");
  const { inWay, outside } = sorted(frame, items);
  const spots = corners(frame.box, inWay)
    .filter((at) => inWay.every((b) => !overlaps(b, grown({ ...at, ...size }, apart))))
    .map((at) => ({ at, box: needed(frame.box, at, size) }))
    .sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h);
  const found = spots.find(({ box }) => outside.every((i) => !overlaps(i.box, box)));
  if (!found) throw new NoRoom(refusal(frame, spots[0]?.box ?? frame.box, outside));
  const { at, box } = found;
  const grows = box.w > frame.box.w || box.h > frame.box.h;
  return {
    at,
    into: id,
    ...(grows && {
      grow: { change: { do: "resize", id, box }, back: { do: "resize", id, box: frame.box } },
    }),
  };
};

const sorted = (
  frame: Item,
  items: readonly Item[],
): { readonly inWay: readonly Box[]; readonly outside: readonly Item[] } => {
  const byId = new Map(items.map((i) => [i.id, i]));
  const isIn = (item: Item): boolean => {
    const seen = new Set<ItemId>();
    for (let at: Item | undefined = item; at && !seen.has(at.id); at = byId.get(at.parent ?? "")) {
      if (at.parent === frame.id) return true;
      seen.add(at.id);
    }
    return item.parent === undefined && contains(frame.box, centre(item.box));
  };
  const holders = new Set<ItemId>([frame.id]);
  for (let up = byId.get(frame.parent ?? ""); up && !holders.has(up.id); up = byId.get(up.parent ?? ""))
    holders.add(up.id);
  const things = items.filter((i) => isSound(i.box) && !isBadge(i) && i.kind !== "connector" && !holders.has(i.id));
  // What lies across the frame's edge is in the map's way, but not in that of a larger frame.
  const inWay = things.filter((i) => isIn(i) || overlaps(i.box, frame.box));
  const known = new Set(inWay);
  return { inWay: inWay.map((i) => i.box), outside: things.filter((i) => !known.has(i)) };
};

/** The frame's own corner, then right of and below what is in it. */
const corners = (frame: Box, inWay: readonly Box[]): readonly Point[] => {
  const start = { x: frame.x + edge, y: frame.y + edge };
  const all = around(inWay);
  if (!all) return [start];
  return [start, { x: right(all) + apart, y: start.y }, { x: start.x, y: bottom(all) + apart }].map(({ x, y }) => ({
    x: Math.ceil(Math.max(x, start.x)),
    y: Math.ceil(Math.max(y, start.y)),
  }));
};

const needed = (frame: Box, at: Point, size: Size): Box => ({
  ...frame,
  w: Math.max(frame.w, at.x + size.w + edge - frame.x),
  h: Math.max(frame.h, at.y + size.h + edge - frame.y),
});

const whole = (n: number): string => Math.round(n).toLocaleString("en");
const sizeOf = ({ w, h }: Size): string => `${whole(w)} × ${whole(h)}`;

/** What a person would call it. */
export const nameOf = ({ text, kind }: Item): string => {
  const [line = ""] = text.trim().split("\n");
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return short ? `“${short}”` : kind === "image" ? "an image" : "something without text";
};

const refusal = (frame: Item, box: Box, outside: readonly Item[]): string => {
  const is = `${nameOf(frame)} is ${sizeOf(frame.box)}, and with this map it has to be ${sizeOf(box)}.`;
  const others = outside.filter((i) => overlaps(i.box, box)).sort((a, b) => b.box.w * b.box.h - a.box.w * a.box.h);
  const [first, ...more] = others;
  if (!first) return is;
  const what = more.length === 0 ? nameOf(first) : `${nameOf(first)} and ${more.length} more`;
  return `${is} It cannot grow, because ${what} would come to lie under it.`;
};
