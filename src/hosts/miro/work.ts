// One `apply` under way: what is done, what stands because of it, and whether to go on. Says nothing about how things are placed.
import { type Change, type Draft, HostError, type ItemId, type Progress } from "../../board/index.js";
import type { Frame } from "./adopt.js";
import { isViewOnly } from "./calls.js";
import { host, type Page, reasonOf, waitOf } from "./page.js";
import type { Handle } from "./sdk.js";

/** A draft whose creation went wrong in a way that does not say whether it stands. */
export interface Doubt {
  readonly draft: Draft;
  readonly frame: Frame | undefined;
}

export interface Work {
  readonly ids: Record<string, readonly ItemId[]>;
  /** Everything this work put on the board. */
  readonly placed: Map<ItemId, Handle>;
  /** Handles of what was there before, fresh from this work's own calls. */
  readonly there: Map<ItemId, Handle>;
  /** Frames that things are put into by this work: they must not get smaller. */
  readonly filled: ReadonlySet<ItemId>;
  /** What should have been moved, and cannot be. */
  readonly stuck: Set<ItemId>;
  /** How to undo what was done to items that were there before. */
  readonly undo: (() => Promise<void>)[];
  goesOn(): boolean;
  isDone(change: Change): boolean;
  /** How many changes are done. */
  count(): number;
  /** Marks a change as done and tells of it; the answer may stop the work. */
  finish(change: Change): Promise<void>;
  fail(thrown: unknown): void;
  /** Miro takes no more for so many seconds; the answer may stop the work. */
  waits(seconds: number): void;
  readonly isStopped: () => boolean;
  readonly failure: () => HostError | undefined;
}

export const makeWork = (page: Page, changes: readonly Change[], progress?: Progress): Work => {
  const total = changes.length;
  const finished = new Set<Change>();
  const ids: Record<string, readonly ItemId[]> = {};
  const placed = new Map<ItemId, Handle>();
  let stopped = false;
  let broke: { readonly by: unknown } | undefined;
  let told: Promise<void> = Promise.resolve();

  let waited = 0;
  const tell = async (waits?: number): Promise<void> => {
    // What is taken away after a stop is waited for, too.
    if (!progress || ((stopped || broke) && waits === undefined)) return;
    if ((await progress(finished.size, total, waits)) === false) stopped = true;
  };

  return {
    ids,
    placed,
    there: new Map(),
    filled: new Set(changes.flatMap((c) => (c.do === "add" && c.draft.parentIsThere ? (c.draft.parent ?? []) : []))),
    stuck: new Set(),
    undo: [],
    goesOn: () => !stopped && !broke,
    isDone: (change) => finished.has(change),
    count: () => finished.size,
    finish: (change) => {
      finished.add(change);
      // One after the other, so that nobody is told of fewer items than before.
      told = told.then(() => tell());
      return told;
    },
    waits: (seconds) => {
      // Many calls wait at once, for the same moment.
      if (seconds === waited) return;
      waited = seconds;
      told = told.then(() => tell(seconds));
    },
    fail: (by) => {
      broke ??= { by };
      if (isViewOnly(by)) page.canWrite = false;
    },
    isStopped: () => stopped,
    failure: () => {
      if (!broke) return undefined;
      const missing = changes.filter((c) => !finished.has(c)).map((c) => anchored(c, ids));
      return refusal(broke.by, {
        done: finished.size,
        total,
        placed: [...placed.keys()],
        missing,
      });
    },
  };
};

interface Tally {
  readonly done: number;
  readonly total: number;
  readonly placed: readonly ItemId[];
  readonly missing: readonly Change[];
}

const refusal = (by: unknown, tally: Tally): HostError => {
  const why = reasonOf(by);
  const open = tally.missing.length;
  const message =
    isViewOnly(by) && tally.done === 0
      ? why
      : `stopped after ${tally.done} of ${tally.total} items: ${why}; ${open} not placed`;
  return new HostError(message, { host, cause: by, ...tally, ...waitOf(by) });
};

/** A change left over: where its parent stands already, it names the parent's id. */
const anchored = (change: Change, ids: Readonly<Record<string, readonly ItemId[]>>): Change => {
  if (change.do !== "add" || change.draft.parentIsThere || change.draft.parent === undefined) return change;
  const parent = ids[change.draft.parent]?.[0];
  return parent === undefined ? change : { do: "add", draft: { ...change.draft, parent, parentIsThere: true } };
};
