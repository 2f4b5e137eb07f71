// The two lists of the set-up: stages and lanes. Rows are renamed in place and moved with buttons, Alt and arrows, or by dragging.
import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { colorOf } from "./colors.js";
import { Icon } from "./icons.js";
import { Button, Chip, Field, IconButton, useEscape, useTexts, Wrong } from "./parts.js";
import { type LaneRow, parseStages, type StageRow } from "./setup.js";

/** Keeps the focus on a row by its key, since moving a row in the page would lose it. */
const useRowFocus = () => {
  const list = useRef<HTMLUListElement>(null);
  const [wanted, want] = useState<{ readonly key: number; readonly part: string }>();
  useLayoutEffect(() => {
    if (!wanted) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${wanted.key}"] ${wanted.part}`)?.focus();
    want(undefined);
  }, [wanted]);
  return { list, want };
};

interface Movable {
  readonly onMove: (key: number, by: number) => void;
  readonly onSay: (text: string) => void;
}

/** What every row does alike; `part` is the selector of the field that keeps the focus. */
const useMoving = (rows: readonly { readonly key: number }[], { onMove, onSay }: Movable) => {
  const texts = useTexts();
  const { list, want } = useRowFocus();
  const [dragged, drag] = useState<number>();
  const move = (key: number, by: number, name: string, part: string) => {
    const to = rows.findIndex((r) => r.key === key) + by;
    if (to < 0 || to >= rows.length) return;
    onMove(key, by);
    want({ key, part });
    onSay(texts.moved(name, to + 1, rows.length));
  };
  const keys = (event: TargetedKeyboardEvent<HTMLInputElement>, key: number, name: string): boolean => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || !by) return false;
    event.preventDefault();
    move(key, by, name, "input[type=text]");
    return true;
  };
  /** Rows change places while one is dragged over another. */
  const dragging = (key: number) => ({
    onDragOver: (event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      if (dragged !== key)
        onMove(dragged, rows.findIndex((r) => r.key === key) - rows.findIndex((r) => r.key === dragged));
    },
    onDrop: (event: DragEvent) => event.preventDefault(),
  });
  const handle = (key: number) => (
    <span
      class="handle"
      aria-hidden="true"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData("text/plain", String(key));
        drag(key);
      }}
      onDragEnd={() => drag(undefined)}
    >
      <Icon name="drag" />
    </span>
  );
  const buttons = (key: number, name: string) => {
    const at = rows.findIndex((r) => r.key === key);
    return (
      <>
        <IconButton
          icon="up"
          class="tiny"
          label={texts.moveUp(name)}
          off={at === 0}
          onPress={() => move(key, -1, name, ".ib:nth-of-type(1)")}
        />
        <IconButton
          icon="down"
          class="tiny"
          label={texts.moveDown(name)}
          off={at === rows.length - 1}
          onPress={() => move(key, 1, name, ".ib:nth-of-type(2)")}
        />
      </>
    );
  };
  return { list, want, keys, handle, buttons, dragging, dragged };
};

export interface StageListProps extends Movable {
  readonly stages: readonly StageRow[];
  readonly nextKey: number;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (row: StageRow) => void;
  readonly onAdd: (after?: number) => void;
  readonly onRemove: (key: number) => void;
  readonly onReplace: (stages: ReturnType<typeof parseStages>) => void;
  readonly onFocus: (at: number) => void;
}

export const StageList = (props: StageListProps) => {
  const { stages, nextKey, problems, onChange, onAdd, onRemove, onReplace, onFocus } = props;
  const texts = useTexts();
  const [pasting, paste] = useState(false);
  const { list, want, keys, handle, buttons, dragging, dragged } = useMoving(stages, props);
  const add = (after?: number) => {
    onAdd(after);
    want({ key: nextKey, part: "input[type=text]" });
  };
  const remove = (key: number) => {
    const at = stages.findIndex((s) => s.key === key);
    const next = stages[at - 1] ?? stages[at + 1];
    onRemove(key);
    if (next) want({ key: next.key, part: "input[type=text]" });
  };
  return (
    <>
      <ul class="list" ref={list}>
        {stages.map((row, i) => {
          const name = row.title || texts.stageName(i + 1);
          const wrong = problems.get(`stages.${row.key}`);
          return (
            <li
              key={row.key}
              data-key={row.key}
              class={dragged === row.key ? "dragged" : ""}
              {...dragging(row.key)}
              onFocusIn={() => onFocus(i)}
            >
              <div class="line">
                {handle(row.key)}
                <input
                  type="text"
                  class="row-name"
                  autocomplete="off"
                  aria-label={texts.stageName(i + 1)}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={wrong ? `wrong-${row.key}` : undefined}
                  value={row.title}
                  onInput={(event) => onChange({ ...row, title: event.currentTarget.value })}
                  onPaste={(event) => {
                    const pasted = event.clipboardData?.getData("text/plain") ?? "";
                    if (!/[\n\t]/.test(pasted.trim())) return;
                    event.preventDefault();
                    onReplace(parseStages(pasted));
                  }}
                  onKeyDown={(event) => {
                    if (keys(event, row.key, name)) return;
                    if (event.key === "Enter") {
                      event.preventDefault();
                      add(row.key);
                    } else if (
                      (event.key === "Backspace" || event.key === "Delete") &&
                      !row.title &&
                      stages.length > 1
                    ) {
                      event.preventDefault();
                      remove(row.key);
                    }
                  }}
                />
                <input
                  type="text"
                  class="row-group"
                  autocomplete="off"
                  aria-label={texts.phaseOf(i + 1)}
                  placeholder={texts.phase}
                  value={row.group}
                  onInput={(event) => onChange({ ...row, group: event.currentTarget.value })}
                  onKeyDown={(event) => keys(event, row.key, name)}
                />
                <span class="tools">
                  {buttons(row.key, name)}
                  <IconButton
                    icon="close"
                    class="tiny"
                    label={texts.takeOut(name)}
                    off={stages.length === 1}
                    onPress={() => remove(row.key)}
                  />
                </span>
              </div>
              {wrong && <Wrong id={`wrong-${row.key}`}>{wrong}</Wrong>}
            </li>
          );
        })}
      </ul>
      {problems.get("stages") && <Wrong>{problems.get("stages")}</Wrong>}
      {pasting ? (
        <PasteBox
          onUse={(rows) => {
            onReplace(rows);
            paste(false);
          }}
          onCancel={() => paste(false)}
        />
      ) : (
        <div class="row">
          <Button small icon="plus" onPress={() => add()}>
            {texts.addStage}
          </Button>
          <Button small onPress={() => paste(true)}>
            {texts.pasteList}
          </Button>
        </div>
      )}
      <small class="keys">{texts.listKeys}</small>
    </>
  );
};

