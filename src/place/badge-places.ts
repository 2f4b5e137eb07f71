// Where a badge may stand at what it is about, the best place first, and which of these is free. Lengths are parts of its size.
import { type Box, bottom, grown, type Item, isSound, overlaps, right } from "../board/index.js";

export interface Place {
  /** `title` for any text that stands by itself. */
  readonly as: "note" | "cell" | "stage" | "lane" | "title" | "map";
  readonly box: Box;
  readonly item?: Item;
}

/** No text of a note or a label begins nearer to its edge than this; badges lie a little less far over it. */
const edge = 1 / 3;
const over = 0.3;
const apart = 1 / 12;
const rows = 4;
const most = 60;

/** Left to right; for maps that run the other way it is turned round. */
interface Row {
  /** Of the first one's left edge, from the box's right (or left), and of its top from the box's top. */
  readonly x: number;
  readonly y: number;
  readonly from: "left" | "right";
  /** Where the next ones stand, and the rows after this one. */
  readonly next: { readonly x: number; readonly y: number };
  readonly after: { readonly x: number; readonly y: number };
}

const rowOf: Readonly<Record<Place["as"], Row>> = {
  // On the corner, half a step from the text of every note around.
  note: { from: "right", x: -over, y: -1 + over, next: { x: -1, y: 0 }, after: { x: 0, y: -1 } },
  cell: { from: "right", x: -1 - apart, y: apart, next: { x: -1, y: 0 }, after: { x: 0, y: 1 } },
  stage: { from: "right", x: -1 + over, y: -1 + over, next: { x: -1, y: 0 }, after: { x: 0, y: -1 } },
  // Heads lie under one another: inside its own band, or nobody could tell whose it is.
  lane: { from: "right", x: -over, y: apart, next: { x: 0, y: 1 }, after: { x: 1, y: 0 } },
  title: { from: "left", x: 0, y: -1 + apart, next: { x: 1, y: 0 }, after: { x: 0, y: -1 } },
  map: { from: "right", x: -1 - over, y: over, next: { x: -1, y: 0 }, after: { x: 0, y: 1 } },
};

/** The best first. */
export const placesAt = ({ as, box }: Place, size: number, rightToLeft: boolean): readonly Box[] => {
  const { from, x, y, next, after } = rowOf[as];
  const step = size * (1 + apart);
  const fit = Math.max(1, Math.floor((next.x === 0 ? box.h : box.w) / step));
  const places: Box[] = [];
  for (let row = 0; row < rows; row++)
    for (let n = 0; n < fit && places.length < most; n++) {
      const left = (from === "right" ? right(box) : box.x) + x * size + (n * next.x + row * after.x) * step;
      const top = box.y + y * size + (n * next.y + row * after.y) * step;
      const turned = box.x + right(box) - left - size;
      places.push({ x: Math.round(rightToLeft ? turned : left), y: Math.round(top), w: size, h: size });
    }
  return places;
};

/**
 * Takes the first of some places that is free, and remembers it: free of every text, or of notes' texts at least. Where all are
 * taken it goes on above the first one, until neither stands there.
 */
export const freeOf = (
  items: readonly Item[],
  notes: ReadonlySet<string>,
  size: number,
): ((places: readonly Box[]) => Box) => {
  const texts = items.filter((i) => i.text !== "" && i.kind !== "frame" && i.kind !== "connector" && isSound(i.box));
  const words = texts.map((i) => ({ isNote: notes.has(i.id) || i.kind === "sticky", box: textOf(i, size) }));
  const taken: Box[] = [];
  return (places) => {
    const around = places.reduce(cover);
    const near = words.filter(({ box }) => overlaps(box, around));
    const open = places.filter((p) => !taken.some((t) => overlaps(t, p)));
    const found =
      open.find((p) => !near.some(({ box }) => overlaps(box, p))) ??
      open.find((p) => !near.some(({ box, isNote }) => isNote && overlaps(box, p))) ??
      beyond(places[0] ?? around, [...taken, ...notesOf(words)]);
    taken.push(found);
    return found;
  };
};

const notesOf = (words: readonly { readonly isNote: boolean; readonly box: Box }[]): readonly Box[] =>
  words.flatMap(({ isNote, box }) => (isNote ? [box] : []));

const cover = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(right(a), right(b)) - x, h: Math.max(bottom(a), bottom(b)) - y };
};

/** Where its letters may be: a text that stands by itself fills its box but for the white above. Places are rounded: a unit is let go. */
const textOf = ({ kind, box }: Item, size: number): Box => {
  const inset = Math.min(size * (kind === "text" ? apart : edge), box.w / 4, box.h / 4);
  return grown(box, -inset - Math.min(1, box.w / 4, box.h / 4));
};

const beyond = (first: Box, taken: readonly Box[]): Box => {
  let box = first;
  while (taken.some((t) => overlaps(t, box))) box = { ...box, y: box.y - Math.ceil(box.h * (1 + apart)) };
  return box;
};
