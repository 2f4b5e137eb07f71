// Where on a full board a new map fits: near where the person looks, never on top of anything, without moving anybody's view.
import { around, type Box, bottom, grown, isSound, overlaps, type Point, right } from "./box.js";
import { type Item, isBadge } from "./item.js";

/** Room kept around everything that is there, in board units. */
export const clearance = 240;

/**
 * The top left corner for a box of this size; badges are nothing to keep off. Tried in this order: where the person is looking, right of everything, below
 * everything; the nearest to the view's middle that is free wins. On an empty board the view's middle, or the origin.
 */
export const freeSpot = (
  size: { readonly w: number; readonly h: number },
  items: readonly Item[],
  visible?: Box,
  gap: number = clearance,
): Point => {
  const taken = items.flatMap((i) => (isBadge(i) ? [] : i.box)).filter((b) => isSound(b) && (b.w > 0 || b.h > 0));
  const all = around(taken);
  const middle = visible
    ? { x: visible.x + visible.w / 2 - size.w / 2, y: visible.y + visible.h / 2 - size.h / 2 }
    : { x: 0, y: 0 };
  const round = (p: Point): Point => ({ x: Math.round(p.x / 4) * 4, y: Math.round(p.y / 4) * 4 });
  if (!all) return round(visible ? middle : { x: 0, y: 0 });
  const isFree = (p: Point): boolean => {
    const wanted = grown({ ...p, ...size }, gap);
    return taken.every((b) => !overlaps(b, wanted));
  };
  const sides: readonly Point[] = [
    middle,
    { x: right(all) + gap, y: all.y },
    { x: all.x, y: bottom(all) + gap },
    { x: all.x - gap - size.w, y: all.y },
    { x: all.x, y: all.y - gap - size.h },
  ];
  const distance = (p: Point): number => Math.hypot(p.x - middle.x, p.y - middle.y);
  const free = sides.map(round).filter(isFree);
  const best = visible ? free.sort((a, b) => distance(a) - distance(b))[0] : free[0];
  return best ?? round({ x: right(all) + gap + 4, y: all.y });
};
