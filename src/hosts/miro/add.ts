// Puts drafts on the board: each one call, and one more where Miro does not take it into the frame by itself.
// Many are under way at once, but never two that overlap: what comes later lies on top.
import { type Box, type Change, type Draft, type ItemId, overlaps, type Point } from "../../board/index.js";
import { light } from "./calls.js";
import { centreOf, frameProps, shapeProps, stickyProps, textProps, textSize } from "./drafts.js";
import { textHeight } from "./items.js";
import { fresh, freshAll, type Page, sync } from "./page.js";
import { remember } from "./save.js";
import { type FrameHandle, type Handle, isFrame, isPlaced, type PlacedHandle } from "./sdk.js";
import type { Work } from "./work.js";

type Add = Extract<Change, { readonly do: "add" }>;

interface Frame {
  readonly handle: FrameHandle;
  /** Its top left corner, where the drafts are placed from. */
  readonly corner: Point;
  /** How far it has moved since the drafts were planned. */
  readonly moved: Point;
}

interface Child {
  readonly draft: Draft;
  readonly frame: Frame;
  readonly id: ItemId;
}

/** Places them all. Ends early when the work does. */
export const addAll = async (page: Page, work: Work, adds: readonly Add[]): Promise<void> => {
  const frames = new Map<string, Promise<Frame | undefined>>();
  const unsure: Child[] = [];
  const before = inFront(adds.map((a) => a.draft));
  const running: Promise<void>[] = [];
  for (const [n, add] of adds.entries()) {
    const waits = (before[n] ?? []).flatMap((m) => running[m] ?? []);
    running.push(
      Promise.all(waits).then(async () => {
        if (!work.goesOn()) return;
        try {
          await addOne(page, work, add, frames, unsure);
        } catch (thrown) {
          work.fail(thrown);
        }
      }),
    );
  }
  await Promise.all(running);
  if (work.goesOn()) await settle(page, unsure);
};

/** For each draft the ones that must stand before it: its parent, what it covers, and the first of its kind we learn from. */
const inFront = (drafts: readonly Draft[]): readonly (readonly number[])[] => {
  const keys = new Map(drafts.map((d, n) => [d.key, n]));
  const firstChild = drafts.findIndex((d) => d.parent !== undefined);
  const firstText = drafts.findIndex((d) => d.kind === "text");
  return drafts.map((draft, n) => {
    const waits = new Set<number>();
    const parent = keys.get(draft.parent ?? "");
    if (parent !== undefined) waits.add(parent);
    if (draft.parent !== undefined && firstChild < n) waits.add(firstChild);
    if (draft.kind === "text" && firstText < n) waits.add(firstText);
    for (let m = 0; m < n; m += 1) {
      const other = drafts[m];
      if (other && other.kind !== "frame" && overlaps(other.box, draft.box)) waits.add(m);
    }
    return [...waits].filter((m) => m < n);
  });
};

const addOne = async (
  page: Page,
  work: Work,
  add: Add,
  frames: Map<string, Promise<Frame | undefined>>,
  unsure: Child[],
): Promise<void> => {
  const { key, tag, parent } = add.draft;
  if (tag?.part === "column" && !page.columns) {
    work.ids[key] = [];
    return await work.finish(add);
  }
  const frame = parent === undefined ? undefined : await frameOf(page, work, parent, frames);
  const draft = frame ? shifted(add.draft, frame.moved) : add.draft;
  const handle = await create(page, draft);
  page.own.add(handle.id);
  work.placed.set(handle.id, handle);
  work.ids[key] = [handle.id];
  if (tag) remember(page, handle.id, tag);
  if (draft.kind === "frame" && isFrame(handle))
    frames.set(key, Promise.resolve({ handle, corner: draft.box, moved: { x: 0, y: 0 } }));
  // From here on it stands: whatever goes wrong with its frame is no reason to place it again.
  if (frame) {
    const child = { draft, frame, id: handle.id };
    if (!(await adopt(page, child, handle))) unsure.push(child);
  }
  await work.finish(add);
};

const shifted = (draft: Draft, { x, y }: Point): Draft =>
  x === 0 && y === 0 ? draft : { ...draft, box: { ...draft.box, x: draft.box.x + x, y: draft.box.y + y } };

