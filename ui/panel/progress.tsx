// Work that takes a while: what, how many, how long, and the way out.
import { useEffect, useRef } from "preact/hooks";
import type { Busy } from "./known.js";
import { Button, useTexts } from "./parts.js";

/** Seconds left at the pace so far; unknown until a little is done. */
const secondsLeft = ({ done, total, since }: Busy, now: number): number | undefined => {
  const passed = (now - since) / 1000;
  return done > 0 && total > 0 && passed > 0.3 ? (passed / done) * (total - done) : undefined;
};

interface ProgressProps {
  readonly busy: Busy;
  /** What people call the host. */
  readonly host: string;
  readonly onStop: () => void;
}

export const Progress = ({ busy, host, onStop }: ProgressProps) => {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("button")?.focus(), []);
  const { done, total, work, stopping } = busy;
  const title = work === "insert" ? texts.placing : work === "fix" ? texts.fixing : texts.removing;
  const canStop = work !== "remove";
  const waits = busy.waitsUntil === undefined ? 0 : Math.ceil((busy.waitsUntil - Date.now()) / 1000);
  return (
    <div class="body center">
      <div class="empty" ref={box}>
        <h1>{title}</h1>
        <div
          class="meter"
          role="progressbar"
          aria-label={title}
          aria-valuemin={0}
          aria-valuemax={total || 1}
          {...(total > 0 && { "aria-valuenow": done, "aria-valuetext": texts.progress(done, total, undefined) })}
        >
          <i style={{ inlineSize: `${total ? (100 * done) / total : 0}%` }} />
        </div>
        <p class="how-far">
          {stopping
            ? texts.stopping
            : total > 0 && texts.progress(done, total, waits > 0 ? undefined : secondsLeft(busy, Date.now()))}
        </p>
        {waits > 0 && <p class="waits">{texts.waiting(host, waits)}</p>}
        <p class="muted small">{texts.keepOpen}</p>
        {canStop && (
          <>
            <div class="col">
              <Button busy={stopping} onPress={onStop}>
                {texts.cancel}
              </Button>
            </div>
            <p class="muted small">{texts.cancelTakes}</p>
          </>
        )}
      </div>
    </div>
  );
};
