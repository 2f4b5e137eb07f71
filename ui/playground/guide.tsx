// First steps for somebody who was never here: four, each done by doing it, all of them skippable for good.
import { useRef } from "preact/hooks";
import { Icon, paths } from "./icon.js";
import { recall, remember } from "./keep.js";

const steps = [
  {
    title: "Put a map on the board",
    text: "Choose a template in the panel and insert it, or open one of the samples above.",
  },
  {
    title: "Write what happens",
    text: "Copy a note into another cell and write on it: one thought a note. Any coloured box counts as one.",
  },
  {
    title: "Read the board",
    text: "Press Read in the panel. Every note goes to its lane and stage, and what is doubtful is said.",
  },
  {
    title: "Check it and take it along",
    text: "Check says what is missing and mends it if you like. Under Read, take the map away as a table or a picture.",
  },
] as const;

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

/** Starts with the first step where nobody was before. */
export const makeGuide = (isNew: boolean): Guide => {
  const watchers = new Set<() => void>();
  const kept = Number(recall("guide") ?? "none");
  let at = steps[kept] ? kept : recall("guide") === null && isNew ? 0 : undefined;
  const go = (to: number | undefined): void => {
    at = to !== undefined && steps[to] ? to : undefined;
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

export const FirstSteps = ({ guide }: { readonly guide: Guide }) => {
  const at = guide.at();
  const heading = useRef<HTMLHeadingElement>(null);
  const step = at === undefined ? undefined : steps[at];
  if (at === undefined || !step) return null;
  const isLast = at === steps.length - 1;
  const go = (to: number): void => {
    guide.go(to);
    heading.current?.focus();
  };
  return (
    <section class="guide" aria-label="First steps">
      <p class="nth">{`Step ${at + 1} of ${steps.length}`}</p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p aria-live="polite">{step.text}</p>
      <div class="line">
        <button type="button" onClick={() => guide.go(undefined)}>
          {isLast ? "Close" : "Skip"}
        </button>
        <span class="dots" aria-hidden="true">
          {steps.map(({ title }, n) => (
            <i key={title} class={n === at ? "now" : n < at ? "past" : ""} />
          ))}
        </span>
        {at > 0 && (
          <button type="button" class="square" aria-label="Step before" onClick={() => go(at - 1)}>
            <Icon path={paths.left} />
          </button>
        )}
        {!isLast && (
          <button type="button" class="square" aria-label="Next step" onClick={() => go(at + 1)}>
            <Icon path={paths.right} />
          </button>
        )}
      </div>
    </section>
  );
};
