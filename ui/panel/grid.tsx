// A map as lanes × stages, for Read (lane colours) and Check (how much is there, and marks). One focus stop: arrows move,
// Enter shows the cell on the board, Escape leaves to what stands below.
// biome-ignore-all lint/a11y/useSemanticElements: rows share one CSS grid with the curve, which cells of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: heads of a grid take no focus here, only its cells do
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: gridcell and columnheader both take aria-colspan
import type { TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";
import { colorOf } from "./colors.js";
import type { Box, Coverage, CoverageState, Lane, Line, ServiceMap } from "./core.js";
import { CurveRow, scoresSaid } from "./curve-row.js";
import { Icon } from "./icons.js";
import { Chip } from "./parts.js";
import { useLaterTexts } from "./texts-later.js";
import { cellKey, isColumned, type Mark, type Marks, notesAt } from "./view.js";

export interface Cell {
  readonly lane: string;
  readonly stage: string;
}

export interface GridProps {
  readonly map: ServiceMap;
  readonly mode: "read" | "heat";
  readonly marks?: Marks;
  readonly coverage?: Coverage;
  readonly boxes?: ReadonlyMap<string, Box>;
  readonly cell: Cell | undefined;
  /** Cells that hold something selected on the board, by `cellKey`. */
  readonly selected?: ReadonlySet<string>;
  readonly onPick: (cell: Cell) => void;
  readonly onShow: (cell: Cell) => void;
}

/** More stages than this and cells are too narrow for digits. */
const roomy = 8;
/** And more than this leave a stage’s name one line. */
const twoLines = 7;
export const isDense = (map: ServiceMap): boolean => map.stages.length > roomy;

/** Fill in five steps: 0, 1, 2–3, 4–6, 7 and more. */
const heatOf = (n: number): number => (n === 0 ? 0 : n === 1 ? 1 : n <= 3 ? 2 : n <= 6 ? 3 : 4);

export const Grid = (props: GridProps) => {
  const { map, mode, cell, onPick, onShow } = props;
  const texts = useLaterTexts();
  const root = useRef<HTMLDivElement>(null);
  const dense = isDense(map);
  // The cell that takes the focus when somebody tabs in; the first where none was chosen yet.
  const stop = cell ?? { lane: map.lanes[0]?.id ?? "", stage: map.stages[0]?.id ?? "" };

  const focusOn = (row: number, column: number) => {
    const lane = map.lanes[Math.max(0, Math.min(map.lanes.length - 1, row))];
    const stage = map.stages[Math.max(0, Math.min(map.stages.length - 1, column))];
    if (!lane || !stage) return;
    root.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellKey(lane.id, stage.id))}"]`)?.focus();
  };

  const keys = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const row = map.lanes.findIndex((l) => l.id === stop.lane);
    const column = map.stages.findIndex((s) => s.id === stop.stage);
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const wanted: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - forward],
      ArrowRight: [row, column + forward],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? map.lanes.length - 1 : row, map.stages.length - 1],
    };
    const to = wanted[event.key];
    if (to) {
      event.preventDefault();
      focusOn(to[0], to[1]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      root.current?.parentElement?.querySelector<HTMLElement>(".peek button")?.focus();
    }
  };

  const row = (lane: Lane) => {
    const isCurve = mode === "read" && lane.roles.includes("emotions");
    const cells = map.stages.map((stage, i) => (
      <GridCell
        key={stage.id}
        {...props}
        lane={lane}
        stage={i}
        isStop={stop.lane === lane.id && stop.stage === stage.id}
        isPicked={cell?.lane === lane.id && cell.stage === stage.id}
        isCurve={isCurve}
        isDense={dense}
        onPick={() => onPick({ lane: lane.id, stage: stage.id })}
        onShow={() => onShow({ lane: lane.id, stage: stage.id })}
      />
    ));
    return (
      <div key={lane.id} role="row" class={`g-row ${isCurve ? "emo-row" : ""}`}>
        <span class="g-l" role="rowheader">
          <Chip color={colorOf(lane.roles)} />
          <span class="g-n" title={lane.title}>
            {lane.title}
          </span>
          <HeadMark mark={props.marks?.lanes.get(lane.id)} />
          {isCurve && <span class="sr">{scoresSaid(map, lane, texts)}</span>}
          {isCurve && (
            <em class="ax" aria-hidden="true">
              <bdi dir="ltr">+2</bdi>
              <bdi>0</bdi>
              <bdi dir="ltr">−2</bdi>
            </em>
          )}
        </span>
        {isCurve ? <CurveRow map={map} lane={lane} boxes={props.boxes ?? new Map()} cells={cells} /> : cells}
      </div>
    );
  };

  const linesAfter = (after: string | null) =>
    map.lines
      .filter((l) => l.after === after)
      .map((line) => <GridLine key={line.role} line={line} columns={map.stages.length} />);

  return (
    <div
      ref={root}
      role="grid"
      class={`grid ${mode} ${dense ? "dense" : map.stages.length > twoLines ? "tight" : ""}`}
      style={{ "--stages": map.stages.length }}
      aria-label={mode === "read" ? texts.notesGrid : texts.heatGrid}
      onKeyDown={keys}
    >
      <Phases map={map} />
      <Heads map={map} marks={props.marks?.stages} isDense={dense} />
      {linesAfter(null)}
      {map.lanes.flatMap((lane) => [row(lane), ...linesAfter(lane.id)])}
    </div>
  );
};

