// Many things in columns of numbers: where each begins and ends, what it looks like, which it is. A board is gone through some sixty
// times while it is read; asking ten thousand objects costs each pass a millisecond, asking columns a fiftieth of that. What is asked
// is the passes' own; the things themselves are looked at only where their numbers say so.
import type { Item } from "../../board/index.js";
import type { Extents } from "./extents.js";
import type { Thing } from "./sheet.js";
import type { Axis } from "./strips.js";

/** Where things lie along one axis. */
export interface Column extends Extents {
  readonly sizes: Float64Array;
  readonly mids: Float64Array;
}

/** A kind and a colour. */
export interface LookOf {
  readonly name: string;
  readonly kind: Item["kind"];
}

/** Some of the things of a part of a board. The i-th number of every column is that of the thing at place i. */
export interface Crowd {
  /** The places of those that are meant, in reading order; the columns are shared with all crowds chosen from one another. */
  readonly at: Uint32Array;
  readonly all: readonly Thing[];
  readonly x: Column;
  readonly y: Column;
  /** Their `n`. */
  readonly ns: Uint32Array;
  /** Places in `lookOf`. */
  readonly looks: Uint32Array;
  readonly lookOf: readonly LookOf[];
  /** The place of each `n`. */
  readonly placeOf: Int32Array;
  /** Those of all that we placed. */
  readonly ours: readonly Thing[];
}

const columnFor = (count: number): Column => ({
  froms: new Float64Array(count),
  tos: new Float64Array(count),
  sizes: new Float64Array(count),
  mids: new Float64Array(count),
});

const put = (column: Column, i: number, from: number, size: number, mid: number): void => {
  column.froms[i] = from;
  column.tos[i] = from + size;
  column.sizes[i] = size;
  column.mids[i] = mid;
};

/** Kept by the list itself: all who ask about the same things share their columns. */
const made = new WeakMap<readonly Thing[], Crowd>();

export const crowdOf = (things: readonly Thing[]): Crowd => {
  const crowd = made.get(things) ?? madeOf(things);
  made.set(things, crowd);
  return crowd;
};

const madeOf = (things: readonly Thing[]): Crowd => {
  const [x, y] = [columnFor(things.length), columnFor(things.length)];
  const [ns, looks] = [new Uint32Array(things.length), new Uint32Array(things.length)];
  const lookOf: LookOf[] = [];
  const ours: Thing[] = [];
  const numbers = new Map<string, number>();
  let last: string | undefined;
  let number = 0;
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (!thing) continue;
    const { box, at, look, item } = thing;
    if (item.tag) ours.push(thing);
    // Notes of one look mostly follow one another.
    if (look !== last) {
      last = look;
      number = numbers.get(look) ?? lookOf.push({ name: look, kind: item.kind }) - 1;
      numbers.set(look, number);
    }
    put(x, i, box.x, box.w, at.x);
    put(y, i, box.y, box.h, at.y);
    ns[i] = thing.n;
    looks[i] = number;
  }
  return {
    at: new Uint32Array(things.length).map((_, i) => i),
    all: things,
    x,
    y,
    ns,
    looks,
    lookOf,
    placeOf: placesOf(ns),
    ours,
  };
};

const placesOf = (ns: Uint32Array): Int32Array => {
  let most = -1;
  for (let i = 0; i < ns.length; i++) most = Math.max(most, ns[i] ?? 0);
  const places = new Int32Array(most + 1).fill(-1);
  for (let i = 0; i < ns.length; i++) places[ns[i] ?? 0] = i;
  return places;
};

/** Asked of a place. */
type Is = (i: number) => boolean;

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

export const thingsAt = ({ all }: Crowd, at: Uint32Array): readonly Thing[] => {
  const found: Thing[] = [];
  for (const i of at) {
    const thing = all[i];
    if (thing) found.push(thing);
  }
  return found;
};

/** Listed once for all who ask. */
const listed = new WeakMap<Uint32Array, readonly Thing[]>();

export const thingsIn = (crowd: Crowd): readonly Thing[] => {
  if (crowd.at.length === crowd.all.length) return crowd.all;
  const things = listed.get(crowd.at) ?? thingsAt(crowd, crowd.at);
  listed.set(crowd.at, things);
  return things;
};

