// Changes to nodes that are there already: resize, write, remove, and back again (for move see move.ts). What people put into a section of ours is never lost with it.
import type {
  BaseNode,
  FrameNode,
  PageNode,
  PluginAPI,
  SceneNode,
  SectionNode,
} from "@figma/plugin-typings/plugin-api-standalone";
import { type Box, type Change, type ItemId, reworded } from "../../board/index.js";
import { cornerOf } from "./draw.js";
import { replaceText } from "./text.js";

/** Unknown ids, pages and what is already gone: nothing. */
export const sceneNode = async (figma: PluginAPI, id: ItemId): Promise<SceneNode | undefined> => {
  const node = await figma.getNodeByIdAsync(id);
  return !node || node.removed || node.type === "DOCUMENT" || node.type === "PAGE" ? undefined : node;
};

export const resize = (node: SceneNode, box: Box): void => {
  if (node.type === "SECTION") node.resizeWithoutConstraints(box.w, box.h);
  else if (node.type === "SHAPE_WITH_TEXT" || node.type === "TEXT" || node.type === "FRAME") node.resize(box.w, box.h);
};

/** What gives the node back how it is before a change; nothing where that cannot be said. */
export const back = (node: SceneNode, change: Change): Change | undefined => {
  const { id } = node;
  switch (change.do) {
    case "resize":
      return { do: "resize", id, box: { x: 0, y: 0, w: node.width, h: node.height } };
    case "move":
      return { do: "move", id, by: { x: -change.by.x, y: -change.by.y } };
    case "write":
      return { do: "write", id, text: textOf(node), was: change.text };
    default:
      return undefined;
  }
};

type Write = Extract<Change, { readonly do: "write" }>;

export const write = async (figma: PluginAPI, node: SceneNode, { text, was }: Write): Promise<void> => {
  const why = reworded(textOf(node), was);
  if (why !== undefined) throw new Error(why);
  if (node.type === "SECTION" || node.type === "FRAME") node.name = text;
  else if (node.type === "TEXT") await replaceText(figma, node, text);
  else if (node.type === "SHAPE_WITH_TEXT" || node.type === "STICKY") await replaceText(figma, node.text, text);
};

const textOf = (node: SceneNode): string => {
  if (node.type === "TEXT") return node.characters;
  return node.type === "SHAPE_WITH_TEXT" || node.type === "STICKY" ? node.text.characters : node.name;
};

/** Takes the node away; what lies in it and is not among `going` moves out first and stays where it stands. */
export const remove = (node: SceneNode, going: ReadonlySet<ItemId>): void => {
  if ("children" in node) {
    for (const child of node.children) {
      if (going.has(child.id)) remove(child, going);
      else moveOut(child, node);
    }
  }
  if (!node.removed) node.remove();
};

const moveOut = (child: SceneNode, from: SceneNode): void => {
  const to = holderOf(from);
  if (!to) return;
  const at = cornerOf(child);
  const origin = to.type === "PAGE" ? { x: 0, y: 0 } : cornerOf(to);
  to.appendChild(child);
  child.x = at.x - origin.x;
  child.y = at.y - origin.y;
};

/** Groups are no containers of coordinates: people's notes go to what holds the group. */
const holderOf = (node: SceneNode): PageNode | SectionNode | FrameNode | undefined => {
  for (let at: BaseNode | null = node.parent; at; at = at.parent) {
    if (at.type === "PAGE" || at.type === "SECTION" || at.type === "FRAME") return at;
  }
  return undefined;
};
