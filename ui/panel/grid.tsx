// A map as lanes × stages, for Read (lane colours) and Check (how much is there, and marks). One focus stop: arrows move,
// Enter shows the cell on the board, Escape leaves to what stands below.
// biome-ignore-all lint/a11y/useSemanticElements: rows share one CSS grid with the curve, which cells of a table cannot
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: gridcell and columnheader both take aria-colspan
import type { TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";
import type { Box, Coverage, ServiceMap } from "./core.js";
import { GridLine, Heads, Phases } from "./grid-heads.js";
import { Row } from "./grid-row.js";
import { useLaterTexts } from "./texts-later.js";
import type { Marks } from "./view.js";

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

export const Grid = (props: GridProps) => {
  const { map, mode, cell, onPick, onShow } = props;
  const texts = useLaterTexts();
  const root = useRef<HTMLDivElement>(null);
  const dense = isDense(map);
  // The cell that takes the focus when somebody tabs in; the first where none was chosen yet.
  const stop = cell ?? { lane: map.lanes[0]?.id ?? "", stage: map.stages[0]?.id ?? "" };

  /** Lane by lane, stage by stage. */
  const cells = () => [...(root.current?.querySelectorAll<HTMLElement>(".cell") ?? [])];
  const cellAt = (target: EventTarget | null): Cell | undefined => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
    const at = button ? cells().indexOf(button) : -1;
    const lane = map.lanes[Math.floor(at / map.stages.length)];
    const stage = map.stages[at % map.stages.length];
    return lane && stage && { lane: lane.id, stage: stage.id };
  };
  const focusOn = (row: number, column: number) => {
    const y = Math.max(0, Math.min(map.lanes.length - 1, row));
    const x = Math.max(0, Math.min(map.stages.length - 1, column));
    cells()[y * map.stages.length + x]?.focus();
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
  const tell = (target: EventTarget | null, of: (cell: Cell) => void) => {
    const at = cellAt(target);
    if (at) of(at);
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
      onFocusIn={({ target }) => tell(target, onPick)}
      onClick={({ target }) => tell(target, onShow)}
    >
      <Phases map={map} />
      <Heads map={map} marks={props.marks?.stages} isDense={dense} />
      {linesAfter(null)}
      {map.lanes.flatMap((lane) => [
        <Row
          key={lane.id}
          map={map}
          lane={lane}
          mode={mode}
          marks={props.marks}
          coverage={props.coverage}
          boxes={props.boxes}
          selected={props.selected}
          isDense={dense}
          stop={stop.lane === lane.id ? stop.stage : undefined}
          picked={cell?.lane === lane.id ? cell.stage : undefined}
        />,
        ...linesAfter(lane.id),
      ])}
    </div>
  );
};
