// First steps for somebody who was never here: four, each done by doing it, all of them skippable for good.
import { useRef, useState } from "preact/hooks";
import { useEscape } from "./escape.js";
import { Icon, paths } from "./icon.js";
import { recall, remember } from "./keep.js";
import type { Texts } from "./texts.js";

/** As many as there are texts of (texts.ts). */
const count = 4;

/** What somebody has just done, by the step it ends. */
export type Did = "placed" | "wrote" | "read" | "checked";
const ends: Readonly<Record<Did, number>> = { placed: 0, wrote: 1, read: 2, checked: 3 };

export interface Guide {
  /** Which step is shown; none once it was skipped or is done. */
  at(): number | undefined;
  did(what: Did): void;
  go(to: number | undefined): void;
  watch(changed: () => void): void;
}

const isStep = (at: number): boolean => Number.isInteger(at) && at >= 0 && at < count;

/** Starts with the first step where nobody was before. */
export const makeGuide = (isNew: boolean): Guide => {
  const watchers = new Set<() => void>();
  const kept = Number(recall("guide") ?? Number.NaN);
  let at = isStep(kept) ? kept : recall("guide") === null && isNew ? 0 : undefined;
  const go = (to: number | undefined): void => {
    at = to !== undefined && isStep(to) ? to : undefined;
    remember("guide", at === undefined ? "done" : String(at));
    for (const changed of watchers) changed();
  };
  return {
    at: () => at,
    did: (what) => {
      if (at === ends[what]) go(at + 1);
    },
    go,
    watch: (changed) => void watchers.add(changed),
  };
};

export interface FirstStepsProps {
  readonly guide: Guide;
  readonly texts: Texts;
  /** Where the focus goes when the steps leave the page. */
  readonly onLeave: () => void;
}

/** A card on the board; in narrow windows a line above it that opens (playground.css). */
export const FirstSteps = ({ guide, texts, onLeave }: FirstStepsProps) => {
  const [isOpen, open] = useState(false);
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const line = useRef<HTMLButtonElement>(null);
  const at = guide.at();
  const step = at === undefined ? undefined : texts.steps[at];
  const leave = (): void => {
    const hadFocus = card.current?.matches(":focus-within");
    open(false);
    guide.go(undefined);
    if (hadFocus) onLeave();
  };
  useEscape(card, (event) => {
    event.stopPropagation();
    if (!isOpen || line.current?.offsetParent === null) return leave();
    open(false);
    line.current?.focus();
  });
  if (at === undefined || !step) return null;
  const isLast = at === count - 1;
  const end = isLast ? texts.close : texts.skipSteps;
  const nth = texts.nth(at + 1, count);
  const go = (to: number): void => {
    guide.go(to);
    const { current } = heading;
    (current && current.offsetParent !== null ? current : line.current)?.focus();
  };
  return (
    <section class={isOpen ? "guide open" : "guide"} ref={card} aria-label={texts.firstSteps}>
      <div class="brief">
        <button
          type="button"
          ref={line}
          class="toggle"
          aria-expanded={isOpen}
          aria-controls="step"
          onClick={() => open(!isOpen)}
        >
          <span class="sr">{nth}</span>
          <span class="counter" aria-hidden="true">{`${at + 1}/${count}`}</span>
          <span class="title">{step.title}</span>
          <Icon path={paths.down} />
        </button>
        <button type="button" class="square" aria-label={end} title={end} onClick={leave}>
          <Icon path={paths.close} />
        </button>
      </div>
      <div id="step" class="step">
        <p class="nth">{nth}</p>
        <h2 ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <p aria-live="polite">{step.text}</p>
        <div class="line">
          <button type="button" class="skip-steps" onClick={leave}>
            {end}
          </button>
          <span class="dots" aria-hidden="true">
            {texts.steps.map(({ title }, n) => (
              <i key={title} class={n === at ? "now" : n < at ? "past" : ""} />
            ))}
          </span>
          {at > 0 && (
            <button
              type="button"
              class="square"
              aria-label={texts.stepBefore}
              title={texts.stepBefore}
              onClick={() => go(at - 1)}
            >
              <Icon path={paths.left} />
            </button>
          )}
          {!isLast && (
            <button
              type="button"
              class="square"
              aria-label={texts.nextStep}
              title={texts.nextStep}
              onClick={() => go(at + 1)}
            >
              <Icon path={paths.right} />
            </button>
          )}
        </div>
      </div>
    </section>
  );
};
