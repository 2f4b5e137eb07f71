// What a change will do to the board, and that nothing else changes; or why it cannot be done there.
import { useLayoutEffect, useRef } from "preact/hooks";
import { ThenPicture } from "./change-picture.js";
import { placesFor } from "./change-places.js";
import { closeChange, makeChange, nameBefore } from "./change-work.js";
import { colorOf } from "./colors.js";
import {
  type FixPreview,
  isLaneRole,
  type MapEdit,
  needsRoom,
  type RoomEdit,
  type Seen,
  type ServiceMap,
} from "./core.js";
import type { PlaceProps } from "./insert-parts.js";
import type { State } from "./known.js";
import { Button, useTexts } from "./parts.js";
import { type OwnChangeTexts, useChangeTexts } from "./texts-change.js";
import { useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";

type PreviewProps = Pick<PlaceProps, "state" | "panel"> & {
  readonly map: ServiceMap;
  readonly changing: NonNullable<State["changing"]>;
};

export const ChangePreview = ({ state, panel, map, changing }: PreviewProps) => {
  const texts = useLaterTexts();
  const change = useChangeTexts();
  const box = useRef<HTMLDivElement>(null);
  const { edit, preview } = changing;
  const isRename = "rename" in edit;
  const isRoom = needsRoom(edit);
  const { seen } = state;
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const close = () => {
    const card = box.current?.closest(".change");
    closeChange(panel);
    // The button that asked comes back with the next drawing.
    requestAnimationFrame(() => card?.querySelector<HTMLElement>('[data-part="look"]')?.focus());
  };
  return (
    <div class="change-look" ref={box}>
      {!(preview.possible && "widen" in edit) && (
        <p class="muted small">{!preview.possible ? texts.cannotFix : isRename ? change.willWrite : texts.willAdd}</p>
      )}
      {preview.possible && <Thing map={map} edit={edit} />}
      {preview.possible && isRoom ? (
        <RoomSaid map={map} edit={edit} preview={preview} seen={seen} />
      ) : (
        <p class="small">{told(texts, preview.where)}</p>
      )}
      {preview.possible && !isRoom && <p class="muted small">{isRename ? change.allElseStays : texts.notesStay}</p>}
      <div class="row wrap">
        {preview.possible && (
          <Button small kind="primary" busy={state.busy?.work === "fix"} onPress={() => void makeChange(panel)}>
            {isRename ? change.renameIt : "widen" in edit ? change.makeRoom : texts.addIt}
          </Button>
        )}
        <Button small onPress={close}>
          {texts.notNow}
        </Button>
      </div>
    </div>
  );
};

/** Up to so many stages or lanes are named one by one. */
const named = 3;

const RoomSaid = ({
  map,
  edit,
  preview,
  seen,
}: {
  map: ServiceMap;
  edit: RoomEdit;
  preview: FixPreview;
  seen: Seen | undefined;
}) => {
  const texts = useChangeTexts();
  const all = useTexts();
  const later = useLaterTexts();
  const { shift, changes, seconds = 1 } = preview;
  if (!shift)
    return (
      <>
        <p class="small">{whereOf(map, edit, seen, texts)}</p>
        <p class="muted small">{later.notesStay}</p>
      </>
    );
  const { parts, notes, others, spanning, lines, of } = shift;
  const many = of === "stage" ? texts.stagesMove : texts.lanesMove;
  const said = [
    ...(parts.length > 0 ? [parts.length > named ? many(parts.length) : texts.partsMove(parts)] : []),
    ...(notes > 0 ? [texts.notesMove(notes)] : []),
    ...(others > 0 ? [texts.othersMove(others)] : []),
    ...(parts.length + notes + others === 0 ? [texts.nothingMoves] : []),
    ...(spanning > 0 ? [texts.spanStays(spanning)] : []),
    ...(lines > 0 ? [texts.linesStay(lines)] : []),
  ];
  return (
    <>
      <p class="small">{whereOf(map, edit, seen, texts)}</p>
      {seen && <ThenPicture seen={seen} preview={preview} />}
      <ul class="small">
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="muted small">{all.estimate(changes.length, seconds)}</p>
      <p class="muted small">{texts.undoAll}</p>
    </>
  );
};

const whereOf = (map: ServiceMap, edit: RoomEdit, seen: Seen | undefined, texts: OwnChangeTexts): string => {
  if ("widen" in edit) {
    const title = nameBefore(map, edit);
    return edit.widen === "stage" ? texts.wider(title) : texts.taller(title);
  }
  const outline = seen?.outlines.find((o) => o.map === map.id);
  const places = placesFor(map, edit.insert, outline, texts);
  return places.find((p) => p.of === edit.of && p.side === edit.side)?.label ?? "";
};

const Thing = ({ map, edit }: { map: ServiceMap; edit: MapEdit }) => {
  const { added: say } = useLaterTexts();
  const { fromTo } = useChangeTexts();
  if ("rename" in edit) return <div class="change-thing">{fromTo(nameBefore(map, edit), edit.title)}</div>;
  if ("set" in edit || "widen" in edit) return null;
  const added = "insert" in edit ? edit.insert : edit.add;
  if (added === "note" || !("title" in edit)) return null;
  if ("role" in edit && added === "lane")
    return (
      <div class="change-thing lane" style={{ background: colorOf(isLaneRole(edit.role) ? [edit.role] : []) }}>
        {say.lane(edit.title)}
      </div>
    );
  return <div class="change-thing dark">{added === "stage" ? say.stage(edit.title) : say.line(edit.title)}</div>;
};