export const howMany = ({ at }: Crowd, is: Is): number => {
  let count = 0;
  for (let k = 0; k < at.length; k++) if (is(at[k] ?? 0)) count++;
  return count;
};

/** The few that are looked at one by one. */
export const picked = (crowd: Crowd, is: Is): readonly Thing[] => thingsAt(crowd, placesWhere(crowd, is));

/** Where the things at these places begin and end. */
export const extentsAt = ({ froms, tos }: Column, at: Uint32Array): Extents => {
  const found = { froms: new Float64Array(at.length), tos: new Float64Array(at.length) };
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    found.froms[k] = froms[i] ?? 0;
    found.tos[k] = tos[i] ?? 0;
  }
  return found;
};

export const sizesAt = ({ sizes }: Column, at: Uint32Array): Float64Array => {
  const found = new Float64Array(at.length);
  for (let k = 0; k < at.length; k++) found[k] = sizes[at[k] ?? 0] ?? 0;
  return found;
};

export const columnOn = (crowd: Crowd, axis: Axis): Column => (axis === "x" ? crowd.x : crowd.y);

export const extentsIn = (crowd: Crowd, axis: Axis): Extents => {
  const column = columnOn(crowd, axis);
  return crowd.at.length === crowd.all.length ? column : extentsAt(column, crowd.at);
};

/** Those that are among some things, or are not. */
export const pickedAmong = (crowd: Crowd, is: (n: number) => boolean): readonly Thing[] =>
  picked(crowd, (i) => is(crowd.ns[i] ?? 0));

/** Those that are not among others of the same part of a board, whichever way round these are seen. */
export const besides = (crowd: Crowd, others: Crowd): Crowd => {
  const isOther = marked(others);
  return chosen(crowd, (i) => isOther[crowd.ns[i] ?? 0] !== 1);
};

/** By `n`. */
const marked = ({ at, ns }: Crowd): Uint8Array => {
  const marks = new Uint8Array(1 + ns.reduce((most, n) => Math.max(most, n), 0));
  for (const i of at) marks[ns[i] ?? 0] = 1;
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

const nowhere = (): boolean => false;

/** Asked of a place: is it of one of these kinds? */
export const areOf = ({ looks, lookOf }: Crowd, ...kinds: readonly Item["kind"][]): Is => {
  const are = lookOf.map(({ kind }) => kinds.includes(kind));
  return are.includes(true) ? (i) => are[looks[i] ?? 0] === true : nowhere;
};

/** How many there are of each look, by its number. */
export const tally = ({ at, looks, lookOf }: Crowd, is: Is = () => true): Uint32Array => {
  const counts = new Uint32Array(lookOf.length);
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const look = looks[i] ?? 0;
    if (is(i)) counts[look] = (counts[look] ?? 0) + 1;
  }
  return counts;
};

/** The looks there are, as one meets them. */
export const looksIn = ({ at, looks, lookOf }: Crowd): readonly number[] => {
  const isKnown = new Uint8Array(lookOf.length);
  const found: number[] = [];
  for (const i of at) {
    const look = looks[i] ?? 0;
    if (isKnown[look] === 0) found.push(look);
    isKnown[look] = 1;
  }
  return found;
};

/** The number of the commonest look, and of several the first by name; −1 of none. */
export const commonest = (crowd: Crowd, is?: Is): number => {
  const counts = tally(crowd, is);
  const nameOf = (look: number): string => crowd.lookOf[look]?.name ?? "";
  let most = -1;
  for (const [look, count] of counts.entries()) {
    const than = counts[most] ?? 0;
    if (count > than || (count > 0 && count === than && nameOf(look) < nameOf(most))) most = look;
  }
  return most;
};

/** −1 where nothing in the crowd it was chosen from looks so. */
export const lookNumber = ({ lookOf }: Crowd, name: string | undefined): number =>
  lookOf.findIndex((look) => look.name === name);

/** The same things otherwise: turned, say, where lanes lie side by side. */
export const mapped = (crowd: Crowd, as: (t: Thing) => Thing): Crowd => crowdOf(thingsIn(crowd).map(as));
