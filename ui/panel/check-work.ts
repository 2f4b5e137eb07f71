// What can be done with a check: checking what was read, dismissing a finding and bringing it back, choosing what it is checked as,
// numbers on the board. Arrives with the screen that shows a report; following the board is live.ts.

import { answer, comparison } from "./answer.js";
import type { Finding, Report, Seen } from "./core.js";
import { profiles } from "./core-later.js";
import { rememberCheck } from "./earlier.js";
import { currentMap, currentReport, type PanelState } from "./known.js";
import { laterTextsOf } from "./texts-later.js";
import { told as inWords } from "./told.js";
import { inOrder } from "./view.js";

const habitsKey = "check";

interface Habits {
  readonly profile?: string | undefined;
  readonly follow?: boolean | undefined;
}

/** How this person likes to check, kept for the next board; whatever is not understood is as if never said. */
const parseHabits = (text: string | null): Habits => {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    const { profile, follow } = { profile: undefined, follow: undefined, ...kept };
    return {
      ...(profiles.some((p) => p.id === profile) && { profile }),
      ...(typeof follow === "boolean" && { follow }),
    };
  } catch {
    return {};
  }
};

const recalled = new WeakMap<PanelState, Promise<void>>();

/** Once a panel. Boards that are cheap to read are followed from the start. */
export const recallHabits = (panel: PanelState): Promise<void> => {
  const { board } = panel.inner.session;
  const coming =
    recalled.get(panel) ??
    board
      .recall(habitsKey)
      .catch(() => null)
      .then((text) => {
        const { profile, follow } = parseHabits(text);
        panel.store.set({ profile, follow: board.can.watch && (follow ?? liveEvery(panel) === 0) });
      });
  recalled.set(panel, coming);
  return coming;
};

/** Milliseconds a host wants between two readings that nobody asked for. */
export const liveEvery = ({ inner }: PanelState): number => inner.session.board.can.liveEvery ?? 0;

const keepHabits = async (panel: PanelState): Promise<void> => {
  const { profile, follow } = panel.store.get();
  // A host that keeps nothing only costs the memory.
  await panel.inner.session.board.remember(habitsKey, JSON.stringify({ profile, follow })).catch(() => undefined);
};

/** The day where the person is. */
const dayOf = (now: number): string => {
  const at = new Date(now);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

export const reportOf = async (panel: PanelState, seen: Seen): Promise<Report> => {
  await recallHabits(panel);
  const { profile } = panel.store.get();
  const { session, now } = panel.inner;
  return session.check(seen, { today: dayOf(now()), ...(profile !== undefined && { profile }) });
};

/** A check somebody asked for. `keepFixed`: what was just mended stays in sight, struck through. */
export const checkSeen = async (panel: PanelState, how: { readonly keepFixed?: Finding } = {}): Promise<void> => {
  const { store, inner } = panel;
  const { seen } = store.get();
  if (!seen) return;
  const report = await reportOf(panel, seen);
  const before = currentReport({ ...store.get(), report: store.get().asked });
  store.set({ report, asked: report, checkedAt: inner.now(), fixing: undefined, dismissing: undefined });
  const after = currentReport(store.get());
  const { since, fixed } = store.get();
  const { keepFixed } = how;
  const isGone = keepFixed && !after?.findings.some((f) => f.fingerprint === keepFixed.fingerprint);
  store.set({
    since: before && after && !keepFixed ? comparison(before, after) : since,
    fixed: keepFixed ? (isGone ? [...fixed, keepFixed] : fixed) : [],
  });
  tell(panel);
  if (!keepFixed) await rememberCheck(panel);
  await settle(panel, seen, report);
};

const tell = (panel: PanelState, before = ""): void => {
  const told = answer(panel.store.get());
  if (told === undefined) return;
  panel.store.set({ told });
  panel.say([before, inWords(panel.texts, told)].filter(Boolean).join(" "));
};

/** What was dismissed and is gone by now opens again should it come back. Not worth a word where the board refuses it. */
const settle = async ({ inner, store }: PanelState, seen: Seen, report: Report): Promise<void> => {
  if (!seen.dismissals?.length) return;
  const after = await inner.session.settle(seen, report).catch(() => seen);
  if (store.get().seen === seen) store.set({ seen: after });
};

/** Checks what is known already, and says so. */
const again = async (panel: PanelState, seen: Seen, said: string): Promise<void> => {
  const report = await reportOf(panel, seen);
  panel.store.set({ seen, report, asked: report, dismissing: undefined });
  tell(panel, said);
};

export const dismissFinding = async (panel: PanelState, finding: Finding, why: string): Promise<void> => {
  const { seen } = panel.store.get();
  const map = currentMap(panel.store.get());
  if (!seen || !map) return;
  const { session, now } = panel.inner;
  const texts = laterTextsOf(panel.texts);
  await panel.inner.run("dismiss", async () => {
    const after = await session.dismiss(seen, map.id, finding, { why: why.trim(), when: dayOf(now()) });
    await again(panel, after, texts.check.dismissed);
  });
};

export const bringBack = async (panel: PanelState, finding: Finding): Promise<void> => {
  const { seen } = panel.store.get();
  if (!seen) return;
  const texts = laterTextsOf(panel.texts);
  await panel.inner.run("dismiss", async () =>
    again(panel, await panel.inner.session.restore(seen, finding), texts.check.broughtBack),
  );
};

/** Opens the question why a finding is fine here; undefined closes it. */
export const askWhy = ({ store }: PanelState, finding: Finding | undefined): void =>
  store.set({ dismissing: finding?.fingerprint, ...(finding && { fixing: undefined }) });

export const checkAs = async (panel: PanelState, profile: string | undefined): Promise<void> => {
  const { store, inner } = panel;
  const { seen } = store.get();
  store.set({ profile });
  await keepHabits(panel);
  if (!seen) return;
  await inner.run("dismiss", async () => {
    await again(panel, seen, "");
    store.set({ since: undefined, fixed: [], only: undefined, narrow: undefined });
  });
};

export const setFollow = async (panel: PanelState, follow: boolean): Promise<void> => {
  panel.store.set({ follow, isBehind: false });
  await keepHabits(panel);
};

/** In the order in which the cards stand, all of them, whatever is shown just now. */
export const numberThem = async (panel: PanelState): Promise<void> => {
  const { store, inner } = panel;
  const map = currentMap(store.get());
  const report = currentReport(store.get());
  const { seen } = store.get();
  if (!seen || !map || !report) return;
  const { check } = laterTextsOf(panel.texts);
  await inner.run("mark", async (progress) => {
    const findings = inOrder(report);
    const { remarks = [] } = await inner.session.mark(seen, map.id, findings, progress);
    const numbers = new Map(findings.map((f, i) => [f.fingerprint, i + 1]));
    store.set({ numbers, seen: { ...seen, badges: findings.length }, remarks });
    panel.say(check.numbered(findings.length));
  });
};

export const takeNumbersOff = async (panel: PanelState): Promise<void> => {
  const { store, inner } = panel;
  const { seen } = store.get();
  if (!seen) return;
  const { check } = laterTextsOf(panel.texts);
  await inner.run("mark", async (progress) => {
    await inner.session.unmark(seen, progress);
    store.set({ numbers: undefined, seen: { ...seen, badges: 0 } });
    panel.say(check.tookOff);
  });
};
