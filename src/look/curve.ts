// The emotion curve as numbers: where each point stands and how the line runs between them. How it is drawn is up to whoever draws.
import type { Box } from "../board/index.js";
import type { Note, Stage } from "../model/index.js";

/** `x` counts stages from the left: 2.5 is the middle of the third. `lo` and `hi` differ where several notes are one point. */
export interface Point {
  readonly x: number;
  readonly stage: number;
  readonly score: number;
  readonly lo: number;
  readonly hi: number;
}

interface Scored {
  readonly at: number;
  readonly score: number;
}

/** Shares of a column, so that marks stay inside theirs. */
const edges = { least: 0.08, most: 0.92 };

/** Points of one lane, out of its notes by stage. `boxes` are board items by id; notes and heads without one are spread evenly. */
export const pointsOf = (
  stages: readonly Stage[],
  notesOf: (stage: Stage) => readonly Note[],
  boxes: ReadonlyMap<string, Box> = new Map(),
): readonly Point[] =>
  stages.flatMap((stage, i) => {
    const notes = notesOf(stage).filter((n) => n.score !== undefined);
    const head = stage.item && boxes.get(stage.item.id);
    let half = 1 / 12;
    const scored = notes.map((note, k): Scored => {
      const box = note.item && boxes.get(note.item.id);
      const score = note.score ?? 0;
      if (!box || !head || head.w <= 0) return { at: (k + 1) / (notes.length + 1), score };
      half = box.w / 2 / head.w;
      const at = (box.x + box.w / 2 - head.x) / head.w;
      return { at: Math.min(edges.most, Math.max(edges.least, at)), score };
    });
    return merged(scored, half).map((p) => ({ ...p, stage: i, x: i + p.x }));
  });

/** Notes less than half a note apart are one point at their mean, from lowest to highest. */
const merged = (scored: readonly Scored[], half: number): readonly Omit<Point, "stage">[] => {
  const groups: Scored[][] = [];
  for (const note of [...scored].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    const start = last?.[0];
    if (last && start && note.at - start.at < half) last.push(note);
    else groups.push([note]);
  }
  return groups.map((group) => {
    const scores = group.map((n) => n.score);
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    return { x: mean(group.map((n) => n.at)), score: mean(scores), lo: Math.min(...scores), hi: Math.max(...scores) };
  });
};

export interface Piece {
  readonly path: string;
  /** Across a stage that says nothing. */
  readonly isGap: boolean;
}

/**
 * The line through the points, a piece between every two: monotone cubic after Fritsch and Carlson, so that it never
 * runs above or below what somebody placed. One point alone draws none.
 */
export const piecesOf = (
  points: readonly Point[],
  toX: (x: number) => number,
  toY: (score: number) => number,
): readonly Piece[] => {
  const at = points.map((p) => ({ x: toX(p.x), y: toY(p.score), stage: p.stage }));
  const slopes = at.slice(1).map((p, i) => (p.y - (at[i]?.y ?? 0)) / (p.x - (at[i]?.x ?? 0) || 1));
  const tangent = (i: number): number => {
    const before = slopes[i - 1];
    const after = slopes[i];
    if (before === undefined || after === undefined) return after ?? before ?? 0;
    return before * after <= 0 ? 0 : 2 / (1 / before + 1 / after);
  };
  const round = (n: number) => Math.round(n * 10) / 10;
  return at.slice(1).flatMap((to, i) => {
    const from = at[i];
    if (!from) return [];
    const third = (to.x - from.x) / 3;
    const path = `M${round(from.x)} ${round(from.y)}C${round(from.x + third)} ${round(from.y + tangent(i) * third)} ${round(to.x - third)} ${round(to.y - tangent(i + 1) * third)} ${round(to.x)} ${round(to.y)}`;
    return [{ path, isGap: to.stage - from.stage > 1 }];
  });
};

/** Room on either side of the middle, where all scores of a stage stand in one place. */
const least = 0.12;

interface Reach {
  readonly stage: number;
  readonly from: number;
  readonly to: number;
  readonly lo: number;
  readonly hi: number;
}

/** How far apart the scores of each stage lie, and across which part of it they stand. */
const reaches = (points: readonly Point[]): readonly Reach[] =>
  [...new Set(points.map((p) => p.stage))].map((stage) => {
    const own = points.filter((p) => p.stage === stage);
    const xs = own.map((p) => p.x);
    const [lo, hi] = [Math.min(...own.map((p) => p.lo)), Math.max(...own.map((p) => p.hi))];
    const [first, last] = [Math.min(...xs), Math.max(...xs)];
    const middle = (first + last) / 2;
    const half = lo < hi ? Math.max(least, (last - first) / 2) : 0;
    return { stage, lo, hi, from: middle - half, to: middle + half };
  });

/**
 * The ground behind the line, from the lowest to the highest score of each stage: closed shapes, as narrow as the line where a stage
 * has one score, and open where a stage says nothing. None where scores lie nowhere apart.
 */
export const bandsOf = (
  points: readonly Point[],
  toX: (x: number) => number,
  toY: (score: number) => number,
): readonly string[] => {
  const runs: Reach[][] = [];
  for (const reach of reaches(points)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.stage === reach.stage - 1) run.push(reach);
    else runs.push([reach]);
  }
  return runs
    .filter((run) => run.some(({ lo, hi }) => lo < hi))
    .map((run) => {
      const edge = (score: "lo" | "hi") =>
        run.flatMap((r) =>
          (r.from < r.to ? [r.from, r.to] : [r.from]).map((x) => ({ ...r, x, score: r[score], lo: 0, hi: 0 })),
        );
      const along = (side: readonly Point[]) =>
        piecesOf(side, toX, toY).map(({ path }) => path.slice(path.indexOf("C")));
      const upper = edge("hi");
      const lower = edge("lo").reverse();
      const spot = (p: Point | undefined) =>
        p ? `${Math.round(toX(p.x) * 10) / 10} ${Math.round(toY(p.score) * 10) / 10}` : "";
      return `M${spot(upper[0])}${along(upper).join("")}L${spot(lower[0])}${along(lower).join("")}Z`;
    });
};
