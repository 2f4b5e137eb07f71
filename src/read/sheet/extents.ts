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

/** Shorter runs than this on the whole, and sorting knows better. */
const leastRun = 16;

/** Sorts them in place. Things come from top to bottom and along their rows: what is in order already is merged. */
export const ascending = (numbers: Float64Array): Float64Array => {
  let ends: number[] = [];
  for (let i = 1; i <= numbers.length; i++)
    if (i === numbers.length || (numbers[i - 1] ?? 0) > (numbers[i] ?? 0)) ends.push(i);
  if (ends.length <= 1) return numbers;
  if (leastRun * ends.length > numbers.length) return numbers.sort();
  let from: Float64Array = numbers;
  let into: Float64Array = new Float64Array(numbers.length);
  while (ends.length > 1) {
    const next: number[] = [];
    for (let r = 0; r < ends.length; r += 2) {
      const middle = ends[r] ?? 0;
      const end = ends[r + 1] ?? middle;
      mergeRuns(from, into, next.at(-1) ?? 0, middle, end);
      next.push(end);
    }
    ends = next;
    [from, into] = [into, from];
  }
  if (from !== numbers) numbers.set(from);
  return numbers;
};

const mergeRuns = (from: Float64Array, into: Float64Array, start: number, middle: number, end: number): void => {
  let [i, j] = [start, middle];
  for (let k = start; k < end; k++) {
    const isFirst = j >= end || (i < middle && (from[i] ?? 0) <= (from[j] ?? 0));
    into[k] = (isFirst ? from[i] : from[j]) ?? 0;
    if (isFirst) i++;
    else j++;
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
