// The step that is being run: its place, title and clock, what to say and do, how far the room is, what comes next; small in the panel
// or large for a projector. Arrow keys go to the step before and after.

import { useEffect, useRef, useState } from "preact/hooks";
import { type Language, type Template, templates } from "./core.js";
import type { PlannedStep } from "./core-later.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { Button, Footer, IconButton, useArrival, useTexts } from "./parts.js";
import { knownLanguage } from "./speech.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { useStepKeys } from "./use-step-keys.js";
import { StepClock } from "./workshop-clock.js";
import { Large } from "./workshop-large.js";
import { Room } from "./workshop-room.js";
import { AllSteps } from "./workshop-steps.js";
import { isFresh, type Run } from "./workshop-time.js";
import { Ways } from "./workshop-ways.js";
import { goToStep, languageOf, leaveAgenda, stepsFor } from "./workshop-work.js";

export interface RunningProps extends PlaceProps {
  readonly running: Run;
}

export const RunningAgenda = (props: RunningProps) => {
  const { panel, state, running } = props;
  const steps = stepsFor(panel, running.template);
  const template = templates.find((t) => t.id === running.template);
  const [isLarge, enlarge] = useState(false);
  const around = useStepKeys((by) => goToStep(panel, running.step + by));
  const step = steps[running.step];
  if (!template) return null;
  return (
    <div class="running" ref={around}>
      {step ? (
        <Step {...props} step={step} steps={steps} template={template} onEnlarge={() => enlarge(true)} />
      ) : (
        <AllDone {...props} steps={steps} />
      )}
      {isLarge && step && (
        <Large
          state={state}
          panel={panel}
          canWrite={props.canWrite}
          running={running}
          step={step}
          steps={steps}
          template={template}
          onClose={() => enlarge(false)}
        />
      )}
    </div>
  );
};

interface StepProps extends RunningProps {
  readonly step: PlannedStep;
  readonly steps: readonly PlannedStep[];
  readonly template: Template;
  readonly onEnlarge: () => void;
}

const Step = (props: StepProps) => {
  const { panel, state, running, step, steps, template, onEnlarge } = props;
  const all = useTexts();
  const texts = workshopTextsOf(all);
  const heading = useArrival();
  const next = steps[running.step + 1];
  const days = new Set(steps.map((s) => s.session)).size;
  return (
    <>
      <div class="body ws">
        <div class="ws-top">
          <IconButton icon="left" label={texts.change} onPress={() => leaveAgenda(panel)} />
          <span class="muted small grow">
            {texts.stepOf(running.step + 1, steps.length, template.about[knownLanguage(all.language)].name)}
            {days > 1 && <span class="line">{texts.stepOfDay(step.day, step.session)}</span>}
          </span>
          <IconButton icon="screen" label={texts.enlarge} onPress={onEnlarge} />
        </div>
        <div class="ws-cols">
          <div>
            <h1 tabIndex={-1} ref={heading} lang={languageOf(panel)}>
              {step.title}
            </h1>
            <StepClock panel={panel} clock={running.clock} step={step} refused={state.timerRefused} />
            <Said step={step} language={languageOf(panel)} />
          </div>
          <div>
            <Room state={state} panel={panel} canWrite={props.canWrite} step={step} />
            {next && <p class="muted small next-is">{texts.nextIs(next.title, all.minutes(next.minutes))}</p>}
            <AllSteps panel={panel} steps={steps} running={running} />
            <Ways state={state} panel={panel} />
          </div>
        </div>
      </div>
      <Footer>
        <Button off={running.step === 0} onPress={() => goToStep(panel, running.step - 1)}>
          {texts.back}
        </Button>
        <Button kind={isFresh(running.clock) ? "plain" : "primary"} onPress={() => goToStep(panel, running.step + 1)}>
          {next ? texts.next : texts.finish}
        </Button>
      </Footer>
    </>
  );
};

const Said = ({ step, language }: { step: PlannedStep; language: Language }) => {
  const texts = workshopTextsOf(useTexts());
  return (
    <div class="said-now">
      <blockquote>
        <span class="sr">{texts.say}: </span>
        <span lang={language}>{step.say}</span>
      </blockquote>
      <dl class="task">
        <dt>{texts.task}</dt>
        <dd lang={language}>{step.task}</dd>
        {step.vote && (
          <>
            <dt>{texts.vote}</dt>
            <dd lang={language}>{step.vote}</dd>
          </>
        )}
        {step.materials && (
          <>
            <dt>{texts.materials}</dt>
            <dd lang={language}>{step.materials.join(" · ")}</dd>
          </>
        )}
      </dl>
    </div>
  );
};

const AllDone = ({ panel, steps }: RunningProps & { readonly steps: readonly PlannedStep[] }) => {
  const texts = workshopTextsOf(useTexts());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="body center">
        <div class="empty">
          <Icon name="good" class="big-sign" />
          <h1 tabIndex={-1} ref={heading}>
            {texts.doneTitle}
          </h1>
          <p>{texts.doneWhat}</p>
          <div class="col">
            <Button kind="primary" onPress={() => void panel.check()}>
              {texts.checkIt}
            </Button>
            <Button onPress={() => goToStep(panel, 0)}>{texts.startOver}</Button>
            <Button kind="quiet" onPress={() => leaveAgenda(panel)}>
              {texts.change}
            </Button>
          </div>
        </div>
      </div>
      <Footer>
        <Button onPress={() => goToStep(panel, steps.length - 1)}>{texts.back}</Button>
      </Footer>
    </>
  );
};
