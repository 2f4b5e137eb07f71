// How far the room is with the lanes of the step: filled stages as pips with their numbers, the next question to ask, how fresh it is.
import { colorOf } from "./colors.js";
import type { ServiceMap } from "./core.js";
import { words } from "./core.js";
import type { PlannedStep } from "./core-later.js";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { currentMap } from "./known.js";
import { MapLine } from "./map-line.js";
import { Button, Chip, IconButton, Link, useTexts } from "./parts.js";
import { laterTextsOf } from "./texts-later.js";
import { workshopTextsOf } from "./texts-workshop.js";
import { factsOf, furthestApart, nudgeOf, type Row, rowsOf } from "./workshop-cover.js";
import { languageOf, readAgain } from "./workshop-work.js";

interface RoomProps extends Pick<PlaceProps, "state" | "panel" | "canWrite"> {
  readonly step: PlannedStep;
  readonly isLarge?: boolean;
}

export const Room = ({ state, panel, step, canWrite, isLarge = false }: RoomProps) => {
  const texts = workshopTextsOf(useTexts());
  const later = laterTextsOf(useTexts());
  const map = currentMap(state);
  const busy = state.busy?.work === "read";
  return (
    <section class="room" aria-label={texts.coverTitle}>
      <div class="room-head">
        <h2>{texts.coverTitle}</h2>
        {isLarge && map && !state.follow && (
          <IconButton icon="again" label={later.readAgain} busy={busy} onPress={() => void readAgain(panel)} />
        )}
      </div>
      {map ? (
        <>
          <Filled map={map} step={step} panel={panel} isLarge={isLarge} />
          {!isLarge && (
            <MapLine state={state} panel={panel} when={state.readAt} just={later.readJust} ago={later.readAgo} />
          )}
        </>
      ) : (
        <>
          <p class="muted">{state.seen ? texts.noMap : texts.notRead}</p>
          {!isLarge && (
            <div class="row wrap">
              <Button small icon="again" busy={busy} onPress={() => void readAgain(panel)}>
                {texts.readIt}
              </Button>
              {state.seen && canWrite && <Link onPress={() => panel.show("insert")}>{later.insertAMap}</Link>}
            </div>
          )}
        </>
      )}
    </section>
  );
};

interface FilledProps extends Pick<PlaceProps, "panel"> {
  readonly map: ServiceMap;
  readonly step: PlannedStep;
  readonly isLarge: boolean;
}

const Filled = ({ map, step, panel, isLarge }: FilledProps) => {
  const texts = workshopTextsOf(useTexts());
  const later = laterTextsOf(useTexts());
  const language = languageOf(panel);
  const rows = rowsOf(map, step.lanes);
  const [here, missing] = [rows.filter((row) => row.lane), rows.filter((row) => !row.lane)];
  const facts = factsOf(map, step.facts ?? []);
  const nudge = nudgeOf(map, rows, language);
  const apart = furthestApart(map, rows);
  return (
    <>
      {facts.length > 0 && (
        <ul class="cover facts-now">
          {facts.map(({ field, value }) => (
            <li key={field} class={value ? "done" : ""}>
              <b>{later.facts[field]}</b>
              <span class="grow given">{value}</span>
              <span class="cover-of">
                {value ? texts.factGiven : texts.factOpen}
                {value && <Icon name="good" />}
              </span>
            </li>
          ))}
        </ul>
      )}
      {here.length > 0 && (
        <ul class="cover">
          {here.map((row) => (
            <CoverRow key={row.lane?.id} row={row} />
          ))}
          {isLarge && (
            <li class="pip-names" aria-hidden="true">
              {map.stages.map((stage) => (
                <span key={stage.id}>{stage.title}</span>
              ))}
            </li>
          )}
        </ul>
      )}
      {missing.length > 0 && (
        <p class="muted small">{texts.noLanes(missing.map(({ role }) => words[language].roles[role].title))}</p>
      )}
      {rows.length === 0 && facts.length === 0 && <p class="muted small">{texts.noLanesNow}</p>}
      {apart ? (
        <p class="nudge">
          <Icon name="info" />
          <span>{texts.apart(apart.stage, signed(apart.low), signed(apart.high))}</span>
        </p>
      ) : (
        nudge && (
          <p class="nudge">
            <Icon name="info" />
            <span>
              {texts.nothingIn(nudge.stage)} {texts.ask(nudge.ask)}
            </span>
          </p>
        )
      )}
    </>
  );
};

const signed = (n: number): string => {
  const short = Math.round(Math.abs(n) * 10) / 10;
  return n > 0 ? `+${short}` : n < 0 ? `−${short}` : "0";
};

/** More stages than this, and a digit has no room. */
const digits = 9;

const CoverRow = ({ row }: { row: Row }) => {
  const texts = workshopTextsOf(useTexts());
  const all = useTexts();
  const { lane, cells, filled } = row;
  if (!lane) return null;
  const isDone = cells.length > 0 && filled === cells.length;
  const said = cells.map(({ stage, notes }) => texts.cellNotes(stage.title, all.notes(notes))).join(", ");
  return (
    <li class={isDone ? "done" : ""}>
      <Chip color={colorOf(lane.roles)} />
      <b>{lane.title}</b>
      <span class="pips" role="img" aria-label={texts.coverLabel(lane.title, said)}>
        {cells.map(({ stage, notes }) => (
          <i key={stage.id} class={notes ? "on" : ""} title={texts.cellNotes(stage.title, all.notes(notes))}>
            {notes > 0 && cells.length <= digits ? notes : ""}
          </i>
        ))}
      </span>
      <span class="cover-of">
        {texts.coverOf(filled, cells.length)}
        {isDone && <Icon name="good" />}
      </span>
    </li>
  );
};
