// Where somebody changes a map that is on the board: which change, what it is called, and what was done last with the way back.
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { LaneForm, LineForm, StageForm } from "./change-forms.js";
import { ChangePreview } from "./change-preview.js";
import { RenameForm, RoomForm } from "./change-standing.js";
import { closeChange, lookAtChange, takeBackChange } from "./change-work.js";
import type { ItemId, MapEdit, ServiceMap } from "./core.js";
import { lanesToAdd, linesToAdd } from "./core-later.js";
import css from "./css/change.css" with { type: "text" };
import type { PlaceProps } from "./insert-parts.js";
import { IconButton, Link, useEscape, useTexts } from "./parts.js";
import { useChangeTexts } from "./texts-change.js";
import { once } from "./view.js";

const addable = once((map: ServiceMap) => ({ lanes: lanesToAdd(map), lines: linesToAdd(map) }));
const renamable = once((map: ServiceMap) => [...map.stages, ...map.lanes].some((part) => part.item));

type What = "stage" | "lane" | "line" | "room" | "rename";

const whatOf = (edit: MapEdit | undefined): What => {
  if (!edit || "set" in edit || ("add" in edit && edit.add === "note")) return "stage";
  if ("rename" in edit) return "rename";
  if ("widen" in edit) return "room";
  return "insert" in edit ? edit.insert : edit.add;
};

export type ChangeProps = PlaceProps & { readonly map: ServiceMap };

export const ChangeMap = (props: ChangeProps) => {
  const [isOpen, setOpen] = useState(props.state.changing !== undefined);
  const link = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  const texts = useChangeTexts();
  const { changed } = props.state;
  useLayoutEffect(() => {
    if (changed) setOpen(false);
  }, [changed]);
  useLayoutEffect(() => {
    // The focus was in what has just closed.
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      link.current?.querySelector<HTMLElement>('[data-part="change"]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!props.canWrite) return null;
  return (
    <div ref={link}>
      <style>{css}</style>
      <Done {...props} />
      {isOpen ? (
        <ChangeCard
          {...props}
          onClose={() => {
            closeChange(props.panel);
            setOpen(false);
          }}
        />
      ) : (
        <p>
          <Link icon="mend" part="change" onPress={() => setOpen(true)}>
            {texts.open}
          </Link>
        </p>
      )}
    </div>
  );
};

/** What was done last: where the focus waits after it, and the way back. */
const Done = ({ state, panel, canReveal }: ChangeProps) => {
  const { show } = useTexts();
  const texts = useChangeTexts();
  const { changed } = state;
  const line = useRef<HTMLParagraphElement>(null);
  const items: readonly ItemId[] = changed?.back?.items ?? [];
  useLayoutEffect(() => {
    if (changed && document.activeElement === document.body) line.current?.focus();
  }, [changed]);
  if (!changed) return null;
  return (
    <div class="changed">
      <p ref={line} tabIndex={-1}>
        {changed.said(texts)}
      </p>
      <div class="row">
        {items.length > 0 && canReveal && <Link onPress={() => void panel.reveal(items)}>{show}</Link>}
        {changed.back && (
          <Link icon="undo" onPress={() => void takeBackChange(panel)}>
            {texts.undo}
          </Link>
        )}
      </div>
    </div>
  );
};

const ChangeCard = (props: ChangeProps & { readonly onClose: () => void }) => {
  const { state, panel, map, onClose } = props;
  const texts = useChangeTexts();
  const head = useId();
  const card = useEscape<HTMLElement>(onClose);
  const { lanes, lines } = addable(map);
  const { seen } = state;
  const outline = seen?.outlines.find((o) => o.map === map.id);
  const canMakeRoom = outline !== undefined && !outline.turn && outline.stages.length + outline.lanes.length > 0;
  const kinds: readonly What[] = [
    "stage",
    ...(lanes.length > 0 ? (["lane"] as const) : []),
    ...(lines.length > 0 ? (["line"] as const) : []),
    ...(canMakeRoom ? (["room"] as const) : []),
    ...(renamable(map) ? (["rename"] as const) : []),
  ];
  const [picked, pick] = useState<What>(whatOf(state.changing?.edit));
  const what = kinds.includes(picked) ? picked : "stage";
  useLayoutEffect(() => {
    card.current?.scrollIntoView({ block: "nearest" });
    card.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [card]);
  if (!seen) return null;
  const asked = {
    map,
    seen,
    outline: outline?.turn ? undefined : outline,
    onEdit: () => state.changing && closeChange(panel),
    onLook: (edit: MapEdit) => void lookAtChange(panel, edit),
    open: state.changing?.edit,
  };
  return (
    <section class="change" aria-labelledby={head} ref={card}>
      <div class="change-h">
        <h2 id={head} tabIndex={-1}>
          {texts.open}
        </h2>
        <IconButton icon="close" label={texts.close} onPress={onClose} />
      </div>
      <fieldset class="change-kinds">
        <legend class="sr">{texts.whatToDo}</legend>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class={`btn small ${kind === what ? "on" : ""}`}
            aria-pressed={kind === what}
            onClick={() => {
              asked.onEdit();
              pick(kind);
            }}
          >
            <span>{texts.kinds[kind]}</span>
          </button>
        ))}
      </fieldset>
      {what === "stage" && <StageForm {...asked} />}
      {what === "lane" && <LaneForm key={lanes[0]?.role} {...asked} lanes={lanes} />}
      {what === "line" && <LineForm key={lines[0]?.role} {...asked} lines={lines} />}
      {what === "room" && <RoomForm {...asked} />}
      {what === "rename" && <RenameForm {...asked} />}
      {state.changing && <ChangePreview state={state} panel={panel} map={map} changing={state.changing} />}
    </section>
  );
};
