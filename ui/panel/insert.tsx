// The place Insert: the gallery of templates, and a saved map on its way to the board.

import { useEffect, useRef } from "preact/hooks";
import { broughtFrom, type Template, templates, words } from "./core.js";
import { DragOut } from "./drag.js";
import { Icon } from "./icons.js";
import { Back, InsertBar, type PlaceProps, ViewOnly } from "./insert-parts.js";
import { openPlan } from "./insert-work.js";
import { Alert, Button, IconButton, Link, useEscape, useTexts } from "./parts.js";
import { usePictures } from "./pictures.js";
import { Preview, TemplateThumb } from "./preview.js";
import { SetUp } from "./set-up.js";
import { inGalleryOrder } from "./setup.js";
import { knownLanguage } from "./speech.js";
import { SpeechChoice } from "./speech-choice.js";
import { TemplateMeta } from "./template-card.js";
import { told } from "./told.js";
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
  const { left, toast, taste } = state;
  const pictures = usePictures(panel, taste.language);
  useEffect(() => {
    // Only where the focus was lost with what it stood on; never taken from somebody who went on.
    const isLost = document.activeElement === document.body;
    if (left && !toast && isLost)
      cards.current?.querySelector<HTMLElement>(`[data-template="${left}"] button`)?.focus();
  }, [left, toast]);
  return (
    <div class="body">
      {!canWrite && <ViewOnly />}
      {state.inserted && <RunIt panel={panel} {...state.inserted} />}
      <h1 tabIndex={-1}>{texts.whatMapping}</h1>
      <ul class="cards" ref={cards}>
        {inGalleryOrder(templates, taste.last).map((template) => (
          <li key={template.id} data-template={template.id}>
            <TemplateCard
              template={template}
              isLast={template.id === taste.last}
              onChoose={() => void panel.choose(template.id)}
            />
            {/* Beside the button, not in it: not every browser drags what is in one. */}
            <DragOut
              panel={panel}
              name={template.id}
              canWrite={canWrite}
              class="on-card"
              onPress={() => void panel.choose(template.id)}
            >
              <TemplateThumb template={template} plan={pictures?.get(template.id)} />
            </DragOut>
          </li>
        ))}
      </ul>
      {state.badFile.length > 0 && (
        <Alert kind="warning" title={told(texts, state.badFile[0] ?? "")}>
          {state.badFile.slice(1, 4).map((message) => (
            <p key={message}>{told(texts, message)}</p>
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
      <SpeechChoice panel={panel} />
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

interface TemplateCardProps {
  readonly template: Template;
  readonly isLast: boolean;
  readonly onChoose: () => void;
}

const TemplateCard = ({ template, isLast, onChoose }: TemplateCardProps) => {
  const texts = useTexts();
  const { name, what } = template.about[knownLanguage(texts.language)];
  return (
    <button type="button" class="tcard" onClick={onChoose}>
      <span>
        <span class="tname">
          <b>{name}</b>
          {isLast && <span class="tag">{texts.usedLast}</span>}
        </span>
        <TemplateMeta template={template} more={texts.lanes(template.lanes(words.en).length)} />
      </span>
      <span class="what">{what}</span>
    </button>
  );
};

/** What comes after an insert: the map is there, the room is waiting. */
const RunIt = ({ panel, template: id, map }: Pick<PlaceProps, "panel"> & { template: string; map: string }) => {
  const texts = useTexts();
  const template = templates.find((t) => t.id === id);
  if (!template) return null;
  return (
    <div class="run-it">
      <Icon name="workshop" />
      <div class="grow">
        <b>{texts.onBoardNow}</b>
        <p>{texts.runIt(texts.minutes(template.minutes))}</p>
        <Button small kind="primary" onPress={() => void panel.runWorkshop(id, map)}>
          {texts.runWorkshop}
        </Button>
      </div>
      <IconButton icon="close" label={texts.dismiss} onPress={() => panel.store.set({ inserted: undefined })} />
    </div>
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
          <p key={p.message}>{told(texts, p.message)}</p>
        ))}
      </div>
      <InsertBar state={state} canWrite={canWrite} onInsert={() => void panel.insert()} />
    </>
  );
};
