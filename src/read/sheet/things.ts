// Items → things, in reading order whatever order the host gave: upright boxes, plain texts, names of looks. What they are taken for
// is decided in sheet.ts and after it.
import { type Box, type Item, isSound, plainText } from "../../board/index.js";
import { inReadingOrder, readingOrder } from "./order.js";
import type { Thing } from "./sheet.js";

export type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A label turned on its side covers a tall box, not a wide one. Lesser tilts keep theirs: the centre is what counts. */
const upright = (box: Box, angle: number): Box => {
  const turn = Math.abs(angle) % 180;
  if (!(turn > 45 && turn < 135)) return box;
  return { x: box.x + box.w / 2 - box.h / 2, y: box.y + box.h / 2 - box.w / 2, w: box.h, h: box.w };
};

const boxOf = ({ box, angle }: Item): Box => (angle && isSound(box) ? upright(box, angle) : box);

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

const thingFrom = (item: Item, text: string, box: Box, n: number, lookOf: (item: Item) => string): Open<Thing> => ({
  n,
  item,
  id: item.id,
  text,
  box,
  at: { x: box.x + box.w / 2, y: box.y + box.h / 2 },
  look: lookOf(item),
});

export const thingOf = (item: Item, n: number): Thing =>
  thingFrom(item, plainText(item.text), boxOf(item), n, lookNamer());

export interface Ordered {
  readonly things: readonly Open<Thing>[];
  /** The place of each among the items. */
  readonly order: Uint32Array;
}

/**
 * They are made in reading order as well: every pass goes through them as they lie in memory. `arePlain`: so are the items' texts, as
 * somebody knows.
 */
export const thingsOf = (items: readonly Item[], arePlain = false): Ordered => {
  const textOf = ({ text }: Item): string => (arePlain ? text : plainText(text));
  const lookOf = lookNamer();
  const boxes: Box[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item) boxes.push(boxOf(item));
  }
  const compared = new Map<number, Thing>();
  const thingAt = (i: number): Thing | undefined => {
    const known = compared.get(i);
    const [item, box] = [items[i], boxes[i]];
    if (known || !item || !box) return known;
    const thing = thingFrom(item, textOf(item), box, 0, lookOf);
    compared.set(i, thing);
    return thing;
  };
  const order = readingOrder(boxes, (i, j) => {
    const [a, b] = [thingAt(i), thingAt(j)];
    return a && b ? inReadingOrder(a, b) : 0;
  });
  const things: Open<Thing>[] = [];
  for (let k = 0; k < order.length; k++) {
    const i = order[k] ?? 0;
    const [item, box] = [items[i], boxes[i]];
    if (item && box) things.push(thingFrom(item, textOf(item), box, things.length, lookOf));
  }
  return { things, order };
};

/** By the places of their items. */
export const inPlaces = (things: readonly Thing[], order: Uint32Array): (Thing | undefined)[] => {
  const found = new Array<Thing | undefined>(things.length);
  for (let k = 0; k < order.length; k++) found[order[k] ?? 0] = things[k];
  return found;
};

/** Lanes side by side are looked at as rows. */
export const turnedThing = (t: Thing): Thing => ({
  ...t,
  box: { x: t.box.y, y: t.box.x, w: t.box.h, h: t.box.w },
  at: { x: t.at.y, y: t.at.x },
});
