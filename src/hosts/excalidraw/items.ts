// Excalidraw elements of any make → items, and back (items/make.ts, items/change.ts). Pure: no SDK, no browser.
// A container with its bound text is one item, and so is a title with the smaller text we grouped under it.
import { around, type Box, type Item, type ItemKind, parseTag, plainText, type Unseen } from "../../board/index.js";
import {
  angleOf,
  boxOf,
  colorOf,
  type Fields,
  fieldsOf,
  groupsOf,
  isFields,
  isRest,
  lineBoxOf,
  listOf,
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
  /** Element id → the item it is part of, for every element that is part of one. */
  readonly itemOf: ReadonlyMap<string, string>;
}

/** Elements that are there: no deleted ones, each with an id of its own. */
const present = (elements: unknown): ReadonlyMap<string, Fields> => {
  const found = new Map<string, Fields>();
  for (const [n, element] of listOf(elements).entries()) {
    if (!isFields(element) || element.isDeleted === true) continue;
    let id = wordOf(element.id) ?? `element-${n}`;
    while (found.has(id)) id = `${id}~`;
    found.set(id, element);
  }
  return found;
};

/** Text id → its container. A text in a text, in nothing or in itself stands alone. */
const containers = (all: ReadonlyMap<string, Fields>): ReadonlyMap<string, string> => {
  const holds = (id: string | undefined): id is string => {
    const holder = id === undefined ? undefined : all.get(id);
    return holder !== undefined && holder.type !== "text";
  };
  const found = new Map<string, string>();
  for (const [id, element] of all) {
    const container = wordOf(element.containerId);
    if (element.type === "text" && holds(container)) found.set(id, container);
  }
  // Files that were put together by hand name the text on the container only.
  for (const [id, element] of all) {
    for (const bound of listOf(element.boundElements)) {
      const text = wordOf(fieldsOf(bound).id);
      const target = text === undefined ? undefined : all.get(text);
      if (text === undefined || target?.type !== "text" || found.has(text) || !holds(id)) continue;
      if (target.containerId === null || target.containerId === undefined) found.set(text, id);
    }
  }
  return found;
};

/** Rest text → the item whose title it continues: the one in its innermost group, also after that was copied. */
const continued = (
  all: ReadonlyMap<string, Fields>,
  bound: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const heads = new Map<string, string>();
  for (const [id, element] of all) {
    const [group] = groupsOf(element);
    if (group !== undefined && !isRest(element) && !bound.has(id) && !heads.has(group)) heads.set(group, id);
  }
  const found = new Map<string, string>();
  for (const [id, element] of all) {
    if (!isRest(element)) continue;
    const head = heads.get(groupsOf(element)[0] ?? "");
    if (head !== undefined) found.set(id, head);
  }
  return found;
};

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

interface Texts {
  readonly leads: ReadonlyMap<string, readonly Fields[]>;
  readonly rests: ReadonlyMap<string, readonly Fields[]>;
}

const gathered = (
  all: ReadonlyMap<string, Fields>,
  owners: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Fields[]> => {
  const found = new Map<string, Fields[]>();
  for (const [id, owner] of owners) {
    const text = all.get(id);
    if (!text) continue;
    const texts = found.get(owner);
    if (texts) texts.push(text);
    else found.set(owner, [text]);
  }
  return found;
};

const itemFrom = (id: string, element: Fields, { leads, rests }: Texts): Item | undefined => {
  const bound = leads.get(id) ?? [];
  const rest = rests.get(id) ?? [];
  const own = element.type === "frame" || element.type === "magicframe" ? wordOf(element.name) : writtenText(element);
  const text = plainText([own ?? "", ...[...bound, ...rest].map(writtenText)].filter((t) => t !== "").join("\n"));
  const kind = kindOf(element) ?? (bound.length > 0 ? "shape" : text !== "" ? "text" : undefined);
  if (kind === undefined) return undefined;
  const fontSize = numberOf((bound[0] ?? element).fontSize);
  const groups = groupsOf(element).slice(rest.length > 0 ? 1 : 0);
  const angle = angleOf(element);
  const fill = kind === "frame" ? undefined : colorOf(element.backgroundColor);
  const stroke = colorOf(element.strokeColor);
  const parent = wordOf(element.frameId);
  const from = wordOf(fieldsOf(element.startBinding).elementId);
  const to = wordOf(fieldsOf(element.endBinding).elementId);
  const tag = parseTag(ownMark(element));
  return {
    id,
    kind,
    box: boxFor(element, kind, rest),
    text,
    ...(angle !== undefined && { angle }),
    ...(fill !== undefined && { fill }),
    ...(stroke !== undefined && { stroke }),
    ...(fontSize > 0 && { fontSize }),
    ...(parent !== undefined && { parent }),
    ...(groups.length > 0 && { group: groups.at(-1) ?? "" }),
    ...(element.locked === true && { locked: true }),
    ...(kind === "connector" && from !== undefined && { from }),
    ...(kind === "connector" && to !== undefined && { to }),
    ...(tag && { tag }),
  };
};

// A title of two texts is as large as both; a container is as large as it is.
const boxFor = (element: Fields, kind: ItemKind, rest: readonly Fields[]): Box => {
  if (kind === "line" || kind === "connector" || element.type === "line") return lineBoxOf(element);
  const own = boxOf(element);
  return (kind === "text" && rest.length > 0 && around([own, ...rest.map(boxOf)])) || own;
};

/** Anything that claims to be a list of elements → items. Never throws. */
export const elementItems = (elements: unknown): Found => {
  const all = present(elements);
  const bound = containers(all);
  const rest = continued(all, bound);
  const texts = { leads: gathered(all, bound), rests: gathered(all, rest) };
  const items: Item[] = [];
  const unseen = new Map<string, number>();
  const itemOf = new Map<string, string>();
  for (const [id, element] of all) {
    const owner = bound.get(id) ?? rest.get(id);
    if (owner !== undefined) {
      // A rest text may continue a title that is itself bound to nothing we show.
      itemOf.set(id, bound.get(owner) ?? owner);
      continue;
    }
    itemOf.set(id, id);
    const item = itemFrom(id, element, texts);
    if (item) items.push(item);
    const type = wordOf(element.type) ?? "no type";
    if (!item || !isKnownType(type)) unseen.set(type, (unseen.get(type) ?? 0) + 1);
  }
  return { items, unseen: [...unseen].map(([what, count]) => ({ what, count })), itemOf };
};
