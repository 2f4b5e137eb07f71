// Rows and columns nobody named: notes that lie in line. [R9]
import { median, type Thing } from "../sheet/sheet.js";
import { type Axis, closeness, length, mid, type Span, spanOf } from "../sheet/strips.js";

/**
 * Runs of notes along an axis. Each is compared with the run's first member, so that a note between two rows cannot chain
 * them; at least half of the shorter one must be shared.
 */
export const runsOf = (spans: readonly Span[]): readonly Span[] => {
  const runs: { first: Span; from: number; to: number }[] = [];
  for (const s of [...spans].sort((a, b) => a.from + a.to - b.from - b.to || a.from - b.from)) {
    const run = runs.at(-1);
    if (run && closeness(run.first, s) >= 0.5) {
      run.from = Math.min(run.from, s.from);
      run.to = Math.max(run.to, s.to);
    } else runs.push({ first: s, from: s.from, to: s.to });
  }
  return runs.map(({ from, to }) => ({ from, to }));
};

/** True where the runs lie apart from one another, so that they look like strips and not like scattered notes. */
export const areClean = (runs: readonly Span[]): boolean =>
  runs.every((r, i) => {
    const next = runs[i + 1];
    return !next || closeness(r, next) <= 0.1;
  });

/** Notes in runs with white of at least `white` between them; spans are given in order. */
export const apart = (notes: readonly Span[], white: number): readonly Span[] => {
  const runs: { from: number; to: number }[] = [];
  for (const n of notes) {
    const run = runs.at(-1);
    if (run && n.from - run.to < white) run.to = Math.max(run.to, n.to);
    else runs.push({ from: n.from, to: n.to });
  }
  return runs;
};

/**
 * Moods go up and down, one at each place: fewer than one of five stands over or under another. `axis` is the one they go along;
 * the numbers of a scale are less than half a note.
 */
export const isCurve = (things: readonly Thing[], axis: Axis): boolean => {
  const typical = median(things.filter((t) => t.item.kind !== "text").map((t) => length(spanOf(t.box, axis))));
  const notes = things.filter((t) => length(spanOf(t.box, axis)) >= typical / 2);
  const along = notes.map((t) => spanOf(t.box, axis === "y" ? "x" : "y")).sort((a, b) => mid(a) - mid(b));
  const stacked = along.slice(1).filter((s, i) => closeness(s, along[i] ?? s) >= 0.5).length;
  return stacked < notes.length / 5;
};
