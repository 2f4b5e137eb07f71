// A snapshot made fit to be looked at: sound boxes, unique ids, one order whatever order the host gave, and the size of a
// sticky as the unit of every threshold. What anything means is decided by the passes that follow. [R13]
import {
  type Box,
  type Ids,
  type Item,
  idsAt,
  idsFor,
  isSound,
  type Point,
  placesIn,
  type Snapshot,
  type Tag,
} from "../../board/index.js";
import type { ItemRef } from "../../model/index.js";
import type { Said } from "../../words/directives.js";
import { amongNumbers } from "./among.js";
import { areNotAmong, chosen, moreThan, ofKind } from "./choose.js";
import { crowdOf, growingCrowd, keepCrowd, sizesAt } from "./crowd.js";
import { marksOn } from "./dots.js";
import { nth } from "./order.js";
import { withoutDirectives } from "./said.js";
import { inPlaces, type Open, thingsOf } from "./things.js";
import { turnedBack } from "./turned-back.js";
import type { LabelLength, Words } from "./words.js";

export { compareId } from "./order.js";
export { thingOf } from "./things.js";

/** One item with what every pass asks of it. `id` is unique in the sheet; `box` stands upright, turned labels included. */
export interface Thing {
  /** Its place in reading order, among all things of the sheet. */
  readonly n: number;
  readonly item: Item;
  readonly id: string;
  readonly text: string;
  readonly box: Box;
  readonly at: Point;
  /** Kind and colour; size is compared apart, since heads stretch with their lanes. */
  readonly look: string;
  /** What is written on it for Lanewise itself; `text` is without that. */
  readonly said?: readonly Said[];
}

/** One that we placed. */
export type Tagged = Thing & { readonly tag: Tag };

/** The width and height of a typical sticky: thresholds are parts of it. */
export interface Unit {
  readonly x: number;
  readonly y: number;
}

export interface Sheet {
  /** Everything with text that stands somewhere, in reading order; no connectors. */
  readonly texts: readonly Thing[];
  /** Shapes, frames and lines without text: bands, columns, rulings. */
  readonly bare: readonly Thing[];
  readonly ties: readonly Thing[];
  /** Text whose place cannot be known. */
  readonly placeless: readonly Thing[];
  /** Things with something written on them for Lanewise itself; those that say nothing else are no texts. */
  readonly directives: readonly Thing[];
  /** Those of the texts that are stamps stuck on a note. */
  readonly stamps: readonly Thing[];
  /** Numbers we put on the board beside findings: nothing is read from them, nor around them. */
  readonly badges: readonly Thing[];
  readonly byId: Pick<Ids<Thing>, "get">;
  /** How many things there are: every `n` is below it. */
  readonly count: number;
  readonly unit: Unit;
  /** Some of it was put upright first. */
  readonly isTurned: boolean;
  /** Every item came with an id of its own. */
  readonly isAsGiven: boolean;
  /** How many marks there are, on a note or not, and what is voted for with them. */
  readonly marks: number;
  readonly voted: ReadonlyMap<Thing, Voted>;
  /** By `n`, as far as anybody asked. */
  readonly words: (Words | undefined)[];
  readonly lengths: (LabelLength | undefined)[];
}

/** By so many marks, and the item as it was before. */
export interface Voted {
  readonly n: number;
  readonly item: Item;
}

export const withVotes = (item: Item, n: number): Item => (n > 0 ? { ...item, votes: (item.votes ?? 0) + n } : item);

/** Where in a sheet a thing is kept; nowhere but among the ids: pictures without text. */
export type Pile = "texts" | "bare" | "ties" | "placeless" | "badges";

export const pileFor = ({ item, text, box }: Thing): Pile | undefined => {
  if (item.tag?.part === "badge") return text === "" ? undefined : "badges";
  if (item.kind === "connector") return "ties";
  if (!isPlaced(box)) return text === "" ? undefined : "placeless";
  if (text !== "") return "texts";
  return item.kind === "image" ? undefined : "bare";
};

/** Farther out than any host lets people go; beyond it sums of coordinates lose their meaning. */
const reach = 1e9;

