// Free room on the board by the one call that finds it, a tenth as dear as reading the board. Nobody's view is moved for it.
import { type Box, clearance, overlaps, type Point } from "../../board/index.js";
import { light } from "./calls.js";
import type { Page } from "./page.js";

/**
 * Whether the place Miro answers with is the middle of the free area or its top left corner is not documented. So twice the size is
 * asked for: the area's lower right quarter seen as a middle, and its upper left seen as a corner, are the same and free either way.
 * Null where it cannot be asked, or its answer lies on what was placed here a moment ago.
 */
export const findRoom = async (
  page: Page,
  { w, h }: { readonly w: number; readonly h: number },
): Promise<Point | null> => {
  const { sdk, call, filled } = page;
  if (!sdk.findEmptySpace) return null;
  const room = { width: w + 2 * clearance, height: h + 2 * clearance };
  try {
    const view = await call(light, () => sdk.viewport.get());
    const x = view.x + view.width / 2 - room.width / 2;
    const y = view.y + view.height / 2 - room.height / 2;
    const wish = { x, y, width: 2 * room.width, height: 2 * room.height };
    if (![x, y].every(Number.isFinite)) return null;
    const free = await call(light, async () => sdk.findEmptySpace?.(wish));
    if (!free || ![free.x, free.y].every(Number.isFinite)) return null;
    const found: Box = { x: free.x, y: free.y, w: room.width, h: room.height };
    if (filled.some((box) => overlaps(box, found))) return null;
    return { x: rounded(found.x + clearance), y: rounded(found.y + clearance) };
  } catch {
    // Whatever it was, the reading that comes instead says so.
    return null;
  }
};

const rounded = (n: number): number => Math.round(n / 4) * 4;
