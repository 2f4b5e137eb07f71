// What became of creations that were refused or never answered: Miro may have made the item all the same. One look at the board tells;
// what stands as it was planned counts as placed, so that nobody places it a second time. Arrives when something went wrong.
import type { Change, Point } from "../../board/index.js";
import { type Frame, settle } from "./adopt.js";
import { fieldIn, hasKind, hasSize, hasText, isPlacedAt } from "./alike.js";
import { userOf } from "./begun.js";
import { heavy } from "./calls.js";
import type { Page } from "./page.js";
import { remember } from "./save.js";
import { isFrame, isPlaced, type PlacedHandle } from "./sdk.js";
import type { Doubt, Work } from "./work.js";

const still: Point = { x: 0, y: 0 };
/** How far from its place Miro may put what falls into a frame, and a text whose height it had yet to tell, in board units. */
const astray = 120;

/** Of all that is in doubt, what stands is placed, and done if this work is asked for it. What cannot be told now is asked next time. */
export const clearDoubts = async (page: Page, work: Work, changes: readonly Change[]): Promise<void> => {
  const { sdk, call, doubts, own } = page;
  if (doubts.length === 0) return;
  try {
    const [by, found] = await Promise.all([userOf(page), call(heavy, () => sdk.get())]);
    const all = found.filter(isPlaced);
    const frames = new Map(all.filter(isFrame).map((h) => [h.id, h]));
    const placeOf = (handle: PlacedHandle): Point | undefined => {
      if (handle.parentId === null) return handle;
      const frame = frames.get(handle.parentId);
      return frame && { x: frame.x - frame.width / 2 + handle.x, y: frame.y - frame.height / 2 + handle.y };
    };
    for (const doubt of doubts.splice(0)) {
      const { draft } = doubt;
      const stands = all.find((h) => {
        const at = placeOf(h);
        const isOurs = !own.has(h.id) && fieldIn(h, "createdBy") === by;
        const isAlike = isOurs && hasKind(draft, h) && hasSize(draft, h) && hasText(draft, h);
        const within = h.parentId === null && draft.kind !== "text" ? undefined : astray;
        return isAlike && at !== undefined && isPlacedAt(draft, h, at, still, within);
      });
      if (stands) await take(page, work, doubt, stands, changes);
    }
  } catch {
    // Still in doubt.
  }
};

const take = async (
  page: Page,
  work: Work,
  { draft, frame }: Doubt,
  handle: PlacedHandle,
  changes: readonly Change[],
): Promise<void> => {
  page.own.add(handle.id);
  work.placed.set(handle.id, handle);
  work.ids[draft.key] = [handle.id];
  if (draft.tag) remember(page, handle.id, draft.tag);
  if (frame) await intoFrame(page, { draft, frame, id: handle.id });
  const change = changes.find((c) => c.do === "add" && c.draft.key === draft.key);
  if (change) await work.finish(change);
};

const intoFrame = async (page: Page, child: { draft: Doubt["draft"]; frame: Frame; id: string }): Promise<void> => {
  page.orphans.set(child.id, child.frame.handle.id);
  await settle(page, [{ child, doubt: "place" }]);
};
