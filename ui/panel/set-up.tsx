// A template’s set-up: the form, the preview that follows it, and the button that inserts.

import { languages, templates, words } from "./core.js";
import { DragOut } from "./drag.js";
import { Back, InsertBar, type PlaceProps, ViewOnly } from "./insert-parts.js";
import { openPlan } from "./insert-work.js";
import type { State } from "./known.js";
import { LaneList } from "./lane-list.js";
import { Choice, Disclosure, Field, Link, useEscape, useTexts } from "./parts.js";
import { Preview } from "./preview.js";
import { StageList } from "./rows.js";
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
import { knownLanguage } from "./speech.js";
import { TemplateMeta } from "./template-card.js";
import { told } from "./told.js";
import { WhereChoice } from "./where-choice.js";

export const SetUp = ({ state, panel, canWrite, setup }: PlaceProps & { setup: Setup }) => {
  const texts = useTexts();
  const form = useEscape<HTMLDivElement>(panel.leave);
  const template = templates.find((t) => t.id === setup.template);
  const problems = new Map(state.problems.map((p) => [p.path ?? "", told(texts, p.message)]));
  const set = (change: Partial<Setup>) => void panel.edit((s) => ({ ...s, ...change }));
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
        <Back title={template?.about[knownLanguage(texts.language)].name ?? ""} onBack={panel.leave} />
        {!canWrite && <ViewOnly />}
        <div class="setup">
          <div class="look">
            {state.plan && (
              <DragOut panel={panel} name={openPlan} canWrite={canWrite}>
                <Preview plan={state.plan} spot={spotIn(state, setup)} />
              </DragOut>
            )}
            <WhereChoice state={state} panel={panel} />
          </div>
          <div class="form">
            {template && (
              <div class="takes">
                <TemplateMeta template={template} more={texts.lanes(setup.lanes.filter((l) => l.on).length)} />
                <Link icon="workshop" onPress={() => void panel.runWorkshop(template.id)}>
                  {texts.seeAgenda}
                </Link>
              </div>
            )}
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
                onAdd={(after) => void panel.edit((s) => withStage(s, after))}
                onRemove={(key) => set({ stages: setup.stages.filter((s) => s.key !== key) })}
                onReplace={(list, how) => void panel.edit((s) => withStages(s, list, how))}
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
                onSwitch={(key, on) => void panel.edit((s) => withLane(s, key, on))}
                onAdd={() => void panel.edit(withOwnLane)}
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
            <label class="field">
              <span>{texts.boardLanguage}</span>
              <select
                value={setup.language}
                onChange={({ currentTarget }) => {
                  const chosen = languages.find((l) => l === currentTarget.value);
                  if (chosen) void panel.edit((s, t) => withLanguage(s, t, chosen));
                }}
              >
                {languages.map((l) => (
                  <option key={l} value={l} lang={l}>
                    {words[l].name}
                  </option>
                ))}
              </select>
            </label>
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
