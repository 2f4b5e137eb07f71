// One `apply` from its first call to its last: changes in their order, what has to be written down, and what is taken back when
// somebody stops it.
import { type About, type Applied, type Change, HostError, type Progress } from "../../board/index.js";
import { addAll } from "./add.js";
import { adoptOrphans } from "./adopt.js";
import { type Alter, alterAll } from "./alter.js";
import { begin, done, type Open, openOf } from "./begun.js";
import { host, type Page } from "./page.js";
import { removeAll, takeBack } from "./remove.js";
import { saveTags } from "./save.js";
import { makeWork, type Work } from "./work.js";

/** `insert`: what the changes are about, to be noted first, or the insert they end. */
export const applyAll = async (
  page: Page,
  changes: readonly Change[],
  progress?: Progress,
  insert?: About | Open,
): Promise<Applied> => {
  const work = makeWork(page, changes, progress);
  page.works.add(work);
  try {
    return await applyWith(page, work, changes, insert);
  } finally {
    page.works.delete(work);
  }
};

const applyWith = async (
  page: Page,
  work: Work,
  changes: readonly Change[],
  insert?: About | Open,
): Promise<Applied> => {
  const before = page.call.spent().calls;
  await adoptOrphans(page);
  await tellDoubts(page, work, changes);
  try {
    if (insert && "recipe" in insert) await begin(page, changes, insert);
    for (const run of runsOf(changes)) if (work.goesOn()) await applyRun(page, work, run);
  } catch (thrown) {
    work.fail(thrown);
  }
  await tellDoubts(page, work, changes);
  if (work.isStopped()) throw await stopped(page, work, changes);
  await adoptOrphans(page);
  const failure = work.failure();
  const begun = insert && "missing" in insert ? insert : openOf(page, changes, insert);
  if (begun && failure) begun.missing = new Set(failure.missing);
  else if (begun) done(page, begun, changes);
  const remarks = page.unsaved.size > 0 ? await saveTags(page) : [];
  if (failure) throw failure;
  const all = [...remarks, ...shortcomings(page.orphans.size, work.stuck.size)];
  return { ids: work.ids, calls: page.call.spent().calls - before, ...(all.length > 0 && { remarks: all }) };
};

const shortcomings = (loose: number, stuck: number): readonly string[] => [
  ...(loose > 0 ? [`${loose} items stand on their frame, but Miro would not put them into it.`] : []),
  ...(stuck === 1 ? ["One item stayed where it was: Miro lets nobody move it from here. It may be locked."] : []),
  ...(stuck > 1
    ? [`${stuck} items stayed where they were: Miro lets nobody move them from here. They may be locked.`]
    : []),
];

/** Fetched when something went wrong. */
const tellDoubts = async (page: Page, work: Work, changes: readonly Change[]): Promise<void> => {
  if (page.doubts.length === 0) return;
  const doubts = await import("./doubts.js").catch(() => undefined);
  await doubts?.clearDoubts(page, work, changes);
};

/** Neighbours that can be done together. */
const runsOf = (changes: readonly Change[]): readonly (readonly Change[])[] => {
  const kind = (c: Change): string => (c.do === "write" ? "resize" : c.do);
  const runs: Change[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.[0] && kind(last[0]) === kind(change)) last.push(change);
    else runs.push([change]);
  }
  return runs;
};

const applyRun = async (page: Page, work: Work, run: readonly Change[]): Promise<void> => {
  await addAll(
    page,
    work,
    run.flatMap((c) => (c.do === "add" ? [c] : [])),
  );
  const altered: readonly Alter[] = run.flatMap((c) => (c.do === "resize" || c.do === "write" ? [c] : []));
  if (altered.length > 0) await alterAll(page, work, altered);
  const moved = run.flatMap((c) => (c.do === "move" ? [c] : []));
  if (moved.length > 0) {
    try {
      const { moveAll } = await import("./move.js");
      await moveAll(page, work, moved);
    } catch (thrown) {
      work.fail(thrown);
    }
  }
  const removed = run.flatMap((c) => (c.do === "remove" ? [c] : []));
  if (removed.length > 0) await removeAll(page, work, removed);
};

/** Takes back what was placed, gives what was resized its old size and puts what was moved back. */
const stopped = async (page: Page, work: Work, changes: readonly Change[]): Promise<HostError> => {
  const total = changes.length;
  const stood = work.placed.size;
  const done = Math.max(stood, work.count());
  const left = await takeBack(page, work.placed);
  let cause: unknown;
  for (const undo of work.undo.reverse()) {
    try {
      await undo();
    } catch (thrown) {
      cause = thrown;
    }
  }
  await saveTags(page);
  const message =
    left.length > 0
      ? `stopped by you; ${left.length} of ${stood} items could not be taken away`
      : cause === undefined
        ? `stopped by you after ${done} of ${total} items; what was placed is taken away`
        : `stopped by you after ${done} of ${total} items; not all could be put back as it was`;
  return new HostError(message, { host, total, stopped: true, placed: left, missing: changes, cause });
};
