// A button with a list beneath it: opened by press, walked through with arrow keys, closed by Escape or a press elsewhere.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Icon, paths } from "./icon.js";

export interface MenuProps {
  readonly id: string;
  readonly label: string;
  /** Stands for the label in narrow windows. */
  readonly icon: string;
  readonly onOpen?: () => void;
  readonly children: (hands: Hands) => ComponentChildren;
}

export interface Hands {
  readonly close: () => void;
  /** For every button of the list. */
  readonly step: (event: KeyboardEvent) => void;
}

export const Menu = ({ id, label, icon, onOpen, children }: MenuProps) => {
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const toggled = (event: Event): void => {
    const from = button.current?.getBoundingClientRect();
    const width = list.current?.offsetWidth ?? 0;
    const last = document.documentElement.clientWidth - width - 8;
    if (from && list.current)
      list.current.style.left = `${Math.max(8, Math.min(last, from.left + from.width - width))}px`;
    if ("newState" in event && event.newState === "open") onOpen?.();
  };
  const step = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const items = [...(list.current?.querySelectorAll<HTMLElement>("button:not(.bin)") ?? [])];
    if (by === 0 || items.length === 0) return;
    event.preventDefault();
    const at = items.findIndex((item) => item.matches(":focus"));
    items[(at + by + items.length) % items.length]?.focus();
  };
  return (
    <>
      <button type="button" class="worded" ref={button} title={label} popovertarget={id} onKeyDown={step}>
        <Icon path={icon} />
        <span>{label}</span>
        <Icon path={paths.down} />
      </button>
      <div id={id} popover="auto" class="menu" ref={list} onToggle={toggled}>
        {children({ close: () => list.current?.hidePopover(), step })}
      </div>
    </>
  );
};
