// An insert that was interrupted, offered to whoever began it: finish it, take it away, or leave it. Arrives only where there is one.
import { useEffect } from "preact/hooks";
import type { Offer } from "./core.js";
import type { PanelState } from "./known.js";
import { Alert, Button } from "./parts.js";
import { useUnfinishedTexts } from "./texts-unfinished.js";
import { endUnfinished } from "./unfinished-work.js";

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
            <Button kind="primary" onPress={() => void endUnfinished(panel, offer, "finish")}>
              {texts.finish}
            </Button>
          )}
          {offer.removable > 0 && (
            <Button onPress={() => void endUnfinished(panel, offer, "remove")}>{texts.remove(offer.removable)}</Button>
          )}
          <Button kind="quiet" onPress={() => void endUnfinished(panel, offer, "leave")}>
            {texts.leaveIt}
          </Button>
        </div>
      )}
    </Alert>
  );
};
