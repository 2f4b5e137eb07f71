// Excalidraw elements of any make → items, and back (items/make.ts, items/change.ts). Pure: no SDK, no browser.
// A container with its bound text is one item, and so is a title with the smaller text we grouped under it.
import { around, type Box, type Item, type ItemKind, parseTag, plainText, type Unseen } from "../../board/index.js";
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
export { type Fields, isFields } from "./items/raw.js";
export { knownTypes } from "./items/types.js";

export interface Found {
  readonly items: readonly Item[];
  readonly unseen: readonly Unseen[];
  /** Text id → the item it is part of; every other element is an item of its own. */
  readonly owner: ReadonlyMap<string, string>;
}

const kindOf = (element: Fields): ItemKind | undefined => {
  switch (element.type) {
    case "stickynote":
      return "sticky";
    case "rectangle":
      return isSticky(element) ? "sticky" : "shape";
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
const isSticky = (element: Fields): boolean => {
  const mark = ownMark(element);
  if (mark.kind === "sticky") return true;
  if (mark.kind === "shape" || parseTag(mark)) return false;
  const fill = colorOf(element.backgroundColor);
  const stroke = colorOf(element.strokeColor);
  const { w, h } = boxOf(element);
  const isFlat = fill !== undefined && fill !== "#FFFFFF" && (stroke === undefined || stroke === fill);
  return isFlat && w > 0 && h > 0 && w <= 2.2 * h && h <= 2.2 * w;
};

const isClosed = (element: Fields): boolean => {
  const points = pointsOf(element);
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 3 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
};

const none: readonly Fields[] = [];

const textOf = (element: Fields, bound: readonly Fields[], rest: readonly Fields[]): string => {
  let text =
    element.type === "frame" || element.type === "magicframe" ? (wordOf(element.name) ?? "") : writtenText(element);
  for (const parts of [bound, rest])
    for (const part of parts) {
      const more = writtenText(part);
      if (more !== "") text = text === "" ? more : `${text}\n${more}`;
    }
  return plainText(text);
};

type Open<T> = { -readonly [K in keyof T]: T[K] };

// Fields are set one by one: ten spreads an item would take longer than parsing the file.
const itemFrom = (id: string, element: Fields, { bound: bounds, rest: rests }: Belonging): Item | undefined => {
  const bound = bounds.get(id) ?? none;
  const rest = rests.get(id) ?? none;
  const text = textOf(element, bound, rest);
  const kind = kindOf(element) ?? (bound.length > 0 ? "shape" : text !== "" ? "text" : undefined);
  if (kind === undefined) return undefined;
  const item: Open<Item> = { id, kind, box: boxFor(element, kind, rest), text };
  const angle = angleOf(element);
  if (angle !== undefined) item.angle = angle;
  const fill = kind === "frame" ? undefined : colorOf(element.backgroundColor);
  if (fill !== undefined) item.fill = fill;
  const stroke = colorOf(element.strokeColor);
  if (stroke !== undefined) item.stroke = stroke;
  const fontSize = numberOf((bound[0] ?? element).fontSize);
  if (fontSize > 0) item.fontSize = fontSize;
  const parent = wordOf(element.frameId);
  if (parent !== undefined) item.parent = parent;
  const groups = groupsOf(element);
  const group = groups.at(-1);
  // The innermost group of a title with its smaller text is ours.
  if (group !== undefined && (rest.length === 0 || groups.length > 1)) item.group = group;
  if (element.locked === true) item.locked = true;
  const tag = parseTag(ownMark(element));
  if (tag) item.tag = tag;
  if (kind !== "connector") return item;
  const from = wordOf(fieldsOf(element.startBinding).elementId);
  if (from !== undefined) item.from = from;
  const to = wordOf(fieldsOf(element.endBinding).elementId);
  if (to !== undefined) item.to = to;
  return item;
};

// A title of two texts is as large as both; a container is as large as it is.
const boxFor = (element: Fields, kind: ItemKind, rest: readonly Fields[]): Box => {
  if (kind === "line" || kind === "connector" || element.type === "line") return lineBoxOf(element);
  const own = boxOf(element);
  return (kind === "text" && rest.length > 0 && around([own, ...rest.map(boxOf)])) || own;
};

/** Anything that claims to be a list of elements → items. Never throws. */
export const elementItems = (elements: unknown): Found => {
  const belongs = belonging(elements);
  const items: Item[] = [];
  const unseen = new Map<string, number>();
  for (const { id, element } of belongs.all) {
    if (belongs.owner.has(id)) continue;
    const item = itemFrom(id, element, belongs);
    if (item) items.push(item);
    const type = wordOf(element.type) ?? "no type";
    if (!item || !isKnownType(type)) unseen.set(type, (unseen.get(type) ?? 0) + 1);
  }
  return { items, unseen: [...unseen].map(([what, count]) => ({ what, count })), owner: belongs.owner };
};
