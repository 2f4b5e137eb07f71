// What each type of item may be given, and what it starts with. The runtime is stricter than the types: unknown fields are refused.

export type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isNumber: Check = (v) => typeof v === "number" && Number.isFinite(v);
const isText: Check = (v) => typeof v === "string";
const isTexts: Check = (v) => Array.isArray(v) && v.every(isText);
const oneOf =
  (...words: readonly string[]): Check =>
  (v) =>
    typeof v === "string" && words.includes(v);
const between =
  (least: number, most: number): Check =>
  (v) =>
    typeof v === "number" && v >= least && v <= most;
const isHex: Check = (v) => typeof v === "string" && (v === "transparent" || /^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i.test(v));
const isObject: Check = (v) => typeof v === "object" && v !== null && !Array.isArray(v);

export const stickyNames =
  "gray light_yellow yellow orange light_green green dark_green cyan light_pink pink violet red light_blue blue dark_blue black".split(
    " ",
  );
const tagColors =
  "red magenta violet light_green green dark_green cyan blue dark_blue yellow gray black dark_gray".split(" ");
const shapes =
  "rectangle circle triangle wedge_round_rectangle_callout round_rectangle rhombus parallelogram star right_arrow left_arrow pentagon hexagon octagon trapezoid flow_chart_predefined_process left_right_arrow cloud left_brace right_brace cross can".split(
    " ",
  );

const placed: Record<string, Check> = {
  x: isNumber,
  y: isNumber,
  origin: oneOf("center"),
  relativeTo: oneOf("canvas_center", "parent_top_left", "parent_center"),
  linkedTo: isText,
};
const align = oneOf("left", "center", "right");
const alignVertical = oneOf("top", "middle", "bottom");

/** Fields one may give and write back, by type. */
export const writable: Readonly<Record<string, Record<string, Check>>> = {
  sticky_note: {
    ...placed,
    width: isNumber,
    height: isNumber,
    shape: oneOf("square", "rectangle"),
    content: isText,
    style: isObject,
    tagIds: isTexts,
  },
  shape: {
    ...placed,
    width: isNumber,
    height: isNumber,
    rotation: isNumber,
    shape: oneOf(...shapes),
    content: isText,
    style: isObject,
  },
  text: { ...placed, width: isNumber, rotation: isNumber, content: isText, style: isObject },
  frame: {
    ...placed,
    width: isNumber,
    height: isNumber,
    title: isText,
    showContent: (v) => typeof v === "boolean",
    style: isObject,
  },
  card: {
    ...placed,
    width: isNumber,
    rotation: isNumber,
    title: isText,
    description: isText,
    style: isObject,
    tagIds: isTexts,
    taskStatus: isText,
  },
  connector: {
    shape: oneOf("straight", "elbowed", "curved"),
    start: isObject,
    end: isObject,
    style: isObject,
    captions: Array.isArray,
  },
  tag: { title: isText, color: oneOf(...tagColors) },
};

export const styles: Readonly<Record<string, Record<string, Check>>> = {
  sticky_note: { fillColor: oneOf(...stickyNames), textAlign: align, textAlignVertical: alignVertical },
  shape: {
    color: isHex,
    fillColor: isHex,
    fillOpacity: between(0, 1),
    fontFamily: isText,
    fontSize: between(10, 288),
    textAlign: align,
    textAlignVertical: alignVertical,
    borderStyle: oneOf("normal", "dotted", "dashed"),
    borderOpacity: between(0, 1),
    borderColor: isHex,
    borderWidth: between(1, 24),
  },
  text: {
    color: isHex,
    fillColor: isHex,
    fillOpacity: between(0, 1),
    fontFamily: isText,
    fontSize: between(10, 288),
    textAlign: align,
  },
  frame: { fillColor: isHex },
  card: { cardTheme: isHex, fillBackground: (v) => typeof v === "boolean" },
  connector: {
    startStrokeCap: isText,
    endStrokeCap: isText,
    strokeStyle: oneOf("normal", "dotted", "dashed"),
    strokeWidth: between(1, 24),
    strokeColor: isHex,
    fontSize: between(10, 288),
    color: isHex,
    textOrientation: oneOf("horizontal", "aligned"),
  },
};

export const defaults: Readonly<Record<string, Fields>> = {
  sticky_note: {
    shape: "square",
    content: "",
    tagIds: [],
    style: { fillColor: "light_yellow", textAlign: "center", textAlignVertical: "middle" },
  },
  shape: {
    width: 100,
    height: 100,
    rotation: 0,
    shape: "rectangle",
    content: "",
    style: {
      color: "#1a1a1a",
      fillColor: "transparent",
      fillOpacity: 1,
      fontFamily: "open_sans",
      fontSize: 14,
      textAlign: "center",
      textAlignVertical: "middle",
      borderStyle: "normal",
      borderOpacity: 1,
      borderColor: "#1a1a1a",
      borderWidth: 2,
    },
  },
  text: {
    width: 300,
    rotation: 0,
    content: "",
    style: {
      color: "#1a1a1a",
      fillColor: "transparent",
      fillOpacity: 1,
      fontFamily: "open_sans",
      fontSize: 14,
      textAlign: "left",
    },
  },
  frame: { width: 100, height: 100, title: "Frame", showContent: true, style: { fillColor: "#ffffff" } },
  card: {
    width: 320,
    height: 94,
    rotation: 0,
    title: "",
    description: "",
    taskStatus: "none",
    tagIds: [],
    style: { cardTheme: "#2d9bf0", fillBackground: false },
  },
  connector: {
    shape: "curved",
    captions: [],
    style: { strokeColor: "#000000", strokeWidth: 1, endStrokeCap: "stealth" },
    width: 0,
    height: 0,
  },
  tag: { color: "red" },
};

/** Refuses what the runtime refuses, with a message that names the field. */
export const checkFields = (type: string, given: Fields): void => {
  const allowed = writable[type] ?? {};
  for (const [key, value] of Object.entries(given)) {
    const check = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
    if (!check) throw new Error(`Validation error: unexpected property "${key}" for ${type}`);
    if (!check(value))
      throw new Error(`Validation error: "${key}" has a wrong value for ${type}: ${JSON.stringify(value)}`);
  }
  const style = given.style as Fields | undefined;
  for (const [key, value] of Object.entries(style ?? {})) {
    const allowedStyle = styles[type] ?? {};
    const check = Object.hasOwn(allowedStyle, key) ? allowedStyle[key] : undefined;
    if (!check?.(value))
      throw new Error(`Validation error: "style.${key}" has a wrong value for ${type}: ${JSON.stringify(value)}`);
  }
};
