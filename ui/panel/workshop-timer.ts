// The board's own timer and the clock of a step: each follows the other, where there is one and somebody wants it.
import { liveEvery } from "./check-work.js";
import { messageOf } from "./core.js";
import type { PanelState } from "./known.js";
import { keptFor } from "./workshop-kept.js";
import { isRunning, leftAt, minute, paused, type Run, withLeft } from "./workshop-time.js";

/** The board's own timer shows the same to everybody, where there is one and it is wanted. What it refuses is said once. */
export const setHostTimer = async (panel: PanelState, stop = false): Promise<void> => {
  const kept = keptFor(panel);
  const { timer } = panel.inner.session.board;
  if (!timer || !(kept.workshops.onBoard || stop)) return;
  const { running } = panel.store.get();
  const left = running ? leftAt(running.clock, panel.inner.now()) : 0;
  kept.isTimerOff = true;
  try {
    if (running && isRunning(running.clock) && left > 0 && !stop) await timer.start(left / minute);
    else await timer.stop();
    kept.isTimerOff = false;
    panel.store.set({ timerRefused: undefined });
  } catch (thrown) {
    panel.store.set({ timerRefused: messageOf(thrown) });
  }
};

/** Two seconds of difference are the way there and back. */
const near = 2500;

/** Follows what people do with the board's own timer: they may stop it, or give it more time. */
export const hearHostTimer = (panel: PanelState, show: (run: Run) => void): (() => void) => {
  const look = async (): Promise<void> => {
    const { timer } = panel.inner.session.board;
    const before = panel.store.get().running;
    const kept = keptFor(panel);
    if (!timer || !kept.workshops.onBoard || kept.isTimerOff || !before || !isRunning(before.clock)) return;
    const seconds = await timer.left().catch(() => undefined);
    const { running } = panel.store.get();
    if (seconds === undefined || running !== before || kept.isTimerOff) return;
    const now = panel.inner.now();
    const left = leftAt(running.clock, now);
    if (seconds === null) {
      if (left > near) show({ ...running, clock: paused(running.clock, now) });
    } else if (Math.abs(left - 1000 * seconds) > near && left > 0)
      show({ ...running, clock: withLeft(running.clock, 1000 * seconds, now) });
  };
  // A host may find out whether it has one only when it is first asked.
  void look();
  const ear = setInterval(() => void look(), liveEvery(panel) > 0 ? 10_000 : 3000);
  return () => clearInterval(ear);
};
