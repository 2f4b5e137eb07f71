// Escape pressed inside a part of the page.
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

export const useEscape = (part: RefObject<HTMLElement | null>, leave: (event: KeyboardEvent) => void): void =>
  useEffect(() => {
    const { current } = part;
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape") leave(event);
    };
    current?.addEventListener("keydown", press);
    return () => current?.removeEventListener("keydown", press);
  });
