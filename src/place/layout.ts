// Where the parts of a map lie: columns, bands, bars, heads, as boxes from 0,0 and left to right. Cells grow with the notes
// they hold. How parts look is decided in structure.ts, where notes lie in notes.ts.
import type { Box } from "../board/index.js";
import type { Lane, Line, ServiceMap, Stage } from "../model/index.js";
import { across, base, emptyRows, type Measures, snap } from "./measures.js";
import { rowsNeeded } from "./slots.js";

export interface Band {
  readonly lane: Lane;
  readonly box: Box;
  /** Notes stand at the height of their score. */
  readonly scaled: boolean;
}

export interface Phase {
  readonly title: string;
  readonly first: Stage;
  readonly box: Box;
}

export interface Head {
  readonly stage: Stage;
  readonly box: Box;
  /** A phase over this stage alone, written in its head. */
  readonly phase?: string;
}

export interface Layout {
  readonly frame: Box;
  readonly title: Box;
  readonly facts: Box;
  readonly phases: readonly Phase[];
  readonly heads: readonly Head[];
  readonly columns: readonly { readonly stage: Stage; readonly box: Box }[];
  readonly bands: readonly Band[];
  readonly bars: readonly { readonly line: Line; readonly box: Box }[];
  readonly laneHead: number;
  /** Notes across a cell. */
  readonly across: number;
}

export interface LayoutOptions {
  readonly notes: "square" | "wide";
  readonly expected?: number | undefined;
  /** Height of title and facts. */
  readonly header: number;
}

/** Emotions stand on a scale; a lane that is also something else only when somebody scored a note in it. */
export const isScaled = (lane: Lane, map: ServiceMap): boolean =>
  lane.roles.includes("emotions") &&
  (lane.roles.length === 1 || map.notes.some((n) => n.lane === lane.id && n.score !== undefined));

/** Width of the columns together, and of one. */
export const columnWidth = (stages: number, notes: "square" | "wide", m: Measures): number =>
  m.gap + across(Math.max(1, stages), notes) * (m.slot + m.gap);

export const layOut = (map: ServiceMap, m: Measures, options: LayoutOptions): Layout => {
  const count = Math.max(1, map.stages.length);
  const fit = across(count, options.notes);
  const column = columnWidth(count, options.notes, m);
  const laneHead = m.of("laneHead");
  const x = m.of("frame");
  const width = laneHead + count * column;
  const top = m.of("frame") + options.header + m.of("headerGap");
  const { phases, heads, bottom } = headsOf(map.stages, { x: x + laneHead, y: top, column }, m);
  const { bands, bars, end } = rowsOf(map, { x, y: bottom, width, fit }, m, options.expected);
  const columns = map.stages
    .map((stage, i) => ({ stage, box: { x: x + laneHead + i * column, y: bottom, w: column, h: end - bottom } }))
    .filter((c) => c.box.h > 0);
  return {
    frame: { x: 0, y: 0, w: width + 2 * x, h: end + m.of("frame") },
    title: { x, y: x, w: snap(width * 0.46), h: options.header },
    facts: { x: x + snap(width * 0.5), y: x, w: snap(width * 0.5), h: options.header },
    phases,
    heads,
    columns,
    bands,
    bars,
    laneHead,
    across: fit,
  };
};

interface Run {
  readonly title: string;
  readonly from: number;
  to: number;
}

/** Neighbouring stages of one phase. */
const runsOf = (stages: readonly Stage[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const [i, stage] of stages.entries()) {
    const last = runs.at(-1);
    const title = stage.group ?? "";
    if (last && title !== "" && last.title === title) last.to = i;
    else runs.push({ title, from: i, to: i });
  }
  return runs.filter((run) => run.title !== "");
};

const headsOf = (
  stages: readonly Stage[],
  at: { readonly x: number; readonly y: number; readonly column: number },
  m: Measures,
): { readonly phases: readonly Phase[]; readonly heads: readonly Head[]; readonly bottom: number } => {
  const runs = runsOf(stages);
  const gap = m.of("headGap");
  const phaseRow = runs.length ? m.of("phase") + gap : 0;
  const y = at.y + phaseRow;
  const inset = snap(gap / 2);
  const over = (from: number, to: number, top: number, h: number): Box => ({
    x: at.x + from * at.column + inset,
    y: top,
    w: (to - from + 1) * at.column - 2 * inset,
    h,
  });
  const alone = new Map(runs.filter((r) => r.from === r.to).map((r) => [r.from, r.title]));
  const phases = runs.flatMap((run) => {
    const first = stages[run.from];
    return first && run.to > run.from
      ? [{ title: run.title, first, box: over(run.from, run.to, at.y, m.of("phase")) }]
      : [];
  });
  const heads = stages.map((stage, i) => {
    const phase = alone.get(i);
    return phase === undefined
      ? { stage, box: over(i, i, y, m.of("stage")) }
      : { stage, box: over(i, i, at.y, phaseRow + m.of("stage")), phase };
  });
  return { phases, heads, bottom: y + m.of("stage") + gap };
};

const rowsOf = (
  map: ServiceMap,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly fit: number },
  m: Measures,
  expected: number | undefined,
): { readonly bands: readonly Band[]; readonly bars: Layout["bars"]; readonly end: number } => {
  const bands: Band[] = [];
  const bars: { readonly line: Line; readonly box: Box }[] = [];
  let y = at.y;
  const drawLinesAfter = (lane: string | null): void => {
    for (const line of map.lines.filter((l) => l.after === lane)) {
      bars.push({ line, box: { x: at.x, y, w: at.width, h: m.of("bar") } });
      y += m.of("bar");
    }
  };
  drawLinesAfter(null);
  const least = emptyRows(map.lanes.length, at.fit, expected);
  for (const lane of map.lanes) {
    const scaled = isScaled(lane, map);
    const rows = scaled ? 0 : Math.max(least, rowsNeeded(map, lane, at.fit));
    const h = scaled ? m.of("emotion") : m.gap + rows * (m.note + m.gap);
    bands.push({ lane, box: { x: at.x, y, w: at.width, h }, scaled });
    y += h;
    drawLinesAfter(lane.id);
  }
  return { bands, bars, end: y };
};

/** One step of the scale in a lane of this height. */
export const stepIn = (height: number): number => (height * base.emotionStep) / base.emotion;
