// Whether an item on the board is what a draft was to become: its kind, size, place and text, each by itself.
import type { Draft, Point } from "../../board/index.js";
import { centreOf, contentOf, frameProps, shapeProps, stickyProps, textProps } from "./drafts.js";
import { decode } from "./html.js";
import { contentOf as contentIn, type Handle, isFrame, type PlacedHandle } from "./sdk.js";

/** In board units: Miro may round what it is given. */
const near = 2;
const isNear = (a: number | undefined, b: number, within = near): boolean =>
  a !== undefined && Math.abs(a - b) <= within;

export const fieldIn = (handle: Handle, key: string): string => {
  const value: unknown = key in handle ? Reflect.get(handle, key) : undefined;
  return typeof value === "string" ? value : "";
};

const types: Readonly<Record<Draft["kind"], string>> = {
  frame: "frame",
  shape: "shape",
  sticky: "sticky_note",
  text: "text",
};

export const hasKind = (draft: Draft, handle: Handle): boolean =>
  handle.type === types[draft.kind] && (draft.kind !== "shape" || fieldIn(handle, "shape") === shapeProps(draft).shape);

/** A note's height follows from its width, a text's from its words. */
export const hasSize = (draft: Draft, handle: PlacedHandle): boolean => {
  if (draft.kind === "sticky") return isNear(handle.width, stickyProps(draft).width);
  if (draft.kind === "text") return isNear(handle.width, textProps(draft, 0).width);
  return isNear(handle.width, draft.box.w) && isNear(handle.height, draft.box.h);
};

/** `at`: its middle on the board. */
export const isPlacedAt = (
  draft: Draft,
  handle: PlacedHandle,
  at: Point,
  moved: Point,
  within: number | undefined,
): boolean => {
  const { x, y } = centreOf(draft, handle);
  return isNear(at.x, x + moved.x, within) && isNear(at.y, y + moved.y, within);
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

export const textOf = (draft: Draft): string =>
  plain(draft.kind === "frame" ? frameProps(draft).title : decode(contentOf(draft)));

export const hasText = (draft: Draft, handle: Handle): boolean =>
  textOf(draft) === plain(isFrame(handle) ? fieldIn(handle, "title") : decode(contentIn(handle)));
