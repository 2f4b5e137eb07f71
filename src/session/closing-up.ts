// Taking back a change that made room: what moved goes back, what has come behind the cut since moves along, and the room closes. By how
// things stand now, so that it is right after half a change, too, and after people went on working. What lies in the new room keeps it
// open: then nothing is taken back, and it is named. Where the host's own undo has closed it before, there is nothing left to do.
import {
  type Applied,
  type Board,
  type Box,
  type Change,
  centre,
  contains,
  type Item,
  type ItemId,
  isBadge,
  type Progress,
} from "../board/index.js";
import type { Shift } from "../place/amend/index.js";
import { nameOf } from "./in-frame.js";

/** What was to be done, how things stood before it, and what was added. */
export interface RoomMade {
  readonly shift: Shift;
  readonly changes: readonly Change[];
  readonly before: readonly Item[];
}

export interface TakenBack extends Applied {
  /** Nothing was done, and the way back is still there. */
  readonly isKept?: boolean;
}

export const closeUp = async (
  board: Board,
  { shift, changes, before }: RoomMade,
  added: readonly ItemId[],
  there: readonly Item[],
  progress?: Progress,
): Promise<TakenBack> => {
  const gone = new Set(added);
  const { sideOf, isMoved } = planOf(shift, changes, before);
  const now = there.filter((i) => !gone.has(i.id));
  const isThere = new Set(there.map((i) => i.id));
  const smaller = shrunk(changes, before, there, shift);
  if (!added.some((id) => isThere.has(id)) && smaller.length === 0 && !now.some(isMoved)) return { ids: {}, calls: 0 };
  const sides = now.map((item) => [item, sideOf(item)] as const);
  const inRoom = sides.flatMap(([item, side]) => (side === "in the room" ? [item] : []));
  const [first, ...others] = inRoom.sort((a, b) => Number(b.text !== "") - Number(a.text !== ""));
  if (first) {
    const what = others.length === 0 ? `${nameOf(first)} lies` : `${nameOf(first)} and ${others.length} more lie`;
    const said = `Nothing was taken back, because ${what} in the new room by now. Move ${others.length === 0 ? "it" : "them"} out of there first.`;
    return { ids: {}, calls: 0, remarks: [said], isKept: true };
  }
  const back = sides.flatMap(([item, side]) => (side === "back" || side === "forth" ? [{ item, side } as const] : []));
  const nearest = back.sort((a, b) => centre(a.item.box)[shift.axis] - centre(b.item.box)[shift.axis]);
  return board.apply(
    [
      ...added.flatMap((id): Change[] => (isThere.has(id) ? [{ do: "remove", id }] : [])),
      ...unique(nearest.map(({ item, side }) => moved(item.cellOf ?? item.id, shift, side === "back" ? -1 : 1))),
      ...smaller,
    ],
    progress,
  );
};

type Side = "back" | "forth" | "in the room" | "stays";

const planOf = ({ axis, at, by, extent }: Shift, changes: readonly Change[], before: readonly Item[]) => {
  const stood = new Map(before.map((i) => [i.id, i]));
  const ways = new Map(changes.flatMap((c) => (c.do === "move" ? [[c.id, c.by[axis]] as const] : [])));
  const sized = new Set(changes.flatMap((c) => (c.do === "resize" ? [c.id] : [])));
  /** How far it went with what holds it, and by itself. */
  const shiftOf = (item: Item): { readonly own: number; readonly along: number } => {
    let along = 0;
    const seen = new Set<ItemId>([item.id]);
    for (let up = stood.get(item.parent ?? ""); up && !seen.has(up.id); up = stood.get(up.parent ?? "")) {
      seen.add(up.id);
      along += ways.get(up.id) ?? 0;
    }
    return { own: ways.get(item.cellOf ?? item.id) ?? 0, along };
  };
  const isMoved = (item: Item): boolean => {
    const was = stood.get(item.id);
    const { own, along } = shiftOf(item);
    return was !== undefined && own !== 0 && isAt(item.box, was.box, axis, own + along);
  };
  const sideOf = (item: Item): Side => {
    const was = stood.get(item.id);
    if (sized.has(item.id) || item.from !== undefined || item.to !== undefined) return "stays";
    const { own, along } = shiftOf(was ?? item);
    if (was && isAt(item.box, was.box, axis, own + along)) return own > 0 ? "back" : own < 0 ? "forth" : "stays";
    if (was && isAt(item.box, was.box, axis, 0)) return "stays";
    const middle = centre(item.box);
    if (along !== 0 || !contains(extent, middle)) return "stays";
    if (middle[axis] >= at + by) return "back";
    return middle[axis] > at && !isBadge(item) && item.kind !== "line" ? "in the room" : "stays";
  };
  return { sideOf, isMoved };
};

/** Hosts round what they are told. */
const isAt = (now: Box, was: Box, axis: Shift["axis"], by: number): boolean => {
  const off = { x: now.x - was.x, y: now.y - was.y };
  const other = axis === "x" ? "y" : "x";
  return Math.abs(off[axis] - by) < 2 && Math.abs(off[other]) < 2;
};

const moved = (id: ItemId, { axis, by }: Shift, way: 1 | -1): Change => ({
  do: "move",
  id,
  by: axis === "x" ? { x: way * by, y: 0 } : { x: 0, y: way * by },
});

const unique = (changes: readonly Change[]): readonly Change[] => {
  const seen = new Set<ItemId>();
  return changes.filter((c) => c.do === "move" && !seen.has(c.id) && seen.add(c.id));
};

/** What has its larger size gets its old one; what people have sized since gets that much smaller; what never grew stays. */
const shrunk = (
  changes: readonly Change[],
  before: readonly Item[],
  there: readonly Item[],
  { axis }: Shift,
): readonly Change[] => {
  const stood = new Map(before.map((i) => [i.id, i.box]));
  const now = new Map(there.map((i) => [i.id, i.box]));
  const side = axis === "x" ? "w" : "h";
  return [...changes].reverse().flatMap((change): Change[] => {
    const [was, is] = change.do === "resize" ? [stood.get(change.id), now.get(change.id)] : [];
    if (change.do !== "resize" || !was || !is || Math.abs(is[side] - was[side]) < 2) return [];
    const isAsGrown = Math.abs(is.w - change.box.w) < 2 && Math.abs(is.h - change.box.h) < 2;
    const box = isAsGrown ? was : { ...is, [side]: Math.max(1, is[side] - (change.box[side] - was[side])) };
    return [{ do: "resize", id: change.id, box }];
  });
};
