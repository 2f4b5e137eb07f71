// Everything the panel does, over a Session: the use cases, what they are waiting for, what went wrong.
// Components get what is known and give back events; the form's own rules live in setup.ts, wording in texts.ts.
import { type Finding, HostError, type Language, type Progress, type Scope, type Seen, type Session } from "./core.js";
import { formWork } from "./form-work.js";
import { insertWork, tasteKey } from "./insert-work.js";
import {
  cellIn,
  currentMap,
  type Inner,
  nothingChecked,
  nothingOpen,
  type PanelState,
  readSentence,
  type State,
  start,
  type Tab,
  type Work,
} from "./known.js";
import { lookForUnfinished } from "./look-for-unfinished.js";
import * as screens from "./screens.js";
import { parseTaste, problemsIn } from "./setup.js";
import { knownLanguage } from "./speech.js";
import { makeStore } from "./store.js";
import type { Texts } from "./texts.js";
import { troubleOf } from "./trouble-of.js";

export interface Environment {
  readonly texts: Texts;
  readonly now: () => number;
  /** What is known already, from a panel in another language. */
  readonly from?: State;
  /** Shows the same in another language. */
  readonly speak?: (language: Language) => Promise<void>;
}

/** What was changed half way is taken back with what came after it. */
const withMore = (changed: State["changed"], more: readonly string[]): State["changed"] =>
  changed?.back && { ...changed, back: { ...changed.back, items: [...changed.back.items, ...more] } };

/** What was wrong with the form, in the words of now: the rest of what is known holds no words of the panel. */
const spoken = (state: State, texts: Texts): State => {
  const problems = state.setup ? problemsIn(state.setup, texts) : [];
  return problems.length ? { ...state, problems } : state;
};

