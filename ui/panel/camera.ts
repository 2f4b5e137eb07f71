// What part of a board in small is in view: from the board to the screen and back, nearer, farther, and to the side.
import type { Box, Item } from "./core.js";
import { middle, type Point, type Sketch } from "./sketch.js";

/** What is in view: its middle in board units, and pixels a unit. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

export const viewOf = (box: Box, size: Size, room = 0.94): View => ({
  ...middle(box),
  scale: Math.max(1e-9, Math.min(size.w / Math.max(box.w, 1), size.h / Math.max(box.h, 1)) * room),
});

export const inView = ({ x, y, scale }: View, size: Size): Box => ({
  x: x - size.w / 2 / scale,
  y: y - size.h / 2 / scale,
  w: size.w / scale,
  h: size.h / scale,
});

export const toBoard = (view: View, size: Size, p: Point): Point => ({
  x: view.x + (p.x - size.w / 2) / view.scale,
  y: view.y + (p.y - size.h / 2) / view.scale,
});

export const toScreen = (view: View, size: Size, p: Point): Point => ({
  x: (p.x - view.x) * view.scale + size.w / 2,
  y: (p.y - view.y) * view.scale + size.h / 2,
});

/** Closer by `by` with the point under `at` (on the screen) staying where it is, between the whole board and one large note. */
export const zoomed = (view: View, by: number, size: Size, sketch: Sketch, at?: Point): View => {
  const least = Math.min(viewOf(sketch.box, size).scale, view.scale);
  const most = Math.max((size.h * 0.8) / sketch.note, view.scale);
  const scale = Math.min(most, Math.max(least, view.scale * by));
  const still = at && toBoard(view, size, at);
  if (!at || !still) return { ...view, scale };
  return { x: still.x - (at.x - size.w / 2) / scale, y: still.y - (at.y - size.h / 2) / scale, scale };
};

/** As little moved as needed to see all of a box, or its middle where it is larger than the view. */
export const shifted = (view: View, size: Size, box: Box): View => {
  const seen = inView(view, size);
  const edge = 16 / view.scale;
  const along = (from: number, length: number, at: number, span: number): number => {
    if (span + 2 * edge > length) return at + span / 2 - (from + length / 2);
    if (at - edge < from) return at - edge - from;
    return Math.max(0, at + span + edge - (from + length));
  };
  return {
    ...view,
    x: view.x + along(seen.x, seen.w, box.x, box.w),
    y: view.y + along(seen.y, seen.h, box.y, box.h),
  };
};

/** Kept near the board: its middle never leaves what is drawn. */
export const held = (view: View, { box }: Sketch): View => ({
  ...view,
  x: Math.min(box.x + box.w, Math.max(box.x, view.x)),
  y: Math.min(box.y + box.h, Math.max(box.y, view.y)),
});

/** Texts that can be read at this zoom, as long as they are few enough to be drawn. */
export const legible = (sketch: Sketch, view: View, size: Size): readonly Item[] => {
  const seen = inView(view, size);
  const shown: Item[] = [];
  for (const item of sketch.texts) {
    const { box } = item;
    if (box.x > seen.x + seen.w || box.x + box.w < seen.x || box.y > seen.y + seen.h || box.y + box.h < seen.y)
      continue;
    if (textSize(item) * view.scale < smallest) continue;
    shown.push(item);
    if (shown.length > mostTexts) return [];
  }
  return shown;
};

const smallest = 5;
const mostTexts = 160;

/** How large it is written, guessed from its ground where the host does not say: between a ninth and a fifth of a note. */
export const textSize = ({ fontSize, box, text, kind }: Item): number => {
  if (fontSize !== undefined) return fontSize;
  if (kind === "text") return box.h / (text.split("\n").length * 1.3);
  const side = Math.min(box.w, box.h);
  return Math.min(side / 5, Math.max(side / 9, Math.sqrt((box.w * box.h) / Math.max(text.length, 1)) * 0.8));
};
