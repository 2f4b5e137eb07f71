// Bringing items into view and marking them; the view goes to the page they are on.
import type { BaseNode, PageNode, PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import type { ItemId } from "../../board/index.js";
import { sceneNode } from "./amend.js";

/** Table cells are no nodes that can be selected; their table is. */
const selectable = (id: ItemId): ItemId => /^T([^;]+);/.exec(id)?.[1] ?? id;

export const reveal = async (figma: PluginAPI, ids: readonly ItemId[]): Promise<void> => {
  const nodes = await Promise.all([...new Set(ids.map(selectable))].map((id) => sceneNode(figma, id)));
  const there = nodes.flatMap((n) => (n ? [n] : []));
  const [first] = there;
  if (!first) return;
  const page = pageOf(first);
  if (page && page.id !== figma.currentPage.id) await figma.setCurrentPageAsync(page);
  const shown = there.filter((n) => pageOf(n)?.id === figma.currentPage.id);
  figma.currentPage.selection = shown;
  figma.viewport.scrollAndZoomIntoView(shown);
};

const pageOf = (node: BaseNode): PageNode | undefined => {
  for (let at: BaseNode | null = node; at; at = at.parent) if (at.type === "PAGE") return at;
  return undefined;
};
