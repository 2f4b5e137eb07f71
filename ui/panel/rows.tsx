// The stages of the set-up: renamed in place, moved, added, taken out, or pasted as a list.
import { useLayoutEffect, useState } from "preact/hooks";
import { type Movable, useMoving } from "./moving.js";
import { Button, Field, IconButton, useEscape, useTexts, Wrong } from "./parts.js";
import { parseStages, type StageRow } from "./setup.js";

export interface StageListProps extends Movable {
  readonly stages: readonly StageRow[];
  readonly nextKey: number;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (row: StageRow) => void;
  readonly onAdd: (after?: number) => void;
  readonly onRemove: (key: number) => void;
  readonly onReplace: (stages: ReturnType<typeof parseStages>, how?: "behind") => void;
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
          onUse={(rows, how) => {
            onReplace(rows, how);
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

interface PasteBoxProps {
  readonly onUse: (rows: ReturnType<typeof parseStages>, how?: "behind") => void;
  readonly onCancel: () => void;
}

const PasteBox = (props: PasteBoxProps) => {
  const texts = useTexts();
  const [text, set] = useState("");
  const box = useEscape<HTMLDivElement>(props.onCancel);
  const rows = parseStages(text);
  useLayoutEffect(() => box.current?.querySelector("textarea")?.focus(), [box]);
  return (
    <div class="paste" ref={box}>
      <Field label={texts.pasteLabel} hint={texts.pasteHint} lines={5} value={text} onChange={set} />
      <div class="row wrap">
        <Button small kind="primary" off={!rows.length} onPress={() => rows.length && props.onUse(rows)}>
          {texts.takeStages(rows.length)}
        </Button>
        {rows.length > 0 && (
          <Button small onPress={() => props.onUse(rows, "behind")}>
            {texts.addStages(rows.length)}
          </Button>
        )}
        <Button small kind="quiet" onPress={props.onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
};
