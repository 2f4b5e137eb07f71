// The board in small with its reading laid over: lanes and stages as bands and columns, their names at the edges, borders to be
// moved, notes that need a look ringed. Picking goes by coordinates and by arrow keys; what is picked is told to correct.tsx.
import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Border } from "./borders.js";
import { held, type Size, shifted, toScreen, type View, viewOf, zoomed } from "./camera.js";
import type { Box, Item, ItemId, Outline, ServiceMap } from "./core.js";
import { BoardDrawing, Overlay, Words } from "./miniature-drawing.js";
import { EdgeNames, Grips } from "./miniature-edges.js";
import { IconButton, useTexts } from "./parts.js";
import { type Direction, middle, nextText, type Point, type Sketch } from "./sketch.js";
import { correctTextsFor } from "./texts-correct.js";
import { usePointer } from "./use-pointer.js";

/** A border on its way: where it would lie. */
export interface Moving {
  readonly border: Border;
  readonly to: number;
}

export interface MiniatureProps {
  readonly sketch: Sketch;
  readonly map: ServiceMap | undefined;
  readonly outlines: readonly Outline[];
  readonly borders: readonly Border[];
  /** Notes that need a look. */
  readonly doubtful: readonly Item[];
  /** All of the board stays in view, whatever is read of it meanwhile: somebody points out where the map is. */
  readonly isPointing: boolean;
  readonly pointed: readonly { readonly item: Item; readonly is: "lane" | "stage" }[];
  readonly moving: Moving | undefined;
  /** Notes that change sides as the border moves. */
  readonly changing: readonly Item[];
  /** The text the arrow keys are at, and the one whose card is open. */
  readonly at: Item | undefined;
  readonly picked: Item | undefined;
  /** Brought into view when it changes; `nth` brings the same one again. */
  readonly goTo: { readonly id: ItemId | undefined; readonly nth: number };
  readonly nameOf: (item: Item) => string;
  readonly onAt: (item: Item) => void;
  readonly onPick: (item: Item, byKey: boolean) => void;
  readonly onNextDoubt: () => void;
  readonly onMoving: (moving: Moving | undefined) => void;
  readonly onBorder: (moving: Moving) => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const step = 1.5;

const useSize = (fallback: Size) => {
  const element = useRef<HTMLDivElement>(null);
  const [size, set] = useState(fallback);
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: w = 0, clientHeight: h = 0 } = element.current ?? {};
      if (w && h) set((was) => (was.w === w && was.h === h ? was : { w, h }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    if (element.current) watcher.observe(element.current);
    return () => watcher.disconnect();
  }, []);
  return { element, size };
};

/** Near enough to read a note when somebody is led to it. */
const reading = (view: View, size: Size, sketch: Sketch): number =>
  Math.max(view.scale, Math.min(72 / sketch.note, size.h / 3 / sketch.note));

/** How high the drawing wants to be for its width; the sheet keeps it within what a panel has room for. */
const tallness = ({ w, h }: Box): number => Math.round((h / Math.max(w, 1)) * 100) / 100;

/** The names above stand upright where columns leave no room for a word, with all of the map in view. */
const isTight = (outline: Outline, size: Size): boolean => {
  const strips = outline.isTurned ? outline.lanes : outline.stages;
  const narrowest = Math.min(...strips.map(({ from, to }) => to - from));
  return (narrowest / Math.max(outline.box.w, 1)) * size.w < word;
};
const word = 76;

