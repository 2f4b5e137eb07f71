// Moves one item exactly once: relative to where a fresh handle says it is, out of its frame where it would leave that, and looked at
// again where the call broke off, for then nobody knows whether it came to anything. What is moved when is said in move.ts.
import { type Change, type ItemId, type Point, wordsOf } from "../../board/index.js";
import { fieldIn } from "./alike.js";
import { isViewOnly, light, OffError, SpentError } from "./calls.js";
import { fresh, type Page, sync } from "./page.js";
import { type FrameHandle, type Handle, isFrame, isPlaced, type PlacedHandle } from "./sdk.js";
import type { Work } from "./work.js";

export type Move = Extract<Change, { readonly do: "move" }>;

/** All moves of one item that follow each other. */
export interface Shift {
  readonly id: ItemId;
  readonly by: Point;
  readonly moves: readonly Move[];
}

interface Place extends Point {
  readonly parentId: string | null;
}

export interface Moved {
  readonly id: ItemId;
  /** Out of its frame: where it stood on the board, and that frame. */
  readonly from: Point;
  readonly frame?: FrameHandle | undefined;
  readonly to: Place;
}

/** Milliseconds after which a handle may hold a text somebody has rewritten since. */
const stale = 2000;

export interface Run {
  readonly page: Page;
  readonly work: Work;
  readonly frames: Map<string, Promise<FrameHandle | undefined>>;
  readonly moved: Moved[];
  /** How far the first of each group was moved, and where all stood before: nobody promises that the others stay then. */
  readonly groups: Map<string, Point>;
  readonly before: ReadonlyMap<ItemId, Point>;
  /** When the handles were fetched. */
  readonly at: number;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;
export const isAt = (handle: Handle | undefined, { x, y, parentId }: Place): boolean =>
  handle !== undefined &&
  isPlaced(handle) &&
  near(handle.x, x) &&
  near(handle.y, y) &&
  (handle.parentId ?? null) === parentId;

const shifted = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });
const placeOf = ({ x, y, parentId }: PlacedHandle): Place => ({ x, y, parentId: parentId ?? null });

export const place = async (run: Run, { id, by }: Shift, handle: PlacedHandle): Promise<void> => {
  const { page, work, moved } = run;
  const open = page.halfMoved.get(id);
  page.halfMoved.delete(id);
  // Broken off the last time, and done all the same.
  if (open && near(open.by.x, by.x) && near(open.by.y, by.y) && isAt(handle, open.to)) {
    moved.push({ id, from: shifted(open.to, { x: -by.x, y: -by.y }), to: open.to });
    return;
  }
  const was = placeOf(handle);
  if (wentAlong(run, { id, by }, handle)) {
    moved.push({ id, from: shifted(was, { x: -by.x, y: -by.y }), to: was });
    return;
  }
  const frame = was.parentId === null ? undefined : await frameOf(run, was.parentId);
  const size = { w: handle.width ?? 0, h: handle.height ?? 0 };
  const inside = { ...was, ...shifted(was, by) };
  if (frame && leaves(frame, inside, size)) return await takeOut(run, { id, by, frame }, handle);
  try {
    const to = await put(run, handle, by);
    if (handle.x === was.x && handle.y === was.y) work.stuck.add(id);
    else moved.push({ id, from: { x: to.x - by.x, y: to.y - by.y }, to });
    if (isFrame(handle)) frameMoved(run, handle, by);
  } catch (thrown) {
    if (isHeld(thrown)) work.stuck.add(id);
    else if (frame && /outside/i.test(wordsOf(thrown))) await takeOut(run, { id, by, frame }, handle);
    else if (await isDone(page, { id, by }, inside, thrown)) moved.push({ id, from: was, to: inside });
  }
};

const isSame = (a: Point | undefined, b: Point): boolean => a !== undefined && near(a.x, b.x) && near(a.y, b.y);

