// A board of another tool drawn again for the editor, item by item at its place: an .excalidraw text that reads as the file did.
// What was drawn by hand there comes as an empty shape; photos do not come at all and are counted.
import { type Item, isSound, type Snapshot } from "../../src/board/index.js";
import { ink, paper } from "../../src/look/colors.js";
import { lineHeight, sizeFor, wrapped } from "../../src/look/text.js";

type Fields = Readonly<Record<string, unknown>>;

export interface Redrawn {
  readonly text: string;
  /** Items that are not on it. */
  readonly missing: number;
}

const steps = [64, 48, 40, 32, 28, 24, 20, 16, 14, 12, 10, 8, 6, 4] as const;
const pad = 8;
const normalFont = 6;
const transparent = "transparent";

export const redrawn = ({ items }: Snapshot): Redrawn => {
  const shown = items.filter((item) => item.kind !== "image" && isSound(item.box));
  const ids = new Set(shown.map((item) => item.id));
  const frames = new Set(shown.filter((item) => item.kind === "frame").map((item) => item.id));
  const elements = shown.flatMap((item) => elementsOf(item, ids, frames));
  const text = JSON.stringify({
    type: "excalidraw",
    version: 2,
    source: "lanewise",
    elements,
    appState: {},
    files: {},
  });
  return { text, missing: items.length - shown.length };
};

const elementsOf = (item: Item, ids: ReadonlySet<string>, frames: ReadonlySet<string>): readonly Fields[] => {
  const common = {
    id: item.id,
    x: item.box.x,
    y: item.box.y,
    width: item.box.w,
    height: item.box.h,
    angle: ((item.angle ?? 0) * Math.PI) / 180,
    groupIds: item.group === undefined ? [] : [item.group],
    frameId: item.parent !== undefined && frames.has(item.parent) ? item.parent : null,
    fillStyle: "solid",
    strokeWidth: 2,
    roughness: 0,
    opacity: 100,
    locked: item.locked === true,
  };
  switch (item.kind) {
    case "frame":
      return [{ ...common, type: "frame", frameId: null, name: item.text }];
    case "text":
      return item.text === "" ? [] : [{ ...common, ...written(item), type: "text", strokeColor: ink }];
    case "connector":
      return withLabel(arrow(item, ids, common), item, common);
    case "line":
      return [
        { ...common, type: "line", strokeColor: item.stroke ?? ink, points: ends(item) },
        ...(item.text === "" ? [] : [label({ ...item, kind: "text" }, common)]),
      ];
    case "sticky":
    case "shape":
    case "image":
      return box(item, common);
  }
};

const box = (item: Item, common: Fields): readonly Fields[] => {
  const isNote = item.kind === "sticky";
  const shape = {
    ...common,
    type: "rectangle",
    backgroundColor: item.fill ?? (isNote ? paper : transparent),
    strokeColor: item.stroke ?? (isNote || item.fill !== undefined ? transparent : ink),
    customData: { lanewise: { kind: isNote ? "sticky" : "shape" } },
  };
  return withLabel(shape, item, common);
};

const withLabel = (element: Fields, item: Item, common: Fields): readonly Fields[] => {
  if (item.text === "") return [element];
  const text = { ...label(item, common), containerId: item.id };
  return [{ ...element, boundElements: [{ type: "text", id: text.id }] }, text];
};

/** Text in the middle of its item. */
const label = (item: Item, common: Fields): Fields & { readonly id: string } => {
  const { text, fontSize, originalText } = writing(item);
  const lines = text.split("\n").length;
  const height = lines * fontSize * lineHeight;
  return {
    ...common,
    id: `${item.id}:text`,
    type: "text",
    locked: false,
    x: item.box.x + pad,
    y: item.box.y + (item.box.h - height) / 2,
    width: Math.max(1, item.box.w - 2 * pad),
    height,
    text,
    originalText,
    fontSize,
    fontFamily: normalFont,
    lineHeight,
    textAlign: "center",
    verticalAlign: "middle",
    strokeColor: ink,
  };
};

/** Inside a box: as large as it fits, but no larger than a note is read at. */
const writing = ({ kind, text, box: { w, h } }: Item) => {
  const room = { w: Math.max(1, w - 2 * pad), h: Math.max(1, h - 2 * pad) };
  const largest = Math.max(4, kind === "sticky" ? Math.min(w, h) / 7 : h / 2.5);
  const fontSize = sizeFor(text, room, [...steps.filter((size) => size <= largest), 4]);
  return { text: wrapped(text, room.w / fontSize).join("\n"), originalText: text, fontSize };
};

/** On its own: in one line where it was in one. */
const written = ({ text, box: { w, h }, fontSize: said }: Item) => {
  const fontSize = said ?? sizeFor(text, { w: Math.max(1, w), h: Math.max(1, h) }, steps);
  const isOneLine = h < 2 * fontSize * lineHeight;
  const lines = isOneLine ? [text] : wrapped(text, (1.1 * Math.max(1, w)) / fontSize);
  return { text: lines.join("\n"), originalText: text, fontSize, fontFamily: normalFont, lineHeight };
};

/** From corner to corner of its box, which is all that is known of it. */
const ends = ({ box }: Item): readonly (readonly [number, number])[] => [
  [0, 0],
  [box.w, box.h],
];

const arrow = (item: Item, ids: ReadonlySet<string>, common: Fields): Fields => {
  const held = (id: string | undefined) =>
    id !== undefined && ids.has(id) ? { elementId: id, focus: 0, gap: 4 } : null;
  return {
    ...common,
    type: "arrow",
    strokeColor: item.stroke ?? ink,
    points: ends(item),
    startBinding: held(item.from),
    endBinding: held(item.to),
    endArrowhead: "arrow",
  };
};
