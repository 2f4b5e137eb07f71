// What “beside my selection” means: next to the selected things as a whole, and outside of the frames they lie in.
import { around, type Box, type Item, type ItemId, isSound } from "../board/index.js";

/** Undefined where none of them is on the board any more. */
export const besideOf = (ids: readonly ItemId[], items: readonly Item[]): Box | undefined => {
  const byId = new Map(items.map((i) => [i.id, i]));
  const outermost = (item: Item): Item => {
    const seen = new Set<ItemId>([item.id]);
    let at = item;
    for (let up = byId.get(at.parent ?? ""); up && !seen.has(up.id); up = byId.get(at.parent ?? "")) {
      seen.add(up.id);
      at = up;
    }
    return at;
  };
  const wanted = new Set(ids);
  // A table is selected as a whole; on the board it is its cells.
  const chosen = items.filter((i) => wanted.has(i.id) || (i.cellOf !== undefined && wanted.has(i.cellOf)));
  return around(chosen.map((i) => outermost(i).box).filter(isSound));
};
