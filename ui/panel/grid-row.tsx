// A lane of the grid as a row: its name, its cells, its curve. A row is made once and stays until something in it is another;
// its cells hear nothing themselves, the grid does.
// biome-ignore-all lint/a11y/useSemanticElements: rows share one CSS grid with the curve, which cells of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of a grid take no focus here, only its cells do
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { colorOf } from "./colors.js";
import type { Box, Coverage, CoverageState, Lane, ServiceMap, Stage } from "./core.js";
import { CurveRow, scoresSaid } from "./curve-row.js";
import { HeadMark } from "./grid-heads.js";
import { Icon } from "./icons.js";
import { Chip } from "./parts.js";
import { type LaterTexts, useLaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { cellKey, type Mark, type Marks, notesAt } from "./view.js";

export interface RowProps {
  readonly map: ServiceMap;
  readonly lane: Lane;
  readonly mode: "read" | "heat";
  readonly marks: Marks | undefined;
  readonly coverage: Coverage | undefined;
  readonly boxes: ReadonlyMap<string, Box> | undefined;
  /** Cells that hold something selected on the board, by `cellKey`. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly isDense: boolean;
  /** The stages whose cell takes the focus when somebody tabs in, and is the chosen one. */
  readonly stop: string | undefined;
  readonly picked: string | undefined;
}

const noBoxes: ReadonlyMap<string, Box> = new Map();

export const Row = (props: RowProps) => {
  const { map, lane, mode, marks, coverage, boxes, selected, isDense, stop, picked } = props;
  const texts = useLaterTexts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: all there is in the props
  return useMemo(
    () => drawn(props, texts),
    [map, lane, mode, marks, coverage, boxes, selected, isDense, stop, picked, texts],
  );
};

const drawn = (props: RowProps, texts: LaterTexts): VNode => {
  const { map, lane, mode, marks, boxes = noBoxes } = props;
  const isCurve = mode === "read" && lane.roles.includes("emotions");
  const color = colorOf(lane.roles);
  const counts = props.coverage?.cells[props.coverage.lanes.indexOf(lane.id)];
  const of: Row = { ...props, isCurve, color, states: counts, texts };
  const cells = map.stages.map((stage) => cellOf(of, stage));
  return (
    <div role="row" class={isCurve ? "g-row emo-row" : "g-row"}>
      <span class="g-l" role="rowheader">
        <Chip color={color} />
        <span class="g-n" title={lane.title}>
          {lane.title}
        </span>
        <HeadMark mark={marks?.lanes.get(lane.id)} />
        {isCurve && <span class="sr">{scoresSaid(map, lane, texts)}</span>}
        {isCurve && (
          <em class="ax" aria-hidden="true">
            <bdi dir="ltr">+2</bdi>
            <bdi>0</bdi>
            <bdi dir="ltr">−2</bdi>
          </em>
        )}
      </span>
      {isCurve ? <CurveRow map={map} lane={lane} boxes={boxes} cells={cells} /> : cells}
    </div>
  );
};

interface Row extends RowProps {
  readonly isCurve: boolean;
  readonly color: string;
  /** How each of its cells is covered, as the report says. */
  readonly states: readonly CoverageState[] | undefined;
  readonly texts: LaterTexts;
}

/** Fill in five steps: 0, 1, 2–3, 4–6, 7 and more. */
const heatOf = (n: number): number => (n === 0 ? 0 : n === 1 ? 1 : n <= 3 ? 2 : n <= 6 ? 3 : 4);

/** As the report says; without it, by the notes alone. */
const stateOf = ({ coverage, states }: Row, stage: string, n: number): CoverageState =>
  states?.[coverage?.stages.indexOf(stage) ?? -1] ?? (n ? "filled" : "empty");

const cellOf = (row: Row, stage: Stage): VNode => {
  const { map, mode, lane, marks, isCurve, isDense, texts } = row;
  const key = cellKey(lane.id, stage.id);
  const notes = notesAt(map, lane.id, stage.id);
  const n = notes.length;
  const isHeat = mode === "heat";
  const mark = isHeat ? marks?.cells.get(key) : undefined;
  const covered = isHeat ? stateOf(row, stage.id, n) : undefined;
  const isPicked = row.picked === stage.id;
  const isSelected = row.selected?.has(key) ?? false;
  const scores = isCurve
    ? notes.flatMap((note) => (note.score === undefined ? [] : [texts.spoken(note.score)])).join(", ")
    : "";
  const said = covered && texts.check.states[covered];
  const about = isCurve
    ? scores
    : mark
      ? [said, ...mark.messages.map((message) => told(texts, message))].filter(Boolean).join(": ")
      : said;
  const votes = isHeat ? 0 : notes.reduce((all, note) => all + (note.votes ?? 0), 0);
  const more =
    isSelected || votes > 0
      ? [about, votes > 0 && texts.votes(votes), isSelected && texts.selected.marked].filter(Boolean).join(", ")
      : about;
  const name = texts.cell(lane.title, stage.title, n);
  return (
    <button
      key={stage.id}
      type="button"
      role="gridcell"
      class={classOf({ n, votes, mark, covered, isPicked, isSelected, isCurve })}
      title={votes > 0 ? texts.votes(votes) : undefined}
      style={n && !isHeat && !isCurve ? `background:${row.color}` : undefined}
      tabIndex={row.stop === stage.id ? 0 : -1}
      aria-label={more ? texts.cellWith(name, more) : name}
      aria-selected={isPicked}
    >
      {mark ? (
        <Icon name={mark.kind} />
      ) : isCurve || isDense || covered === "not-applicable" ? null : (
        n || <i class="dot" />
      )}
    </button>
  );
};

interface Look {
  readonly n: number;
  readonly votes: number;
  readonly mark: Mark | undefined;
  readonly covered: CoverageState | undefined;
  readonly isPicked: boolean;
  readonly isSelected: boolean;
  readonly isCurve: boolean;
}

const classOf = ({ n, votes, mark, covered, isPicked, isSelected, isCurve }: Look): string => {
  let all = "cell";
  if (covered) all += ` is-${covered}`;
  if (!n) all += " none";
  else if (!covered && !isCurve) all += " noted";
  if (mark) all += ` flag ${mark.kind}`;
  else if (covered && covered !== "not-applicable") all += ` heat${heatOf(n)}`;
  if (votes) all += " voted";
  if (isPicked) all += " picked";
  if (isSelected) all += " on-board-now";
  return isCurve ? `${all} clear` : all;
};
