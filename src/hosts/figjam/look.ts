// The current page as plain JSON, in the sandbox: Figma's own export cut down to what is read of it, and beside it what an export may
// lack, from searches by type. Where the export falls short, nodes are asked one by one instead (nodes.ts). What it all means is worked
// out by the panel (read.ts), on an engine many times faster.
import type { PageNode, PluginAPI, SceneNode } from "@figma/plugin-typings/plugin-api-standalone";
import type { Box, Carried, ItemId, Scope } from "../../board/index.js";
import { tagKey, tagNamespace } from "./items/names.js";
import { isRecord, type Raw } from "./items/raw.js";
import { carriedOn } from "./keep.js";
import { pageAsJson } from "./nodes.js";
import { pause } from "./pause.js";

export interface Looked {
  readonly name: string;
  /** Figma's JSON of the page. */
  readonly document: Raw;
  /** It is Figma's own export. */
  readonly exported: boolean;
  readonly authors: Readonly<Record<ItemId, string>>;
  readonly code: Readonly<Record<ItemId, string>>;
  /** As they were written. */
  readonly tags: Readonly<Record<ItemId, string>>;
  readonly stamps: readonly Box[];
  readonly carried: Carried;
  /** What is selected and, of groups, all that is in them; only where that was asked for. */
  readonly selected?: readonly ItemId[];
}

export const look = async (figma: PluginAPI, scope: Scope): Promise<Looked> => {
  // Nobody sees hidden layers inside components, and searching them is what takes the time.
  figma.skipInvisibleInstanceChildren = true;
  // Somebody may turn to another page meanwhile.
  const page = figma.currentPage;
  const { notes, ...extras } = findExtras(page);
  const ours = { carried: carriedOn(figma), ...(scope.of === "selection" && { selected: selected(page) }) };
  await pause();
  const exported = await exportPage(page);
  const isWhole = exported && [...notes].every(([id, node]) => exported.ids.has(id) || node.removed || !isShown(node));
  return {
    name: figma.root.name,
    document: isWhole ? exported.document : await pageAsJson(page),
    exported: Boolean(isWhole),
    ...extras,
    ...ours,
  };
};

interface Exported {
  readonly document: Raw;
  readonly ids: ReadonlySet<unknown>;
}

/** Not every host exports a page of FigJam. */
const exportPage = async (page: PageNode): Promise<Exported | undefined> => {
  try {
    const json: unknown = await page.exportAsync({ format: "JSON_REST_V1" });
    const root = isRecord(json) && "document" in json ? json.document : json;
    if (!isRecord(root) || !Array.isArray(root.children)) return undefined;
    const ids = new Set<unknown>();
    return { document: slim(root, ids), ids };
  } catch {
    return undefined;
  }
};

const always = ["id", "type", "absoluteBoundingBox", "characters", "fills"] as const;
const sometimes = ["visible", "locked", "rotation", "size", "code", "connectorStart", "connectorEnd"] as const;

/** An export says ten times what is read of it, and all that crosses is written out as text. Ids seen go into `ids`. */
const slim = (node: Raw, ids: Set<unknown>): Raw => {
  const kept: Record<string, unknown> = {};
  for (const key of always) kept[key] = node[key];
  // Everything else is named after its text, which would cross twice.
  if (node.type === "SECTION" || node.type === "FRAME") kept.name = node.name;
  for (const key of sometimes) if (node[key] !== undefined) kept[key] = node[key];
  if (Array.isArray(node.strokes) && node.strokes.length > 0) {
    kept.strokes = node.strokes;
    kept.strokeWeight = node.strokeWeight;
  }
  if (isRecord(node.style)) kept.style = { fontSize: node.style.fontSize };
  if (isRecord(node.sharedPluginData)) kept.sharedPluginData = { [tagNamespace]: node.sharedPluginData[tagNamespace] };
  ids.add(node.id);
  if (Array.isArray(node.children))
    kept.children = node.children.map((child) => (isRecord(child) ? slim(child, ids) : child));
  return kept;
};

interface Extras extends Pick<Looked, "authors" | "code" | "tags" | "stamps"> {
  /** Stickies and code blocks: what an export must hold to be trusted. */
  readonly notes: ReadonlyMap<ItemId, SceneNode>;
}

/** Searched by type, so that no node has to be asked for it. */
const findExtras = (page: PageNode): Extras => {
  const authors: Record<ItemId, string> = {};
  const notes = new Map<ItemId, SceneNode>();
  for (const node of page.findAllWithCriteria({ types: ["STICKY"] })) {
    const id = node.id;
    notes.set(id, node);
    if (node.authorVisible) authors[id] = node.authorName;
  }
  const code: Record<ItemId, string> = {};
  for (const node of page.findAllWithCriteria({ types: ["CODE_BLOCK"] })) {
    const id = node.id;
    notes.set(id, node);
    code[id] = node.code;
  }
  const stamps = page.findAllWithCriteria({ types: ["STAMP"] }).flatMap((node): Box[] => {
    const box = node.absoluteBoundingBox;
    return box && isShown(node) ? [{ x: box.x, y: box.y, w: box.width, h: box.height }] : [];
  });
  const tags: Record<ItemId, string> = {};
  for (const node of page.findAllWithCriteria({ sharedPluginData: { namespace: tagNamespace, keys: [tagKey] } }))
    tags[node.id] = node.getSharedPluginData(tagNamespace, tagKey);
  return { notes, authors, code, stamps, tags };
};

const isShown = (node: SceneNode): boolean => {
  if (!node.visible) return false;
  // Only what lies in something hidden is asked further: sections and the page cannot be.
  for (let at = node.parent; at && at.type !== "PAGE" && at.type !== "SECTION"; at = at.parent) {
    if ("visible" in at && !at.visible) return false;
  }
  return true;
};

const selected = (page: PageNode): readonly ItemId[] =>
  page.selection.flatMap((node) =>
    node.type === "GROUP" ? [node.id, ...node.findAll().map((inner) => inner.id)] : [node.id],
  );
