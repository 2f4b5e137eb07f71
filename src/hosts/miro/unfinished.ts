// Finishing an insert that was interrupted, or taking it away. Arrives when there is one; which items are its pieces is said in pieces.ts.
import {
  type Applied,
  type Change,
  type Draft,
  HostError,
  type ItemId,
  overlaps,
  type Pieces,
  type Progress,
  type Unfinished,
} from "../../board/index.js";
import { applyAll } from "./apply.js";
import type { Open } from "./begun.js";
import { light } from "./calls.js";
import { centreOf } from "./drafts.js";
import { asked, host, type Page, sync } from "./page.js";
import { type Found, findPieces } from "./pieces.js";
import { isObject, keyOf, packRecord, unpackRecord } from "./record.js";
import { removeAll } from "./remove.js";
import { remember } from "./save.js";
import { makeWork } from "./work.js";

export const look = (page: Page, { map }: Unfinished, drafts: readonly Draft[]): Promise<Pieces> =>
  asked("what stands of an interrupted insert could not be told", async () => {
    const { standing, own, frame } = await findPieces(page, map, drafts);
    return { standing: standing.size, own: [...own.keys()], isFrameGone: !frame };
  });

/** Throws where more stands than somebody was told of: another window of theirs is at it. */
const foundAsTold = async (page: Page, map: string, drafts: readonly Draft[], told: number): Promise<Found> => {
  const found = await asked("what stands of an interrupted insert could not be told", () =>
    findPieces(page, map, drafts),
  );
  if (found.standing.size > told)
    throw new HostError("more of it stands than a moment ago, so it goes on in another window of yours", { host });
  return found;
};

export const finish = async (
  page: Page,
  { map }: Unfinished,
  drafts: readonly Draft[],
  told: number,
  progress?: Progress,
): Promise<Applied> => {
  const found = await foundAsTold(page, map, drafts, told);
  const { frame, standing, note } = found;
  if (!frame) throw new HostError("the frame of this map is no longer on the board", { host });
  await intoFrame(page, drafts, found);
  for (const draft of drafts) {
    const handle = standing.get(draft.key);
    if (handle && draft.tag) remember(page, handle.id, draft.tag);
  }
  page.unsaved.set(map, true);
  // What is planned was planned from where the frame was then.
  page.corners.set(frame.id, note.corner);
  const { changes, covering } = missing(drafts, found, frame.id);
  const open: Open = { note, missing: new Set(changes) };
  page.open.set(map, open);
  const applied = await applyAll(page, changes, progress, open);
  page.corners.set(frame.id, { x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 });
  const ids = Object.fromEntries([...standing].map(([key, { id }]): [string, readonly ItemId[]] => [key, [id]]));
  const remarks = [...(applied.remarks ?? []), ...left(covering)];
  return { ...applied, ids: { ...ids, ...applied.ids }, ...(remarks.length > 0 && { remarks }) };
};

/** Pieces that had not come into their frame yet: where it has moved since, they follow. */
const intoFrame = async (page: Page, drafts: readonly Draft[], { standing, frame, moved }: Found): Promise<void> => {
  if (!frame) return;
  for (const draft of drafts) {
    const handle = standing.get(draft.key);
    if (!handle || handle.id === frame.id || handle.parentId !== null) continue;
    const { x, y } = centreOf(draft, handle);
    const isBehind = Math.abs(handle.x - x) <= 2 && Math.abs(handle.y - y) <= 2;
    if (isBehind && (moved.x !== 0 || moved.y !== 0)) {
      Object.assign(handle, { x: x + moved.x, y: y + moved.y });
      await sync(page, handle);
    }
    page.orphans.set(handle.id, frame.id);
  }
};

/** What is not there yet; nothing filled is laid over what stands or what people have put there since. */
const missing = (
  drafts: readonly Draft[],
  { standing, others, note }: Found,
  frame: ItemId,
): { readonly changes: readonly Change[]; readonly covering: number } => {
  const own = new Set(drafts.flatMap((d) => (d.kind === "frame" ? [d.key] : [])));
  const boxes = others.flatMap(({ x, y, width = 0, height = 0 }) => [
    { x: note.corner.x + x - width / 2, y: note.corner.y + y - height / 2, w: width, h: height },
  ]);
  const covers = (draft: Draft, n: number): boolean =>
    draft.fill !== undefined &&
    (boxes.some((box) => overlaps(box, draft.box)) ||
      drafts.slice(n + 1).some((later) => standing.has(later.key) && overlaps(later.box, draft.box)));
  const open = drafts.flatMap((draft, n) => (standing.has(draft.key) ? [] : [{ draft, n }]));
  const changes = open.flatMap(({ draft, n }): Change[] =>
    covers(draft, n)
      ? []
      : [{ do: "add", draft: own.has(draft.parent ?? "") ? { ...draft, parent: frame, parentIsThere: true } : draft }],
  );
  return { changes, covering: open.length - changes.length };
};

const left = (covering: number): readonly string[] =>
  covering === 0
    ? []
    : [
        `${covering === 1 ? "One item was" : `${covering} items were`} left out, which would lie over what stands there.`,
      ];

export const remove = async (
  page: Page,
  { map }: Unfinished,
  drafts: readonly Draft[],
  told: number,
  progress?: Progress,
): Promise<Applied> => {
  const { own } = await foundAsTold(page, map, drafts, told);
  const before = page.call.spent().calls;
  const changes = [...own.keys()].map((id) => ({ do: "remove", id }) as const);
  const work = makeWork(page, changes, progress);
  page.works.add(work);
  try {
    await removeAll(page, work, changes);
  } finally {
    page.works.delete(work);
  }
  const failure = work.failure();
  if (failure) throw failure;
  await close(page, map);
  return { ids: {}, calls: page.call.spent().calls - before };
};

/** Nothing of it is known here any more. */
const close = async (page: Page, map: string): Promise<void> => {
  for (const known of [page.tags, page.unsaved, page.open]) known.delete(map);
  await page.call(light, () => page.sdk.setAppData(keyOf(map), null));
};

export const leave = (page: Page, { map }: Unfinished): Promise<void> =>
  asked("it could not be noted", async () => {
    const { sdk, call } = page;
    const old = await call(light, () => sdk.getAppData(keyOf(map)));
    const known = unpackRecord(map, old);
    if (known.size === 0) return await close(page, map);
    page.open.delete(map);
    if (isObject(old)) await call(light, () => sdk.setAppData(keyOf(map), packRecord(known, old, null)));
  });
