// A crowd beside a few of its things, or beside another crowd of the same part of a board: those that are among them, those that are not.
import { areNotAmong, chosen } from "./choose.js";
import { type Crowd, thingsAt } from "./crowd.js";
import type { Thing } from "./sheet.js";

/** By `n`. */
const marksOf = ({ at, ns, placeOf }: Crowd): Uint8Array => {
  const marks = new Uint8Array(placeOf.length);
  for (let k = 0; k < at.length; k++) marks[ns[at[k] ?? 0] ?? 0] = 1;
  return marks;
};

/** Those that are not among others, whichever way round these are seen. */
export const besides = (crowd: Crowd, others: Crowd): Crowd => chosen(crowd, areNotAmong({ marks: marksOf(others) }));

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
