// Takes items away, frames last: what people put into a frame is taken out of it first and stays where it stood.
import { type Change, type ItemId, wordsOf } from "../../board/index.js";
import { light } from "./calls.js";
import { fresh, freshAll, type Page, sync } from "./page.js";
import { forget } from "./save.js";
import { type FrameHandle, type Handle, isFrame } from "./sdk.js";
import type { Work } from "./work.js";

type Remove = Extract<Change, { readonly do: "remove" }>;

export const removeAll = async (page: Page, work: Work, changes: readonly Remove[]): Promise<void> => {
  try {
    const handles = new Map((await freshAll(page, [...new Set(changes.map((c) => c.id))])).map((h) => [h.id, h]));
    const leaving = new Set(handles.keys());
    const take = async (change: Remove): Promise<void> => {
      if (!work.goesOn()) return;
      try {
        const handle = handles.get(change.id);
        if (handle) await takeAway(page, handle, leaving);
        forget(page, change.id);
        await work.finish(change);
      } catch (thrown) {
        work.fail(thrown);
      }
    };
    const isLast = (c: Remove): boolean => handles.get(c.id)?.type === "frame";
    await Promise.all(changes.filter((c) => !isLast(c)).map(take));
    for (const change of changes.filter(isLast)) await take(change);
  } catch (thrown) {
    work.fail(thrown);
  }
};

/** Takes back what a work placed. Answers with what could not be taken away. */
export const takeBack = async (page: Page, placed: ReadonlyMap<ItemId, Handle>): Promise<readonly ItemId[]> => {
  const left = new Set<ItemId>(placed.keys());
  const leaving = new Set(left);
  const take = async (handle: Handle): Promise<void> => {
    try {
      await takeAway(page, handle, leaving);
      left.delete(handle.id);
      forget(page, handle.id);
    } catch {
      // Reported by what is left.
    }
  };
  const all = [...placed.values()];
  await Promise.all(all.filter((h) => h.type !== "frame").map(take));
  for (const frame of all.filter((h) => h.type === "frame")) await take(frame);
  return [...left];
};

const takeAway = async (page: Page, handle: Handle, leaving: ReadonlySet<ItemId>): Promise<void> => {
  const { sdk, call } = page;
  const gone = handle.type === "frame" ? await emptied(page, handle.id, leaving) : handle;
  if (!gone) return;
  try {
    await call(light, () => sdk.remove(gone));
  } catch (thrown) {
    // Somebody else may have been faster.
    if (await fresh(page, handle.id)) throw thrown;
  }
};

/**
 * Whether a frame's removal takes its children along is not documented: none of other people's may be in it. The last thing before it
 * is made too small for a note, so that nothing can fall in between the last look and the removal.
 */
const emptied = async (page: Page, id: ItemId, leaving: ReadonlySet<ItemId>): Promise<Handle | undefined> => {
  for (let n = 0; n < looks; n += 1) {
    const frame = await fresh(page, id);
    if (!frame || !isFrame(frame)) return frame;
    const others = await freshAll(
      page,
      frame.childrenIds.filter((child) => !leaving.has(child)),
    );
    for (const other of others) await page.call(light, () => frame.remove(other));
    const isOurs = frame.childrenIds.length > others.length;
    if (isOurs || (await isShrunk(page, frame))) return frame;
  }
  throw new Error("people keep putting things into the frame that is to be taken away");
};

const looks = 4;
/** Miro's least. */
const least = 100;
/** As a removal leaves it that was interrupted in its turn. */
export const isLeast = ({ width, height }: FrameHandle): boolean => width === least && height === least;

/** False where something lies in it again: Miro refuses then. */
const isShrunk = async (page: Page, frame: FrameHandle): Promise<boolean> => {
  const { x, y, width, height } = frame;
  const corner = { x: x - width / 2, y: y - height / 2 };
  Object.assign(frame, { x: corner.x + least / 2, y: corner.y + least / 2, width: least, height: least });
  try {
    await sync(page, frame);
    return true;
  } catch (thrown) {
    if (/outside/i.test(wordsOf(thrown))) return false;
    throw thrown;
  }
};
