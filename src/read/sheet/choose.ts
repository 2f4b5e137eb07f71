// Some of a crowd: those of which something is true, by their places; those that are among others, or are not. What is true is said by
// who asks.
import { type Crowd, thingsAt } from "./crowd.js";
import type { Thing } from "./sheet.js";

/** Asked of a place. */
export type Is = (i: number) => boolean;

const placesWhere = ({ at }: Crowd, is: Is): Uint32Array => {
  const found = new Uint32Array(at.length);
  let count = 0;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    if (is(i)) found[count++] = i;
  }
  return found.subarray(0, count);
};

/** Those of which it is true, in the same order. */
export const chosen = (crowd: Crowd, is: Is): Crowd => ({ ...crowd, at: placesWhere(crowd, is) });

export const howMany = ({ at }: Crowd, is: Is): number => {
  let count = 0;
  for (let k = 0; k < at.length; k++) if (is(at[k] ?? 0)) count++;
  return count;
};

/** The few that are looked at one by one. */
export const picked = (crowd: Crowd, is: Is): readonly Thing[] => thingsAt(crowd, placesWhere(crowd, is));

/** Those that are among some things, or are not. */
export const pickedAmong = (crowd: Crowd, is: (n: number) => boolean): readonly Thing[] =>
  picked(crowd, (i) => is(crowd.ns[i] ?? 0));

/** Those that are not among others of the same part of a board, whichever way round these are seen. */
export const besides = (crowd: Crowd, others: Crowd): Crowd => {
  const isOther = marked(others);
  return chosen(crowd, (i) => isOther[crowd.ns[i] ?? 0] !== 1);
};

/** By `n`. */
const marked = ({ at, ns, placeOf }: Crowd): Uint8Array => {
  const marks = new Uint8Array(placeOf.length);
  for (let k = 0; k < at.length; k++) marks[ns[at[k] ?? 0] ?? 0] = 1;
  return marks;
};

/** Where in `at` a place stands; −1 where it is none of them. */
const indexIn = (at: Uint32Array, place: number): number => {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return at[low] === place ? low : -1;
};

/** Those of a few things, found one by one; others are gone through to find many. */
const fewOf = ({ at, placeOf }: Crowd, things: readonly Thing[]): Uint32Array => {
  const found = new Uint32Array(things.length);
  let count = 0;
  for (const { n } of things) {
    const k = indexIn(at, placeOf[n] ?? -1);
    if (k >= 0) found[count++] = k;
  }
  return found.subarray(0, count).sort();
};

/** Those of the crowd that are among a few, in reading order. */
export const pickedFrom = (crowd: Crowd, few: readonly Thing[]): readonly Thing[] =>
  thingsAt(
    crowd,
    fewOf(crowd, few).map((k) => crowd.at[k] ?? 0),
  );

export const without = (crowd: Crowd, things: readonly Thing[]): Crowd => {
  const { at } = crowd;
  const gone = fewOf(crowd, things);
  if (gone.length === 0) return crowd;
  const rest = new Uint32Array(at.length);
  let [count, from] = [0, 0];
  for (let g = 0; g <= gone.length; g++) {
    const to = gone[g] ?? at.length;
    if (to > from) rest.set(at.subarray(from, to), count);
    count += Math.max(0, to - from);
    from = to + 1;
  }
  return { ...crowd, at: rest.subarray(0, count) };
};
