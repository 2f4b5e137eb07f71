// What a change has done to the board, and taking it back: what was added goes, what grew shrinks again unless something stands in
// the new part by now, what was reworded says what it did. Planning a change is mending.ts; where room
// was made, closing-up.ts takes it back.
import {
  type Applied,
  type Board,
  type Box,
  bottom,
  type Change,
  HostError,
  type Item,
  type ItemId,
  overlaps,
  type Progress,
  right,
  type Snapshot,
} from "../board/index.js";
import { closeUp, type RoomMade, type TakenBack } from "./closing-up.js";
import { HalfChanged } from "./half-changed.js";
import type { Seen } from "./seeing.js";

/** The items that were added, and what gives the others back their sizes and texts, as they were `seen` before. */
export interface Changed {
  readonly seen: Seen;
  readonly items: readonly ItemId[];
  readonly back: readonly Change[];
  readonly remarks: readonly string[];
  /** Where room was made for it. */
  readonly room?: RoomMade;
}

/** `shift`: room was made, on the board as it is in `before`. */
export const changedBy = (
  changes: readonly Change[],
  applied: Pick<Applied, "ids" | "remarks">,
  seen: Seen,
  room?: Omit<RoomMade, "changes">,
): Changed => ({
  seen,
  items: Object.values(applied.ids).flat(),
  back: room ? [] : backOf(changes, seen.snapshot),
  remarks: applied.remarks ?? [],
  ...(room && { room: { ...room, changes } }),
});

/** Undefined where nothing of it stands. */
export const halfChanged = (
  thrown: unknown,
  changes: readonly Change[],
  seen: Seen,
  room: Omit<RoomMade, "changes"> | undefined,
): HalfChanged | undefined => {
  if (!(thrown instanceof HostError) || thrown.stopped || !room) return undefined;
  if (thrown.missing.length >= changes.length && thrown.placed.length === 0) return undefined;
  return new HalfChanged(thrown, changedBy(changes, { ids: { placed: thrown.placed } }, seen, room));
};

/** The other way round and in the other order, from how things stood when the change was planned. */
const backOf = (changes: readonly Change[], { items }: Snapshot): readonly Change[] => {
  const byId = new Map(items.map((i) => [i.id, i]));
  return [...changes].reverse().flatMap((change): Change[] => {
    if (change.do === "move") return [{ ...change, by: { x: -change.by.x, y: -change.by.y } }];
    const item = "id" in change ? byId.get(change.id) : undefined;
    if (!item) return [];
    if (change.do === "resize") return [{ do: "resize", id: item.id, box: item.box }];
    return change.do === "write" ? [{ do: "write", id: item.id, text: item.text, was: change.text }] : [];
  });
};

/** `there`: the whole board as it stands by now. */
export const takeBack = async (
  board: Board,
  { items, back, room }: Changed,
  { items: there }: Snapshot,
  progress?: Progress,
): Promise<TakenBack> => {
  if (room) return closeUp(board, room, items, there, progress);
  const removes = items.map((id): Change => ({ do: "remove", id }));
  const known = new Set([...items, ...back.flatMap((change) => ("id" in change ? [change.id] : []))]);
  const others = there.filter((i) => !known.has(i.id));
  const isFree = newRoom(back, there).every((part) => others.every((i) => isGround(i, part) || !overlaps(i.box, part)));
  const kept = isFree ? back : back.filter((change) => change.do !== "resize");
  const applied = await board.apply([...removes, ...kept], progress);
  const said = "The map keeps its new size, because something else stands in it by now.";
  return isFree ? applied : { ...applied, remarks: [...(applied.remarks ?? []), said] };
};

/** What would no longer be covered: the strips by which things are larger now. */
const newRoom = (back: readonly Change[], there: readonly Item[]): readonly Box[] =>
  back.flatMap((change): Box[] => {
    const now = change.do === "resize" ? there.find((i) => i.id === change.id)?.box : undefined;
    if (!now || change.do !== "resize") return [];
    const { w, h } = change.box;
    return [
      ...(now.w > w ? [{ ...now, x: now.x + w, w: now.w - w }] : []),
      ...(now.h > h ? [{ ...now, y: now.y + h, h: now.h - h }] : []),
    ];
  });

/** Connectors lie anywhere, and what is larger all round lies beneath. */
const isGround = ({ kind, box }: Item, part: Box): boolean =>
  kind === "line" ||
  kind === "connector" ||
  (box.x <= part.x && box.y <= part.y && right(box) >= right(part) && bottom(box) >= bottom(part));
