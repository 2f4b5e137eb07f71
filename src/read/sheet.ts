// A snapshot made fit to be looked at: sound boxes, unique ids, one order whatever order the host gave, and the size of a
// sticky as the unit of every threshold. What anything means is decided by the passes that follow.
import { type Box, centre, type Item, isSound, type Point, plainText, type Snapshot } from "../board/index.js";
import type { ItemRef } from "../model/index.js";
import { marksOn } from "./dots.js";
import { nth, readingOrder } from "./order.js";
import { turnedBack } from "./turned-back.js";

export { compareId } from "./order.js";

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
}

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
  /** Those of the texts that are stamps stuck on a note. */
  readonly stamps: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
  /** How many things there are: every `n` is below it. */
  readonly count: number;
  readonly unit: Unit;
  /** Some of it was put upright first. */
  readonly isTurned: boolean;
}

/** Farther out than any host lets people go; beyond it sums of coordinates lose their meaning. */
const reach = 1e9;

/** A label turned on its side covers a tall box, not a wide one. Lesser tilts keep theirs: the centre is what counts. */
const upright = (box: Box, angle: number): Box => {
  const turn = Math.abs(angle) % 180;
  if (!(turn > 45 && turn < 135)) return box;
  return { x: box.x + box.w / 2 - box.h / 2, y: box.y + box.h / 2 - box.w / 2, w: box.h, h: box.w };
};

/** Every item of one look shares one string, so that counting looks does not hash ten thousand of them. */
const lookNamer = (): ((item: Item) => string) => {
  const looks = new Map<string, Map<string, string>>();
  return ({ kind, fill = "none" }) => {
    let ofKind = looks.get(kind);
    if (!ofKind) {
      ofKind = new Map();
      looks.set(kind, ofKind);
    }
    const known = ofKind.get(fill);
    if (known !== undefined) return known;
    const look = `${kind} ${fill}`;
    ofKind.set(fill, look);
    return look;
  };
};

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
  const sized = things.filter((t) => t.box.w > 0 && t.box.h > 0);
  const stickies = sized.filter((t) => t.item.kind === "sticky" && !t.item.tag);
  const shapes = stickies.length >= 3 ? [] : sized.filter((t) => t.item.kind === "shape" && !t.item.tag);
  const from = stickies.length >= 3 ? stickies : shapes.length >= 3 ? shapes : stickies.length ? stickies : sized;
  const x = median(from.map((t) => t.box.w));
  const y = median(from.map((t) => t.box.h));
  return { x: x || 100, y: y || 100 };
};

export const refOf = (item: Item, id: string): ItemRef => (item.url === undefined ? { id } : { id, url: item.url });

/** A thing's id: ids no host should give twice are told apart in reading order. `numbers` are those tried so far. */
const uniqueId = (wanted: string, taken: ReadonlyMap<string, Thing>, numbers: Map<string, number>): string => {
  const stem = wanted || "item";
  let id = stem;
  let n = numbers.get(stem) ?? 2;
  while (taken.has(id)) id = `${stem} (${n++})`;
  numbers.set(stem, n);
  return id;
};

type Open<T> = { -readonly [K in keyof T]: T[K] };

const thingFrom = (item: Item, lookOf: (item: Item) => string): Open<Thing> => {
  const box = item.angle && isSound(item.box) ? upright(item.box, item.angle) : item.box;
  return { n: 0, item, id: item.id, text: plainText(item.text), box, at: centre(box), look: lookOf(item) };
};

export const thingOf = (item: Item, n: number): Thing => ({ ...thingFrom(item, lookNamer()), n });

/** Things in the order their items came; they are read one after another as they lie in memory. */
const makeThings = (items: readonly Item[]): Open<Thing>[] => {
  const lookOf = lookNamer();
  return items.map((item) => thingFrom(item, lookOf));
};

export const sheetOf = ({ items }: Snapshot): Sheet => {
  const upright = turnedBack(items);
  const things = makeThings(upright);
  const byId = new Map<string, Thing>();
  const numbers = new Map<string, number>();
  const texts: Thing[] = [];
  const bare: Thing[] = [];
  const ties: Thing[] = [];
  const placeless: Thing[] = [];
  const order = readingOrder(things);
  for (let n = 0; n < order.length; n++) {
    const thing = things[order[n] ?? 0];
    if (!thing) continue;
    thing.n = n;
    if (thing.id === "" || byId.has(thing.id)) thing.id = uniqueId(thing.id, byId, numbers);
    byId.set(thing.id, thing);
    const { kind } = thing.item;
    const isEmpty = thing.text === "";
    if (kind === "connector") ties.push(thing);
    else if (!isPlaced(thing.box)) {
      if (!isEmpty) placeless.push(thing);
    } else if (!isEmpty) texts.push(thing);
    else if (kind !== "image") bare.push(thing);
  }
  const unit = unitOf(texts);
  const { votes, stamps } = marksOn(texts, bare, unit);
  for (const [thing, n] of votes) {
    const open: Open<Thing> = thing;
    open.item = { ...thing.item, votes: (thing.item.votes ?? 0) + n };
  }
  return { texts, bare, ties, placeless, stamps, byId, count: things.length, unit, isTurned: upright !== items };
};