export const makePanelState = (session: Session, { texts, now, from = start, speak }: Environment): PanelState => {
  const store = makeStore<State>(spoken(from, texts));
  const { get, set } = store;
  const say = (text: string): void => set({ said: { text, nth: get().said.nth + 1 } });

  /** What to do once more where a part of the program did not arrive: nothing was touched by then. */
  let lastRun: () => Promise<unknown> = async () => undefined;

  /** Runs one use case at a time; what a host refuses becomes trouble with a way out, and nothing is dropped. */
  const run = async (work: Work, does: (progress: Progress) => Promise<void>): Promise<boolean> => {
    if (get().busy) return false;
    lastRun = () => run(work, does);
    set({
      busy: { work, done: 0, total: 0, since: now(), stopping: false },
      trouble: undefined,
      toast: undefined,
      remarks: [],
      stands: undefined,
    });
    try {
      await does((done, total, waits) => {
        const { busy } = get();
        const waitsUntil = waits === undefined ? undefined : now() + waits * 1000;
        if (busy) set({ busy: { ...busy, done, total, waitsUntil } });
        return !busy?.stopping;
      });
      return true;
    } catch (thrown) {
      if (thrown instanceof HostError && thrown.stopped) {
        set({ toast: { say: "stopped", n: 0, items: [] } });
        say(texts.stopped);
      } else wentWrong(work, thrown);
      return false;
    } finally {
      set({ busy: undefined });
    }
  };

  const wentWrong = (work: Work, thrown: unknown): void =>
    set({ trouble: troubleOf(work, thrown, { host: session.board.host, now: now() }) });

  const retryBy = (once: () => Promise<unknown>): void => {
    lastRun = once;
  };
  const form = formWork({ store, session, texts, run, wentWrong, again: retryBy });

  const { placed, recallGoal, ...inserting } = insertWork({ store, session, texts, say, run });

  const readBoard = async (scope: Scope): Promise<Seen> => {
    const read = async () => {
      await session.askVotes();
      return session.read(scope);
    };
    const [seen] = await Promise.all([read(), screens.found.get()]);
    return took(seen, scope);
  };

  const took = (seen: Seen, scope: Scope): Seen => {
    const before = get();
    const map = seen.reading.maps.find((m) => m.id === before.map) ?? seen.reading.maps[0];
    set({ seen, scope, readAt: now(), stale: false, map: map?.id });
    set({ cell: before.tab === "read" ? cellIn(map, before.cell) : undefined });
    return seen;
  };

  /** What was read last; the check itself arrives with the screen that shows it. */
  const check = async (how?: { readonly keepFixed: Finding }): Promise<void> =>
    (await screens.checked.get()).checkSeen(self, how);

  /** Read opens with a cell to look into; Check with none, since its findings say where to look. */
  const cellFor = (tab: Tab): State["cell"] => (tab === "read" ? cellIn(currentMap(get()), undefined) : undefined);

  const turnTo = (tab: Tab): void => {
    if (tab === get().tab) return;
    const nothingShown = {
      trouble: undefined,
      remarks: [],
      stands: undefined,
      left: undefined,
      correcting: undefined,
      ...nothingOpen,
    };
    set({ tab, cell: cellFor(tab), ...nothingShown });
  };

  const recallTaste = async (): Promise<void> =>
    set({ taste: parseTaste(await session.board.recall(tasteKey), knownLanguage(texts.language)) });
  const ready = Promise.allSettled([recallTaste(), recallGoal()]).then(() => undefined);

  const inner: Inner = { session, now, run, read: readBoard };
  const self: PanelState = {
    store,
    inner,
    texts,
    ready,
    say,
    async speak(language) {
      if (!get().busy) await speak?.(language);
    },
    show(tab) {
      turnTo(tab);
      const { report, seen, busy, running } = get();
      if (tab === "check" && seen && !report && !busy) void run("read", () => check());
      if (tab === "workshop" && !running) void self.runWorkshop();
    },
    ...form,
    ...inserting,
    async runWorkshop(template, map) {
      turnTo("workshop");
      if (!screens.workshop.there()) await run("show", async () => void (await screens.workshop.get()));
      const screen = screens.workshop.there();
      if (template !== undefined) await screen?.openAgenda(self, template, map);
      else await screen?.resumeRunning(self);
    },
    stop() {
      const { busy } = get();
      if (busy) set({ busy: { ...busy, stopping: true } });
    },
    async resume() {
      const { trouble } = get();
      if (!trouble) return;
      const done = await run(trouble.work, async (progress) => {
        const { ids, remarks } = await session.resume(trouble.missing, progress);
        if (trouble.work !== "fix" && trouble.work !== "mark")
          return placed([...trouble.placed, ...Object.values(ids).flat()], remarks);
        const { changed } = get();
        await readBoard(get().scope);
        if (get().tab === "read") set({ ...nothingChecked, changed: withMore(changed, Object.values(ids).flat()) });
        else await check();
        set({ remarks: remarks ?? [] });
      });
      const after = get().trouble;
      if (!done && after) set({ trouble: { ...after, placed: [...trouble.placed, ...after.placed] } });
    },
    async again() {
      set({ trouble: undefined });
      await lastRun();
    },
    closeToast: () => set({ toast: undefined }),
    closeTrouble() {
      const work = get().trouble?.work;
      set({ trouble: undefined });
      // What stands of it can still be finished, or taken away.
      if (work === "insert" || work === "remove") void lookForUnfinished(self);
    },
    closeRemarks: () => set({ remarks: [], stands: undefined }),
    async read(scope = get().scope) {
      await run("read", async () => {
        const seen = await readBoard(scope);
        set(nothingChecked);
        say(readSentence(seen, scope, currentMap(get()), texts));
      });
    },
    pickMap: (map) => {
      set({ ...nothingOpen, map, cell: undefined, only: undefined, fixed: [], since: undefined, against: undefined });
      set({ cell: cellFor(get().tab) });
    },
    pickCell: (lane, stage) => set({ cell: { lane, stage } }),
    async correcting(correcting) {
      if (!correcting) return set({ correcting });
      await run("show", async () => {
        await screens.corrected.get();
        set({ correcting });
      });
    },
    correct: (change, tell) =>
      run("correct", async () => {
        const { seen, scope } = get();
        if (!seen) return;
        const after = took(await session.correct(seen, change(seen)), scope);
        set(nothingChecked);
        say(tell(seen, after));
      }),
    async reveal(ids) {
      try {
        await session.reveal(ids);
      } catch (thrown) {
        wentWrong("show", thrown);
      }
    },
    async take(format) {
      const { seen } = get();
      try {
        return seen && (await session.take(seen.reading, format));
      } catch (thrown) {
        wentWrong("take", thrown);
        return undefined;
      }
    },
    async check() {
      const { seen, stale } = get();
      set({ tab: "check", trouble: undefined, cell: undefined, ...nothingOpen });
      const isFresh = seen && !stale && !get().report && session.board.can.watch;
      await run("read", async () => {
        if (!isFresh) await readBoard(get().scope);
        await check();
      });
    },
    filter: (only) => set({ only }),
    async openFix(finding) {
      const { seen } = get();
      const map = currentMap(get());
      if (seen && map)
        set({ dismissing: undefined, fixing: { finding, preview: await session.preview(seen, map.id, finding) } });
    },
    closeFix: () => set({ fixing: undefined }),
    async fix(finding) {
      const { seen } = get();
      const map = currentMap(get());
      if (!seen || !map) return;
      await run("fix", async (progress) => {
        const { remarks = [] } = await session.fix(seen, map.id, finding, progress);
        await readBoard(get().scope);
        await check({ keepFixed: finding });
        set({ remarks });
      });
    },
    boardChanged() {
      const { seen, busy, stale } = get();
      if (!seen) return;
      if (!busy && !stale) set({ stale: true });
      inner.changed?.();
    },
  };
  return self;
};
