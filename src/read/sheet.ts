// A snapshot made fit to be looked at: sound boxes, unique ids, one order whatever order the host gave, and the size of a
// sticky as the unit of every threshold. What anything means is decided by the passes that follow.
import { type Box, centre, type Item, isSound, type Point, plainText, type Snapshot } from "../board/index.js";
import type { ItemRef } from "../model/index.js";

/** One item with what every pass asks of it. `id` is unique in the sheet; `box` stands upright, turned labels included. */
export interface Thing {
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
  /** Made when first asked for: most boards never ask. */
  readonly byId: () => ReadonlyMap<string, Thing>;
  readonly unit: Unit;
}

/** Farther out than any host lets people go; beyond it sums of coordinates lose their meaning. */
const reach = 1e9;

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids as hosts hand them out: `9` before `10`, so that of an original and its copy the original comes first. */
export const compareId = (a: string, b: string): number => a.length - b.length || compareText(a, b);

const rank = (n: number): number => (Number.isFinite(n) ? n : Number.MAX_VALUE);

/** Reading order: from top to bottom, then from left to right; ids decide where two lie on one another. */
export const inReadingOrder = (a: Thing, b: Thing): number =>
  rank(a.box.y) - rank(b.box.y) ||
  rank(a.box.x) - rank(b.box.x) ||
  compareId(a.id, b.id) ||
  compareText(a.text, b.text) ||
  compareText(a.item.kind, b.item.kind) ||
  rank(a.box.w) - rank(b.box.w) ||
  rank(a.box.h) - rank(b.box.h);

/** A label turned on its side covers a tall box, not a wide one. Lesser tilts keep theirs: the centre is what counts. */
const upright = (box: Box, angle: number): Box => {
  const turn = Math.abs(angle) % 180;
  if (!(turn > 45 && turn < 135)) return box;
  return { x: box.x + box.w / 2 - box.h / 2, y: box.y + box.h / 2 - box.w / 2, w: box.h, h: box.w };
};

/** Every item of one look shares one string, so that counting looks does not hash ten thousand of them. */
const makeThings = (items: readonly Item[]): Thing[] => {
  const looks = new Map<string, Map<string, string>>();
  const lookOf = ({ kind, fill = "none" }: Item): string => {
    const ofKind = looks.get(kind) ?? new Map<string, string>();
    looks.set(kind, ofKind);
    const look = ofKind.get(fill) ?? `${kind} ${fill}`;
    ofKind.set(fill, look);
    return look;
  };
  return items.map((item) => {
    const box = isSound(item.box) && item.angle ? upright(item.box, item.angle) : item.box;
    return { item, id: item.id, text: plainText(item.text), box, at: centre(box), look: lookOf(item) };
  });
};

const isPlaced = ({ box }: Thing): boolean =>
  isSound(box) && Math.abs(box.x) <= reach && Math.abs(box.y) <= reach && box.w <= reach && box.h <= reach;

/** Ids no host should give twice, told apart in reading order. */
const withUniqueIds = (things: readonly Thing[]): readonly Thing[] => {
  const seen = new Set<string>();
  return things.map((t) => {
    let id = t.id || "item";
    for (let n = 2; seen.has(id); n++) id = `${t.id || "item"} (${n})`;
    seen.add(id);
    return id === t.id ? t : { ...t, id };
  });
};

// Typed arrays sort numbers several times as fast.
export const median = (numbers: readonly number[]): number =>
  Float64Array.from(numbers).sort()[numbers.length >> 1] ?? 0;

/**
 * Stickies say how large a note is; where there are few, shapes with text do, then any text. A board of labels alone gets a
 * unit from its labels, so that thresholds never fall to zero.
 */
export const unitOf = (things: readonly Thing[]): Unit => {
  const sized = things.filter((t) => t.box.w > 0 && t.box.h > 0);
  const stickies = sized.filter((t) => t.item.kind === "sticky" && !t.item.tag);
  const shapes = sized.filter((t) => t.item.kind === "shape" && !t.item.tag);
  const from = stickies.length >= 3 ? stickies : shapes.length >= 3 ? shapes : stickies.length ? stickies : sized;
  const x = median(from.map((t) => t.box.w));
  const y = median(from.map((t) => t.box.h));
  return { x: x || 100, y: y || 100 };
};

export const refOf = (item: Item, id: string): ItemRef => ({ id, ...(item.url !== undefined && { url: item.url }) });

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export const sheetOf = (snapshot: Snapshot): Sheet => {
  const all = withUniqueIds(makeThings(snapshot.items).sort(inReadingOrder));
  const placed = all.filter(isPlaced);
  const texts = placed.filter((t) => t.item.kind !== "connector" && t.text !== "");
  return {
    texts,
    bare: placed.filter((t) => t.item.kind !== "connector" && t.item.kind !== "image" && t.text === ""),
    ties: all.filter((t) => t.item.kind === "connector"),
    placeless: all.filter((t) => t.item.kind !== "connector" && t.text !== "" && !isPlaced(t)),
    byId: once(() => new Map(all.map((t) => [t.id, t]))),
    unit: unitOf(texts),
  };
};
