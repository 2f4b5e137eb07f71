// The step shown large, for a projector or a room that looks over somebody's shoulder: title, clock, sentence, task, how far the room is,
// and nothing else. It takes the whole page it is in; Escape goes back.

import { useEffect, useRef } from "preact/hooks";
import type { Template } from "./core.js";
import type { PlannedStep } from "./core-later.js";
import type { PlaceProps } from "./insert-parts.js";
import { Button, IconButton, useTexts } from "./parts.js";
import { knownLanguage } from "./speech.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { StepClock } from "./workshop-clock.js";
import { Room } from "./workshop-room.js";
import { isFresh, type Run } from "./workshop-time.js";
import { goToStep, languageOf } from "./workshop-work.js";

interface LargeProps extends Pick<PlaceProps, "state" | "panel" | "canWrite"> {
  readonly running: Run;
  readonly step: PlannedStep;
  readonly steps: readonly PlannedStep[];
  readonly template: Template;
  readonly onClose: () => void;
}

export const Large = ({ state, panel, canWrite, running, step, steps, template, onClose }: LargeProps) => {
  const all = useTexts();
  const texts = workshopTextsOf(all);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (!shown) return undefined;
    shown.showModal();
    shown.querySelector<HTMLElement>("h1")?.focus();
    return () => shown.close();
  }, []);
  const language = languageOf(panel);
  const next = steps[running.step + 1];
  return (
    <dialog class="large" ref={dialog} aria-label={texts.large} onClose={onClose}>
      <div class="large-top">
        <span>{texts.stepOf(running.step + 1, steps.length, template.about[knownLanguage(all.language)].name)}</span>
        <IconButton icon="close" label={texts.shrink} onPress={() => dialog.current?.close()} />
      </div>
      <div class="large-body">
        <h1 tabIndex={-1} lang={language}>
          {step.title}
        </h1>
        <div class="large-clock">
          <StepClock panel={panel} clock={running.clock} step={step} refused={undefined} />
        </div>
        <div class="large-say" lang={language}>
          <blockquote>{step.say}</blockquote>
          <p>{step.task}</p>
          {step.vote && <p>{step.vote}</p>}
        </div>
        <Room state={state} panel={panel} canWrite={canWrite} step={step} isLarge />
      </div>
      <div class="large-foot">
        <span class="grow">{next && texts.nextIs(next.title, all.minutes(next.minutes))}</span>
        <Button off={running.step === 0} onPress={() => goToStep(panel, running.step - 1)}>
          {texts.back}
        </Button>
        <Button kind={isFresh(running.clock) ? "plain" : "primary"} onPress={() => goToStep(panel, running.step + 1)}>
          {next ? texts.next : texts.finish}
        </Button>
      </div>
      <div class="sr" role="status">
        <span key={state.said.nth}>{state.said.text}</span>
      </div>
    </dialog>
  );
};
