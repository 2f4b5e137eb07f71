// Where the first strip begins and the last one ends: at what was drawn, at a ruling, else as far as notes follow. [R5] [R3]

import type { Extents } from "../sheet/extents.js";
import type { Stand } from "../sheet/strips.js";
import { length, mid, type Span } from "../sheet/strips.js";

/** Cuts → spans, with drawn extents in place of guessed ones; the outer ends at a ruling, else as far as notes follow one another. */
export const withEnds = (
  labels: readonly Span[],
  { stand, cuts }: { readonly stand: Stand; readonly cuts: readonly number[] },
  known: readonly (Span | undefined)[],
  notes: Extents,
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

/** Those that begin at `from` or behind it and end at `to` or before it, in order. */
const within = ({ froms, tos }: Extents, from: number, to: number): readonly Span[] => {
  const spans: Span[] = [];
  for (let i = 0; i < froms.length; i++) {
    const begins = froms[i] ?? 0;
    const ends = tos[i] ?? 0;
    if (begins >= from && ends <= to) spans.push({ from: begins, to: ends });
  }
  return spans.sort((a, b) => a.from - b.from || a.to - b.to);
};

const endOf = (label: Span, border: number, stand: Stand, notes: Extents, typical: number, unit: number) => {
  const mirrored = stand === "start" ? label.to : mid(label) + Math.max(0, mid(label) - border);
  let end = Math.max(label.to, Math.min(mirrored, border + typical));
  const limit = Math.max(end, border + Math.max(2 * typical, 4 * unit));
  for (const n of within(notes, border - 0.2 * unit, limit + 0.1 * unit))
    if (n.from <= end + follows * unit) end = Math.max(end, n.to);
  return end + unit / 8;
};

const negated = (numbers: Float64Array): Float64Array => {
  const found = new Float64Array(numbers.length);
  for (let i = 0; i < found.length; i++) found[i] = -(numbers[i] ?? 0);
  return found;
};

const startOf = (label: Span, border: number, stand: Stand, notes: Extents, typical: number, unit: number) =>
  -endOf(
    { from: -label.to, to: -label.from },
    -border,
    stand === "start" ? "spans" : stand,
    { froms: negated(notes.tos), tos: negated(notes.froms) },
    typical,
    unit,
  );
