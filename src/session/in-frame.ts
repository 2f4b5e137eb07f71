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
  const { inside, outside } = sorted(frame, items);
  const spots = corners(frame.box, inside)
    .filter((at) => inside.every((b) => !overlaps(b, grown({ ...at, ...size }, apart))))
    // What lies across the frame's edge is in nobody's way but the map's.
    .filter((at) => outside.every((i) => !overlaps(i.box, frame.box) || !overlaps(i.box, { ...at, ...size })))
    .map((at) => ({ at, box: needed(frame.box, at, size) }))
    .sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h);
  const [least] = spots;
  const found = spots.find(({ box }) => blockers(frame.box, box, outside).length === 0);
  if (!found) throw new NoRoom(refusal(frame, least?.box, least ? blockers(frame.box, least.box, outside) : []));
  const { at, box } = found;
  const grows = box.w > frame.box.w || box.h > frame.box.h;
  return {
    at,
    into: id,
    ...(grows && {
      grow: { change: { do: "resize", id, box }, back: { do: "resize", id, box: frame.box } },
    }),
    remarks: [],
  };
};

const sorted = (
  frame: Item,
  items: readonly Item[],
): { readonly inside: readonly Box[]; readonly outside: readonly Item[] } => {
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
  const inside = things.filter(isIn);
  const known = new Set(inside);
  return { inside: inside.map((i) => i.box), outside: things.filter((i) => !known.has(i)) };
};

/** The frame's own corner, then right of and below what is in it. */
const corners = (frame: Box, inside: readonly Box[]): readonly Point[] => {
  const start = { x: frame.x + edge, y: frame.y + edge };
  const all = around(inside);
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

/** What a frame would come to lie over that it does not lie over now. */
const blockers = (frame: Box, box: Box, outside: readonly Item[]): readonly Item[] =>
  outside.filter((i) => overlaps(i.box, box) && !overlaps(i.box, frame));

const whole = (n: number): string => Math.round(n).toLocaleString("en");
const sizeOf = ({ w, h }: Size): string => `${whole(w)} × ${whole(h)}`;

/** What a person would call it. */
export const nameOf = ({ text, kind }: Item): string => {
  const [line = ""] = text.trim().split("\n");
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return short ? `“${short}”` : kind === "image" ? "an image" : "something without text";
};

const refusal = (frame: Item, box: Box | undefined, others: readonly Item[]): string => {
  const is = `${nameOf(frame)} is ${sizeOf(frame.box)}, and with this map it has to be ${sizeOf(box ?? frame.box)}.`;
  const [first, ...more] = [...others].sort((a, b) => b.box.w * b.box.h - a.box.w * a.box.h);
  if (!first) return `${is} What is in it leaves no room.`;
  const what = more.length === 0 ? nameOf(first) : `${nameOf(first)} and ${more.length} more`;
  return `${is} It cannot grow, because ${what} would come to lie under it.`;
};
