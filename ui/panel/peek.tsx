// A look into one cell: its notes, each a button that shows it on the board.
import { useEffect, useRef } from "preact/hooks";
import { colorOf } from "./colors.js";
import { type ItemId, laneOf, type Note, type ServiceMap, stageOf } from "./core.js";
import { Chip, IconButton } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { cellKey, idOfNote, itemsOfCell, notesAt } from "./view.js";
import { isLong, Windowed } from "./windowed.js";

interface PeekProps {
  readonly map: ServiceMap;
  readonly lane: string;
  readonly stage: string;
  readonly messages?: readonly string[];
  readonly onShow?: (ids: readonly ItemId[]) => void;
}

/** What stands in the chosen cell; every note is a button that shows it. */
export const Peek = ({ map, lane, stage, messages = [], onShow }: PeekProps) => {
  const texts = useLaterTexts();
  const notes = notesAt(map, lane, stage);
  const laneTitle = laneOf(map, lane)?.title ?? "";
  const items = itemsOfCell(map, lane, stage);
  // Another cell is read out; what people change in the same one meanwhile is not.
  const before = useRef("");
  const isOther = before.current !== cellKey(lane, stage);
  useEffect(() => {
    before.current = cellKey(lane, stage);
  });
  return (
    <div class="peek" role="status" aria-live={isOther ? "polite" : "off"}>
      <div class="peek-h">
        <Chip color={colorOf(laneOf(map, lane)?.roles ?? [])} />
        <b>{texts.cellName(laneTitle, stageOf(map, stage)?.title ?? "")}</b>
        <span class="muted">{notes.length > 0 && texts.notes(notes.length)}</span>
        {onShow && items.length > 0 && (
          <IconButton icon="locate" label={texts.showOnBoard} onPress={() => onShow(items)} />
        )}
      </div>
      {messages.map((message) => (
        <p key={message}>{told(texts, message)}</p>
      ))}
      {isLong(notes) ? (
        <Windowed key={cellKey(lane, stage)} things={notes} nameOf={idOfNote} guess={24} boxed>
          {(note) => <NoteLine note={note} onShow={onShow} />}
        </Windowed>
      ) : notes.length > 0 ? (
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
  const texts = useLaterTexts();
  const { item, votes = 0 } = note;
  const voted = votes > 0 && <span class="votes-of">{texts.votes(votes)}</span>;
  const score = note.score !== undefined && (
    <bdi dir="ltr" class="score-of">
      {note.score > 0 ? `+${note.score}` : String(note.score).replace("-", "−")}
    </bdi>
  );
  if (!item || !onShow)
    return (
      <span class="note-line">
        <span>{note.text}</span>
        {voted}
        {score}
      </span>
    );
  return (
    <button type="button" class="note-line" title={texts.showOnBoard} onClick={() => onShow([item.id])}>
      <span>{note.text}</span>
      {voted}
      {score}
    </button>
  );
};
