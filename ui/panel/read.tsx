// The place Read: the sentence, the grid with a look into its cells, what wants a look, what lies beside, and what to take away.
import { useRef, useState } from "preact/hooks";
import { colorOf } from "./colors.js";
import {
  type Box,
  headerFields,
  type ItemId,
  laneOf,
  type Note,
  type ServiceMap,
  type Snapshot,
  stageOf,
  writtenNotes,
} from "./core.js";
import { Grid } from "./grid.js";
import type { PlaceProps } from "./insert.js";
import { MapLine } from "./map-line.js";
import { Button, Chip, Footer, IconButton, Link, Section, useArrival, useTexts } from "./parts.js";
import { EmptyThumb } from "./preview.js";
import { currentMap, readSentence } from "./state.js";
import { TakeAway } from "./take-away.js";
import { doubtful, itemsOfCell, notesAt, once, placeOfNote } from "./view.js";

export const Read = (props: PlaceProps) => {
  const { seen } = props.state;
  if (!seen) return <NotRead {...props} />;
  const map = currentMap(props.state);
  return map ? <Found {...props} map={map} /> : <NoMap {...props} />;
};

const NotRead = ({ state, panel, canSelect }: PlaceProps) => {
  const texts = useTexts();
  return (
    <div class="body center">
      <div class="empty">
        <EmptyThumb />
        <h1>{texts.readTitle}</h1>
        <p>{texts.readWhat}</p>
        <div class="col">
          <Button kind="primary" busy={state.busy?.work === "read"} onPress={() => void panel.read({ of: "board" })}>
            {texts.readBoard}
          </Button>
          {canSelect && (
            <Button busy={state.busy?.work === "read"} onPress={() => void panel.read({ of: "selection" })}>
              {texts.readSelection}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};

const NoMap = ({ state, panel, canSelect, canWrite }: PlaceProps) => {
  const texts = useTexts();
  const heading = useArrival();
  const reading = state.seen?.reading;
  const isEmpty = !reading?.counts.items;
  return (
    <div class="body center">
      <div class="empty">
        <EmptyThumb />
        <h1 ref={heading} tabIndex={-1}>
          {texts.noMap}
        </h1>
        <p>{canSelect && !isEmpty ? texts.noMapWhat : isEmpty ? texts.boardEmpty : texts.noMapWhatPlain}</p>
        <div class="col">
          {canWrite && (
            <Button kind="primary" onPress={() => panel.show("insert")}>
              {texts.insertAMap}
            </Button>
          )}
          {canSelect && !isEmpty && (
            <Button busy={state.busy?.work === "read"} onPress={() => void panel.read({ of: "selection" })}>
              {texts.readSelection}
            </Button>
          )}
          <Button
            kind="quiet"
            icon="again"
            busy={state.busy?.work === "read"}
            onPress={() => void panel.read({ of: "board" })}
          >
            {texts.readAgain}
          </Button>
        </div>
        {reading && !isEmpty && <p class="muted small">{texts.noMapHolds(reading.counts.items)}</p>}
        {reading?.remarks?.map((remark) => (
          <p key={remark} class="muted small">
            {remark}
          </p>
        ))}
      </div>
    </div>
  );
};

const boxesOf = once(({ items }: Snapshot): ReadonlyMap<ItemId, Box> => new Map(items.map((i) => [i.id, i.box])));

const Found = (props: PlaceProps & { map: ServiceMap }) => {
  const { state, panel, map, canReveal } = props;
  const texts = useTexts();
  const heading = useArrival();
  const takeAway = useRef<HTMLDivElement>(null);
  const doubts = useRef<HTMLDivElement>(null);
  const unsure = doubtful(map);
  const count = writtenNotes(map).length;
  const reading = state.seen?.reading;
  const goTo = (section: HTMLElement | null) => {
    section?.scrollIntoView({ block: "start" });
    section?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  };
  return (
    <>
      <div class="body">
        <MapLine state={state} panel={panel} when={state.readAt} just={texts.readJust} ago={texts.readAgo} />
        <h1 class="say" tabIndex={-1} ref={heading}>
          {reading && readSentence(reading, map, texts)}
        </h1>
        {state.scope.of !== "board" && (
          <p class="small">
            {texts.fromSelection} <Link onPress={() => void panel.read({ of: "board" })}>{texts.readWhole}</Link>
          </p>
        )}
        {count === 0 && <p class="muted">{texts.noNotesWhat}</p>}
        <div class="cols">
          <div>
            {unsure.length > 0 && (
              <p class="below-say">
                <Link icon="unknown" onPress={() => goTo(doubts.current)}>
                  {texts.needLook(unsure.length)}
                </Link>
              </p>
            )}
            <Grid
              map={map}
              mode="read"
              {...(state.seen && { boxes: boxesOf(state.seen.snapshot) })}
              cell={state.cell}
              onPick={({ lane, stage }) => panel.pickCell(lane, stage)}
              onShow={({ lane, stage }) => void panel.reveal(itemsOfCell(map, lane, stage))}
            />
            {state.cell && count > 0 && (
              <Peek
                map={map}
                lane={state.cell.lane}
                stage={state.cell.stage}
                {...(canReveal && { onShow: (ids) => void panel.reveal(ids) })}
              />
            )}
            <Facts map={map} />
          </div>
          <div>
            <div ref={doubts}>
              {unsure.length > 0 ? (
                <Section title={texts.lookHead} meta={texts.notes(unsure.length)}>
                  <ReasonList
                    rows={unsure.map((note) => ({
                      text: note.text,
                      reasons: [placeOfNote(map, note, texts), note.why],
                      id: note.item?.id,
                    }))}
                    onShow={canReveal ? (id) => void panel.reveal([id]) : undefined}
                  />
                </Section>
              ) : (
                count > 0 && <p class="muted small all-placed">{texts.everyPlaced}</p>
              )}
            </div>
            <Leftovers {...props} />
            <div ref={takeAway}>
              <TakeAway panel={panel} onSay={panel.say} />
            </div>
          </div>
        </div>
      </div>
      <Footer>
        <Button kind="primary" onPress={() => void panel.check()}>
          {texts.checkIt}
        </Button>
        <Button icon="download" onPress={() => goTo(takeAway.current)}>
          {texts.takeAway}
        </Button>
      </Footer>
    </>
  );
};

interface PeekProps {
  readonly map: ServiceMap;
  readonly lane: string;
  readonly stage: string;
  readonly messages?: readonly string[];
  readonly onShow?: (ids: readonly ItemId[]) => void;
}

/** What stands in the chosen cell; every note is a button that shows it. */
export const Peek = ({ map, lane, stage, messages = [], onShow }: PeekProps) => {
  const texts = useTexts();
  const notes = notesAt(map, lane, stage);
  const laneTitle = laneOf(map, lane)?.title ?? "";
  const items = itemsOfCell(map, lane, stage);
  return (
    <div class="peek" role="status">
      <div class="peek-h">
        <Chip color={colorOf(laneOf(map, lane)?.roles ?? [])} />
        <b>{texts.cellName(laneTitle, stageOf(map, stage)?.title ?? "")}</b>
        <span class="muted">{notes.length > 0 && texts.notes(notes.length)}</span>
        {onShow && items.length > 0 && (
          <IconButton icon="locate" label={texts.showOnBoard} onPress={() => onShow(items)} />
        )}
      </div>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {notes.length > 0 ? (
        <ul>
          {notes.map((note) => (
            <li key={note.id}>
              <NoteLine note={note} onShow={onShow} />
            </li>
          ))}
        </ul>
      ) : (
        !messages.length && <p class="muted">{texts.nothingHere}</p>
      )}
    </div>
  );
};

const NoteLine = ({ note, onShow }: { note: Note; onShow: PeekProps["onShow"] }) => {
  const texts = useTexts();
  const { item } = note;
  const score = note.score !== undefined && (
    <bdi dir="ltr" class="score-of">
      {note.score > 0 ? `+${note.score}` : String(note.score).replace("-", "−")}
    </bdi>
  );
  if (!item || !onShow)
    return (
      <span class="note-line">
        <span>{note.text}</span>
        {score}
      </span>
    );
  return (
    <button type="button" class="note-line" title={texts.showOnBoard} onClick={() => onShow([item.id])}>
      <span>{note.text}</span>
      {score}
    </button>
  );
};

const Facts = ({ map }: { map: ServiceMap }) => {
  const texts = useTexts();
  const facts = headerFields.flatMap((field) => {
    const value = map.header[field];
    if (!value) return [];
    return [{ field, value: field === "state" ? texts.states[map.header.state ?? "current"] : value }];
  });
  if (!facts.length) return null;
  return (
    <dl class="facts">
      {facts.map(({ field, value }) => (
        <div key={field}>
          <dt>{texts.facts[field]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

interface ReasonRow {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly id: ItemId | undefined;
}

const shownAtFirst = 4;
const shownMore = 50;

/** A text, why it stands here, and the way to it. */
const ReasonList = ({ rows, onShow }: { rows: readonly ReasonRow[]; onShow: ((id: ItemId) => void) | undefined }) => {
  const texts = useTexts();
  const [most, show] = useState(shownAtFirst);
  const shown = rows.slice(0, most);
  return (
    <>
      <ul class="left">
        {shown.map(({ text, reasons, id }, i) => (
          <li key={id ?? i}>
            <span>
              <span class="clamp">{texts.quoted(text)}</span>
              {reasons.map((reason) => reason && <small key={reason}>{reason}</small>)}
            </span>
            {id !== undefined && onShow && (
              <IconButton icon="locate" label={texts.showNote(short(text))} onPress={() => onShow(id)} />
            )}
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <Link onPress={() => show(most + shownMore)}>{texts.showMore(Math.min(shownMore, rows.length - most))}</Link>
      )}
    </>
  );
};

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const Leftovers = ({ state, panel, canReveal }: PlaceProps) => {
  const texts = useTexts();
  const { seen } = state;
  if (!seen) return null;
  const { leftovers, remarks = [] } = seen.reading;
  const { unseen = [] } = seen.snapshot;
  return (
    <>
      <Section title={texts.leftHead} {...(leftovers.length > 0 && { meta: texts.texts(leftovers.length) })}>
        {leftovers.length === 0 ? (
          <p class="muted small">{texts.nothingLeft}</p>
        ) : (
          <ReasonList
            rows={leftovers.map((l) => ({ text: l.text, reasons: [l.reason], id: l.item.id }))}
            onShow={canReveal ? (id) => void panel.reveal([id]) : undefined}
          />
        )}
        {unseen.map(({ what, count }) => (
          <p key={what} class="muted small">
            {texts.unseen(count, what)}
          </p>
        ))}
      </Section>
      {remarks.length > 0 && (
        <Section title={texts.remarks}>
          {remarks.map((remark) => (
            <p key={remark} class="small">
              {remark}
            </p>
          ))}
        </Section>
      )}
    </>
  );
};
