// All steps of an agenda with their minutes and, for the day that is being run, the time of day at which each is likely to begin.
import type { PlannedStep } from "./core-later.js";
import { Icon } from "./icons.js";
import type { PanelState } from "./known.js";
import { Disclosure, useTexts } from "./parts.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { useNow } from "./workshop-clock.js";
import { leftAt, minute, type Run } from "./workshop-time.js";
import { goToStep, languageOf } from "./workshop-work.js";

/** When each step of the current day begins, from the current one on, and when that day ends. */
export const plannedTimes = (
  steps: readonly PlannedStep[],
  { step, clock }: Pick<Run, "step" | "clock">,
  now: number,
): { readonly begins: readonly (number | undefined)[]; readonly ends: number | undefined } => {
  const day = steps[step]?.day;
  let at = now;
  const begins = steps.map((planned, i): number | undefined => {
    if (i < step || planned.day !== day) return undefined;
    const from = at;
    at += i === step ? Math.max(0, leftAt(clock, now)) : planned.minutes * minute;
    return i === step ? undefined : from;
  });
  return { begins, ends: day === undefined ? undefined : at };
};

/** As the browser's own kind of the language writes it (en-GB: 16:05), else as the language does. */
export const timeOfDay = (at: number, language: string): string =>
  new Intl.DateTimeFormat(navigator.languages.find((l) => l.split("-")[0] === language) ?? language, {
    hour: "numeric",
    minute: "2-digit",
  }).format(at);

interface StepsProps {
  readonly panel: PanelState;
  readonly steps: readonly PlannedStep[];
  readonly running: Run;
}

export const AllSteps = ({ panel, steps, running }: StepsProps) => {
  const all = useTexts();
  const texts = workshopTextsOf(all);
  const now = useNow(panel, 15_000);
  const { begins, ends } = plannedTimes(steps, running, now);
  const days = new Set(steps.map((s) => s.day)).size;
  const sessions = new Set(steps.map((s) => s.session)).size;
  return (
    <Disclosure
      title={texts.allSteps}
      {...(ends !== undefined && { meta: texts.endsAbout(timeOfDay(ends, all.language)) })}
    >
      <ol class="all-steps">
        {steps.flatMap((step, i) => [
          ...(step.opens && sessions > 1
            ? [
                <li key={`opens ${step.id}`} class="day muted small">
                  {days > 1 ? texts.stepOfDay(step.day, step.session) : step.session}
                </li>,
              ]
            : []),
          <StepRow key={step.id} panel={panel} step={step} at={i} running={running} from={begins[i]} />,
        ])}
      </ol>
    </Disclosure>
  );
};

interface StepRowProps {
  readonly panel: PanelState;
  readonly step: PlannedStep;
  readonly at: number;
  readonly running: Run;
  /** When it is likely to begin. */
  readonly from: number | undefined;
}

const StepRow = ({ panel, step, at, running, from }: StepRowProps) => {
  const all = useTexts();
  const texts = workshopTextsOf(all);
  const isPast = at < running.step;
  const isNow = at === running.step;
  return (
    <li class={isPast ? "past" : ""}>
      <button type="button" aria-current={isNow ? "step" : undefined} onClick={() => goToStep(panel, at)}>
        <span class="mark" aria-hidden="true">
          {isPast ? <Icon name="good" /> : at + 1}
        </span>
        <span class="grow">
          <span lang={languageOf(panel)}>{step.title}</span>
          {isPast && <span class="sr">, {texts.done}</span>}
        </span>
        <span class="muted small when">
          {isNow ? texts.current : from !== undefined ? timeOfDay(from, all.language) : ""}
        </span>
        <span class="muted small long">{all.minutes(step.minutes)}</span>
      </button>
    </li>
  );
};
