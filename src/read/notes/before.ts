// What an earlier reading of the same board says of where notes sit. As long as a map's lanes, stages and scales say the same, a text
// that did not change keeps its seat, and a lane whose seats are the same keeps its notes. [R22]
import type { Grid } from "../grid.js";
import type { Seat } from "./assign.js";
import type { Row } from "./cells.js";
import type { Seating } from "./seating.js";

/** A map as an earlier reading finished it. */
export interface Before {
  readonly grid: Grid;
  readonly seating: Seating;
  /** What is written in each lane, and the notes made of it. */
  readonly seated: readonly (readonly Seat[])[];
  readonly rows: readonly Row[];
}

/** Plain data, part by part; things that stayed are the same. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) return isSame([...a], [...b]);
  const [own, other] = [Object.entries(a), new Map(Object.entries(b))];
  return own.length === other.size && own.every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
};

/** All that a seat and a note are made of, but for the text itself. */
const deciding = ({ id, laneAxis, lanes, stages, reach, rightToLeft, scales, unit, table, ...grid }: Grid): unknown => {
  const { laneDoubts, stageDoubts, laneStand, stageStand } = grid;
  const doubts = { laneDoubts, stageDoubts, laneStand, stageStand };
  return { id, laneAxis, lanes, stages, reach, rightToLeft, scales, unit, table, ...doubts };
};

/** Where it says the same as before, its strips are those of before: seats name them. */
export const recognised = (
  grid: Grid,
  earlier: readonly Before[],
): { readonly grid: Grid; readonly before?: Before } => {
  const before = earlier.find((b) => b.grid.id === grid.id);
  if (!before || !isSame(deciding(before.grid), deciding(grid))) return { grid };
  return { grid: { ...grid, lanes: before.grid.lanes, stages: before.grid.stages }, before };
};

export const areSameSeats = (a: readonly Seat[] | undefined, b: readonly Seat[]): boolean => {
  if (a === undefined || a.length !== b.length) return false;
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
  return true;
};
