// An insert that was interrupted, offered to whoever began it: finish it, take it away, or leave it. Arrives only where there is one.
import { useEffect } from "preact/hooks";
import type { Offer } from "./core.js";
import type { PanelState } from "./known.js";
import { Alert, Button } from "./parts.js";
import { unfinishedTextsOf, useUnfinishedTexts } from "./texts-unfinished.js";

const end = async (panel: PanelState, offer: Offer, how: "finish" | "remove" | "leave"): Promise<void> => {
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

export const Unfinished = ({ panel, offer, canWrite }: { panel: PanelState; offer: Offer; canWrite: boolean }) => {
  const texts = useUnfinishedTexts();
  const title = texts.interrupted(offer);
  useEffect(() => panel.say(title), [panel, title]);
  return (
    <Alert kind="info" title={title}>
      {texts.ways(offer).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {canWrite && (
        <div class="row wrap">
          {offer.canFinish && (
            <Button kind="primary" onPress={() => void end(panel, offer, "finish")}>
              {texts.finish}
            </Button>
          )}
          {offer.removable > 0 && (
            <Button onPress={() => void end(panel, offer, "remove")}>{texts.remove(offer.removable)}</Button>
          )}
          <Button kind="quiet" onPress={() => void end(panel, offer, "leave")}>
            {texts.leaveIt}
          </Button>
        </div>
      )}
    </Alert>
  );
};
