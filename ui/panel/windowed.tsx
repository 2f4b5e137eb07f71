// A list of any length, of which only the rows in sight are in the page: each says which of how many it is. The one that holds the focus
// stays, wherever the list goes. In a box of its own it is one stop for Tab, and arrows, Home, End and page keys go from row to row.
// What a browser searches in a page is what is in sight: Find a text looks through all of it.
import type { ComponentChildren, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { alone } from "./heights.js";
import { useWindow } from "./use-window.js";

export interface WindowedProps<Thing> {
  readonly things: readonly Thing[];
  readonly nameOf: (thing: Thing, at: number) => string;
  readonly children: (thing: Thing, at: number) => ComponentChildren;
  /** How high a row may be, until one was seen. */
  readonly guess: number;
  readonly class?: string;
  /** Scrolls by itself, in a box; else with what is around it. */
  readonly boxed?: boolean;
  /** The row that takes the focus when the list appears. */
  readonly start?: number;
}

/** Shorter lists are made whole. */
export const isLong = (things: readonly unknown[]): boolean => things.length > 40;

const buttons = "button, a, summary";
/** Milliseconds. */
const settled = 120;

/** Keys that mean something of their own where somebody writes. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select") !== null;

export const Windowed = <Thing,>({ things, nameOf, children, guess, boxed, start, ...rest }: WindowedProps<Thing>) => {
  const keys = useMemo(() => alone(things.map(nameOf)), [things, nameOf]);
  const { list, heights, from, to, reveal, page, firstSeen } = useWindow(keys, guess);
  /** The row of the focus, or the one Tab would come to. */
  const [held, hold] = useState<number>();
  const wanted = useRef(start === undefined ? undefined : { at: start, part: 0 });
  /** Held in sight while the rows around it find their heights. */
  const settling = useRef<number>(undefined);

  useLayoutEffect(() => {
    const { current } = wanted;
    const row = current && list.current?.querySelector(`:scope > [data-at="${current.at}"]`);
    if (current && row) {
      wanted.current = undefined;
      const parts = row.querySelectorAll<HTMLElement>(buttons);
      (parts[current.part] ?? parts[0])?.focus({ preventScroll: true });
      settling.current = current.at;
      setTimeout(() => {
        settling.current = undefined;
      }, settled);
    }
    if (settling.current !== undefined) reveal(settling.current);
  });
  const isHeld = held !== undefined && held < things.length;
  const stop = isHeld ? held : firstSeen();
  useLayoutEffect(() => {
    const ul = list.current;
    if (!boxed || !ul?.parentElement) return;
    ul.parentElement.tabIndex = ul.querySelector(buttons) ? -1 : 0;
    for (const row of ul.children)
      for (const button of row.querySelectorAll<HTMLElement>(buttons))
        button.tabIndex = row instanceof HTMLElement && Number(row.dataset.at) === stop ? 0 : -1;
  });

  const go = (event: TargetedKeyboardEvent<HTMLUListElement>) => {
    const { target, key } = event;
    if (!boxed || isWriting(target) || event.altKey || event.metaKey || !(target instanceof Element)) return;
    const row = target.closest<HTMLElement>("[data-at]");
    if (!row) return;
    const at = Number(row.dataset.at);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page(),
      PageUp: at - page(),
      Home: 0,
      End: things.length - 1,
    };
    const next = to[key];
    if (next === undefined) return;
    event.preventDefault();
    const part = [...row.querySelectorAll(buttons)].indexOf(target);
    const goal = Math.max(0, Math.min(things.length - 1, next));
    wanted.current = { at: goal, part };
    hold(goal);
    reveal(goal);
  };

  const shown = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (isHeld && (held < from || held >= to)) shown[held < from ? "unshift" : "push"](held);
  const made = (
    <ul
      class={`windowed ${rest.class ?? ""}`}
      ref={list}
      style={{ blockSize: `${heights.total}px` }}
      onKeyDown={go}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
        if (row) hold(Number(row.dataset.at));
      }}
      onFocusOut={({ target, relatedTarget, currentTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        // The window may have lost the focus, and its page not.
        if (!isInside && !wanted.current && document.activeElement !== target) hold(undefined);
      }}
    >
      {shown.map((at) => {
        const thing = things[at];
        const key = keys[at];
        return thing === undefined ? null : (
          <li
            key={key}
            data-key={key}
            data-at={at}
            aria-setsize={things.length}
            aria-posinset={at + 1}
            style={{ insetBlockStart: `${heights.top(at)}px` }}
          >
            {children(thing, at)}
          </li>
        );
      })}
    </ul>
  );
  return boxed ? (
    <div class="list-box" aria-live="off">
      {made}
    </div>
  ) : (
    made
  );
};
