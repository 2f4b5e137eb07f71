// The texts of a map that nobody has claimed yet, and how long one of them usually is: asked of columns where there are some, since
// both are asked of every text, also of those that did not change.
import { type Grid, stageAxisOf } from "../grid.js";
import { columnOn, crowdKept } from "../sheet/crowd.js";
import { nth } from "../sheet/order.js";
import type { Thing } from "../sheet/sheet.js";
import type { Fates } from "./finish.js";
import { notesIn, type Told } from "./pins.js";

export interface Open {
  readonly things: readonly Thing[];
  /** How long a note of this map usually is, along its stages. */
  readonly typical: number;
}

const usual = (lengths: Float64Array): number => nth(lengths, lengths.length >> 1) || 1;

const nowhere: Thing["box"] = { x: 0, y: 0, w: 0, h: 0 };

const typicalOf = (grid: Grid, things: readonly Thing[]): number => {
  const isDown = stageAxisOf(grid) === "x";
  const lengths = new Float64Array(things.length);
  for (let i = 0; i < lengths.length; i++) {
    const { x, y, w, h } = things[i]?.box ?? nowhere;
    lengths[i] = isDown ? x + w - x : y + h - y;
  }
  return usual(lengths);
};

/** What is taken, or claimed by another map, has its fate already. */
export const openIn = (grid: Grid, { of }: Fates, told: Told): Open => {
  const all = notesIn(grid, told);
  const crowd = told.outside.size > 0 ? undefined : crowdKept(all);
  if (!crowd) {
    const isOutside = ({ id }: Thing): boolean => told.outside.has(id) && !grid.taken.has(id);
    const things = all.filter((t) => of[t.n] === undefined || (told.outside.size > 0 && isOutside(t)));
    return { things, typical: typicalOf(grid, things) };
  }
  const { froms, tos } = columnOn(crowd, stageAxisOf(grid));
  const lengths = new Float64Array(all.length);
  const things: Thing[] = [];
  for (let k = 0; k < crowd.at.length; k++) {
    const i = crowd.at[k] ?? 0;
    const thing = all[k];
    if (!thing || of[crowd.ns[i] ?? 0] !== undefined) continue;
    lengths[things.length] = (tos[i] ?? 0) - (froms[i] ?? 0);
    things.push(thing);
  }
  return { things, typical: usual(lengths.subarray(0, things.length)) };
};
