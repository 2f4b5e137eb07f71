// What a reading found: the sentence, the grid with a look into its cells, what wants a look, what lies beside, what to take away.
import { useRef } from "preact/hooks";
import { ChangeMap } from "./change.js";
import { type Box, headerFields, type ItemId, type ServiceMap, type Snapshot, writtenNotes } from "./core.js";
import { Grid } from "./grid.js";
import type { PlaceProps } from "./insert-parts.js";
import { readSentence } from "./known.js";
import { VotesLegend } from "./legend.js";
import { MapLine } from "./map-line.js";
import { Button, Footer, Link, Section, useArrival } from "./parts.js";
import { Peek } from "./peek.js";
import { Leftovers, ReasonList } from "./reasons.js";
import { Search } from "./search.js";
import { OnBoard } from "./selected.js";
import { cellsSelected } from "./selected-said.js";
import { TakeAway } from "./take-away.js";
import { correctTextsFor } from "./texts-correct.js";
import { useLaterTexts } from "./texts-later.js";
import { doubtful, idOfNote, itemsOfCell, once, placeOfNote } from "./view.js";
import { Follow } from "./ways.js";

const boxesOf = once(({ items }: Snapshot): ReadonlyMap<ItemId, Box> => new Map(items.map((i) => [i.id, i.box])));

export const Found = (props: PlaceProps & { map: ServiceMap }) => {
  const { state, panel, map, canReveal } = props;
  const texts = useLaterTexts();
  const correct = correctTextsFor(texts.language);
  const heading = useArrival();
  const takeAway = useRef<HTMLDivElement>(null);
  const unsure = doubtful(map);
  const selected = cellsSelected(state, map);
  const count = writtenNotes(map).length;
  const goTo = (section: HTMLElement | null) => {
    section?.scrollIntoView({ block: "start" });
    section?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  };
  return (
    <>
      <div class="body">
        <MapLine state={state} panel={panel} when={state.readAt} just={texts.readJust} ago={texts.readAgo} />
        <h1 class="say" tabIndex={-1} ref={heading}>
          {state.seen && readSentence(state.seen, state.scope, map, texts)}
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
                <Button small icon="unknown" onPress={() => void panel.correcting({ item: unsure[0]?.item?.id })}>
                  {correct.seeWhere(unsure.length)}
                </Button>
              </p>
            )}
            <Search {...props} />
            <Grid
              map={map}
              mode="read"
              {...(state.seen && { boxes: boxesOf(state.seen.snapshot) })}
              cell={state.cell}
              selected={selected}
              onPick={({ lane, stage }) => panel.pickCell(lane, stage)}
              onShow={({ lane, stage }) => void panel.reveal(itemsOfCell(map, lane, stage))}
            />
            <VotesLegend map={map} />
            {state.cell && count > 0 && (
              <Peek
                map={map}
                lane={state.cell.lane}
                stage={state.cell.stage}
                {...(canReveal && { onShow: (ids) => void panel.reveal(ids) })}
              />
            )}
            <p>
              <Link icon="read" onPress={() => void panel.correcting({ item: undefined })}>
                {correct.seeHow}
              </Link>
            </p>
            <ChangeMap key={map.id} {...props} />
            <p>
              <Link icon="workshop" onPress={() => panel.show("workshop")}>
                {texts.runWorkshop}
              </Link>
            </p>
            <Follow state={state} panel={panel} />
            <Facts map={map} />
          </div>
          <div>
            <div>
              {unsure.length > 0 ? (
                <Section title={texts.lookHead} meta={texts.notes(unsure.length)}>
                  <ReasonList
                    things={unsure}
                    nameOf={idOfNote}
                    rowOf={(note) => ({
                      text: note.text,
                      reasons: [placeOfNote(map, note, texts), note.why],
                      id: note.item?.id,
                    })}
                    onShow={canReveal ? (id) => void panel.reveal([id]) : undefined}
                    onCorrect={(id) => void panel.correcting({ item: id })}
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
      <OnBoard state={state} panel={panel} />
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

const Facts = ({ map }: { map: ServiceMap }) => {
  const texts = useLaterTexts();
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
