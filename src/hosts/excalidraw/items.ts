// Excalidraw elements of any make → items, and back (items/make.ts, items/change.ts). Pure: no SDK, no browser.
// A container with its bound text is one item, and so is a title with the smaller text we grouped under it.
import {
  around,
  type Box,
  type Item,
  type ItemKind,
  keepPlaces,
  type PlaceOf,
  parseTag,
  plainText,
  type Tag,
  type Unseen,
} from "../../board/index.js";
import { type Belonging, belonging } from "./items/belong.js";
import {
  angleOf,
  boxOf,
  colorOf,
  type Fields,
  fieldsOf,
  groupsOf,
  lineBoxOf,
  numberOf,
  ownMark,
  pointsOf,
  wordOf,
  writtenText,
} from "./items/raw.js";

import { isKnownType } from "./items/types.js";

export { changeElements, type Gone } from "./items/change.js";
export { carriedIn, keepIn } from "./items/kept.js";
export { type Fields, isFields } from "./items/raw.js";
export { knownTypes } from "./items/types.js";

export interface Found {
  readonly items: readonly Item[];
  readonly unseen: readonly Unseen[];
  /** The item an element is part of: a bound text's is its container, most are their own. */
  readonly ownerOf: (id: string) => string;
}

const kindOf = (element: Fields, mark: Fields, box: Box): ItemKind | undefined => {
  switch (element.type) {
    case "stickynote":
      return "sticky";
    case "rectangle":
      return isSticky(element, mark, box) ? "sticky" : "shape";
    case "diamond":
    case "ellipse":
      return "shape";
    case "text":
      return "text";
    case "frame":
    case "magicframe":
      return "frame";
    case "arrow":
      return "connector";
    case "line":
      return isClosed(element) ? "shape" : "line";
    case "freedraw":
    case "draw": {
      const { w, h } = lineBoxOf(element);
      return Math.min(w, h) <= 0.15 * Math.max(w, h) ? "line" : "image";
    }
    case "image":
    case "iframe":
    case "embeddable":
      return "image";
    default:
      return undefined;
  }
};

// Filled, without an outline, about as wide as high: that is how people draw a sticky where there is none.
const isSticky = (element: Fields, mark: Fields, { w, h }: Box): boolean => {
  if (mark.kind === "sticky") return true;
  if (mark.kind === "shape" || tagIn(mark)) return false;
  if (!(w > 0 && h > 0 && w <= 2.2 * h && h <= 2.2 * w)) return false;
  const fill = colorOf(element.backgroundColor);
  const stroke = colorOf(element.strokeColor);
  return fill !== undefined && fill !== "#FFFFFF" && (stroke === undefined || stroke === fill);
};

// Most marks say only that a note is one.
const tagIn = (mark: Fields): Tag | undefined => (mark.v === 1 ? parseTag(mark) : undefined);

const isClosed = (element: Fields): boolean => {
  const points = pointsOf(element);
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 3 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
};

const isFrame = (element: Fields): boolean => element.type === "frame" || element.type === "magicframe";

const withMore = (text: string, more: string): string => (more === "" ? text : text === "" ? more : `${text}\n${more}`);

const textOf = (element: Fields, first: number, rest: readonly Fields[], { elements, next }: Belonging): string => {
  let text = isFrame(element) ? (wordOf(element.name) ?? "") : writtenText(element);
  for (let i = first; i >= 0; i = next[i] ?? -1) text = withMore(text, writtenText(elements[i] ?? element));
  for (const part of rest) text = withMore(text, writtenText(part));
  return plainText(text);
};

type Open<T> = { -readonly [K in keyof T]: T[K] };

const none: readonly Fields[] = [];

