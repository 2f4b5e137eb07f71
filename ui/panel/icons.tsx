// The panel's signs, 20 × 20, drawn for it. They are hidden from screen readers: words beside them say the same.
import type { ComponentChildren } from "preact";

const line = (d: string) => <path d={d} />;
const sign = (d: string, mark: string) => (
  <>
    <path d={d} fill="currentColor" />
    <path d={mark} stroke="var(--bg)" stroke-width="2" />
  </>
);
const dot = (x: number, y: number) => <circle cx={x} cy={y} r="1.3" fill="currentColor" stroke="none" />;

const drawings = {
  insert: line("M3 4h14v12H3zM3 8h14M8 8v8M12.5 10v4M10.5 12h4"),
  read: (
    <>
      <path d="M3 4h14v12H3zM3 8h14M8 4v12" />
      <circle cx="13" cy="12" r="1.8" />
    </>
  ),
  check: line("M4 5l1.5 1.5L8 4M4 11l1.5 1.5L8 10M11 6h6M11 12h6M4 16.5h13"),
  workshop: (
    <>
      <circle cx="10" cy="11.5" r="6" />
      <path d="M10 8v3.500l2 1.500M8 2.500h4" />
    </>
  ),
  play: line("M7 4.500l8 5.500-8 5.500z"),
  pause: line("M7 5v10M13 5v10"),
  screen: line("M3 4h14v9H3zM10 13v3.500M6.500 16.500h7"),
  vote: (
    <>
      {dot(5, 13)}
      {dot(10, 7)}
      {dot(15, 11)}
      <path d="M3 16.500h14" />
    </>
  ),
  locate: (
    <>
      <circle cx="10" cy="10" r="4.5" />
      <path d="M10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18" />
    </>
  ),
  copy: line("M7 7h9v9H7zM13 7V4H4v9h3"),
  download: line("M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16.5h12"),
  right: line("M8 5l5 5-5 5"),
  left: line("M12 5l-5 5 5 5"),
  search: line("M13 13l4 4M8.5 3a5.500 5.500 0 100 11 5.500 5.500 0 000-11z"),
  down: line("M5 8l5 5 5-5"),
  up: line("M5 12l5-5 5 5"),
  plus: line("M10 4v12M4 10h12"),
  minus: line("M4 10h12"),
  whole: line("M3 7.5V4h3.5M13.5 4H17v3.5M17 12.5V16h-3.5M6.5 16H3v-3.5"),
  mend: line("M4 16l.8-3.5L13 4.300a1.600 1.600 0 012.700 2.700L7.500 15.200z"),
  close: line("M5 5l10 10M15 5L5 15"),
  drag: (
    <>
      {dot(7.5, 5)}
      {dot(12.5, 5)}
      {dot(7.5, 10)}
      {dot(12.5, 10)}
      {dot(7.5, 15)}
      {dot(12.5, 15)}
    </>
  ),
  undo: line("M7 5L3.5 8.5 7 12M4 8.5h8a4 4 0 010 8H9"),
  again: line("M16 6v4h-4M15.5 10A6 6 0 1013 15"),
  open: line("M3 15.5V5h5l1.5 2H17v8.5z"),
  busy: line("M10 3a7 7 0 107 7"),
  sound: line("M3.5 8v4h3l4 3V5l-4 3zM13.5 7.5a3.500 3.500 0 010 5M15.500 5.500a6.500 6.500 0 010 9"),
  time: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 6.5V10l2.5 1.5" />
    </>
  ),
  people: (
    <>
      <circle cx="7.5" cy="7" r="2.5" />
      <path d="M3 16c0-3 2-4.500 4.500-4.500S12 13 12 16M12.500 5a2.500 2.500 0 010 4.500M14 11.800c2 .5 3 2 3 4.200" />
    </>
  ),
  error: sign("M10 1.5L18.5 10 10 18.5 1.5 10z", "M10 6v5M10 13.7v.3"),
  warning: sign("M10 2.5L18.5 17h-17z", "M10 8v4M10 14.4v.1"),
  info: (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" />
      <path d="M10 9v5M10 6v.2" stroke="var(--bg)" stroke-width="2" />
    </>
  ),
  unknown: (
    <>
      <circle cx="10" cy="10" r="7.5" stroke-dasharray="3 2.2" />
      <path d="M8 8a2 2 0 113 1.700c-.7.400-1 .8-1 1.600M10 13.700v.2" />
    </>
  ),
  good: (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" />
      <path d="M6.5 10l2.5 2.5L13.5 8" stroke="var(--bg)" stroke-width="2" />
    </>
  ),
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof drawings;

/** Only the two arrows of reading direction turn round from right to left. */
const turning: ReadonlySet<IconName> = new Set(["left", "right"]);

export const Icon = ({ name, class: more = "" }: { readonly name: IconName; readonly class?: string }) => (
  <svg class={`i i-${name} ${turning.has(name) ? "flip" : ""} ${more}`} viewBox="0 0 20 20" aria-hidden="true">
    {drawings[name]}
  </svg>
);
