// Keys that go to the step before and after, wherever in the workshop they are pressed.
import { useEffect, useRef } from "preact/hooks";

/** Keys that mean something of their own where they are pressed. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, select, textarea, [role=grid], [role=tablist]") !== null;

const stepFor = ({ key, target }: KeyboardEvent, isTurned: boolean): 1 | -1 | undefined => {
  const isLarge = target instanceof HTMLElement && target.closest("dialog") !== null;
  if (key === (isTurned ? "ArrowLeft" : "ArrowRight") || (isLarge && key === "PageDown")) return 1;
  if (key === (isTurned ? "ArrowRight" : "ArrowLeft") || (isLarge && key === "PageUp")) return -1;
  return undefined;
};

/** Left and right, as they lie on the screen; a presenter's clicker sends page up and down. */
export const useStepKeys = (onStep: (by: 1 | -1) => void) => {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onStep);
  latest.current = onStep;
  useEffect(() => {
    const at = element.current;
    const pressed = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.altKey || event.ctrlKey || event.metaKey || !at) return;
      const by = stepFor(event, getComputedStyle(at).direction === "rtl");
      if (by === undefined) return;
      event.preventDefault();
      latest.current(by);
    };
    at?.addEventListener("keydown", pressed);
    return () => at?.removeEventListener("keydown", pressed);
  }, []);
  return element;
};
