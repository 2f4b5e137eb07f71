// How a draft looks in Miro: centre instead of corner, its own sticky sizes and colour names, content as HTML.
import { type Box, centre, type Draft, type DraftText, type Hue } from "../../board/index.js";
import { encode, encodePair } from "./html.js";
import type { FrameProps, ShapeProps, StickyColor, StickyProps, TextProps } from "./sdk.js";

const stickyOf: Readonly<Record<Hue, StickyColor>> = {
  blue: "light_blue",
  teal: "cyan",
  violet: "violet",
  yellow: "light_yellow",
  pink: "light_pink",
  red: "red",
  green: "light_green",
  orange: "orange",
  gray: "gray",
};

// A sticky's height follows from its width and holds its shadow: 208 wide is 238 high, in a slot of 240.
const slot = 240;
const squareNote = 208;
const wideNote = 368;
const ink = "#1E1E1E";
/** Of a letter, over the size of the type. */
const letterWidth = 0.55;
/** Below this part of its size a title is not pressed into one line. */
const leastOfLine = 0.75;

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));
const sizeOf = (text: DraftText | undefined): number => Math.round(clamp(text?.size ?? 14, 10, 288));

/** A lead with its rest beside it is set smaller where the two would not fit on one line; where that is much, they take two. */
export const textSize = ({ text, box }: Draft): number => {
  const size = sizeOf(text);
  if (!text?.rest) return size;
  const letters = text.lead.length + text.rest.length + 2;
  const line = box.w / (letters * letterWidth);
  return Math.floor(clamp(line < size * leastOfLine ? 1.8 * line : line, size / 2, size));
};

/**
 * One item has one size of type. A prompt as large as its lane's title would shout, so lane heads carry the title alone;
 * the map's title goes on with the rest beside it, and a stage names its phase below.
 */
export const contentOf = ({ text, kind, tag }: Draft): string => {
  if (!text) return "";
  if (!text.rest || tag?.part === "lane") return encode(text.lead, text);
  return encodePair(text.lead, text.rest, kind === "text" ? "beside" : "below");
};

export const frameProps = (draft: Draft): FrameProps => ({
  ...centre(draft.box),
  width: draft.box.w,
  height: draft.box.h,
  title: draft.text?.lead ?? "",
  // Optional by its type, refused without by the board.
  style: { fillColor: draft.fill ?? "#FFFFFF" },
});

export const shapeProps = (draft: Draft): ShapeProps => ({
  ...centre(draft.box),
  width: draft.box.w,
  height: draft.box.h,
  shape: draft.round ? "circle" : "rectangle",
  content: contentOf(draft),
  style: {
    fillColor: draft.fill ?? "transparent",
    color: draft.text?.color ?? ink,
    fontSize: sizeOf(draft.text),
    textAlign: alignIn(draft),
    textAlignVertical: draft.text?.vertical ?? "middle",
    borderColor: draft.stroke ?? ink,
    borderOpacity: draft.stroke ? 1 : 0,
    borderWidth: clamp(draft.strokeWidth ?? 2, 1, 24),
  },
});

/** A shape keeps text hardly off its edge, and nobody can set how far: what wants distance stands in the middle. */
const alignIn = ({ text }: Draft): DraftText["align"] => (text && text.pad === 0 ? text.align : "center");

/** `y` follows from the height Miro will give it, which it only tells afterwards. */
export const textProps = (draft: Draft, height: number): TextProps => ({
  x: centre(draft.box).x,
  y: textTop(draft, height) + height / 2,
  width: Math.max(draft.box.w, textSize(draft) * 1.7),
  content: contentOf(draft),
  style: { color: draft.text?.color ?? ink, fontSize: textSize(draft), textAlign: draft.text?.align ?? "left" },
});

const textTop = ({ box, text }: Draft, height: number): number =>
  text?.vertical === "middle" ? box.y + (box.h - height) / 2 : box.y;

export const stickyProps = (draft: Draft): StickyProps => ({
  ...centre(draft.box),
  width: ((draft.wide ? wideNote : squareNote) * draft.box.h) / slot,
  shape: draft.wide ? "rectangle" : "square",
  content: contentOf(draft),
  style: { fillColor: stickyOf[draft.hue ?? "yellow"] },
});

/** Where the item's centre should be on the board. */
export const centreOf = (draft: Draft, size: { readonly width?: number; readonly height?: number }): Box => {
  const w = size.width ?? draft.box.w;
  const h = size.height ?? draft.box.h;
  const middle = centre(draft.box);
  return draft.kind === "text" ? { x: middle.x, y: textTop(draft, h) + h / 2, w, h } : { ...middle, w, h };
};
