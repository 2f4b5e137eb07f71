// How many notes a border would cut, and where it cuts fewest. [R5]
import { length, type Span } from "./strips.js";

export interface Notes {
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  readonly edges: readonly number[];
}

/** A tenth of a note at either end is given away, so that tilted and jittered ones do not count as cut. */
export const notesOf = (notes: readonly Span[]): Notes => {
  const ascending = (a: number, b: number): number => a - b;
  const froms = notes.map((n) => n.from + 0.1 * length(n)).sort(ascending);
  const tos = notes.map((n) => n.to - 0.1 * length(n)).sort(ascending);
  return { froms, tos, edges: [...froms, ...tos].sort(ascending) };
};

/** How many numbers of a sorted list lie below `at`. */
export const below = (sorted: readonly number[], at: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const i = (low + high) >> 1;
    if ((sorted[i] ?? Number.POSITIVE_INFINITY) < at) low = i + 1;
    else high = i;
  }
  return low;
};

export const cutBy = (notes: Notes, at: number): number => Math.max(0, below(notes.froms, at) - below(notes.tos, at));

export interface Cut {
  readonly at: number;
  readonly crossed: number;
}

/** The place within `range` that cuts fewest notes; among equals the widest gap, then what lies nearest to `wanted`. */
export const cheapest = (notes: Notes, range: Span, wanted: number, unit: number): Cut => {
  const [from, to] = range.from <= range.to ? [range.from, range.to] : [range.to, range.from];
  const inner = notes.edges.slice(below(notes.edges, from), below(notes.edges, to));
  const stops = [from, ...inner, to];
  let best: (Cut & { cost: number }) | undefined;
  for (let i = 0; i + 1 < stops.length; i++) {
    const a = stops[i] ?? from;
    const b = stops[i + 1] ?? to;
    const middle = (a + b) / 2;
    const crossed = cutBy(notes, middle);
    // A wide gap is cut where it was wanted, a narrow one in its middle.
    const at = Math.max(a + (b - a) / 4, Math.min(b - (b - a) / 4, wanted));
    const cost = crossed + (0.1 * Math.abs(at - wanted)) / unit - 0.3 * Math.min(1, (b - a) / unit);
    if (!best || cost < best.cost) best = { at, crossed, cost };
  }
  return best ?? { at: wanted, crossed: cutBy(notes, wanted) };
};
