// Texts kept with the page for everybody: shared plugin data on the map's section where there is one, so that a copied section
// takes them along, else on the page. The newest of several copies counts.
import type { BaseNodeMixin, PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import { type Carried, carrying, HostError, type ItemId, newest } from "../../board/index.js";
import { sceneNode } from "./amend.js";
import { textCarried } from "./items/carried.js";
import { keptKey, tagNamespace } from "./items/names.js";
import type { OwnChanges } from "./watch.js";

type Carrier = Pick<BaseNodeMixin, "id" | "getSharedPluginData" | "setSharedPluginData">;

/** FigJam takes 100 kB an entry, namespace and key among them, and counts bytes. */
export const keeps = 30_000;

const carriedBy = (carrier: Carrier): Carried => textCarried(carrier.getSharedPluginData(tagNamespace, keptKey));

const carriersOn = (figma: PluginAPI): readonly Carrier[] => {
  const page = figma.currentPage;
  return [page, ...page.findAllWithCriteria({ sharedPluginData: { namespace: tagNamespace, keys: [keptKey] } })];
};

export const carriedOn = (figma: PluginAPI): Carried => newest(carriersOn(figma).map(carriedBy));

export const keepOn = async (
  figma: PluginAPI,
  own: OwnChanges,
  key: string,
  text: string | null,
  on: readonly ItemId[],
): Promise<void> => {
  if (text !== null && text.length > keeps)
    throw new HostError(`${text.length} characters are too many to keep; expected at most ${keeps}`, {
      host: "figjam",
    });
  const all = carriersOn(figma);
  const before = newest(all.map(carriedBy));
  const carriers = new Map(all.flatMap((c) => (carriedBy(c)[key] ? [[c.id, c] as const] : [])));
  if (text !== null) {
    const nodes = await Promise.all(on.map((id) => sceneNode(figma, id)));
    const sections = nodes.flatMap((n) => (n?.type === "SECTION" ? [n] : []));
    for (const c of sections.length > 0 ? sections : [figma.currentPage]) carriers.set(c.id, c);
  }
  for (const carrier of carriers.values()) {
    own.add(carrier.id);
    const after = carrying(carriedBy(carrier), before, key, text);
    const written = Object.keys(after).length > 0 ? JSON.stringify(after) : "";
    carrier.setSharedPluginData(tagNamespace, keptKey, written);
  }
};