const PasteBox = (props: { onUse: (rows: ReturnType<typeof parseStages>) => void; onCancel: () => void }) => {
  const texts = useTexts();
  const [text, set] = useState("");
  const box = useEscape<HTMLDivElement>(props.onCancel);
  const rows = parseStages(text);
  useLayoutEffect(() => box.current?.querySelector("textarea")?.focus(), [box]);
  return (
    <div class="paste" ref={box}>
      <Field label={texts.pasteLabel} hint={texts.pasteHint} lines={5} value={text} onChange={set} />
      <div class="row">
        <Button small kind="primary" off={!rows.length} onPress={() => rows.length && props.onUse(rows)}>
          {texts.takeStages(rows.length)}
        </Button>
        <Button small onPress={props.onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
};

export interface LaneListProps extends Movable {
  readonly lanes: readonly LaneRow[];
  readonly nextKey: number;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (row: LaneRow) => void;
  readonly onSwitch: (key: number, on: boolean) => void;
  readonly onAdd: () => void;
  readonly onRemove: (key: number) => void;
  readonly onFocus: (key: number) => void;
}

export const LaneList = (props: LaneListProps) => {
  const { lanes, nextKey, problems, onChange, onSwitch, onAdd, onRemove, onFocus } = props;
  const texts = useTexts();
  const { list, want, keys, handle, buttons, dragging, dragged } = useMoving(lanes, props);
  return (
    <>
      <ul class="list lanes" ref={list}>
        {lanes.map((row) => {
          const name = row.title || row.usual || texts.ownLane;
          const wrong = problems.get(`lanes.${row.key}`);
          return (
            <li
              key={row.key}
              data-key={row.key}
              class={`${row.on ? "" : "out"} ${dragged === row.key ? "dragged" : ""}`}
              {...dragging(row.key)}
              onFocusIn={() => onFocus(row.key)}
            >
              <div class="line">
                {handle(row.key)}
                <input
                  type="checkbox"
                  aria-label={texts.laneSwitch(name)}
                  checked={row.on}
                  onChange={(event) => {
                    onSwitch(row.key, event.currentTarget.checked);
                    want({ key: row.key, part: "input[type=checkbox]" });
                  }}
                />
                <Chip color={colorOf(row.role ? [row.role] : [])} />
                <input
                  type="text"
                  class="row-name"
                  autocomplete="off"
                  aria-label={texts.laneName(row.usual || texts.ownLane)}
                  placeholder={row.usual || texts.ownLane}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={wrong ? `wrong-${row.key}` : undefined}
                  value={row.title}
                  onInput={(event) => onChange({ ...row, title: event.currentTarget.value })}
                  onKeyDown={(event) => keys(event, row.key, name)}
                />
                <span class="tools">
                  {buttons(row.key, name)}
                  {!row.role && (
                    <IconButton
                      icon="close"
                      class="tiny"
                      label={texts.takeOut(name)}
                      onPress={() => onRemove(row.key)}
                    />
                  )}
                </span>
              </div>
              {wrong && <Wrong id={`wrong-${row.key}`}>{wrong}</Wrong>}
            </li>
          );
        })}
      </ul>
      {problems.get("lanes") && <Wrong>{problems.get("lanes")}</Wrong>}
      <div class="row">
        <Button
          small
          icon="plus"
          label={texts.addOwnLane}
          onPress={() => {
            onAdd();
            want({ key: nextKey, part: ".row-name" });
          }}
        >
          {texts.ownLane}
        </Button>
      </div>
    </>
  );
};
