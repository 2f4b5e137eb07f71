// The place Read: what can be read, and what is said where no map was found. What a reading found is shown by found.tsx.

import type { PlaceProps } from "./insert-parts.js";
import { currentMap } from "./known.js";
import { Button, useArrival, useTexts } from "./parts.js";
import { EmptyThumb } from "./preview.js";
import { corrected, found } from "./screens.js";
import { told } from "./told.js";

export const Read = (props: PlaceProps) => {
  const { seen } = props.state;
  const screen = found.there();
  if (!seen || !screen) return <NotRead {...props} />;
  const correct = props.state.correcting && corrected.there();
  if (correct) return <correct.Correct {...props} seen={seen} />;
  const map = currentMap(props.state);
  return map ? <screen.Found {...props} map={map} /> : <NoMap {...props} />;
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
  const busy = state.busy?.work === "read";
  if (state.scope.of !== "board") return <NoneSelected state={state} panel={panel} busy={busy} />;
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
          {!isEmpty && <Button onPress={() => void panel.correcting({ item: undefined })}>{texts.pointItOut}</Button>}
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
            {told(texts, remark)}
          </p>
        ))}
      </div>
    </div>
  );
};

/** A selection without a map: nothing was selected, or nothing that reads as one. */
const NoneSelected = ({ state, panel, busy }: Pick<PlaceProps, "state" | "panel"> & { busy: boolean }) => {
  const texts = useTexts();
  const heading = useArrival();
  const { snapshot, reading } = state.seen ?? {};
  const isNone = !snapshot?.items.length;
  return (
    <div class="body center">
      <div class="empty">
        <EmptyThumb />
        <h1 ref={heading} tabIndex={-1}>
          {isNone ? texts.noneSelected : texts.noMapSelected}
        </h1>
        <p>{texts.noneSelectedWhat}</p>
        <div class="col">
          <Button kind="primary" busy={busy} onPress={() => void panel.read({ of: "selection" })}>
            {texts.readSelection}
          </Button>
          <Button busy={busy} onPress={() => void panel.read({ of: "board" })}>
            {texts.readWhole}
          </Button>
        </div>
        {reading && !isNone && <p class="muted small">{texts.selectionHolds(reading.counts.items)}</p>}
      </div>
    </div>
  );
};