/** Whether another of its group has taken it along already. */
const wentAlong = (
  { groups, before }: Run,
  { id, by }: { readonly id: ItemId; readonly by: Point },
  handle: PlacedHandle,
): boolean => {
  const group = fieldIn(handle, "groupId");
  if (group === "") return false;
  if (!groups.has(group)) groups.set(group, by);
  const was = before.get(id);
  return was !== undefined && isSame(groups.get(group), by) && isSame(handle, shifted(was, by));
};

/** What is planned for a frame from now on is planned for where it stands now. */
const frameMoved = ({ page, work }: Run, handle: FrameHandle, by: Point): void => {
  work.there.set(handle.id, handle);
  const corner = page.corners.get(handle.id);
  if (corner) page.corners.set(handle.id, shifted(corner, by));
};

/** Whoever locked it, or an item apps may not touch. */
const isHeld = (thrown: unknown): boolean => /\block|unsupported/i.test(wordsOf(thrown)) && !isSure(thrown);
/** Refused before it was done. */
const isSure = (thrown: unknown): boolean => thrown instanceof SpentError || thrown instanceof OffError;

const slack = 0.005;
const leaves = (frame: FrameHandle, { x, y }: Point, { w, h }: { readonly w: number; readonly h: number }): boolean =>
  x - w / 2 < -slack || y - h / 2 < -slack || x + w / 2 > frame.width + slack || y + h / 2 > frame.height + slack;

/** As it is by now: it may have been made larger for what is moved. */
const frameOf = ({ page, work, frames }: Run, id: string): Promise<FrameHandle | undefined> => {
  const known = work.there.get(id);
  if (known && isFrame(known)) return Promise.resolve(known);
  const asked = frames.get(id) ?? fresh(page, id).then((now) => (now && isFrame(now) ? now : undefined));
  frames.set(id, asked);
  return asked;
};

class StaleError extends Error {}

/** Where it went to. Somebody may have gone on writing while the call waited for its turn: then it is looked at once more. */
const put = async ({ page, work, at }: Run, handle: PlacedHandle, by: Point): Promise<Place> => {
  let seen = at;
  for (;;) {
    const was = placeOf(handle);
    const to = { ...was, ...shifted(was, by) };
    Object.assign(handle, { x: to.x, y: to.y });
    try {
      await sync(page, handle, work.isStopped, () => {
        if (page.clock.now() - seen > stale) throw new StaleError();
      });
      return to;
    } catch (thrown) {
      if (!(thrown instanceof StaleError)) throw thrown;
      const now = await fresh(page, handle.id);
      if (!now || !isPlaced(now)) return to;
      seen = page.clock.now();
      // The same object goes on: others hold on to it.
      Object.assign(handle, now);
    }
  }
};

/** Whether it happened although it looked otherwise. Throws what it was where it did not, or nobody can tell. */
const isDone = async (
  page: Page,
  { id, by }: { readonly id: ItemId; readonly by: Point },
  to: Place,
  thrown: unknown,
): Promise<boolean> => {
  if (isSure(thrown) || isViewOnly(thrown)) throw thrown;
  page.halfMoved.set(id, { by, to });
  const now = await fresh(page, id).catch(() => {
    throw thrown;
  });
  if (now && !isAt(now, to)) throw thrown;
  page.halfMoved.delete(id);
  return now !== undefined;
};

interface Leaving {
  readonly id: ItemId;
  readonly by: Point;
  readonly frame: FrameHandle;
}

/** Out of its frame, which leaves it where it stands on the board, and from there. */
const takeOut = async (run: Run, { id, by, frame }: Leaving, handle: PlacedHandle): Promise<void> => {
  const { page, work, moved } = run;
  await page.call(light, () => frame.remove(handle), work.isStopped);
  const now = await fresh(page, id);
  if (!now || !isPlaced(now)) return;
  const from = placeOf(now);
  const to = { ...from, ...shifted(from, by) };
  try {
    await put({ ...run, at: page.clock.now() }, now, by);
    moved.push({ id, from, frame, to });
  } catch (thrown) {
    if (isHeld(thrown)) work.stuck.add(id);
    else if (await isDone(page, { id, by }, to, thrown)) moved.push({ id, from, frame, to });
  }
};
