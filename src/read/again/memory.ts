// What is remembered of a board that was read, so that after few changes most of it need not be looked at again. What may be read again
// in part, and how, is decided in again.ts. [R22]
import type { Snapshot } from "../../board/index.js";
import type { Note, ServiceMap } from "../../model/index.js";
import type { Grid } from "../grid.js";
import { namedBy } from "../hints/kept-hints.js";
import { type Seat, typicalOf } from "../notes/assign.js";
import type { Fates, Finished } from "../notes/finish.js";
import type { Look } from "../outline.js";
import { type Area, areasOf } from "../placed/areas.js";
import type { Placed } from "../placed/copies.js";
import type { Sheet, Thing } from "../sheet/sheet.js";

/** What a whole reading found on its way. */
export interface Whole {
  readonly look: Look;
  readonly snapshot: Snapshot;
  readonly sheet: Sheet;
  readonly placed: readonly Placed[];
  /** In the order of `placed`; `grids` are all maps as one meets them on the board. */
  readonly tagged: readonly Grid[];
  readonly grids: readonly Grid[];
  readonly finished: readonly Finished[];
  readonly fates: Fates;
  /** What somebody said is no part of any map. */
  readonly outside: ReadonlySet<string>;
}

/** One placed map: its texts in reading order, its notes lane by lane. */
export interface Known {
  readonly map: ServiceMap;
  readonly grid: Grid;
  readonly typical: number;
  readonly open: readonly Thing[];
  readonly rows: readonly (readonly Note[])[];
}

export interface Memory {
  readonly look: Look;
  readonly snapshot: Snapshot;
  readonly sheet: Sheet;
  readonly byId: Map<string, Thing>;
  readonly areas: readonly Area[];
  readonly known: readonly Known[];
  /** The maps as one meets them on the board, and their indices among the known ones in that order. */
  readonly grids: readonly Grid[];
  readonly order: readonly number[];
  /** By `n` where each text sits, or why it does not. */
  readonly outcomes: (Seat | string | undefined)[];
  readonly fates: Fates;
  /** What corrections speak of: once one of these changes, the whole board is read. */
  readonly named: ReadonlySet<string>;
}

/** Only boards whose maps were all placed can be read again in part: elsewhere every note has a say in where borders are. */
export const memoryOf = (whole: Whole): Memory | undefined => {
  const { look, snapshot, sheet, placed, tagged, grids, finished, fates, outside } = whole;
  const named = namedBy(look.hints);
  const isAsGiven = sheet.texts.every((t) => t.id === t.item.id);
  if (grids.length === 0 || grids.length !== placed.length || !isAsGiven || sheet.isTurned || !named) return undefined;
  const outcomes: (Seat | string | undefined)[] = new Array(sheet.count);
  for (const { seating } of finished) {
    for (const seat of seating.seats) outcomes[seat.thing.n] = seat;
    for (const { thing, reason } of seating.beside) outcomes[thing.n] = reason;
  }
  const order = grids.map((grid) => tagged.findIndex((t) => t.id === grid.id));
  const known = tagged.flatMap((_, i): Known[] => {
    const at = order.indexOf(i);
    const [grid, its] = [grids[at], finished[at]];
    const here = new Set(grid?.things);
    // A note put in from another map is seated there and lies here.
    if (!grid || !its?.seating.seats.every((s) => here.has(s.thing))) return [];
    const isLeftOut = (t: Thing): boolean => outside.has(t.id) && !grid.taken.has(t.id);
    const open = grid.things.filter((t) => outcomes[t.n] !== undefined || isLeftOut(t));
    return [{ map: its.map, grid, typical: typicalOf(grid, open), open, rows: its.rows }];
  });
  if (known.length < tagged.length) return undefined;
  const areas = areasOf(tagged, placed);
  return { look, snapshot, sheet, byId: new Map(sheet.byId), areas, known, grids, order, outcomes, fates, named };
};
