// Which strip each thing of a crowd lies in, by its middle. What follows from that is asked in mood-reach.ts, unnamed.ts and far-side.ts.
import { type Crowd, columnOn } from "../sheet/crowd.js";
import { type Axis, locate, type Span } from "../sheet/strips.js";

/** Places of things, strip by strip, in their order; those of things longer than `longest` are left out. */
export const homesIn = (
  strips: readonly Span[],
  crowd: Crowd,
  axis: Axis,
  longest = Number.POSITIVE_INFINITY,
): readonly Uint32Array[] => {
  const { froms, tos } = columnOn(crowd, axis);
  const homes = new Int32Array(froms.length).fill(-1);
  const counts = new Uint32Array(strips.length);
  for (const i of crowd.at) {
    const [from, to] = [froms[i] ?? 0, tos[i] ?? 0];
    if (to - from > longest) continue;
    const spot = locate(strips, (from + to) / 2);
    if (!("in" in spot)) continue;
    homes[i] = spot.in;
    counts[spot.in] = (counts[spot.in] ?? 0) + 1;
  }
  const found = strips.map((_, s) => new Uint32Array(counts[s] ?? 0));
  const ends = new Uint32Array(strips.length);
  for (const i of crowd.at) {
    const home = homes[i] ?? -1;
    const places = found[home];
    const end = ends[home];
    if (!places || end === undefined) continue;
    places[end] = i;
    ends[home] = end + 1;
  }
  return found;
};