export const Miniature = (props: MiniatureProps) => {
  const { sketch, map, outlines, borders, at, picked, goTo, moving } = props;
  const texts = correctTextsFor(useTexts().language);
  const { element, size } = useSize({ w: 280, h: 240 });
  const [chosen, setView] = useState<View>();
  const [over, setOver] = useState<Item>();
  const outline = props.isPointing ? undefined : outlines.find((o) => o.map === map?.id);
  const whole = viewOf(outline?.box ?? sketch.box, size);
  const view = chosen ?? whole;
  const look = (to: View) => setView(held(to, sketch));
  const latest = useRef({ view, size, sketch });
  latest.current = { view, size, sketch };

  useLayoutEffect(() => {
    const { view: now, size: room, sketch: drawn } = latest.current;
    const item = goTo.id === undefined ? undefined : drawn.byId.get(goTo.id);
    if (item) setView(held({ ...middle(item.box), scale: reading(now, room, drawn) }, drawn));
  }, [goTo]);

  const pointer = usePointer({ ...props, view, size, look, onOver: setOver });
  const move = (to: Item | undefined) => {
    if (!to) return;
    props.onAt(to);
    look(shifted(view, size, to.box));
  };
  const keys = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const to = arrows[event.key];
    const first = at ?? sketch.texts[0];
    const done = (does: () => void) => {
      event.preventDefault();
      does();
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (to) done(() => move(at ? nextText(sketch, at, to) : first));
    else if (event.key === "Home") done(() => move(sketch.texts[0]));
    else if (event.key === "End") done(() => move(sketch.texts.at(-1)));
    else if (event.key === "Enter" || event.key === " ") done(() => first && props.onPick(first, true));
    else if (event.key === "+" || event.key === "=") done(() => look(zoomed(view, step, size, sketch, spot(at))));
    else if (event.key === "-") done(() => look(zoomed(view, 1 / step, size, sketch, spot(at))));
    else if (event.key === "0") done(() => setView(undefined));
    else if (event.key.toLowerCase() === "n") done(props.onNextDoubt);
  };
  /** Zooming goes towards the text somebody is at, while it is in view. */
  const spot = (item: Item | undefined): Point | undefined => {
    if (!item) return undefined;
    const p = toScreen(view, size, { x: item.box.x + item.box.w / 2, y: item.box.y + item.box.h / 2 });
    return p.x >= 0 && p.y >= 0 && p.x <= size.w && p.y <= size.h ? p : undefined;
  };
  const edges = { map, outline, borders, view, size, moving, sketch };
  const said = over ?? at;
  const zoom = (by: number) => look(zoomed(view, by, size, sketch, spot(at)));
  return (
    <div
      class={`mini ${outline ? (isTight(outline, size) ? "upright" : "") : "bare"}`}
      dir="ltr"
      style={{ "--tall": tallness(outline?.box ?? sketch.box) }}
    >
      <div class="mini-board">
        <div
          ref={element}
          class="mini-list"
          role="listbox"
          tabIndex={0}
          aria-label={texts.board}
          aria-description={texts.keys}
          aria-activedescendant={at ? "lanewise-at" : undefined}
          onKeyDown={keys}
          {...pointer}
        >
          <BoardDrawing sketch={sketch} view={view} size={size} outlines={outlines} map={map} />
          <Words sketch={sketch} view={view} size={size} />
          <Overlay {...props} view={view} size={size} />
          {at && (
            <div
              key={at.id}
              id="lanewise-at"
              role="option"
              class="sr"
              tabIndex={-1}
              aria-selected={picked?.id === at.id}
              aria-setsize={sketch.texts.length}
              aria-posinset={sketch.texts.indexOf(at) + 1}
            >
              {props.nameOf(at)}
            </div>
          )}
        </div>
      </div>
      <div class="mini-caption" aria-hidden="true" dir="auto">
        {said ? props.nameOf(said) : texts.caption}
      </div>
      <fieldset class="mini-tools">
        <legend class="sr">{texts.tools}</legend>
        <IconButton icon="plus" class="tiny" label={texts.closer} onPress={() => zoom(step)} />
        <IconButton icon="minus" class="tiny" label={texts.farther} onPress={() => zoom(1 / step)} />
        <IconButton icon="whole" class="tiny" label={texts.whole} onPress={() => setView(undefined)} />
      </fieldset>
      <div class="mini-top">
        <EdgeNames {...edges} axis="x" onPick={(item) => props.onPick(item, false)} />
        <Grips {...edges} {...props} axis="x" />
      </div>
      <div class="mini-side">
        <EdgeNames {...edges} axis="y" onPick={(item) => props.onPick(item, false)} />
        <Grips {...edges} {...props} axis="y" />
      </div>
    </div>
  );
};