// Fields are set one by one, and those of a plain note at once: ten spreads an item would take longer than parsing the file.
export const itemFrom = (i: number, belongs: Belonging): Item | undefined => {
  const { elements, ids } = belongs;
  const id = ids[i];
  const element = elements[i];
  if (id === undefined || !element) return undefined;
  const first = belongs.bound[i] ?? -1;
  const rest = belongs.rest.size > 0 ? (belongs.rest.get(i) ?? none) : none;
  const text = textOf(element, first, rest, belongs);
  const mark = ownMark(element);
  const own = boxOf(element);
  const kind = kindOf(element, mark, own) ?? (first >= 0 ? "shape" : text !== "" ? "text" : undefined);
  if (kind === undefined) return undefined;
  const box = boxFor(element, kind, own, rest);
  const angle = angleOf(element);
  const fill = kind === "frame" ? undefined : colorOf(element.backgroundColor);
  const stroke = colorOf(element.strokeColor);
  const fontSize = numberOf((first < 0 ? element : (elements[first] ?? element)).fontSize);
  const parent = wordOf(element.frameId);
  const groups = groupsOf(element);
  const tag = tagIn(mark);
  if (kind === "sticky" && fill !== undefined && fontSize > 0 && parent !== undefined && stroke === undefined)
    if (angle === undefined && !tag && groups.length === 0 && element.locked !== true)
      return { id, kind, box, text, fill, fontSize, parent };
  const item: Open<Item> = { id, kind, box, text };
  if (angle !== undefined) item.angle = angle;
  if (fill !== undefined) item.fill = fill;
  if (stroke !== undefined) item.stroke = stroke;
  // No other host tells how large a note is written, so nothing may rest on it.
  if (fontSize > 0 && kind !== "sticky") item.fontSize = fontSize;
  if (parent !== undefined) item.parent = parent;
  const group = groups.at(-1);
  // The innermost group of a title with its smaller text is ours.
  if (group !== undefined && (rest.length === 0 || groups.length > 1)) item.group = group;
  if (element.locked === true) item.locked = true;
  if (tag) item.tag = tag;
  if (kind !== "connector") return item;
  const from = wordOf(fieldsOf(element.startBinding).elementId);
  if (from !== undefined) item.from = from;
  const to = wordOf(fieldsOf(element.endBinding).elementId);
  if (to !== undefined) item.to = to;
  return item;
};

// A title of two texts is as large as both; a container is as large as it is.
const boxFor = (element: Fields, kind: ItemKind, own: Box, rest: readonly Fields[]): Box => {
  if (kind === "line" || kind === "connector" || element.type === "line") return lineBoxOf(element);
  return (kind === "text" && rest.length > 0 && around([own, ...rest.map(boxOf)])) || own;
};

/** Anything that claims to be a list of elements → items. Never throws. */
export const elementItems = (from: unknown): Found => itemsOf(belonging(from)).found;

/** `at`: which of the items each element is; −1 for none. */
export const itemsOf = (belongs: Belonging): { readonly found: Found; readonly at: Int32Array } => {
  const { elements, ids, owner, indexOf } = belongs;
  const items: Item[] = [];
  const at = new Int32Array(elements.length).fill(-1);
  const unseen = new Map<string, number>();
  for (let i = 0; i < elements.length; i++) {
    if (owner[i] !== -1) continue;
    const item = itemFrom(i, belongs);
    if (item) at[i] = items.push(item) - 1;
    const type = wordOf(elements[i]?.type) ?? "no type";
    if (!item || !isKnownType(type)) unseen.set(type, (unseen.get(type) ?? 0) + 1);
  }
  keepPlaces(items, placesFrom(indexOf, at));
  const found: Found = {
    items,
    unseen: [...unseen].map(([what, count]) => ({ what, count })),
    ownerOf: (id) => ids[owner[indexOf(id) ?? -1] ?? -1] ?? id,
  };
  return { found, at };
};

/** An element that is part of another is no item. */
const placesFrom =
  (indexOf: Belonging["indexOf"], at: Int32Array): PlaceOf =>
  (id) => {
    const place = at[indexOf(id) ?? -1] ?? -1;
    return place < 0 ? undefined : place;
  };
