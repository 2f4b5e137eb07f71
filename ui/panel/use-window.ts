// Which rows of a long list are in sight, wherever it scrolls: in a box of its own or with the page around it. What stands in sight stays
// where it is while rows above it turn out higher or lower than they were taken for.
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Heights, makeHeights } from "./heights.js";

export interface Window {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly heights: Heights;
  readonly from: number;
  readonly to: number;
  /** Brings a row into sight. */
  reveal(at: number): void;
  /** The first row that is wholly in sight. */
  firstSeen(): number;
  /** As many rows as are in sight, less one to hold on to. */
  page(): number;
}

/** Made beyond what is in sight, so that the next row is there when the focus goes to it. */
const beyond = 240;
/** Rows made before anybody knows how high they are. */
const atFirst = 10;

const scrollerOf = (element: Element | null): HTMLElement | undefined => {
  for (let at = element?.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return undefined;
};

/** What is in sight, in the list’s own heights. */
const sightOf = (list: HTMLElement, scroller: HTMLElement) => {
  const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
  return { top, bottom: top + scroller.clientHeight };
};

export const useWindow = (keys: readonly string[], guess: number): Window => {
  const list = useRef<HTMLUListElement>(null);
  const [heights] = useState(() => makeHeights(guess));
  heights.take(keys);
  const [range, setRange] = useState({ from: 0, to: atFirst });
  const [, redraw] = useState(0);
  const debt = useRef(0);
  const scroller = useRef<HTMLElement>(undefined);
  const rows = useRef<ResizeObserver>(undefined);
  const [watched] = useState(() => new WeakSet<Element>());

  const [look] = useState(() => (): void => {
    const [ul, box] = [list.current, scroller.current];
    if (!ul || !box) return;
    const { top, bottom } = sightOf(ul, box);
    const from = heights.at(top - beyond);
    const to = heights.at(bottom + beyond) + 1;
    setRange((was) => (was.from === from && was.to === to ? was : { from, to }));
  });

  useEffect(() => {
    const ul = list.current;
    const box = scrollerOf(ul);
    scroller.current = box;
    if (!ul || !box) return undefined;
    /** Whatever becomes of the heights, what is in sight stays. */
    const keeping = (change: () => boolean): void => {
      const { top } = sightOf(ul, box);
      const at = heights.at(top);
      const into = top - heights.top(at);
      if (!change()) return;
      if (top > 0) debt.current += heights.top(at) + into - top;
      redraw((n) => n + 1);
    };
    const measured = new ResizeObserver((entries) =>
      keeping(() => {
        let isOther = false;
        for (const { target, borderBoxSize } of entries) {
          const { key } = target instanceof HTMLElement ? target.dataset : {};
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (key !== undefined && height > 0 && heights.measure(key, height)) isOther = true;
        }
        return isOther;
      }),
    );
    rows.current = measured;
    let width = ul.clientWidth;
    const around = new ResizeObserver(() => {
      if (ul.clientWidth !== width && ul.clientWidth > 0) {
        width = ul.clientWidth;
        keeping(() => {
          heights.forget();
          return true;
        });
        for (const row of ul.children) {
          measured.unobserve(row);
          measured.observe(row);
        }
      }
      look();
    });
    around.observe(ul);
    around.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    redraw((n) => n + 1);
    return () => {
      box.removeEventListener("scroll", look);
      measured.disconnect();
      around.disconnect();
    };
  }, [heights, look]);

  useLayoutEffect(() => {
    // Rows that have gone are let go of by the browser.
    for (const row of rows.current ? (list.current?.children ?? []) : []) {
      if (!watched.has(row)) rows.current?.observe(row);
      watched.add(row);
    }
    if (debt.current !== 0 && scroller.current) {
      const owed = debt.current;
      debt.current = 0;
      scroller.current.scrollTop += owed;
    }
    look();
  });

  return {
    list,
    heights,
    from: Math.min(range.from, Math.max(0, keys.length - 1)),
    to: Math.min(range.to, keys.length),
    reveal(at) {
      const [ul, box] = [list.current, scroller.current];
      if (!ul || !box) return;
      const { top, bottom } = sightOf(ul, box);
      const [begin, end] = [heights.top(at), heights.top(at + 1)];
      if (begin < top) box.scrollTop += begin - top;
      else if (end > bottom) box.scrollTop += Math.min(begin - top, end - bottom);
    },
    firstSeen() {
      const [ul, box] = [list.current, scroller.current];
      if (!ul || !box) return 0;
      const { top } = sightOf(ul, box);
      const at = heights.at(top);
      return heights.top(at) < top ? Math.min(at + 1, keys.length - 1) : at;
    },
    page() {
      const [ul, box] = [list.current, scroller.current];
      if (!ul || !box) return 1;
      const { top, bottom } = sightOf(ul, box);
      return Math.max(1, heights.at(bottom) - heights.at(top) - 1);
    },
  };
};
