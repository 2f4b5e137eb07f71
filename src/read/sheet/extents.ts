// Where many things begin and end along one axis, in numbers alone: a span an object for each of ten thousand notes, in every pass,
// costs more than all that is asked of them.
import type { Thing } from "./sheet.js";
import type { Axis, Span } from "./strips.js";

/** The i-th thing's span is froms[i] to tos[i]. */
export interface Extents {
  readonly froms: Float64Array;
  readonly tos: Float64Array;
}

export const extentsOf = (things: readonly Thing[], axis: Axis): Extents => {
  const froms = new Float64Array(things.length);
  const tos = new Float64Array(things.length);
  const isAlong = axis === "x";
  for (let i = 0; i < froms.length; i++) {
    const box = things[i]?.box;
    if (!box) continue;
    const from = isAlong ? box.x : box.y;
    froms[i] = from;
    tos[i] = from + (isAlong ? box.w : box.h);
  }
  return { froms, tos };
};

/** So few lie in a heap as they come that each is put in its place by hand. */
const fewInHeap = 32;

/** Sorts them in place, unreadable ones last. Notes are spread over a board: heaps of what lies close by are nearly single numbers. */
export const ascending = (numbers: Float64Array): Float64Array => {
  const count = numbers.length;
  let isSorted = true;
  let [low, high, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    const number = numbers[i] ?? 0;
    if (!(number >= last)) isSorted = false;
    if (number < low) low = number;
    if (number > high) high = number;
    last = number;
  }
  if (isSorted) return numbers;
  const perSize = (count - 1) / (high - low);
  if (count <= fewInHeap || !(perSize > 0 && Number.isFinite(perSize))) return numbers.sort();
  return heaped(numbers, low, perSize);
};

const heaped = (numbers: Float64Array, low: number, perSize: number): Float64Array => {
  const count = numbers.length;
  const heaps = new Uint32Array(count);
  const ends = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const heap = ((numbers[i] ?? Number.NaN) - low) * perSize;
    if (!(heap >= 0)) return numbers.sort();
    heaps[i] = heap;
    const after = (heaps[i] ?? 0) + 1;
    ends[after] = (ends[after] ?? 0) + 1;
  }
  for (let h = 1; h <= count; h++) ends[h] = (ends[h] ?? 0) + (ends[h - 1] ?? 0);
  const given = numbers.slice();
  for (let i = 0; i < count; i++) {
    const heap = heaps[i] ?? 0;
    const at = ends[heap] ?? 0;
    ends[heap] = at + 1;
    numbers[at] = given[i] ?? 0;
  }
  for (let h = 0, from = 0; h < count; h++) {
    const to = ends[h] ?? 0;
    if (to - from > fewInHeap) numbers.subarray(from, to).sort();
    else settled(numbers, from, to);
    from = to;
  }
  return numbers;
};

const settled = (numbers: Float64Array, from: number, to: number): void => {
  for (let i = from + 1; i < to; i++) {
    const number = numbers[i] ?? 0;
    let k = i;
    for (; k > from && (numbers[k - 1] ?? 0) > number; k--) numbers[k] = numbers[k - 1] ?? 0;
    numbers[k] = number;
  }
};

/**
 * Runs with at least `white` between them, which must be more than nothing, in order: where the first i things all end before the next
 * one begins, theirs are the i smallest ends.
 */
export const runsIn = (extents: Extents, white: number): readonly Span[] =>
  runsByBuckets(extents, white) ?? runsBySorting(extents, white);

/** More buckets than this, or than so many a thing, and sorting is as fast. */
const mostBuckets = 4096;
const bucketsEach = 2;

/**
 * Things that begin in one bucket, narrower than `white`, have no such white between them: the first beginning and the last end of each
 * bucket are enough. Undefined where buckets would be too many, or something has no place or ends before it begins.
 */
const runsByBuckets = ({ froms, tos }: Extents, white: number): readonly Span[] | undefined => {
  if (froms.length < 64) return undefined;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < froms.length; i++) {
    const from = froms[i] ?? 0;
    if (!((tos[i] ?? 0) >= from)) return undefined;
    if (from < low) low = from;
    if (from > high) high = from;
  }
  const size = white / 2;
  // Before it is a whole number: without any white there would be endlessly many, and code made for counting is thrown away.
  const widths = (high - low) / size;
  if (!(widths < Math.max(mostBuckets, bucketsEach * froms.length))) return undefined;
  const count = Math.floor(widths) + 1;
  const first = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < froms.length; i++) {
    const [from, to] = [froms[i] ?? 0, tos[i] ?? 0];
    const at = Math.floor((from - low) / size);
    if (from < (first[at] ?? 0)) first[at] = from;
    if (to > (last[at] ?? 0)) last[at] = to;
  }
  const runs: Span[] = [];
  let [from, to] = [low, last[0] ?? low];
  for (let at = 1; at < count; at++) {
    const next = first[at] ?? 0;
    if (next === Number.POSITIVE_INFINITY) continue;
    if (next - to >= white) {
      runs.push({ from, to });
      from = next;
    }
    to = Math.max(to, last[at] ?? to);
  }
  runs.push({ from, to });
  return runs;
};

const runsBySorting = (extents: Extents, white: number): readonly Span[] => {
  const [froms, tos] = [ascending(extents.froms.slice()), ascending(extents.tos.slice())];
  const runs: Span[] = [];
  let from = froms[0] ?? 0;
  for (let i = 1; i <= froms.length; i++) {
    const to = tos[i - 1] ?? 0;
    const next = froms[i] ?? Number.POSITIVE_INFINITY;
    if (next - to < white) continue;
    runs.push({ from, to });
    from = next;
  }
  return runs;
};
