// Miro behind the port of all boards. The SDK is handed in; what is drawn where was decided before, what it means is said elsewhere.
import {
  type Applied,
  type Board,
  type Box,
  type Capabilities,
  type Change,
  HostError,
  type Progress,
} from "../../board/index.js";
import { addAll, adoptOrphans } from "./add.js";
import { type Alter, alterAll } from "./alter.js";
import { type Clock, light, makeCalls, realClock } from "./calls.js";
import { asked, freshAll, host, type Page } from "./page.js";
import { readScope } from "./read.js";
import { removeAll, takeBack } from "./remove.js";
import { saveTags } from "./save.js";
import type { MiroSdk } from "./sdk.js";
import { watchBoard } from "./watch.js";
import { makeWork, type Work } from "./work.js";

export interface Settings {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface MiroOptions {
  readonly clock?: Clock;
  /** Calls under way at once: more chokes Miro's renderer. */
  readonly inFlight?: number;
  /** Milliseconds to wait for an answer. */
  readonly patience?: number;
  /** Draw the boxes around every second column. */
  readonly columns?: boolean;
  /** Where a person's settings are kept; asking for it may throw. */
  readonly settings?: () => Settings;
}

export interface MiroBoard extends Board {
  /** Calls made and credits spent since the panel opened. */
  spent(): { readonly calls: number; readonly credits: number };
}

const can: Omit<Capabilities, "write"> = {
  select: true,
  reveal: true,
  watch: true,
  undoesAsOne: false,
  leadAndRest: false,
  itemsPerSecond: 15,
  keeps: 8000,
  // A reading of the whole board costs 500 of 100,000 credits a minute and a million an hour, which other apps share: in an hour
  // without a pause this takes a tenth.
  liveEvery: 18_000,
};

export const miroBoard = (sdk: MiroSdk, options: MiroOptions = {}): MiroBoard => {
  const { clock = realClock, inFlight = 24, patience = 30_000, columns = true } = options;
  const settings = options.settings ?? ((): Settings => localStorage);
  const call = makeCalls({ clock, inFlight, patience });
  const page: Page = {
    sdk,
    call,
    tags: new Map(),
    unsaved: new Map(),
    gone: new Set(),
    orphans: new Map(),
    corners: new Map(),
    own: new Set(),
    learnt: { lineHeight: 1.4 },
    columns,
    canWrite: true,
    atWork: Promise.resolve(),
    left: new Map(),
  };

  return {
    host,
    get can() {
      return { ...can, write: page.canWrite };
    },
    read: (scope) => asked("the board could not be read", () => readScope(page, scope)),
    apply: (changes, progress) => {
      const applied = applyAll(page, changes, progress);
      page.gist = undefined;
      page.atWork = Promise.allSettled([page.atWork, applied]);
      return applied;
    },
    reveal: (ids) =>
      asked("the board could not show it", async () => {
        const items = [...(await freshAll(page, [...new Set(ids)]))];
        if (items.length === 0) return;
        await call(light, () => sdk.viewport.zoomTo(items));
        await call(light, () => sdk.select({ id: items.map((one) => one.id) }));
      }),
    view: () =>
      asked("the board does not say where you are", async () => {
        const { x, y, width, height } = await call(light, () => sdk.viewport.get());
        const box: Box = { x, y, w: width, h: height };
        return Object.values(box).every(Number.isFinite) ? box : null;
      }),
    // The browser may keep nothing for a page inside another, and says so by throwing.
    recall: async (key) => guarded(() => settings().getItem(settingKey(key)), null),
    remember: async (key, value) => guarded(() => settings().setItem(settingKey(key), value), undefined),
    // Fetched when it is first asked for: nobody keeps anything on the first screen.
    keep: async (key, text) => {
      const { keep } = await asked("a part of Lanewise did not arrive", () => import("./keep.js"));
      return keep(page, key, text);
    },
    who: async () => (await call(light, () => sdk.getUserInfo())).name,
    watch: watchBoard(page),
    spent: call.spent,
  };
};

const settingKey = (key: string): string => `lanewise.${key}`;

const guarded = <T>(run: () => T, otherwise: T): T => {
  try {
    return run();
  } catch {
    return otherwise;
  }
};

const applyAll = async (page: Page, changes: readonly Change[], progress?: Progress): Promise<Applied> => {
  const before = page.call.spent().calls;
  const work = makeWork(page, changes, progress);
  await adoptOrphans(page);
  try {
    for (const run of runsOf(changes)) if (work.goesOn()) await applyRun(page, work, run);
  } catch (thrown) {
    work.fail(thrown);
  }
  if (work.isStopped()) throw await stopped(page, work, changes);
  await adoptOrphans(page);
  const remarks = page.unsaved.size > 0 ? await saveTags(page) : [];
  const failure = work.failure();
  if (failure) throw failure;
  const loose = page.orphans.size;
  const all =
    loose > 0 ? [...remarks, `${loose} items stand on their frame, but Miro would not put them into it.`] : remarks;
  return { ids: work.ids, calls: page.call.spent().calls - before, ...(all.length > 0 && { remarks: all }) };
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
  const removed = run.flatMap((c) => (c.do === "remove" ? [c] : []));
  if (removed.length > 0) await removeAll(page, work, removed);
};

/** Takes back what was placed and gives what was resized its old size. */
const stopped = async (page: Page, work: Work, changes: readonly Change[]): Promise<HostError> => {
  const total = changes.length;
  const stood = work.placed.size;
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
    left.length === 0
      ? `stopped by you after ${stood} of ${total} items; what was placed is taken away`
      : `stopped by you; ${left.length} of ${stood} items could not be taken away`;
  return new HostError(message, { host, total, stopped: true, placed: left, missing: changes, cause });
};
