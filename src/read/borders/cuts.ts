// Borders between labels that nobody drew: where the fewest notes would be cut, under each idea of where a label stands in its
// lane. Works on one axis; lanes and stages are the same to it. [R5]

import type { Extents } from "../sheet/extents.js";
import type { Stand } from "../sheet/strips.js";
import { length, mid, type Span } from "../sheet/strips.js";
import { below, cheapest, cutBy, type Notes, notesOf, whiteAt, widestIn } from "./crossings.js";
import { withEnds } from "./ends.js";

export interface Borders {
  readonly spans: readonly Span[];
  /** Stretches that may as well belong to the neighbour: another border or another idea costs about as much. */
  readonly doubts: readonly Span[];
  readonly stand: Stand;
}

export interface Drawn {
  /** What was drawn around a label, where it was. */
  readonly known: readonly (Span | undefined)[];
  /** Coordinates of lines drawn right across. */
  readonly rulings: readonly number[];
  /** Labels stand above their own notes: no other idea fits. */
  readonly isAbove?: boolean;
}

const rangeFor = (stand: Stand, before: Span, after: Span, unit: number): { range: Span; wanted: number } => {
  switch (stand) {
    case "spans":
      return { range: { from: before.to, to: after.from }, wanted: (before.to + after.from) / 2 };
    case "centre":
      return { range: { from: mid(before), to: mid(after) }, wanted: (mid(before) + mid(after)) / 2 };
    case "start":
      return { range: { from: before.to, to: after.from + unit / 4 }, wanted: after.from - unit / 20 };
  }
};

interface Idea {
  readonly stand: Stand;
  readonly cuts: readonly number[];
  /** Where each border might as well be. */
  readonly rivals: readonly (number | undefined)[];
  readonly cost: number;
}

/** Where labels lie border on border, they are the borders; half a note between them still counts. */
const isTiled = (labels: readonly Span[], unit: number): boolean =>
  labels.length > 1 &&
  labels.every((l, i) => {
    const next = labels[i + 1];
    return length(l) >= 0.6 * unit && (!next || Math.abs(next.from - l.to) <= Math.min(0.5 * unit, 0.35 * length(l)));
  });

/** How badly the notes between two cuts fit the idea, in notes: distance from where the label would stand. */
const misfit = (
  stand: Stand,
  labels: readonly Span[],
  cuts: readonly number[],
  { froms, tos }: Extents,
  unit: number,
) => {
  const firsts = new Float64Array(labels.length).fill(Number.POSITIVE_INFINITY);
  const lasts = new Float64Array(labels.length).fill(Number.NEGATIVE_INFINITY);
  for (let n = 0; n < froms.length; n++) {
    const from = froms[n] ?? 0;
    const to = tos[n] ?? 0;
    const i = below(cuts, (from + to) / 2);
    if (from < (firsts[i] ?? from)) firsts[i] = from;
    if (to > (lasts[i] ?? to)) lasts[i] = to;
  }
  let sum = 0;
  let count = 0;
  for (const [i, label] of labels.entries()) {
    const e = { from: firsts[i] ?? 0, to: lasts[i] ?? 0 };
    if (e.from > e.to) continue;
    const off = stand === "start" ? Math.abs(label.from - e.from) : Math.abs(mid(label) - mid(e));
    sum += Math.min(2, off / unit);
    count++;
  }
  return count ? sum / count : 0;
};

/** One border under one idea; a ruling between the labels settles it. */
const cutBetween = (
  stand: Stand,
  before: Span,
  after: Span,
  notes: Notes,
  rulings: readonly number[],
  unit: number,
) => {
  const ruled = rulings.filter((r) => r > mid(before) && r < mid(after));
  if (ruled.length) {
    const cuts = ruled.map((at) => ({ at, crossed: cutBy(notes, at), rival: undefined, grey: 0 }));
    return cuts.reduce((a, b) => (b.crossed < a.crossed ? b : a));
  }
  const { range, wanted } = rangeFor(stand, before, after, unit);
  const cut = cheapest(notes, range, wanted, unit);
  const around = { from: Math.min(mid(before), before.to), to: Math.max(mid(after), after.from + unit / 4) };
  const widest = widestIn(notes, around);
  return { ...cut, grey: widest > 0 ? 1 - Math.min(1, whiteAt(notes, cut.at) / widest) : 0 };
};

const ideaOf = (stand: Stand, labels: readonly Span[], notes: Extents, sorted: Notes, drawn: Drawn, unit: number) => {
  const rulings = [...drawn.rulings].sort((a, b) => a - b);
  const cuts: number[] = [];
  const rivals: (number | undefined)[] = [];
  let crossed = 0;
  let grey = 0;
  for (let i = 0; i + 1 < labels.length; i++) {
    const before = labels[i];
    const after = labels[i + 1];
    if (!before || !after) continue;
    const cut = cutBetween(stand, before, after, sorted, rulings, unit);
    crossed += cut.crossed;
    grey += cut.grey;
    cuts.push(Math.max(cut.at, cuts.at(-1) ?? Number.NEGATIVE_INFINITY));
    rivals.push(cut.rival);
  }
  const cost = crossed + misfit(stand, labels, cuts, notes, unit) + grey / Math.max(1, cuts.length);
  return { stand, cuts, rivals, cost };
};

export const borders = (labels: readonly Span[], notes: Extents, drawn: Drawn, unit: number): Borders => {
  const sorted = notesOf(notes);
  const stands: readonly Stand[] = drawn.isAbove
    ? ["start"]
    : isTiled(labels, unit)
      ? ["spans"]
      : ["spans", "centre", "start"];
  const ideas = stands.map((stand): Idea => ideaOf(stand, labels, notes, sorted, drawn, unit));
  const [best, second] = [...ideas].sort((a, b) => a.cost - b.cost);
  if (!best) return { spans: [], doubts: [], stand: "spans" };
  const outer = drawn.rulings.filter((at) => cutBy(sorted, at) === 0).sort((a, b) => a - b);
  const isClose = second !== undefined && second.cost <= best.cost + closeCost;
  return {
    spans: withEnds(labels, best, drawn.known, notes, outer, unit),
    stand: best.stand,
    doubts: best.cuts.flatMap((cut, i) => {
      if (drawn.known[i] || drawn.known[i + 1]) return [];
      const others = [best.rivals[i], isClose ? second.cuts[i] : undefined].filter((at) => at !== undefined);
      return others.map((at) => ({ from: Math.min(cut, at), to: Math.max(cut, at) }));
    }),
  };
};

/** Two ideas that differ by less than this many cut notes are both worth showing. */
const closeCost = 0.35;
