// One draft → one FigJam node. Append first, then position: appending keeps the numbers of x and y, not the place.
import type {
  FrameNode,
  PageNode,
  PluginAPI,
  SceneNode,
  SectionNode,
  ShapeWithTextNode,
  StickyNode,
  TextNode,
} from "@figma/plugin-typings/plugin-api-standalone";
import { type Draft, type Point, writeTag } from "../../board/index.js";
import { tagKey, tagNamespace } from "./items/names.js";
import { type Fonts, paints } from "./paint.js";
import { setText } from "./text.js";

/** What children are appended to, and where its own top left corner lies in the coordinates of the drafts. */
export interface Holder {
  readonly node: PageNode | SectionNode | FrameNode;
  readonly at: Point;
}

type Drawn = SectionNode | ShapeWithTextNode | StickyNode | TextNode;

/** All or nothing: what could not be finished is taken away again before the error goes on. */
export const draw = (figma: PluginAPI, draft: Draft, holder: Holder, fonts: Fonts): Drawn => {
  const node = create(figma, draft);
  try {
    if (draft.behind) holder.node.insertChild(0, node);
    else holder.node.appendChild(node);
    dress(node, draft, fonts);
    node.x = draft.box.x - holder.at.x;
    node.y = draft.box.y - holder.at.y;
    if (draft.tag) node.setSharedPluginData(tagNamespace, tagKey, writeTag(draft.tag));
    if (draft.locked) node.locked = true;
    return node;
  } catch (cause) {
    node.remove();
    throw cause;
  }
};

const create = (figma: PluginAPI, draft: Draft): Drawn => {
  switch (draft.kind) {
    case "frame":
      return figma.createSection();
    case "shape":
      return figma.createShapeWithText();
    case "text":
      return figma.createText();
    case "sticky":
      return figma.createSticky();
  }
};

const dress = (node: Drawn, draft: Draft, fonts: Fonts): void => {
  const { w, h } = draft.box;
  switch (node.type) {
    case "SECTION":
      node.name = draft.text?.lead ?? "";
      node.resizeWithoutConstraints(w, h);
      node.fills = paints(draft.fill);
      node.setRelaunchData({ check: "What is missing on this map", read: "Lanes, stages and notes as data" });
      return;
    case "SHAPE_WITH_TEXT":
      node.shapeType = draft.round ? "ELLIPSE" : "SQUARE";
      node.resize(w, h);
      node.fills = paints(draft.fill);
      node.strokes = paints(draft.stroke);
      if (draft.stroke !== undefined) node.strokeWeight = draft.strokeWidth ?? 4;
      if (draft.text) setText(node.text, draft.text, fonts);
      return;
    case "TEXT":
      // Before anything that changes the layout: what a new text starts with may not be loaded.
      node.fontName = fonts.plain;
      if (draft.text) {
        setText(node, draft.text, fonts);
        node.textAlignHorizontal =
          draft.text.align === "left" ? "LEFT" : draft.text.align === "right" ? "RIGHT" : "CENTER";
        node.textAlignVertical = draft.text.vertical === "top" ? "TOP" : "CENTER";
      }
      node.textAutoResize = "NONE";
      node.resize(w, h);
      return;
    case "STICKY":
      // Nobody has written on it yet: whoever does would find another's name under it.
      node.authorVisible = false;
      if (draft.wide) node.isWideWidth = true;
      if (draft.fill !== undefined) node.fills = paints(draft.fill);
      if (draft.text) fitText(node, draft, fonts);
      return;
  }
};

/** A sticky grows with its text and would cover the next one: smaller text first. */
const fitText = (node: StickyNode, draft: Draft, fonts: Fonts): void => {
  if (!draft.text) return;
  setText(node.text, draft.text, fonts);
  if (draft.text.lead === "" && !draft.text.rest) return;
  for (const size of [24, 20, 16, 12, 10]) {
    if (node.height <= draft.box.h) return;
    if (size < draft.text.size) node.text.fontSize = size;
  }
};

/** Top left corner on the page. */
export const cornerOf = (node: SceneNode): Point => ({
  x: node.absoluteTransform[0][2],
  y: node.absoluteTransform[1][2],
});
