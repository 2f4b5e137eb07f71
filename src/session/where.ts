// Where on the board a new map goes, as a person chose it: free room, a frame, beside what is selected, or the very spot it was let
// go at. Plans with what was just read; nothing is moved for it and only a chosen frame grows. How it gets in there: into.ts.
import {
  type Box,
  type Change,
  clearance,
  contains,
  encloses,
  freeSpot,
  type Item,
  type ItemId,
  isBadge,
  isSound,
  overlaps,
  type Point,
  type Snapshot,
} from "../board/index.js";
import { besideOf } from "./beside.js";
import { nameOf, roomIn } from "./in-frame.js";

export type Where =
  /** Near where the person looks, on top of nothing. */
  | { readonly by: "room" }
  /** In a frame that stands there, which grows to the right and downwards where it has to. */
  | { readonly by: "frame"; readonly id: ItemId }
  /** Next to these items, or to the frames they lie in. */
  | { readonly by: "beside"; readonly ids: readonly ItemId[] }
  /** Its top left corner exactly there, whatever that covers; in the frame there, if there is one that holds it. */
  | { readonly by: "point"; readonly at: Point };

interface Size {
  readonly w: number;
  readonly h: number;
}

/** Where the map's top left corner goes, and what that takes. */
export interface Spot {
  readonly at: Point;
  readonly into?: ItemId;
  /** What makes room for it, and what takes that back. */
  readonly grow?: { readonly change: Change; readonly back: Change };
  /** A whole sentence on that, where somebody should know. */
  readonly said?: string;
}

export const spotFor = (where: Where, size: Size, { items }: Snapshot, visible: Box | undefined): Spot => {
  const free = (near?: Box): Spot => ({ at: freeSpot(size, items, near) });
  switch (where.by) {
    case "room":
      return free(visible);
    case "beside": {
      const anchor = besideOf(where.ids, items);
      if (!anchor) return { ...free(visible), said: "What was selected is gone, so the map stands in free room." };
      return { at: beside(anchor, size, items) ?? free(anchor).at };
    }
    case "frame": {
      const map = items.find((i) => i.id === where.id && i.tag?.part === "map");
      if (!map) return roomIn(where.id, size, items);
      const said = `${nameOf(map)} is a map itself, so the new one stands beside it.`;
      return { at: beside(map.box, size, items) ?? free(map.box).at, said };
    }
    case "point":
      return dropped({ x: Math.round(where.at.x), y: Math.round(where.at.y) }, size, items);
  }
};

/** Right of it, below, left or above: the first that lies on nothing. */
const beside = (anchor: Box, { w, h }: Size, items: readonly Item[]): Point | undefined => {
  const taken = items.filter((i) => !isBadge(i) && isSound(i.box)).map((i) => i.box);
  const sides: readonly Point[] = [
    { x: anchor.x + anchor.w + clearance, y: anchor.y },
    { x: anchor.x, y: anchor.y + anchor.h + clearance },
    { x: anchor.x - clearance - w, y: anchor.y },
    { x: anchor.x, y: anchor.y - clearance - h },
  ];
  return sides
    .map(({ x, y }) => ({ x: Math.round(x / 4) * 4, y: Math.round(y / 4) * 4 }))
    .find((p) => taken.every((b) => !overlaps(b, { ...p, w, h })));
};

/** Somebody chose that spot, so nothing is avoided; what lies under it is said. */
const dropped = (at: Point, size: Size, items: readonly Item[]): Spot => {
  const box = { ...at, ...size };
  const holds = items.filter(
    (i) => i.kind === "frame" && isSound(i.box) && i.tag?.part !== "map" && contains(i.box, at),
  );
  const frame = holds.filter((i) => encloses(i.box, box)).sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h)[0];
  const under = items.filter(
    (i) => i.kind !== "connector" && !isBadge(i) && isSound(i.box) && overlaps(i.box, box) && !encloses(i.box, box),
  );
  return { at, ...(frame && { into: frame.id }), ...(under.length > 0 && { said: covered(under) }) };
};

const covered = (under: readonly Item[]): string => {
  const [first] = under;
  const what = under.length === 1 && first ? nameOf(first) : `${under.length} things that were there`;
  return `The map was placed where you let go of it, over ${what}. Undo takes it away again.`;
};
