// Following the board: while people work, what is shown is read and checked again in the background. Nothing moves for it, neither
// the focus nor anyone's view; it waits while somebody decides about a finding, and says no more than a changed answer now and then.

import { answer, comparison } from "./answer.js";
import { liveEvery, recallHabits, reportOf } from "./check-work.js";
import type { Seen } from "./core.js";
import { resting, untilRest } from "./keys-rest.js";
import { cellIn, currentReport, type PanelState, type State } from "./known.js";
import { told as inWords } from "./told.js";

/** Without another change for this long, somebody has let go of the note. */
const calm = 800;
/** So many times what the last reading took: a large board takes a tenth of anybody’s time at most. */
const restful = 9;
/** No more than one sentence in this time. */
const talk = 10_000;

/** Nothing is read over what somebody has open, or while something else is done. */
const isHeld = (state: State): boolean =>
  !state.follow ||
  !state.seen ||
  state.tab === "insert" ||
  state.scope.of === "selection" ||
  [state.busy, state.trouble, state.fixing, state.dismissing, state.changing, state.correcting].some(
    (open) => open !== undefined,
  );

const started = new WeakSet<PanelState>();

export const startLive = (panel: PanelState): void => {
  const { inner, store } = panel;
  if (started.has(panel) || !inner.session.board.can.watch) return;
  started.add(panel);
  void recallHabits(panel);
  let isWanted = false;
  let isReading = false;
  let changedAt = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (): void => {
    clearTimeout(timer);
    if (!isWanted || isReading || isHeld(store.get())) return;
    const due = Math.max(changedAt + calm, readAt + Math.max(liveEvery(panel), restful * took));
    timer = setTimeout(() => void look(), Math.max(0, due - inner.now(), untilRest()));
  };

  const look = async (): Promise<void> => {
    if (isReading || isHeld(store.get())) return;
    // Reading a large board takes longer than a key may wait for its letter.
    if (untilRest() > 0) return plan();
    isWanted = false;
    isReading = true;
    const began = inner.now();
    try {
      const before = store.get();
      const seen = await inner.session.read(before.scope);
      await resting();
      const report = before.report && (await reportOf(panel, seen));
      await resting();
      const now = store.get();
      // Whoever began something meanwhile goes first, and whoever read meanwhile knows better.
      if (isHeld(now) || now.seen !== before.seen || now.report !== before.report) isWanted = true;
      else {
        store.set(followed(now, seen, report, inner.now()));
        store.set({ stale: isWanted, isBehind: false });
        tellLater();
      }
    } catch {
      // Nobody asked for it, so nobody is troubled; what is shown is said to be old.
      store.set({ isBehind: true });
    } finally {
      readAt = inner.now();
      took = readAt - began;
      isReading = false;
      plan();
    }
  };

  let toldAt = Number.NEGATIVE_INFINITY;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tellLater = (): void => {
    const now = store.get();
    const told = answer(now);
    if (now.tab !== "check" || told === undefined || told === now.told) return;
    clearTimeout(telling);
    const wait = toldAt + talk - inner.now();
    if (wait > 0) {
      telling = setTimeout(tellLater, wait);
      return;
    }
    toldAt = inner.now();
    store.set({ told });
    panel.say(inWords(panel.texts, told));
  };

  inner.changed = () => {
    isWanted = true;
    changedAt = inner.now();
    plan();
  };
  let last = store.get();
  store.subscribe(() => {
    const now = store.get();
    const wasHeld = isHeld(last);
    // What changed before somebody began to follow is caught up with.
    if (now.follow && !last.follow && now.stale) isWanted = true;
    last = now;
    if (isWanted && wasHeld !== isHeld(now)) plan();
  });
};

/** What is shown now; what somebody had chosen stays chosen while it is there. */
const followed = (state: State, seen: Seen, report: State["report"], at: number): Partial<State> => {
  const map = seen.reading.maps.find((m) => m.id === state.map) ?? seen.reading.maps[0];
  const there = cellIn(map, state.cell);
  const isThere = there?.lane === state.cell?.lane && there?.stage === state.cell?.stage;
  const cell = isThere || state.tab === "read" ? there : undefined;
  const kept = { seen, readAt: at, map: map?.id, cell, ...(state.narrow === "cell" && !cell && { narrow: undefined }) };
  if (!report) return kept;
  const next = { ...state, ...kept, report };
  const [before, after] = [currentReport({ ...next, report: state.asked }), currentReport(next)];
  return {
    ...kept,
    report,
    checkedAt: at,
    fixed: state.fixed.filter((gone) => !after?.findings.some((f) => f.fingerprint === gone.fingerprint)),
    since: before && after ? comparison(before, after) : state.since,
  };
};
