// Which strip each thing of a crowd lies in, by its middle. What follows from that is asked in mood-reach.ts, unnamed.ts and far-side.ts.
import { type Crowd, columnOn } from "../sheet/crowd.js";
import type { Axis, Span } from "../sheet/strips.js";

/** By place: the strip's index; −1 beside all of them, and where a thing is longer than `longest`. */
const homesOf = (strips: readonly Span[], crowd: Crowd, axis: Axis, longest: number): Int32Array => {
  const { froms, tos } = columnOn(crowd, axis);
  const homes = new Int32Array(froms.length).fill(-1);
  // Numbers, no spans: strips come from many hands, and they are asked of every note.
  const starts = Float64Array.from(strips, (s) => s.from);
  const ends = Float64Array.from(strips, (s) => s.to);
  const { at } = crowd;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const from = froms[i] ?? 0;
    const to = tos[i] ?? 0;
    const middle = (from + to) / 2;
    const home = notAfter(starts, middle) - 1;
    if (home >= 0 && middle <= (ends[home] ?? 0) && to - from <= longest) homes[i] = home;
  }
  return homes;
};

/** How many of a sorted list are no greater than a number. */
const notAfter = (sorted: Float64Array, number: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const i = (low + high) >> 1;
    if ((sorted[i] ?? 0) <= number) low = i + 1;
    else high = i;
  }
  return low;
};

const countsOf = (homes: Int32Array, strips: readonly Span[]): Uint32Array => {
  const counts = new Uint32Array(strips.length);
  for (let i = 0; i < homes.length; i++) {
    const home = homes[i] ?? -1;
    if (home >= 0) counts[home] = (counts[home] ?? 0) + 1;
  }
  return counts;
};

/** Places of things, strip by strip, in their order; those of things longer than `longest` are left out. */
export const homesIn = (
  strips: readonly Span[],
  crowd: Crowd,
  axis: Axis,
  longest = Number.POSITIVE_INFINITY,
): readonly Uint32Array[] => {
  const homes = homesOf(strips, crowd, axis, longest);
  const found = [...countsOf(homes, strips)].map((count) => new Uint32Array(count));
  fill(found, homes, crowd.at);
  return found;
};

const fill = (found: readonly Uint32Array[], homes: Int32Array, at: Uint32Array): void => {
  const ends = new Uint32Array(found.length);
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const home = homes[i] ?? -1;
    const places = found[home];
    if (!places) continue;
    const end = ends[home] ?? 0;
    places[end] = i;
    ends[home] = end + 1;
  }
};
