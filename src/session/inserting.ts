// Putting a planned map on the board: what stands there is read, the spot is found, and everything is placed in one go.
import { type Applied, type Board, type Change, type ItemId, isBadge, type Progress } from "../board/index.js";
import { place } from "../place/place.js";
import { into } from "./into.js";
import type { Inserted, Plan } from "./plans.js";
import { spotFor, type Where } from "./where.js";

interface How {
  readonly newId: () => string;
  readonly progress: Progress | undefined;
  readonly where: Where;
}

/** Throws HostError, and NoRoom where the chosen frame has none. */
export const insert = async (board: Board, plan: Plan, { newId, progress, where }: How): Promise<Inserted> => {
  const [snapshot, visible] = await Promise.all([board.read({ of: "board" }), board.view()]);
  const isThere = snapshot.items.some((i) => i.tag?.map === plan.map.id && !isBadge(i));
  const map = isThere ? { ...plan.map, id: newId() } : plan.map;
  const spot = spotFor(where, plan.size, snapshot, visible ?? undefined);
  const drafts = into(place(map, { ...plan.options, at: spot.at }), spot.into, board.can.nests);
  const { grow } = spot;
  const adds = drafts.map((draft): Change => ({ do: "add", draft }));
  const applied = await board.apply(grow ? [grow.change, ...adds] : adds, progress);
  const items = drafts.flatMap((d) => applied.ids[d.key] ?? []);
  return {
    map,
    items,
    frame: items[0],
    remarks: [...spot.remarks, ...(applied.remarks ?? [])],
    ...(grow && { back: [grow.back] }),
  };
};

/** Takes away what an insert placed; what grew for it goes back, unless something else stands in it by now. Throws HostError. */
export const takeAway = async (
  board: Board,
  items: readonly ItemId[],
  back: readonly Change[] = [],
): Promise<Applied> => {
  const removes = items.map((id): Change => ({ do: "remove", id }));
  if (back.length === 0) return board.apply(removes);
  const isFree = await canShrink(board, items, back);
  const applied = await board.apply(isFree ? [...removes, ...back] : removes);
  const said = "The frame keeps its new size, because something else stands in it by now.";
  return isFree ? applied : { ...applied, remarks: [...(applied.remarks ?? []), said] };
};

const canShrink = async (board: Board, items: readonly ItemId[], back: readonly Change[]): Promise<boolean> => {
  const going = new Set(items);
  const { items: there } = await board.read({ of: "board" });
  return back.every((change) => {
    if (change.do !== "resize") return true;
    const { box } = change;
    const now = there.find((i) => i.id === change.id);
    if (!now) return false;
    const right = now.box.x + box.w;
    const low = now.box.y + box.h;
    return there.every(
      (i) => i.parent !== change.id || going.has(i.id) || (i.box.x + i.box.w <= right && i.box.y + i.box.h <= low),
    );
  });
};
