// The clock of a step: what is left, how much is gone, start, pause, a minute more. It shows the end by its ground and in words, and
// never flashes; what is said aloud is workshop-work.ts.
import { useEffect, useState } from "preact/hooks";
import type { PlannedStep } from "./core-later.js";
import type { PanelState, State } from "./known.js";
import { Button, useTexts } from "./parts.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { type Clock, clockText, isFresh, isRunning, leftAt, minute } from "./workshop-time.js";
import { addMinutes, pauseClock, startClock } from "./workshop-work.js";

/** The time, again and again. */
export const useNow = ({ inner }: PanelState, every: number): number => {
  const [now, set] = useState(inner.now());
  useEffect(() => {
    const tick = setInterval(() => set(inner.now()), every);
    return () => clearInterval(tick);
  }, [inner, every]);
  // Whatever else draws this anew shows the time of then.
  return Math.max(now, inner.now());
};

/** From here on a minute more is not much. */
const longStep = 15 * minute;

/** In words, for those who do not see it. */
const spoken = (left: number, texts: ReturnType<typeof workshopTextsOf>): string => {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const [m, s] = [Math.floor(seconds / 60), seconds % 60];
  return left >= 0 ? texts.timeLeft(m, s) : texts.timeOver(m, s);
};

const phaseOf = (left: number, clock: Clock): string =>
  left <= 0 ? "overdue" : left <= minute && clock.total > minute ? "last" : "";

interface ClockProps {
  readonly panel: PanelState;
  readonly clock: Clock;
  readonly step: PlannedStep;
  readonly refused: State["timerRefused"];
}

export const StepClock = ({ panel, clock, step, refused }: ClockProps) => {
  const texts = workshopTextsOf(useTexts());
  const now = useNow(panel, 250);
  const left = leftAt(clock, now);
  const shown = clockText(Math.max(0, left));
  const runs = isRunning(clock);
  const gone = Math.min(1, Math.max(0, 1 - left / clock.total));
  const total = Math.round(clock.total / minute);
  const usual = step.range ? texts.ofRange(total, ...step.range) : texts.of(total);
  return (
    <div class={`step-clock ${phaseOf(left, clock)}`}>
      <div class="clock-line">
        <div class={`clock ${shown.length > 5 ? "long" : ""}`} role="timer" aria-label={spoken(left, texts)}>
          <span aria-hidden="true">{shown}</span>
        </div>
        {left <= -1000 && <b class="over-by">{texts.over(clockText(left))}</b>}
        {!runs && !isFresh(clock) && <b class="is-paused">{texts.paused}</b>}
      </div>
      <div class="meter" role="img" aria-label={texts.meter(Math.round((gone * clock.total) / minute), total)}>
        <i style={{ inlineSize: `${gone * 100}%` }} />
      </div>
      {left <= 0 && <p class="time-up">{texts.timeIsUp}</p>}
      <div class="row wrap clock-row">
        <span class="muted small grow">{usual}</span>
        <span class="row">
          {[1, ...(clock.total >= longStep ? [5] : [])].map((n) => (
            <Button key={n} small onPress={() => addMinutes(panel, n)}>
              <bdi>{texts.more(n)}</bdi>
            </Button>
          ))}
          <Button
            small
            kind={isFresh(clock) ? "primary" : "plain"}
            icon={runs ? "pause" : "play"}
            onPress={() => (runs ? pauseClock(panel) : startClock(panel))}
          >
            {runs ? texts.pause : isFresh(clock) ? texts.start : texts.goOnClock}
          </Button>
        </span>
      </div>
      {refused !== undefined && (
        <p class="muted small" title={refused}>
          {texts.boardTimerRefused}
        </p>
      )}
    </div>
  );
};
