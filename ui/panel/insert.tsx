// The place Insert: the gallery of templates, and a saved map on its way to the board.
import { useEffect, useRef } from "preact/hooks";
import { broughtFrom, type Template, templates, words } from "./core.js";
import { DragOut } from "./drag.js";
import { Icon } from "./icons.js";
import { Back, InsertBar, type PlaceProps, ViewOnly } from "./insert-parts.js";
import { openPlan } from "./insert-work.js";
import { Alert, Link, useEscape, useTexts } from "./parts.js";
import { Preview, TemplateThumb } from "./preview.js";
import { SetUp } from "./set-up.js";
import { WhereChoice } from "./where-choice.js";

export const Insert = (props: PlaceProps) => {
  const { setup, saved } = props.state;
  if (setup) return <SetUp {...props} setup={setup} />;
  return saved ? <SavedMap {...props} /> : <Gallery {...props} />;
};

const Gallery = ({ state, panel, canWrite }: PlaceProps) => {
  const texts = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const cards = useRef<HTMLUListElement>(null);
  const { left, toast } = state;
  useEffect(() => {
    // Only where the focus was lost with what it stood on; never taken from somebody who went on.
    const isLost = document.activeElement === document.body;
    if (left && !toast && isLost)
      cards.current?.querySelector<HTMLElement>(`[data-template="${left}"] button`)?.focus();
  }, [left, toast]);
  return (
    <div class="body">
      {!canWrite && <ViewOnly />}
      <h1 tabIndex={-1}>{texts.whatMapping}</h1>
      <ul class="cards" ref={cards}>
        {templates.map((template) => (
          <li key={template.id} data-template={template.id}>
            <TemplateCard template={template} onChoose={() => void panel.choose(template.id)} />
            {/* Beside the button, not in it: not every browser drags what is in one. */}
            <DragOut
              panel={panel}
              name={template.id}
              canWrite={canWrite}
              class="on-card"
              onPress={() => void panel.choose(template.id)}
            >
              <TemplateThumb template={template} />
            </DragOut>
          </li>
        ))}
      </ul>
      {state.badFile.length > 0 && (
        <Alert kind="warning" title={state.badFile[0] ?? ""}>
          {state.badFile.slice(1, 4).map((message) => (
            <p key={message}>{message}</p>
          ))}
          <p>{texts.nothingChanged}</p>
        </Alert>
      )}
      <p class="muted small pick">
        <span>{texts.pickOne}</span>
        <Link icon="open" onPress={() => file.current?.click()}>
          {texts.openSaved}
        </Link>
      </p>
      <input
        ref={file}
        type="file"
        hidden
        accept={broughtFrom.join(",")}
        aria-label={texts.openSaved}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (chosen) void panel.open(chosen.name, () => chosen.text());
        }}
      />
    </div>
  );
};

const TemplateCard = ({ template, onChoose }: { template: Template; onChoose: () => void }) => {
  const texts = useTexts();
  const { name, what } = template.about.en;
  const minutes = texts.minutes(template.minutes);
  const people = texts.people(...template.people);
  return (
    <button type="button" class="tcard" onClick={onChoose}>
      <span>
        <b>{name}</b>
        <span class="what">{what}</span>
        <span class="meta">
          <Icon name="time" />
          <span>
            <span class="sr">{texts.takes(minutes)}</span>
            <span aria-hidden="true">{minutes}</span>
          </span>
          <Icon name="people" />
          <span>
            <span class="sr">{texts.forPeople(people)}</span>
            <span aria-hidden="true">{people}</span>
          </span>
          <span>{texts.lanes(template.lanes(words.en).length)}</span>
        </span>
      </span>
    </button>
  );
};

const SavedMap = ({ state, panel, canWrite }: PlaceProps) => {
  const texts = useTexts();
  const { saved, plan, problems } = state;
  const box = useEscape<HTMLDivElement>(panel.leave);
  const map = saved?.maps[saved.at];
  if (!saved || !map) return null;
  return (
    <>
      <div class="body" ref={box}>
        <Back title={texts.savedTitle} onBack={panel.leave} />
        {!canWrite && <ViewOnly />}
        {saved.maps.length > 1 && (
          <label class="field">
            <span>{texts.whichMap}</span>
            <select
              value={String(saved.at)}
              onChange={(event) => void panel.pickSaved(Number(event.currentTarget.value))}
            >
              {saved.maps.map((m, i) => (
                <option key={m.id} value={String(i)}>
                  {m.title || texts.untitled}
                </option>
              ))}
            </select>
          </label>
        )}
        {plan && (
          <DragOut panel={panel} name={openPlan} canWrite={canWrite}>
            <Preview plan={plan} />
          </DragOut>
        )}
        <WhereChoice state={state} panel={panel} />
        <h2>{map.title || texts.untitled}</h2>
        <p class="muted">{texts.savedMap(map.notes.length, map.stages.length, map.lanes.length)}</p>
        {problems.map((p) => (
          <p key={p.message}>{p.message}</p>
        ))}
      </div>
      <InsertBar state={state} canWrite={canWrite} onInsert={() => void panel.insert()} />
    </>
  );
};
