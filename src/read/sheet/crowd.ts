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

export const columnFor = (count: number): Column => ({
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

export const crowdKept = (things: readonly Thing[]): Crowd | undefined => made.get(things);

export const keepCrowd = (crowd: Crowd): void => {
  made.set(crowd.all, crowd);
};

const madeOf = (things: readonly Thing[]): Crowd => {
  const growing = growingCrowd(things.length);
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (thing) growing.add(thing);
  }
  return growing.of(things);
};

interface Growing {
  readonly add: (thing: Thing) => void;
  /** Of those that were added. */
  readonly of: (things: readonly Thing[]) => Crowd;
}

/** `most`: there may be fewer. */
export const growingCrowd = (most: number): Growing => {
  const [x, y] = [columnFor(most), columnFor(most)];
  const [ns, looks] = [new Uint32Array(most), new Uint32Array(most)];
  const lookOf: LookOf[] = [];
  const ours: Thing[] = [];
  const numbers = new Map<string, number>();
  let last: string | undefined;
  let number = 0;
  let i = 0;
  const add = (thing: Thing): void => {
    const { box, at: middle, look, item } = thing;
    if (item.tag) ours.push(thing);
    // Notes of one look mostly follow one another.
    if (look !== last) {
      last = look;
      number = numbers.get(look) ?? lookOf.push({ name: look, kind: item.kind }) - 1;
      numbers.set(look, number);
    }
    put(x, i, box.x, box.w, middle.x);
    put(y, i, box.y, box.h, middle.y);
    ns[i] = thing.n;
    looks[i++] = number;
  };
  const of = (things: readonly Thing[]): Crowd => {
    const all = { at: inOrder(i), all: things, lookOf, placeOf: placesOf(ns.subarray(0, i)), ours };
    return i === most
      ? { ...all, x, y, ns, looks }
      : { ...all, x: firstOf(x, i), y: firstOf(y, i), ns: ns.subarray(0, i), looks: looks.subarray(0, i) };
  };
  return { add, of };
};

const firstOf = ({ froms, tos, sizes, mids }: Column, count: number): Column => ({
  froms: froms.subarray(0, count),
  tos: tos.subarray(0, count),
  sizes: sizes.subarray(0, count),
  mids: mids.subarray(0, count),
});

const inOrder = (count: number): Uint32Array => {
  const at = new Uint32Array(count);
  for (let i = 0; i < count; i++) at[i] = i;
  return at;
};

export const placesOf = (ns: Uint32Array): Int32Array => {
  let most = -1;
  for (let i = 0; i < ns.length; i++) most = Math.max(most, ns[i] ?? 0);
  const places = new Int32Array(most + 1).fill(-1);
  for (let i = 0; i < ns.length; i++) places[ns[i] ?? 0] = i;
  return places;
};

export const thingsAt = ({ all }: Crowd, at: Uint32Array): readonly Thing[] => {
  const found: Thing[] = [];
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const thing = all[i];
    if (thing) found.push(thing);
  }
  return found;
};

/** Listed once for all who ask; whoever asks for columns of the list is given these. */
const listed = new WeakMap<Uint32Array, readonly Thing[]>();

export const thingsIn = (crowd: Crowd): readonly Thing[] => {
  if (crowd.at.length === crowd.all.length) return crowd.all;
  const things = listed.get(crowd.at) ?? thingsAt(crowd, crowd.at);
  listed.set(crowd.at, things);
  made.set(things, crowd);
  return things;
};

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

/** The same things otherwise: turned, say, where lanes lie side by side. */
export const mapped = (crowd: Crowd, as: (t: Thing) => Thing): Crowd => crowdOf(thingsIn(crowd).map(as));
