// What becomes of an insert that was interrupted, and what is said of it. The card that asks is unfinished.tsx.
import type { Offer } from "./core.js";
import { type PanelState, toastSaid } from "./known.js";

export const endUnfinished = async (
  panel: PanelState,
  offer: Offer,
  how: "finish" | "remove" | "leave",
): Promise<void> => {
  const { store, inner } = panel;
  const work = how === "finish" ? "insert" : how === "remove" ? "remove" : "show";
  store.set({ unfinished: undefined });
  const done = await inner.run(work, async (progress) => {
    const { items, remarks } = await inner.session.end(offer, how, progress);
    const say = how === "finish" ? "inserted" : how === "remove" ? "removed" : "left";
    const toast = { say, n: how === "remove" ? offer.removable : items.length, items } as const;
    const { seen } = store.get();
    store.set({ toast, remarks, stale: seen !== undefined });
    panel.say(toastSaid(toast, panel.texts));
  });
  // Stopped half way: it is as unfinished as before.
  if (!done && !store.get().trouble) store.set({ unfinished: offer });
};
