// What becomes of an insert that was interrupted, and what is said of it. The card that asks is unfinished.tsx.
import type { Offer } from "./core.js";
import type { PanelState } from "./known.js";
import { unfinishedTextsOf } from "./texts-unfinished.js";

export const endUnfinished = async (
  panel: PanelState,
  offer: Offer,
  how: "finish" | "remove" | "leave",
): Promise<void> => {
  const { store, inner } = panel;
  const texts = unfinishedTextsOf(panel.texts);
  const work = how === "finish" ? "insert" : how === "remove" ? "remove" : "show";
  store.set({ unfinished: undefined });
  const done = await inner.run(work, async (progress) => {
    const { items, remarks } = await inner.session.end(offer, how, progress);
    const text =
      how === "finish" ? texts.inserted(items.length) : how === "remove" ? texts.removed(offer.removable) : texts.left;
    const { seen } = store.get();
    store.set({ toast: { text, items }, remarks, stale: seen !== undefined });
    panel.say(text);
  });
  // Stopped half way: it is as unfinished as before.
  if (!done && !store.get().trouble) store.set({ unfinished: offer });
};