const Phases = ({ map }: { map: ServiceMap }) => {
  const texts = useLaterTexts();
  const phases: { readonly id: string; readonly title: string; width: number }[] = [];
  for (const { id, group = "" } of map.stages) {
    const last = phases.at(-1);
    if (last && last.title === group) last.width += 1;
    else phases.push({ id, title: group, width: 1 });
  }
  if (phases.every((p) => !p.title)) return null;
  return (
    <div role="row" class="g-row phases">
      <span class="g-l" role="rowheader">
        <span class="sr">{texts.phases}</span>
      </span>
      {phases.map(({ id, title, width }) => (
        <span
          key={id}
          role={title ? "columnheader" : "gridcell"}
          class={title ? "ph" : "ph bare"}
          aria-colspan={width}
          title={title}
          style={{ gridColumn: `span ${width}` }}
        >
          {title}
        </span>
      ))}
    </div>
  );
};

/** The sign of what is said of a whole stage or lane, at its head; its name is read with what is said. */
const HeadMark = ({ mark }: { mark: Mark | undefined }) =>
  mark && (
    <span class={`flag ${mark.kind}`} title={mark.messages.join(" ")}>
      <Icon name={mark.kind} />
      <span class="sr">{mark.messages.join(" ")}</span>
    </span>
  );

interface HeadsProps {
  readonly map: ServiceMap;
  readonly marks: ReadonlyMap<string, Mark> | undefined;
  readonly isDense: boolean;
}

const Heads = ({ map, marks, isDense }: HeadsProps) => {
  const texts = useLaterTexts();
  const isMarked = map.stages.some((s) => marks?.has(s.id));
  const isNumbered = (i: number) => i === 0 || (i + 1) % 5 === 0;
  return (
    <div role="row" class={`g-row heads ${isMarked ? "marked" : ""}`}>
      <span class="g-l" role="columnheader">
        <span class="sr">{texts.lane}</span>
      </span>
      {map.stages.map((stage, i) => (
        <span key={stage.id} class="st" role="columnheader" title={stage.title}>
          {isDense ? (
            <>
              <span class="sr">{stage.title}</span>
              {isNumbered(i) && <i aria-hidden="true">{i + 1}</i>}
            </>
          ) : (
            <b class={isColumned(stage.title) ? "columned" : undefined}>{stage.title}</b>
          )}
          <HeadMark mark={marks?.get(stage.id)} />
        </span>
      ))}
    </div>
  );
};

const GridLine = ({ line, columns }: { line: Line; columns: number }) => (
  <div role="row" class={`g-line ${line.role}`}>
    <span role="gridcell" aria-colspan={columns + 1}>
      {line.title}
    </span>
  </div>
);

interface CellProps extends Omit<GridProps, "onPick" | "onShow"> {
  readonly lane: Lane;
  readonly stage: number;
  readonly isStop: boolean;
  readonly isPicked: boolean;
  readonly isCurve: boolean;
  readonly isDense: boolean;
  readonly onPick: () => void;
  readonly onShow: () => void;
}

/** As the report says; without it, by the notes alone. */
const stateOf = (coverage: Coverage | undefined, lane: string, stage: string, n: number): CoverageState =>
  coverage?.cells[coverage.lanes.indexOf(lane)]?.[coverage.stages.indexOf(stage)] ?? (n ? "filled" : "empty");

const GridCell = ({
  map,
  mode,
  marks,
  coverage,
  selected,
  lane,
  stage: at,
  isStop,
  isPicked,
  isCurve,
  isDense,
  onPick,
  onShow,
}: CellProps) => {
  const texts = useLaterTexts();
  const stage = map.stages[at];
  if (!stage) return null;
  const key = cellKey(lane.id, stage.id);
  const notes = notesAt(map, lane.id, stage.id);
  const n = notes.length;
  const isHeat = mode === "heat";
  const mark = isHeat ? marks?.cells.get(key) : undefined;
  const covered = isHeat ? stateOf(coverage, lane.id, stage.id, n) : undefined;
  const scores = notes.flatMap((note) => (note.score === undefined ? [] : [texts.spoken(note.score)]));
  const name = texts.cell(lane.title, stage.title, n);
  const said = covered && texts.check.states[covered];
  const about = isCurve ? scores.join(", ") : [said, ...(mark?.messages ?? [])].filter(Boolean).join(": ");
  const isSelected = selected?.has(key);
  const more = [about, isSelected && texts.selected.marked].filter(Boolean).join(", ");
  const fill =
    isCurve || mark
      ? {}
      : isHeat
        ? covered === "not-applicable"
          ? {}
          : { background: `var(--heat${heatOf(n)})`, color: `var(--heat${heatOf(n)}-text)` }
        : n
          ? { background: colorOf(lane.roles), color: "#1E1E1E" }
          : {};
  return (
    <button
      type="button"
      role="gridcell"
      data-cell={key}
      class={`cell ${covered ? `is-${covered}` : ""} ${n ? "" : "none"} ${mark ? `flag ${mark.kind}` : ""} ${isPicked ? "picked" : ""} ${isSelected ? "on-board-now" : ""} ${isCurve ? "clear" : ""}`}
      style={fill}
      tabIndex={isStop ? 0 : -1}
      aria-label={more ? texts.cellWith(name, more) : name}
      aria-selected={isPicked}
      onFocus={onPick}
      onClick={onShow}
    >
      {mark ? (
        <Icon name={mark.kind} />
      ) : isCurve || isDense || covered === "not-applicable" ? null : (
        n || <i class="dot" />
      )}
    </button>
  );
};
