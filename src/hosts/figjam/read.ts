// The current page → snapshot. Geometry and text come in one export; authors, tags, code and stamps, which the export may lack,
// from two searches. Where the export falls short, nodes are read one by one instead (nodes.ts).
import type { PluginAPI, SceneNode } from "@figma/plugin-typings/plugin-api-standalone";
import {
  type Box,
  centre,
  contains,
  type Item,
  type ItemId,
  isSound,
  keptOf,
  parseTag,
  plainText,
  type Scope,
  type Snapshot,
} from "../../board/index.js";
import { isRecord } from "./items/raw.js";
import { votesNear } from "./items/votes.js";
import { figmaItems, isFigmaJson, tagKey, tagNamespace } from "./items.js";
import { carriedOn } from "./keep.js";
import { pageAsJson } from "./nodes.js";

export const readPage = async (figma: PluginAPI, scope: Scope): Promise<Snapshot> => {
  const name = figma.root.name;
  const extras = findExtras(figma);
  const exported = await exportPage(figma, name);
  const holdsAll = exported && [...extras.notes].every(([id, node]) => exported.ids.has(id) || !isShown(node));
  const whole = holdsAll ? exported.snapshot : undefined;
  const items = completed((whole ?? figmaItems(pageAsJson(figma), name)).items, extras);
  const unseen = whole?.unseen;
  const inScope = scope.of === "board" ? items : within(items, scope.of === "frame" ? [scope.id] : selected(figma));
  return { host: "figjam", name, items: inScope, ...(unseen && { unseen }), ...keptOf(carriedOn(figma)) };
};

const exportPage = async (
  figma: PluginAPI,
  name: string,
): Promise<{ readonly snapshot: Snapshot; readonly ids: ReadonlySet<ItemId> } | undefined> => {
  try {
    const json: unknown = await figma.currentPage.exportAsync({ format: "JSON_REST_V1" });
    const wrapped = isRecord(json) && !("document" in json) ? { document: json } : json;
    if (!isFigmaJson(wrapped)) return undefined;
    const snapshot = figmaItems(wrapped, name);
    return { snapshot, ids: new Set(snapshot.items.map((i) => i.id)) };
  } catch {
    // Not every host exports a page of FigJam; its nodes say the same, slower.
    return undefined;
  }
};

interface Extras {
  /** Stickies and code blocks: what an export must hold to be trusted. */
  readonly notes: ReadonlyMap<ItemId, SceneNode>;
  readonly authors: ReadonlyMap<ItemId, string>;
  readonly tags: ReadonlyMap<ItemId, Item["tag"]>;
  readonly code: ReadonlyMap<ItemId, string>;
  readonly stamps: readonly Box[];
}

/** Searched by type, so that no node has to be asked for it. */
const findExtras = (figma: PluginAPI): Extras => {
  const page = figma.currentPage;
  const notes = new Map<ItemId, SceneNode>();
  const authors = new Map<ItemId, string>();
  for (const node of page.findAllWithCriteria({ types: ["STICKY"] })) {
    const id = node.id;
    notes.set(id, node);
    if (node.authorVisible) authors.set(id, node.authorName);
  }
  const code = new Map<ItemId, string>();
  for (const node of page.findAllWithCriteria({ types: ["CODE_BLOCK"] })) {
    const id = node.id;
    notes.set(id, node);
    code.set(id, node.code);
  }
  const stamps = page.findAllWithCriteria({ types: ["STAMP"] }).flatMap((node): Box[] => {
    const box = node.absoluteBoundingBox;
    return box && isShown(node) ? [{ x: box.x, y: box.y, w: box.width, h: box.height }] : [];
  });
  const tags = new Map<ItemId, Item["tag"]>();
  const tagged = page.findAllWithCriteria({ sharedPluginData: { namespace: tagNamespace, keys: [tagKey] } });
  for (const node of tagged) tags.set(node.id, parseTag(node.getSharedPluginData(tagNamespace, tagKey)));
  return { notes, authors, tags, code, stamps };
};

const isShown = (node: SceneNode): boolean => {
  if (!node.visible) return false;
  // Only what lies in something hidden is asked further: sections and the page cannot be.
  for (let at = node.parent; at && at.type !== "PAGE" && at.type !== "SECTION"; at = at.parent) {
    if ("visible" in at && !at.visible) return false;
  }
  return true;
};

const completed = (items: readonly Item[], extras: Extras): readonly Item[] => {
  const votes = votesNear(items, extras.stamps);
  return items.map((item) => {
    const author = extras.authors.get(item.id);
    const tag = extras.tags.get(item.id);
    const code = extras.code.get(item.id);
    const n = votes.get(item.id);
    if (!author && !tag && code === undefined && n === undefined) return item;
    return {
      ...item,
      ...(author && { author }),
      ...(tag && { tag }),
      ...(code !== undefined && { text: plainText(code) }),
      ...(n !== undefined && { votes: n }),
    };
  });
};

/** A selected group or table means what it is made of. */
const selected = (figma: PluginAPI): readonly ItemId[] =>
  figma.currentPage.selection.flatMap((node) =>
    node.type === "GROUP" ? [node.id, ...node.findAll().map((inner) => inner.id)] : [node.id],
  );

/** The roots, all that belongs to them, and what lies on top of a frame without belonging to anything. */
const within = (items: readonly Item[], roots: readonly ItemId[]): readonly Item[] => {
  const wanted = new Set(roots);
  const byId = new Map(items.map((i) => [i.id, i]));
  const frames = items.filter((i) => wanted.has(i.id) && i.kind === "frame" && isSound(i.box));
  const belongs = (item: Item): boolean => {
    const seen = new Set<ItemId>();
    for (
      let at: Item | undefined = item;
      at && !seen.has(at.id);
      at = at.parent === undefined ? undefined : byId.get(at.parent)
    ) {
      if (wanted.has(at.id) || (at.cellOf !== undefined && wanted.has(at.cellOf))) return true;
      seen.add(at.id);
    }
    return item.parent === undefined && isSound(item.box) && frames.some((f) => contains(f.box, centre(item.box)));
  };
  return items.filter(belongs);
};
