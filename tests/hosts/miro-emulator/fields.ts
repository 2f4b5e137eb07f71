// What each type of item may be given and what it shows besides, as tables of checks (rules 4, 5, 6, 13, 16). The runtime is stricter
// than the types: fields it does not know are refused. conforms.ts holds every table against the official types.
import {
  between,
  type Check,
  type Checks,
  type Fields,
  isFlag,
  isHex,
  isNumber,
  isText,
  isTexts,
  listOf,
  objectOf,
  oneOf,
  orNull,
  partOf,
  someOf,
  type Told,
} from "./guards.js";
import { caps, families, shapes, stickyNames, tagColors } from "./words.js";

export type { Fields } from "./guards.js";
export { stickyNames } from "./words.js";

const placed = {
  x: isNumber,
  y: isNumber,
  origin: oneOf(["center"]),
  relativeTo: oneOf(["canvas_center", "parent_top_left", "parent_center"]),
  linkedTo: isText,
};
const align = oneOf(["left", "center", "right"]);
const alignVertical = oneOf(["top", "middle", "bottom"]);
const strokes = oneOf(["normal", "dotted", "dashed"]);
const family = oneOf(families);
const textStyle = {
  color: isHex,
  fillColor: isHex,
  fillOpacity: between(0, 1),
  fontFamily: family,
  fontSize: between(10, 288),
  textAlign: align,
};
const cardStyle = { cardTheme: isHex, fillBackground: isFlag };

export const styles = {
  sticky_note: { fillColor: oneOf(stickyNames), textAlign: align, textAlignVertical: alignVertical },
  shape: {
    ...textStyle,
    textAlignVertical: alignVertical,
    borderStyle: strokes,
    borderOpacity: between(0, 1),
    borderColor: isHex,
    borderWidth: between(1, 24),
  },
  text: textStyle,
  frame: { fillColor: isHex },
  card: cardStyle,
  app_card: cardStyle,
  connector: {
    startStrokeCap: oneOf(caps),
    endStrokeCap: oneOf(caps),
    strokeStyle: strokes,
    strokeWidth: between(1, 24),
    strokeColor: isHex,
    fontSize: between(10, 288),
    color: isHex,
    textOrientation: oneOf(["horizontal", "aligned"]),
  },
} as const satisfies Readonly<Record<string, Checks>>;

const endpoint = someOf({
  item: isText,
  position: objectOf({ x: isNumber, y: isNumber }),
  snapTo: oneOf(["auto", "top", "left", "bottom", "right"]),
});
const captions = listOf(someOf({ content: isText, position: isNumber, textAlignVertical: alignVertical }));
const cardFields = listOf(
  someOf({
    value: isText,
    fillColor: isHex,
    textColor: isHex,
    iconUrl: isText,
    iconShape: oneOf(["round", "square"]),
    tooltip: isText,
  }),
);
const carded = {
  ...placed,
  width: isNumber,
  rotation: isNumber,
  title: isText,
  description: isText,
  tagIds: isTexts,
  fields: cardFields,
};

