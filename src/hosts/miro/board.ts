// Miro behind the port of all boards. The SDK is handed in; what is drawn where was decided before, what it means is said elsewhere.
import type { Board, Box, Capabilities } from "../../board/index.js";
import { type Clock, light, makeCalls, realClock } from "./calls.js";
import { timerOf, votesOf } from "./features.js";
import { followDrops, followSelection } from "./following.js";
import { asked, freshAll, host, type Page } from "./page.js";
import type { MiroSdk } from "./sdk.js";
import { betweenReadings, watchBoard } from "./watch.js";

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
  /** Fetches what is not here from the start, so that nobody waits for it. */
  prepare(): Promise<void>;
}

const can: Omit<Capabilities, "write"> = {
  select: true,
  reveal: true,
  watch: true,
  undoesAsOne: false,
  leadAndRest: false,
  itemsPerSecond: 15,
  keeps: 8000,
  liveEvery: betweenReadings,
};

export const miroBoard = (sdk: MiroSdk, options: MiroOptions = {}): MiroBoard => {
  const { clock = realClock, inFlight = 24, patience = 30_000, columns = true } = options;
  const settings = options.settings ?? ((): Settings => localStorage);
  const works: Page["works"] = new Set();
  const waits = (seconds: number): void => {
    for (const work of works) work.waits(seconds);
  };
  const call = makeCalls({ clock, inFlight, patience, waits });
  const page: Page = {
    sdk,
    call,
    tags: new Map(),
    unsaved: new Map(),
    gone: new Set(),
    orphans: new Map(),
    unsettled: [],
    doubts: [],
    halfMoved: new Map(),
    corners: new Map(),
    own: new Set(),
    learnt: { lineHeight: 1.4 },
    clock,
    open: new Map(),
    filled: [],
    columns,
    canWrite: true,
    works,
    atWork: Promise.resolve(),
    left: new Map(),
  };

  const timer = timerOf(page);

  return {
    host,
    get timer() {
      return timer();
    },
    get can() {
      return { ...can, write: page.canWrite };
    },
    read: (scope) => asked("the board could not be read", async () => (await hands()).readScope(page, scope)),
    apply: (changes, progress, about) => {
      const applied = hands().then(({ applyAll }) => applyAll(page, changes, progress, about));
      page.gist = undefined;
      page.found = undefined;
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
    room: async (size) => (await hands()).findRoom(page, size),
    // The browser may keep nothing for a page inside another, and says so by throwing.
    recall: async (key) => guarded(() => settings().getItem(settingKey(key)), null),
    remember: async (key, value) => guarded(() => settings().setItem(settingKey(key), value), undefined),
    // Fetched when it is first asked for: nobody keeps anything on the first screen.
    keep: async (key, text) => {
      const { keep } = await asked(notThere, () => import("./keep.js"));
      return keep(page, key, text);
    },
    interrupted: {
      list: () => asked("what was noted could not be read", async () => (await hands()).listOpen(page)),
      look: async (...how) => (await later()).look(page, ...how),
      finish: async (...how) => (await later()).finish(page, ...how),
      remove: async (...how) => (await later()).remove(page, ...how),
      leave: async (...how) => (await later()).leave(page, ...how),
    },
    who: async () => (await call(light, () => sdk.getUserInfo())).name,
    watch: watchBoard(page),
    follow: followSelection(sdk),
    drops: followDrops(sdk),
    votes: votesOf(page),
    spent: call.spent,
    hour: call.hour,
    prepare: async () => void (await hands()),
  };
};

const notThere = "a part of Lanewise did not arrive";
const hands = () => asked(notThere, () => import("./hands.js"));
const later = () => asked(notThere, () => import("./unfinished.js"));

const settingKey = (key: string): string => `lanewise.${key}`;

const guarded = <T>(run: () => T, otherwise: T): T => {
  try {
    return run();
  } catch {
    return otherwise;
  }
};
