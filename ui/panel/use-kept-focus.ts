// A list whose cards may go while somebody is on one of them: the focus then goes on to the next, and the view stays where it is.
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

const cards = ".fcard, .unchecked > li, .set-aside summary";

export const useKeptFocus = (): RefObject<HTMLDivElement | null> => {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly at: number; readonly element: Element }>(undefined);
  useEffect(() => {
    const root = list.current;
    const kept = ({ target }: FocusEvent) => {
      const all = [...(root?.querySelectorAll(cards) ?? [])];
      const at = target instanceof Element ? all.findIndex((card) => card.contains(target)) : -1;
      last.current = target instanceof Element && at >= 0 ? { at, element: target } : undefined;
    };
    root?.addEventListener("focusin", kept);
    return () => root?.removeEventListener("focusin", kept);
  }, []);
  useLayoutEffect(() => {
    const { current } = last;
    if (!current || current.element.isConnected || document.activeElement !== document.body) return;
    last.current = undefined;
    const all = list.current?.querySelectorAll<HTMLElement>(cards) ?? [];
    const next = all[Math.min(current.at, all.length - 1)];
    next?.setAttribute("tabindex", next.matches("summary") ? "0" : "-1");
    next?.focus({ preventScroll: true });
  });
  return list;
};
