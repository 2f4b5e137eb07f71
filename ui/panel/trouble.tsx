// What a host would not do, in words, with the ways out of it as buttons.
import { useEffect, useState } from "preact/hooks";
import type { PanelState, Trouble } from "./known.js";
import { Alert, Button, Disclosure, useTexts } from "./parts.js";
import { told } from "./told.js";

/** Whole seconds until then; 0 when it has passed. */
const useSecondsUntil = (until: number | undefined): number => {
  const left = until === undefined ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [, tick] = useState(0);
  useEffect(() => {
    if (!left) return undefined;
    const timer = setTimeout(() => tick((n) => n + 1), 1000);
    return () => clearTimeout(timer);
  });
  return left;
};

export const TroubleAlert = ({ trouble, panel }: { readonly trouble: Trouble; readonly panel: PanelState }) => {
  const texts = useTexts();
  const { work, host, message, isNotLoaded, done, total, placed, missing, until } = trouble;
  const seconds = useSecondsUntil(until);
  const name = texts.hosts[host] ?? texts.anyHost;
  const waits = seconds > 0;
  const canBeLater = work === "insert" && panel.inner.session.board.interrupted !== undefined;
  const isHalf = missing.length > 0 && placed.length > 0;
  if (isNotLoaded) return <NotLoadedAlert panel={panel} canRetry={work !== "take"} />;
  const title =
    work === "read"
      ? texts.notRead
      : work === "show"
        ? texts.notShown
        : total > 0 && done > 0
          ? texts.stoppedAfter(name, done, total)
          : texts.refused(name);
  return (
    <>
      <Alert kind="error" title={title} onClose={panel.closeTrouble}>
        <p>{isHalf ? texts.missing(missing.length) : sentence(told(texts, message))}</p>
        {isHalf && until !== undefined && <p>{texts.spentHour(name, canBeLater)}</p>}
        {isHalf && (
          <div class="row wrap">
            <Button kind="primary" off={waits} onPress={() => void (waits || panel.resume())}>
              {texts.placeOthers(missing.length)}
            </Button>
            <Button off={waits} onPress={() => void (waits || panel.removePlaced())}>
              {texts.removePlaced(placed.length)}
            </Button>
          </div>
        )}
        {waits && <p class="small">{texts.againIn(seconds)}</p>}
      </Alert>
      {isHalf && (
        <Disclosure title={texts.details}>
          <p class="small">{sentence(told(texts, message))}</p>
        </Disclosure>
      )}
    </>
  );
};

/** A part of the program did not arrive; nothing on the board was touched. */
const NotLoadedAlert = ({ panel, canRetry }: { panel: PanelState; canRetry: boolean }) => {
  const texts = useTexts();
  return (
    <Alert kind="error" title={texts.notLoaded} onClose={panel.closeTrouble}>
      <p>{texts.notLoadedWhat}</p>
      {canRetry && (
        <div class="row wrap">
          <Button kind="primary" icon="again" onPress={() => void panel.again()}>
            {texts.again}
          </Button>
        </div>
      )}
    </Alert>
  );
};

const sentence = (message: string): string => {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
