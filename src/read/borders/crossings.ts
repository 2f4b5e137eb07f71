// How many notes a border would cut, and where it cuts fewest. [R5]
import { ascending, type Extents } from "../sheet/extents.js";
import type { Span } from "../sheet/strips.js";

/** Ascending. Typed arrays, since they sort numbers several times as fast. */
export interface Notes {
  readonly froms: Float64Array;
  readonly tos: Float64Array;
  readonly edges: Float64Array;
}

/** A tenth of a note at either end is given away, so that tilted and jittered ones do not count as cut. */
export const notesOf = (notes: Extents): Notes => {
  const { froms, tos } = trimmed(notes);
  ascending(froms);
  ascending(tos);
  return { froms, tos, edges: merged(froms, tos) };
};

const trimmed = (notes: Extents): Extents => {
  const froms = new Float64Array(notes.froms.length);
  const tos = new Float64Array(froms.length);
  for (let i = 0; i < froms.length; i++) {
    const from = notes.froms[i] ?? 0;
    const to = notes.tos[i] ?? 0;
    froms[i] = from + 0.1 * (to - from);
    tos[i] = to - 0.1 * (to - from);
  }
  return { froms, tos };
};

const merged = (a: Float64Array, b: Float64Array): Float64Array => {
  const all = new Float64Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let k = 0; k < all.length; k++) {
    const isFirst = j >= b.length || (i < a.length && (a[i] ?? 0) <= (b[j] ?? 0));
    all[k] = (isFirst ? a[i++] : b[j++]) ?? 0;
  }
  return all;
};

/** How many numbers of a sorted list lie below `at`. */
export const below = (sorted: ArrayLike<number>, at: number): number => {
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

/** How much white lies around a place that cuts no note. */
export const whiteAt = (notes: Notes, at: number): number => {
  if (cutBy(notes, at) > 0) return 0;
  const i = below(notes.edges, at);
  return (notes.edges[i] ?? at) - (notes.edges[i - 1] ?? at);
};

/** The widest white between notes within `range`. */
export const widestIn = (notes: Notes, { from, to }: Span): number => {
  let widest = 0;
  const last = Math.min(notes.edges.length - 1, below(notes.edges, to));
  for (let i = Math.max(1, below(notes.edges, from)); i <= last; i++) {
    const a = notes.edges[i - 1] ?? 0;
    const b = notes.edges[i] ?? 0;
    if (b - a > widest && cutBy(notes, (a + b) / 2) === 0) widest = b - a;
  }
  return widest;
};

interface Cut {
  readonly at: number;
  readonly crossed: number;
  /** Another place, with notes between the two, that costs about as much. */
  readonly rival: number | undefined;
}

/** Two cuts that differ by less than this, in cut notes, are told apart by nothing a person would see. */
const rivalry = 0.15;

/** The place within `range` that cuts fewest notes; among equals the widest gap, then what lies nearest to `wanted`. */
export const cheapest = (notes: Notes, range: Span, wanted: number, unit: number): Cut => {
  const [from, to] = range.from <= range.to ? [range.from, range.to] : [range.to, range.from];
  const inner = notes.edges.slice(below(notes.edges, from), below(notes.edges, to));
  const stops = [from, ...inner, to];
  let best: { at: number; crossed: number; cost: number } | undefined;
  let second: typeof best;
  for (let i = 0; i + 1 < stops.length; i++) {
    const a = stops[i] ?? from;
    const b = stops[i + 1] ?? to;
    const middle = (a + b) / 2;
    const crossed = cutBy(notes, middle);
    // A wide gap is cut where it was wanted, a narrow one in its middle.
    const at = Math.max(a + (b - a) / 4, Math.min(b - (b - a) / 4, wanted));
    const cost = crossed + (0.1 * Math.abs(at - wanted)) / unit - 0.3 * Math.min(1, (b - a) / unit);
    if (!best || cost < best.cost) [best, second] = [{ at, crossed, cost }, best];
    else if (!second || cost < second.cost) second = { at, crossed, cost };
  }
  if (!best) return { at: wanted, crossed: cutBy(notes, wanted), rival: undefined };
  const isRival = second !== undefined && second.cost < best.cost + rivalry && Math.abs(second.at - best.at) > unit / 2;
  return { at: best.at, crossed: best.crossed, rival: isRival ? second?.at : undefined };
};
