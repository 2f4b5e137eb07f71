// The lanes of the set-up: put on or left out, renamed, moved, or one’s own.
import { colorOf } from "./colors.js";
import { type Movable, useMoving } from "./moving.js";
import { Button, Chip, IconButton, useTexts, Wrong } from "./parts.js";
import type { LaneRow } from "./setup.js";

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
          onPress={() => {
            onAdd();
            want({ key: nextKey, part: ".row-name" });
          }}
        >
          {texts.addOwnLane}
        </Button>
      </div>
    </>
  );
};
