// Puts drafts on the board, each by one call; how they get into their frame is said in adopt.ts.
// Many are under way at once, but never two that overlap: what comes later lies on top.
import { type Change, type Draft, type ItemId, overlaps, type Point } from "../../board/index.js";
import { adopt, type Frame, settle, type Unsure } from "./adopt.js";
import { isViewOnly, light, OffError, SpentError } from "./calls.js";
import { frameProps, shapeProps, stickyProps, textProps, textSize } from "./drafts.js";
import { textHeight } from "./items.js";
import { fresh, type Page } from "./page.js";
import { remember } from "./save.js";
import { isFrame, type PlacedHandle } from "./sdk.js";
import type { Work } from "./work.js";

type Add = Extract<Change, { readonly do: "add" }>;

/** Places them all. Ends early when the work does. */
export const addAll = async (page: Page, work: Work, adds: readonly Add[]): Promise<void> => {
  const frames = new Map<string, Promise<Frame | undefined>>();
  const unsure: Unsure[] = [];
  const before = inFront(adds.map((a) => a.draft));
  const running: Promise<void>[] = [];
  for (const [n, add] of adds.entries()) {
    const waits = (before[n] ?? []).flatMap((m) => running[m] ?? []);
    running.push(
      Promise.all(waits).then(async () => {
        if (!work.goesOn() || work.isDone(add)) return;
        try {
          await addOne(page, work, add, frames, unsure);
        } catch (thrown) {
          work.fail(thrown);
        }
      }),
    );
  }
  await Promise.all(running);
  // Also after a failure: what stands has to stand where it was planned, for nobody places it again.
  if (!work.isStopped()) await settle(page, unsure);
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
  unsure: Unsure[],
): Promise<void> => {
  const { key, tag, parent } = add.draft;
  if (tag?.part === "column" && !page.columns) {
    work.ids[key] = [];
    return await work.finish(add);
  }
  const frame = parent === undefined ? undefined : await frameOf(page, work, parent, frames);
  const draft = frame ? shifted(add.draft, frame.moved) : add.draft;
  const handle = await create(page, draft, work.isStopped).catch((thrown: unknown): never => {
    if (mayStand(thrown)) page.doubts.push({ draft, frame });
    throw thrown;
  });
  page.own.add(handle.id);
  work.placed.set(handle.id, handle);
  work.ids[key] = [handle.id];
  if (tag) remember(page, handle.id, tag);
  if (draft.kind === "frame" && draft.parent === undefined) page.filled.push(draft.box);
  if (draft.kind === "frame" && isFrame(handle))
    frames.set(key, Promise.resolve({ handle, corner: draft.box, moved: { x: 0, y: 0 } }));
  // From here on it stands: whatever goes wrong with its frame is no reason to place it again.
  if (frame) {
    const child = { draft, frame, id: handle.id };
    const doubt = await adopt(page, child, handle, work.isStopped);
    if (doubt) unsure.push({ child, doubt });
  }
  await work.finish(add);
};

/** Refused before it was done, for sure. */
const mayStand = (thrown: unknown): boolean =>
  !(thrown instanceof SpentError || thrown instanceof OffError || isViewOnly(thrown));

const shifted = (draft: Draft, { x, y }: Point): Draft =>
  x === 0 && y === 0 ? draft : { ...draft, box: { ...draft.box, x: draft.box.x + x, y: draft.box.y + y } };

const create = async (page: Page, draft: Draft, isOff: () => boolean): Promise<PlacedHandle> => {
  const { sdk, learnt } = page;
  const call = <T>(cost: number, run: () => Promise<T>): Promise<T> => page.call(cost, run, isOff);
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
  const found = lookUp(page, work, work.ids[parent]?.[0] ?? parent);
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
