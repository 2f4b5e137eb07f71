// Telling that the page has changed: seldom enough not to disturb, and never because of what we did ourselves.
import type { NodeChangeEvent, PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import type { ItemId } from "../../board/index.js";

export interface OwnChanges {
  add(id: ItemId): void;
  has(id: ItemId): boolean;
  /** The work is done; what FigJam tells a little later is still ours. */
  settle(): void;
}

const memory = 1000;
const quiet = 400;

export const ownChanges = (): OwnChanges => {
  let now = new Set<ItemId>();
  const settling = new Set<ReadonlySet<ItemId>>();
  return {
    add: (id) => void now.add(id),
    has: (id) => now.has(id) || [...settling].some((ids) => ids.has(id)),
    settle: () => {
      const ids = now;
      now = new Set();
      settling.add(ids);
      setTimeout(() => void settling.delete(ids), memory);
    },
  };
};

/** Calls back at most about twice a second, also when another page is shown; returns what ends it. */
export const watchPage = (figma: PluginAPI, own: OwnChanges, changed: () => void): (() => void) => {
  let waiting = false;
  let ended = false;
  let page = figma.currentPage;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!ended) changed();
    }, quiet);
  };
  const heard = (event: NodeChangeEvent): void => {
    if (event.nodeChanges.some((change) => !own.has(change.id))) soon();
  };
  const turn = (): void => {
    page.off("nodechange", heard);
    page = figma.currentPage;
    page.on("nodechange", heard);
    soon();
  };
  page.on("nodechange", heard);
  figma.on("currentpagechange", turn);
  return () => {
    ended = true;
    page.off("nodechange", heard);
    figma.off("currentpagechange", turn);
  };
};