const create = async (page: Page, draft: Draft): Promise<PlacedHandle> => {
  const { sdk, call, learnt } = page;
  switch (draft.kind) {
    case "frame":
      return await call(light, () => sdk.createFrame(frameProps(draft)));
    case "shape":
      return await call(light, () => sdk.createShape(shapeProps(draft)));
    case "sticky":
      return await call(light, () => sdk.createStickyNote(stickyProps(draft)));
    case "text": {
      const lines = linesOf(draft);
      const size = textSize(draft);
      const handle = await call(light, () => sdk.createText(textProps(draft, lines * size * learnt.lineHeight)));
      if (lines === 1 && handle.height) learnt.lineHeight = handle.height / size;
      return handle;
    }
  }
};

const linesOf = (draft: Draft): number => {
  const size = textSize(draft);
  const { lead = "", rest } = draft.text ?? {};
  return Math.round(
    textHeight(rest ? `${lead}  ${rest}` : lead, draft.box.w, size) / textHeight("", draft.box.w, size),
  );
};

/** The frame a draft goes into: placed a moment ago, or there already; undefined when it is gone, and the board itself takes its place. */
const frameOf = async (
  page: Page,
  work: Work,
  parent: string,
  frames: Map<string, Promise<Frame | undefined>>,
): Promise<Frame | undefined> => {
  const known = frames.get(parent);
  if (known) return await known;
  const found = lookUp(page, work, parent);
  frames.set(parent, found);
  return await found;
};

const lookUp = async (page: Page, work: Work, id: ItemId): Promise<Frame | undefined> => {
  const handle = work.there.get(id) ?? (await fresh(page, id));
  if (!handle || !isFrame(handle)) return undefined;
  const corner = { x: handle.x - handle.width / 2, y: handle.y - handle.height / 2 };
  const was = page.corners.get(id) ?? corner;
  return { handle, corner, moved: { x: corner.x - was.x, y: corner.y - was.y } };
};

/** True when the item is in its frame, at its place, for sure. Never throws: `settle` looks at the others again. */
const adopt = async (page: Page, child: Child, handle: PlacedHandle): Promise<boolean> => {
  const { learnt, call, orphans } = page;
  const { frame, id } = child;
  if (handle.parentId === frame.handle.id) {
    learnt.capture = "shown";
    return isInPlace(child, handle);
  }
  orphans.set(id, frame.handle.id);
  try {
    if (learnt.capture === undefined) {
      const now = await fresh(page, id);
      learnt.capture = now && isPlaced(now) && now.parentId === frame.handle.id ? "silent" : "no";
    }
    if (learnt.capture === "silent") return false;
    const answer = await call(light, () => frame.handle.add(handle));
    orphans.delete(id);
    return isInPlace(child, answer) || isInPlace(child, handle);
  } catch {
    return false;
  }
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;

/** From the frame's corner, so that a frame moved meanwhile takes its children along. */
const wanted = ({ draft, frame }: Child, handle: PlacedHandle): Box => {
  const middle = centreOf(draft, handle);
  return { ...middle, x: middle.x - frame.corner.x, y: middle.y - frame.corner.y };
};

const isInPlace = (child: Child, handle: Handle | undefined): boolean => {
  if (!handle || !isPlaced(handle) || handle.parentId !== child.frame.handle.id) return false;
  const to = wanted(child, handle);
  return near(handle.x, to.x) && near(handle.y, to.y);
};

/** Looks at what is not certain with fresh handles, and puts right what is not in its frame or not at its place. */
const settle = async (page: Page, unsure: readonly Child[]): Promise<void> => {
  if (unsure.length === 0) return;
  for (const { id, frame } of unsure) page.orphans.set(id, frame.handle.id);
  try {
    const ids = unsure.map((child) => child.id);
    const byId = new Map((await freshAll(page, ids)).map((h) => [h.id, h]));
    await Promise.all(unsure.map((child) => settleOne(page, child, byId.get(child.id))));
  } catch {
    // They stay orphans and are looked at once more before this is reported.
  }
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
  if (!now || !isPlaced(now) || now.parentId !== frame.id || isInPlace(child, now)) return;
  const item = now;
  const { x, y } = wanted(child, item);
  Object.assign(item, { x, y });
  await sync(page, item);
};

/** Brings into their frames what an earlier call had to leave beside them. What cannot be brought stays an orphan. */
export const adoptOrphans = async (page: Page): Promise<void> => {
  const { orphans, call } = page;
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
