// How board and panel share the page: dragged, moved by arrow keys, remembered; the panel can be put away altogether.
import { useRef } from "preact/hooks";
import { recall, remember } from "./keep.js";

/** Beside each other in wide windows, above each other in narrow ones (playground.css). */
type Way = "beside" | "below";

interface Limits {
  readonly least: number;
  readonly most: number;
}

export interface Split {
  isHidden(): boolean;
  hide(isHidden: boolean): void;
  way(): Way;
  /** Of the panel, in pixels. */
  size(): number;
  limits(): Limits;
  resize(pixels: number): void;
  /** Back to what the page chooses by itself. */
  reset(): void;
  watch(changed: () => void): void;
}

const narrow = "(max-width: 760px)";
/** What the panel and the board need at least, in pixels. */
const least = { beside: { panel: 320, board: 280 }, below: { panel: 160, board: 200 } } as const;
const keys = { beside: "panel-width", below: "panel-height" } as const;

const kept = (way: Way): number | undefined => {
  const pixels = Number(recall(keys[way]));
  return pixels > 0 ? pixels : undefined;
};

export const makeSplit = (page: HTMLElement, panel: HTMLElement): Split => {
  const watchers = new Set<() => void>();
  const chosen: Record<Way, number | undefined> = { beside: kept("beside"), below: kept("below") };
  let isHidden = recall("panel-hidden") === "yes";
  const way = (): Way => (matchMedia(narrow).matches ? "below" : "beside");
  const limits = (): Limits => {
    const { panel: needed, board } = least[way()];
    const all = way() === "beside" ? page.clientWidth : page.clientHeight - 48;
    return { least: needed, most: Math.max(needed, all - board) };
  };
  const within = (pixels: number): number => Math.round(Math.min(limits().most, Math.max(limits().least, pixels)));
  const lay = (): void => {
    const pixels = chosen[way()];
    page.classList.toggle("alone", isHidden);
    if (pixels === undefined) page.style.removeProperty("--panel");
    else page.style.setProperty("--panel", `${within(pixels)}px`);
    // Too narrow a board for the first steps and a notice side by side.
    page.classList.toggle("tight", way() === "beside" && page.clientWidth - panel.offsetWidth < 680);
    for (const changed of watchers) changed();
  };
  const choose = (pixels: number | undefined): void => {
    chosen[way()] = pixels;
    remember(keys[way()], pixels === undefined ? "" : String(pixels));
    lay();
  };
  addEventListener("resize", lay);
  lay();
  return {
    isHidden: () => isHidden,
    hide: (hidden) => {
      isHidden = hidden;
      remember("panel-hidden", hidden ? "yes" : "no");
      lay();
    },
    way,
    size: () => Math.round(way() === "beside" ? panel.offsetWidth : panel.offsetHeight),
    limits,
    resize: (pixels) => choose(within(pixels)),
    reset: () => choose(undefined),
    watch: (changed) => void watchers.add(changed),
  };
};

const step = 16;

export const Divider = ({ split, label }: { readonly split: Split; readonly label: string }) => {
  const from = useRef<{ readonly at: number; readonly size: number } | undefined>(undefined);
  const way = split.way();
  const { least: min, most: max } = split.limits();
  const isMirrored = way === "beside" && getComputedStyle(document.documentElement).direction === "rtl";
  const along = (event: PointerEvent): number =>
    way === "beside" ? (isMirrored ? -1 : 1) * event.clientX : event.clientY;
  const press = (event: KeyboardEvent): void => {
    const by = event.shiftKey ? 4 * step : step;
    const grows = way === "below" ? "ArrowUp" : isMirrored ? "ArrowRight" : "ArrowLeft";
    const shrinks = way === "below" ? "ArrowDown" : isMirrored ? "ArrowLeft" : "ArrowRight";
    if (event.key === grows) split.resize(split.size() + by);
    else if (event.key === shrinks) split.resize(split.size() - by);
    else if (event.key === "Home") split.resize(min);
    else if (event.key === "End") split.resize(max);
    else if (event.key === "Enter") split.reset();
    else return;
    event.preventDefault();
  };
  return (
    <hr
      class="divider"
      tabIndex={0}
      aria-label={label}
      aria-controls="panel"
      aria-orientation={way === "beside" ? "vertical" : "horizontal"}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={split.size()}
      onKeyDown={press}
      onDblClick={split.reset}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { at: along(event), size: split.size() };
      }}
      onPointerMove={(event) => {
        const { current } = from;
        if (current && Math.abs(current.at - along(event)) > 2) split.resize(current.size + current.at - along(event));
      }}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onPointerCancel={() => {
        from.current = undefined;
      }}
    />
  );
};
