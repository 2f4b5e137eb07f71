// Brings what was placed over a frame into it, at its place, whether Miro does so by itself, says so, or has to be told.
// Cheapest first: what the handle says, then what the frame says of its children, and only then each item once more.
import type { Box, Draft, ItemId, Point } from "../../board/index.js";
import { light } from "./calls.js";
import { centreOf } from "./drafts.js";
import { fresh, freshAll, type Page, sync } from "./page.js";
import { type FrameHandle, type Handle, isFrame, isPlaced, type PlacedHandle } from "./sdk.js";

export interface Frame {
  readonly handle: FrameHandle;
  /** Its top left corner, where the drafts are placed from. */
  readonly corner: Point;
  /** How far it has moved since the drafts were planned. */
  readonly moved: Point;
}

export interface Child {
  readonly draft: Draft;
  readonly frame: Frame;
  readonly id: ItemId;
}

/** What is not certain of a child: that it is in its frame, or also that it is at its place. */
type Doubt = "in" | "place";
export interface Unsure {
  readonly child: Child;
  readonly doubt: Doubt;
}

/** What is not certain after it; undefined when nothing is. Never throws: `settle` looks at the others again. */
export const adopt = async (
  page: Page,
  child: Child,
  handle: PlacedHandle,
  isOff: () => boolean,
): Promise<Doubt | undefined> => {
  const { learnt, call, orphans } = page;
  const { frame, id, draft } = child;
  const isAsPlanned = isAt(handle, centreOf(draft, handle));
  orphans.set(id, frame.handle.id);
  try {
    if (handle.parentId === frame.handle.id) {
      learnt.capture = "shown";
      await pin(page, child, handle);
      return sure(page, id);
    }
    if (learnt.capture === undefined) {
      const now = await fresh(page, id);
      learnt.capture = now && isPlaced(now) && now.parentId === frame.handle.id ? "silent" : "no";
      if (isInPlace(child, now)) return sure(page, id);
      if (learnt.capture === "silent") learnt.strays = isAsPlanned;
    }
    if (learnt.capture === "silent") return isAsPlanned && !learnt.strays ? "in" : "place";
    const answer = await call(light, () => frame.handle.add(handle), isOff);
    if (isInPlace(child, answer) || isInPlace(child, handle)) return sure(page, id);
  } catch {
    // It may be in already, or not at all.
  }
  return isAsPlanned ? "in" : "place";
};

const sure = ({ orphans }: Page, id: ItemId): undefined => {
  orphans.delete(id);
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;

/** From the frame's corner, so that a frame moved meanwhile takes its children along. */
const wanted = ({ draft, frame }: Child, handle: PlacedHandle): Box => {
  const middle = centreOf(draft, handle);
  return { ...middle, x: middle.x - frame.corner.x, y: middle.y - frame.corner.y };
};

const isAt = (handle: PlacedHandle, { x, y }: Point): boolean => near(handle.x, x) && near(handle.y, y);

const isInPlace = (child: Child, handle: Handle | undefined): boolean =>
  handle !== undefined &&
  isPlaced(handle) &&
  handle.parentId === child.frame.handle.id &&
  isAt(handle, wanted(child, handle));

/** The handle must be fresh, or as it was made: all of it is written back. */
const pin = async (page: Page, child: Child, handle: PlacedHandle): Promise<void> => {
  if (isInPlace(child, handle)) return;
  const { x, y } = wanted(child, handle);
  Object.assign(handle, { x, y });
  await sync(page, handle);
};

/** Looks at what is not certain, and puts right what is not in its frame or not at its place. */
export const settle = async (page: Page, unsure: readonly Unsure[]): Promise<void> => {
  try {
    const ins = await members(
      page,
      unsure.filter((u) => u.doubt === "in"),
    );
    for (const id of ins) page.orphans.delete(id);
    const open = unsure.flatMap(({ child }) => (ins.has(child.id) ? [] : [child]));
    const byId = new Map(
      (
        await freshAll(
          page,
          open.map((child) => child.id),
        )
      ).map((h) => [h.id, h]),
    );
    const settled = async (child: Child): Promise<void> => {
      try {
        await settleOne(page, child, byId.get(child.id));
      } catch {
        page.unsettled.push({ child, doubt: "place" });
      }
    };
    await Promise.all(open.map(settled));
  } catch {
    // Looked at once more before this is reported, and before anything else is placed.
    page.unsettled.push(...unsure.filter((u) => page.orphans.has(u.child.id)));
  }
};

/** Those of them that are in their frame: it names its children, which costs one call where looking at each costs ten. */
const members = async (page: Page, unsure: readonly Unsure[]): Promise<ReadonlySet<ItemId>> => {
  const frames = new Set(unsure.map(({ child }) => child.frame.handle.id));
  const found = await Promise.all([...frames].map((id) => fresh(page, id)));
  const inside = new Set(found.flatMap((frame) => (frame && isFrame(frame) ? frame.childrenIds : [])));
  return new Set(unsure.flatMap(({ child: { id } }) => (inside.has(id) ? [id] : [])));
};

const settleOne = async (page: Page, child: Child, found: Handle | undefined): Promise<void> => {
  const { call, orphans } = page;
  const { handle: frame } = child.frame;
  let now = found;
  if (now && isPlaced(now) && now.parentId === null) {
    const item = now;
    await call(light, () => frame.add(item));
    now = item.parentId === frame.id ? item : await fresh(page, child.id);
  }
  orphans.delete(child.id);
  // Gone, or in somebody else's frame by now: theirs to decide.
  if (!now || !isPlaced(now) || now.parentId !== frame.id || isTouched(now)) return;
  await pin(page, child, now);
};

/** Somebody else has changed it since it was made. */
const isTouched = ({ createdBy, modifiedBy }: PlacedHandle): boolean =>
  createdBy !== undefined && modifiedBy !== undefined && createdBy !== modifiedBy;

/** Brings into their frames what an earlier call had to leave beside them. What cannot be brought stays an orphan. */
export const adoptOrphans = async (page: Page): Promise<void> => {
  const { orphans, call, unsettled } = page;
  if (unsettled.length > 0) await settle(page, unsettled.splice(0));
  if (orphans.size === 0) return;
  try {
    const found = new Map(
      (await freshAll(page, [...new Set([...orphans.keys(), ...orphans.values()])])).map((h) => [h.id, h]),
    );
    const bring = async ([id, parent]: readonly [ItemId, ItemId]): Promise<void> => {
      const item = found.get(id);
      const frame = found.get(parent);
      if (item && isPlaced(item) && item.parentId === null && frame && isFrame(frame))
        await call(light, () => frame.add(item));
      orphans.delete(id);
    };
    await Promise.all([...orphans].map(bring));
  } catch {
    // Told by what is left in `orphans`.
  }
};
