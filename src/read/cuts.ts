// Borders between labels that nobody drew: where the fewest notes would be cut, under each idea of where a label stands in its
// lane. Works on one axis; lanes and stages are the same to it. [R5]
import { below, cheapest, cutBy, notesOf } from "./crossings.js";
import { length, mid, type Span } from "./strips.js";

/**
 *   spans          centre         start
 *   ┌──┐           ·              Label
 *   │  │           ·  notes             notes
 *   │  │ notes     Label notes          notes
 *   └──┘           ·
 */
export type Stand = "spans" | "centre" | "start";

export interface Borders {
  readonly spans: readonly Span[];
  /** The next best idea, where it costs about as much and may give other borders. */
  readonly others?: readonly Span[];
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
  notes: readonly Span[],
  unit: number,
) => {
  const extents = labels.map(() => ({ from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }));
  for (const n of notes) {
    const its = extents[below(cuts, mid(n))];
    if (!its) continue;
    its.from = Math.min(its.from, n.from);
    its.to = Math.max(its.to, n.to);
  }
  let sum = 0;
  let count = 0;
  for (const [i, e] of extents.entries()) {
    const label = labels[i];
    if (!label || e.from > e.to) continue;
    const off = stand === "start" ? Math.abs(label.from - e.from) : Math.abs(mid(label) - mid(e));
    sum += Math.min(2, off / unit);
    count++;
  }
  return count ? sum / count : 0;
};

export const borders = (labels: readonly Span[], notes: readonly Span[], drawn: Drawn, unit: number): Borders => {
  const sorted = notesOf(notes);
  const rulings = [...drawn.rulings].sort((a, b) => a - b);
  const stands: readonly Stand[] = drawn.isAbove
    ? ["start"]
    : isTiled(labels, unit)
      ? ["spans"]
      : ["spans", "centre", "start"];
  const ideas = stands.map((stand): Idea => {
    let crossed = 0;
    const cuts: number[] = [];
    for (let i = 0; i + 1 < labels.length; i++) {
      const before = labels[i];
      const after = labels[i + 1];
      if (!before || !after) continue;
      const { range, wanted } = rangeFor(stand, before, after, unit);
      const ruled = rulings.filter((r) => r > mid(before) && r < mid(after));
      const cut = ruled.length
        ? ruled.map((at) => ({ at, crossed: cutBy(sorted, at) })).reduce((a, b) => (b.crossed < a.crossed ? b : a))
        : cheapest(sorted, range, wanted, unit);
      crossed += cut.crossed;
      cuts.push(Math.max(cut.at, cuts.at(-1) ?? Number.NEGATIVE_INFINITY));
    }
    return { stand, cuts, cost: crossed + misfit(stand, labels, cuts, notes, unit) };
  });
  const [best, second] = [...ideas].sort((a, b) => a.cost - b.cost);
  if (!best) return { spans: [], stand: "spans" };
  const ordered = [...notes].sort((a, b) => a.from - b.from || a.to - b.to);
  const outer = rulings.filter((at) => cutBy(sorted, at) === 0);
  const finish = (idea: Idea): readonly Span[] => withEnds(labels, idea, drawn.known, ordered, outer, unit);
  const isClose = second !== undefined && second.cost <= best.cost + closeCost;
  return { spans: finish(best), stand: best.stand, ...(isClose && { others: finish(second) }) };
};

/** Two ideas that differ by less than this many cut notes are both worth showing. */
const closeCost = 0.35;

/** Cuts → spans, with drawn extents in place of guessed ones; the outer ends at a ruling, else as far as notes follow one another. */
const withEnds = (
  labels: readonly Span[],
  { stand, cuts }: Idea,
  known: Drawn["known"],
  notes: readonly Span[],
  rulings: readonly number[],
  unit: number,
): readonly Span[] => {
  const firstLabel = labels[0];
  const lastLabel = labels.at(-1);
  if (!firstLabel || !lastLabel) return [];
  const inner = cuts.map((cut, i) => ({
    to: known[i]?.to ?? known[i + 1]?.from ?? cut,
    from: known[i + 1]?.from ?? known[i]?.to ?? cut,
  }));
  const insides = inner.slice(1).map((c, i) => c.to - (inner[i]?.from ?? c.to));
  const typical = insides.length ? Math.max(...insides) : Math.max(3 * unit, length(firstLabel));
  const nearest = inner[0]?.to ?? firstLabel.to;
  const farthest = inner.at(-1)?.from ?? lastLabel.from;
  const reach = Math.max(2 * typical, 4 * unit);
  const over = rulings.filter((at) => at <= firstLabel.from && at >= nearest - reach).at(-1);
  const under = rulings.find((at) => at >= lastLabel.to && at <= farthest + reach);
  const start = known[0]?.from ?? over ?? startOf(firstLabel, nearest, stand, notes, typical, unit);
  const end = known.at(-1)?.to ?? under ?? endOf(lastLabel, farthest, stand, notes, typical, unit);
  return labels.map((_, i) => {
    const from = i === 0 ? Math.min(start, nearest) : (inner[i - 1]?.from ?? start);
    const to = i === labels.length - 1 ? Math.max(end, farthest) : (inner[i]?.to ?? end);
    return { from, to: Math.max(from, to) };
  });
};

/** Notes that follow one another with less than this between them belong together, up to two strips or four notes. */
const follows = 0.6;

const endOf = (label: Span, border: number, stand: Stand, notes: readonly Span[], typical: number, unit: number) => {
  const mirrored = stand === "start" ? label.to : mid(label) + Math.max(0, mid(label) - border);
  let end = Math.max(label.to, Math.min(mirrored, border + typical));
  const limit = Math.max(end, border + Math.max(2 * typical, 4 * unit));
  for (const n of notes)
    if (n.from >= border - 0.2 * unit && n.from <= end + follows * unit && n.to <= limit + 0.1 * unit)
      end = Math.max(end, n.to);
  return end + unit / 8;
};

const startOf = (label: Span, border: number, stand: Stand, notes: readonly Span[], typical: number, unit: number) =>
  -endOf(
    { from: -label.to, to: -label.from },
    -border,
    stand === "start" ? "spans" : stand,
    notes.map((n) => ({ from: -n.to, to: -n.from })).sort((a, b) => a.from - b.from || a.to - b.to),
    typical,
    unit,
  );
