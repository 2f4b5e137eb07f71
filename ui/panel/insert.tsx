// The place Insert: the gallery of templates, a template's set-up with its preview, and a saved map on its way to the board.
import { useEffect, useRef } from "preact/hooks";
import { formats, languages, type Template, templates, words } from "./core.js";
import { Icon } from "./icons.js";
import { Alert, Button, Choice, Disclosure, Field, Footer, IconButton, Link, useEscape, useTexts } from "./parts.js";
import { Preview, TemplateThumb } from "./preview.js";
import { LaneList, StageList } from "./rows.js";
import {
  phasesIn,
  type Setup,
  type Starters,
  shifted,
  type TextField,
  withLane,
  withLanguage,
  withOwnLane,
  withStage,
  withStages,
} from "./setup.js";
import type { PanelState, State } from "./state.js";

export interface PlaceProps {
  readonly state: State;
  readonly panel: PanelState;
  readonly canWrite: boolean;
  readonly canSelect: boolean;
  readonly canReveal: boolean;
}

export const Insert = (props: PlaceProps) => {
  const { setup, saved } = props.state;
  if (setup) return <SetUp {...props} setup={setup} />;
  return saved ? <SavedMap {...props} /> : <Gallery {...props} />;
};

const ViewOnly = () => {
  const texts = useTexts();
  return (
    <Alert kind="warning" title={texts.viewOnly}>
      <p>{texts.viewOnlyWhat}</p>
    </Alert>
  );
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
  const extensions = formats.filter((f) => f.parse).map((f) => `.${f.extension}`);
  return (
    <div class="body">
      {!canWrite && <ViewOnly />}
      <h1 tabIndex={-1}>{texts.whatMapping}</h1>
      <ul class="cards" ref={cards}>
        {templates.map((template) => (
          <li key={template.id} data-template={template.id}>
            <TemplateCard template={template} onChoose={() => panel.choose(template.id)} />
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
        accept={extensions.join(",")}
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
      <TemplateThumb template={template} />
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

const Back = ({ title, onBack }: { title: string; onBack: () => void }) => {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="back">
      <IconButton icon="left" label={texts.back} onPress={onBack} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </div>
  );
};

const SetUp = ({ state, panel, canWrite, setup }: PlaceProps & { setup: Setup }) => {
  const texts = useTexts();
  const form = useEscape<HTMLDivElement>(panel.leave);
  const template = templates.find((t) => t.id === setup.template);
  const problems = new Map(state.problems.map((p) => [p.path ?? "", p.message]));
  const set = (change: Partial<Setup>) => panel.edit((s) => ({ ...s, ...change }));
  const text = (key: TextField, label: string, hint?: string) => (
    <Field
      label={label}
      value={setup[key]}
      {...(hint && { hint })}
      error={problems.get(key)}
      onChange={(value) => set({ [key]: value })}
      onFocus={() => panel.point({ part: key === "title" ? "title" : "facts" })}
    />
  );
  const insert = () => {
    if (!state.problems.length) return void panel.insert();
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid], .wrong-said ~ .row button");
    wrong?.closest("details")?.setAttribute("open", "");
    wrong?.focus();
  };
  return (
    <>
      <div class="body" ref={form}>
        <Back title={template?.about.en.name ?? ""} onBack={panel.leave} />
        {!canWrite && <ViewOnly />}
        <div class="setup">
          <div class="look">{state.plan && <Preview plan={state.plan} spot={spotIn(state, setup)} />}</div>
          <div class="form">
            {text("title", texts.mapTitle)}
            {text("persona", texts.persona, texts.personaHint)}
            <Disclosure
              title={texts.stagesHead}
              meta={texts.stagesMeta(setup.stages.filter((s) => s.title.trim()).length, phasesIn(setup))}
              open
            >
              <StageList
                stages={setup.stages}
                nextKey={setup.nextKey}
                problems={problems}
                onChange={(row) => set({ stages: setup.stages.map((s) => (s.key === row.key ? row : s)) })}
                onAdd={(after) => panel.edit((s) => withStage(s, after))}
                onRemove={(key) => set({ stages: setup.stages.filter((s) => s.key !== key) })}
                onReplace={(list) => panel.edit((s) => withStages(s, list))}
                onMove={(key, by) => set({ stages: shifted(setup.stages, key, by) })}
                onFocus={(at) => panel.point({ part: "stage", at })}
                onSay={panel.say}
              />
            </Disclosure>
            <Disclosure
              title={texts.lanesHead}
              meta={texts.lanesMeta(setup.lanes.filter((l) => l.on).length, setup.lanes.length)}
            >
              <LaneList
                lanes={setup.lanes}
                nextKey={setup.nextKey}
                problems={problems}
                onChange={(row) => set({ lanes: setup.lanes.map((l) => (l.key === row.key ? row : l)) })}
                onSwitch={(key, on) => panel.edit((s) => withLane(s, key, on))}
                onAdd={() => panel.edit(withOwnLane)}
                onRemove={(key) => set({ lanes: setup.lanes.filter((l) => l.key !== key) })}
                onMove={(key, by) => set({ lanes: shifted(setup.lanes, key, by) })}
                onFocus={(key) => panel.point({ part: "lane", at: key })}
                onSay={panel.say}
              />
            </Disclosure>
            <Disclosure title={texts.moreFacts}>
              {text("scenario", texts.scenario)}
              {text("goal", texts.goal)}
              {text("scope", texts.scope)}
              <Choice
                legend={texts.state}
                options={[
                  { value: "current", label: texts.states.current },
                  { value: "future", label: texts.states.future },
                ]}
                value={setup.state}
                onChange={(state) => set({ state })}
              />
            </Disclosure>
            <Choice
              legend={texts.starters}
              hint={texts.startersHint}
              options={texts.starterChoices.map((label, i) => ({ value: startersAt(i), label }))}
              value={setup.starters}
              onChange={(starters) => set({ starters })}
            />
            <Choice
              legend={texts.noteColor}
              options={[
                { value: "lane", label: texts.noteColors.lane },
                { value: "author", label: texts.noteColors.author },
              ]}
              value={setup.color}
              onChange={(color) => set({ color })}
            />
            <Choice
              legend={texts.boardLanguage}
              options={languages.map((l) => ({ value: l, label: words[l].name }))}
              value={setup.language}
              onChange={(language) => panel.edit((s, t) => withLanguage(s, t, language))}
            />
          </div>
        </div>
      </div>
      <InsertBar state={state} canWrite={canWrite} onInsert={insert} />
    </>
  );
};

const startersAt = (i: number): Starters => (i === 0 ? 0 : i === 2 ? 3 : 1);

/** Lanes are pointed at by their key; the preview counts those that are drawn. */
const spotIn = (state: State, setup: Setup): State["spot"] => {
  const { spot } = state;
  if (spot?.part === "lane") {
    const at = setup.lanes.filter((l) => l.on).findIndex((l) => l.key === spot.at);
    return at < 0 ? undefined : { part: "lane", at };
  }
  if (spot?.part === "stage")
    return { part: "stage", at: setup.stages.slice(0, spot.at).filter((s) => s.title.trim()).length };
  return spot;
};

const InsertBar = ({ state, canWrite, onInsert }: { state: State; canWrite: boolean; onInsert: () => void }) => {
  const texts = useTexts();
  const { plan, problems } = state;
  const said = !canWrite
    ? texts.viewOnly
    : (problems[0]?.message ?? (plan ? texts.estimate(plan.drafts.length, plan.seconds) : ""));
  return (
    <Footer said={said}>
      <Button kind="primary" off={!canWrite || !plan || problems.length > 0} onPress={() => canWrite && onInsert()}>
        {texts.insertMap}
      </Button>
    </Footer>
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
            <select value={String(saved.at)} onChange={(event) => panel.pickSaved(Number(event.currentTarget.value))}>
              {saved.maps.map((m, i) => (
                <option key={m.id} value={String(i)}>
                  {m.title || texts.untitled}
                </option>
              ))}
            </select>
          </label>
        )}
        {plan && <Preview plan={plan} />}
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
