// All texts of a map with their seats, those that an earlier reading seated first: a text that did not change keeps its seat, and is not
// even looked at, as long as its map says the same (before.ts). Where a text sits by its place is told in assign.ts. [R22]
import type { Grid } from "../grid.js";
import { placesOf } from "../sheet/crowd.js";
import type { Thing } from "../sheet/sheet.js";
import type { Strip } from "../sheet/strips.js";
import { groundOf, type Seat, seatAll } from "./assign.js";
import { lanesOf } from "./cells.js";
import { nothingTold, type Place, pinned, placeOf, type Told } from "./pins.js";

/** The i-th of each list is that of the i-th text. */
export interface Seating {
  readonly things: readonly Thing[];
  readonly ns: Uint32Array;
  readonly seats: readonly (Seat | undefined)[];
  /** Why it has none. */
  readonly reasons: readonly (string | undefined)[];
  /** Which of `lanesOf` it is a note of; −1 where it is none. */
  readonly rows: Int32Array;
  /** Where each `n` is in the lists; −1 or nothing where it is not. */
  readonly at: Int32Array;
  /** Where their place alone puts the notes that somebody placed. */
  readonly places: ReadonlyMap<string, Place>;
  /** How long a note of this map usually is. */
  readonly typical: number;
}

const rowIn = (grid: Grid): ((seat: Seat) => number) => {
  const rows = new Map<Strip | undefined, number>(lanesOf(grid).map((lane, i) => [lane, i]));
  return (seat) => (seat.isStarter ? -1 : (rows.get(seat.lane) ?? -1));
};

/** `before`: of the same grid, where it was seated before. */
export const assign = (
  grid: Grid,
  open: readonly Thing[],
  typical: number,
  { pins, outside }: Told = nothingTold,
  before?: Seating,
): Seating => {
  const things = outside.size > 0 ? open.filter((t) => !outside.has(t.id)) : open;
  const known = before && before.typical === typical ? before : undefined;
  const isPlaced = ({ id }: Thing): boolean => pins.has(id) || known?.places.has(id) === true;
  const arePlaced = pins.size > 0 || (known !== undefined && known.places.size > 0);
  const ns = new Uint32Array(things.length);
  const rows = new Int32Array(things.length);
  const seats: (Seat | undefined)[] = [];
  const reasons: (string | undefined)[] = [];
  const fresh: Thing[] = [];
  const places = new Map<string, Place>();
  const slots: number[] = [];
  let j = 0;
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (!thing) continue;
    // Nearly all follow one another as they did before.
    if (known && known.things[j] !== thing) j = known.at[thing.n] ?? -1;
    const isKnown = known !== undefined && j >= 0 && known.things[j] === thing && !(arePlaced && isPlaced(thing));
    seats.push(isKnown ? known.seats[j] : undefined);
    reasons.push(isKnown ? known.reasons[j] : undefined);
    ns[i] = isKnown ? (known.ns[j] ?? 0) : thing.n;
    rows[i] = isKnown ? (known.rows[j++] ?? -1) : -1;
    if (isKnown) continue;
    fresh.push(thing);
    slots.push(i);
  }
  const rowOf = rowIn(grid);
  seatAll(groundOf(grid, typical), fresh, (byPlace, k, thing) => {
    const pin = pins.size > 0 ? pins.get(thing.id) : undefined;
    if (pin) places.set(thing.id, placeOf(byPlace));
    const seat = pin ? pinned(pin, byPlace) : byPlace;
    const i = slots[k] ?? 0;
    if (typeof seat === "string") reasons[i] = seat;
    else {
      seats[i] = seat;
      rows[i] = rowOf(seat);
    }
  });
  return { things, ns, seats, reasons, rows, at: placesOf(ns), places, typical };
};