/** Fields one may give and write back, by type. A group has none: it is made of ids. */
export const writable = {
  sticky_note: {
    ...placed,
    width: isNumber,
    height: isNumber,
    shape: oneOf(["square", "rectangle"]),
    content: isText,
    style: objectOf(styles.sticky_note),
    tagIds: isTexts,
  },
  shape: {
    ...placed,
    width: isNumber,
    height: isNumber,
    rotation: isNumber,
    shape: oneOf(shapes),
    content: isText,
    style: objectOf(styles.shape),
  },
  text: { ...placed, width: isNumber, rotation: isNumber, content: isText, style: objectOf(styles.text) },
  frame: {
    ...placed,
    width: isNumber,
    height: isNumber,
    title: isText,
    showContent: isFlag,
    style: objectOf(styles.frame),
  },
  card: {
    ...carded,
    style: partOf(styles.card),
    dueDate: isText,
    startDate: isText,
    assignee: objectOf({ userId: isText }),
    taskStatus: oneOf(["to-do", "in-progress", "done", "none"]),
  },
  app_card: {
    ...carded,
    style: partOf(styles.app_card),
    status: oneOf(["disabled", "disconnected", "connected"]),
  },
  image: {
    ...placed,
    width: isNumber,
    height: isNumber,
    rotation: isNumber,
    url: isText,
    title: isText,
    alt: isText,
  },
  embed: { ...placed, previewUrl: isText, mode: oneOf(["inline", "modal"]) },
  preview: { ...placed, width: isNumber, height: isNumber },
  connector: {
    origin: placed.origin,
    relativeTo: placed.relativeTo,
    shape: oneOf(["straight", "elbowed", "curved"]),
    start: endpoint,
    end: endpoint,
    style: partOf(styles.connector),
    captions,
  },
  tag: { title: isText, color: oneOf(tagColors) },
  group: {},
} as const satisfies Readonly<Record<string, Checks>>;

export type Type = keyof typeof writable;

const is = <const T extends string>(type: T): { readonly type: Check<T>; readonly id: Check<string> } => ({
  type: oneOf([type]),
  id: isText,
});
const dated = { createdAt: isText, createdBy: isText, modifiedAt: isText, modifiedBy: isText };
const inBoard = { ...dated, parentId: orNull(isText), groupId: isText, connectorIds: isTexts };

/** Fields a handle shows and nobody may write; what is written to them is lost at the next `sync`. */
export const shown = {
  sticky_note: { ...is("sticky_note"), ...inBoard },
  shape: { ...is("shape"), ...inBoard },
  text: { ...is("text"), ...inBoard, height: isNumber },
  frame: { ...is("frame"), ...inBoard, childrenIds: isTexts },
  card: { ...is("card"), ...inBoard, height: isNumber },
  app_card: { ...is("app_card"), ...inBoard, height: isNumber, owned: isFlag },
  image: { ...is("image"), ...inBoard },
  embed: { ...is("embed"), ...inBoard, width: isNumber, height: isNumber, url: isText },
  preview: { ...is("preview"), ...inBoard, url: isText },
  connector: {
    ...is("connector"),
    ...dated,
    parentId: orNull(isText),
    groupId: isText,
    width: isNumber,
    height: isNumber,
  },
  tag: is("tag"),
  group: { ...is("group"), itemsIds: isTexts },
} as const satisfies { readonly [T in Type]: Checks };

/** Given once, at the start. */
export const onlyAtStart: Readonly<Partial<Record<Type, Checks>>> = {
  embed: { url: isText },
  preview: { url: isText },
};

/** The fields of an item as its handle holds them. */
export type Data<T extends Type> = Told<(typeof writable)[T]> & Readonly<Told<(typeof shown)[T]>>;

/** Refuses what the runtime refuses, with a message that names the field. */
export const checkFields = (type: string, given: Fields, isNew = false): void => {
  const isKnown = (key: string): key is Type => Object.hasOwn(writable, key);
  const allowed: Checks = isKnown(type) ? { ...writable[type], ...(isNew && onlyAtStart[type]) } : {};
  for (const [key, value] of Object.entries(given)) {
    const check = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
    if (!check) throw new Error(`Validation error: unexpected property "${key}" for ${type}`);
    if (!check(value))
      throw new Error(`Validation error: "${key}" has a wrong value for ${type}: ${JSON.stringify(value)}`);
  }
  const allowedStyle: Checks = Object.hasOwn(styles, type) ? styles[type as keyof typeof styles] : {};
  for (const [key, value] of Object.entries((given.style as Fields | undefined) ?? {})) {
    const check = Object.hasOwn(allowedStyle, key) ? allowedStyle[key] : undefined;
    if (!check?.(value))
      throw new Error(`Validation error: "style.${key}" has a wrong value for ${type}: ${JSON.stringify(value)}`);
  }
};
