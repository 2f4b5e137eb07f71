// The workshop: the choice of an agenda, or the one that is being run. It arrives when it is first opened.

import { useEffect } from "preact/hooks";
import { recallHabits } from "./check-work.js";
import { type Plan, type Template, templates } from "./core.js";
import css from "./css/workshop.css" with { type: "text" };
import type { PlaceProps } from "./insert-parts.js";
import { currentMap } from "./known.js";
import { useArrival, useTexts } from "./parts.js";
import { usePictures } from "./pictures.js";
import { TemplateThumb } from "./preview.js";
import { knownLanguage } from "./speech.js";
import { TemplateMeta } from "./template-card.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { begun } from "./workshop-kept.js";
import { RunningAgenda } from "./workshop-running.js";
import { hearHostTimer } from "./workshop-timer.js";
import { isUntouched, learnWords, openAgenda, resumeRunning, show, stepsFor, templateOfMap } from "./workshop-work.js";

export { openAgenda, resumeRunning };

export const Workshop = (props: PlaceProps) => {
  const { panel, state } = props;
  useEffect(() => hearHostTimer(panel, (run) => show(panel, run)), [panel]);
  useEffect(() => {
    void recallHabits(panel);
    void learnWords(panel);
  }, [panel]);
  return (
    <>
      <style>{css}</style>
      {state.running ? <RunningAgenda {...props} running={state.running} /> : <Choose {...props} />}
    </>
  );
};

const Choose = ({ state, panel }: PlaceProps) => {
  const texts = workshopTextsOf(useTexts());
  const heading = useArrival();
  const pictures = usePictures(panel, state.taste.language);
  const map = currentMap(state);
  const own = templateOfMap(map);
  const sorted = own ? [own, ...templates.filter((t) => t !== own)] : templates;
  return (
    <div class="body">
      <h1 tabIndex={-1} ref={heading}>
        {texts.chooseTitle}
      </h1>
      <p class="muted">{texts.chooseWhat}</p>
      <ul class="cards">
        {sorted.map((template) => (
          <li key={template.id}>
            <AgendaCard
              template={template}
              isOwn={template === own}
              picture={pictures?.get(template.id)}
              panel={panel}
              map={template === own ? map?.id : undefined}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};

interface AgendaCardProps extends Pick<PlaceProps, "panel"> {
  readonly template: Template;
  readonly isOwn: boolean;
  readonly picture: Plan | undefined;
  readonly map: string | undefined;
}

const AgendaCard = ({ template, isOwn, picture, panel, map }: AgendaCardProps) => {
  const { language } = useTexts();
  const texts = workshopTextsOf(useTexts());
  const steps = stepsFor(panel, template.id);
  const run = begun(panel, template.id, map);
  const left = run && !isUntouched(run) ? run : undefined;
  const where = left && (left.step < steps.length ? texts.goOn(left.step + 1, steps.length) : texts.goOnLast);
  const open = () => void panel.runWorkshop(template.id, map);
  return (
    <>
      <button type="button" class={`tcard ${isOwn ? "own" : ""}`} data-agenda={template.id} onClick={open}>
        <span>
          <span class="tname">
            <b>{template.about[knownLanguage(language)].name}</b>
            {(where || isOwn) && <span class="tag">{where ?? texts.forThisMap}</span>}
          </span>
          <TemplateMeta template={template} more={texts.steps(steps.length)} />
        </span>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a larger target for the button beside it */}
      <div class="on-card" onClick={open}>
        <TemplateThumb template={template} plan={picture} />
      </div>
    </>
  );
};