export const isPlaced = (box: Box): boolean =>
  isSound(box) && Math.abs(box.x) <= reach && Math.abs(box.y) <= reach && box.w <= reach && box.h <= reach;

/** The upper one of an even number; 0 of none. */
export const median = (numbers: readonly number[]): number => {
  const values = new Float64Array(numbers);
  return nth(values, values.length >> 1) ?? 0;
};

/**
 * Stickies say how large a note is; where there are few, shapes with text do, then any text. A board of labels alone gets a
 * unit from its labels, so that thresholds never fall to zero.
 */
export const unitOf = (things: readonly Thing[]): Unit => {
  const stickies = sizesOf(things, "sticky");
  const shapes = stickies.ws.length >= 3 ? stickies : sizesOf(things, "shape");
  const from = shapes.ws.length >= 3 ? shapes : stickies.ws.length > 0 ? stickies : sizesOf(things);
  const middle = from.ws.length >> 1;
  return { x: nth(from.ws, middle) || 100, y: nth(from.hs, middle) || 100 };
};

/** Widths and heights of things with a size: of one kind and not ours, or of all. */
const sizesOf = (things: readonly Thing[], kind?: Item["kind"]): Readonly<Record<"ws" | "hs", Float64Array>> => {
  const crowd = crowdOf(things);
  const { x, y, ours } = crowd;
  const ofAKind = kind ? [ofKind(kind), areNotAmong(amongNumbers(ours))] : [];
  const { at } = chosen(crowd, ...ofAKind, moreThan("x", "sizes", 0), moreThan("y", "sizes", 0));
  return { ws: sizesAt(x, at), hs: sizesAt(y, at) };
};

export const refOf = (item: Item, id: string): ItemRef => (item.url === undefined ? { id } : { id, url: item.url });

/** A thing's id: ids no host should give twice are told apart in reading order. `numbers` are those tried so far. */
const uniqueId = (wanted: string, taken: Ids<Thing>, numbers: Map<string, number>): string => {
  const stem = wanted || "item";
  let id = stem;
  let n = numbers.get(stem) ?? 2;
  while (taken.get(id)) id = `${stem} (${n++})`;
  numbers.set(stem, n);
  return id;
};

/** One that whoever has it may make another of, see again/sheet-again.ts. */
export interface OwnSheet extends Sheet {
  readonly byId: Ids<Thing>;
}

export const sheetOf = ({ items }: Snapshot): OwnSheet => {
  const upright = turnedBack(items);
  const placeOf = placesIn(upright);
  const { things, order } = thingsOf(upright, placeOf !== undefined);
  const byId = placeOf ? idsAt(placeOf, inPlaces(things, order)) : idsFor<Thing>(things.length);
  const numbers = new Map<string, number>();
  const piles: Readonly<Record<Pile, Thing[]>> = { texts: [], bare: [], ties: [], placeless: [], badges: [] };
  const directives: Thing[] = [];
  const columns = growingCrowd(things.length);
  let isAsGiven = true;
  for (const thing of things) {
    if (!placeOf && (thing.id === "" || !byId.add(thing.id, thing))) {
      thing.id = uniqueId(thing.id, byId, numbers);
      byId.set(thing.id, thing);
      isAsGiven = false;
    }
    const pile = pileFor(thing);
    const own = pile === "texts" ? withoutDirectives(thing.item, thing.text) : undefined;
    if (own) directives.push(Object.assign(thing, own));
    if (!pile || own?.text === "") continue;
    piles[pile].push(thing);
    if (pile === "texts") columns.add(thing);
  }
  const { texts, bare } = piles;
  keepCrowd(columns.of(texts));
  const unit = unitOf(texts);
  const { votes, stamps, count: marks } = marksOn(texts, bare, unit);
  const voted = new Map<Thing, Voted>();
  for (const [thing, n] of votes) {
    const open: Open<Thing> = thing;
    voted.set(thing, { n, item: thing.item });
    open.item = withVotes(thing.item, n);
  }
  return {
    ...piles,
    directives,
    stamps,
    byId,
    count: things.length,
    unit,
    isTurned: upright !== items,
    isAsGiven,
    marks,
    voted,
    words: [],
    lengths: [],
  };
};
