// The edges of the miniature: the names of lanes and stages beside what they name, and between them the grips that move borders.
import type { TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useRef } from "preact/hooks";
import { type Axis, type Border, shareOf, within } from "./borders.js";
import { type Size, toBoard, toScreen, type View } from "./camera.js";
import { colorOf } from "./colors.js";
import type { Item, Outline, ServiceMap } from "./core.js";
import type { MiniatureProps, Moving } from "./miniature.js";
import { useTexts } from "./parts.js";
import type { Sketch } from "./sketch.js";
import { correctTextsFor } from "./texts-correct.js";
import { isColumned } from "./view.js";

interface EdgeProps {
  readonly axis: Axis;
  readonly map: ServiceMap | undefined;
  readonly outline: Outline | undefined;
  readonly view: View;
  readonly size: Size;
  readonly sketch: Sketch;
}

const lengthOf = (size: Size, axis: Axis): number => (axis === "x" ? size.w : size.h);
const onScreen = (view: View, size: Size, axis: Axis, at: number): number =>
  toScreen(view, size, { x: at, y: at })[axis];

/** Room for a name in two lines. */
const twoLines = 28;
/** Below this a name is a smear. */
const least = { x: 18, y: 13 };

export const EdgeNames = (props: EdgeProps & { readonly onPick: (item: Item) => void }) => {
  const { axis, map, outline, view, size, sketch, onPick } = props;
  if (!map || !outline) return null;
  const of = (axis === "y") !== outline.isTurned ? "lanes" : "stages";
  const length = lengthOf(size, axis);
  return (
    <>
      {outline[of].map(({ id, from, to, label }) => {
        const start = Math.max(0, onScreen(view, size, axis, from));
        const end = Math.min(length, onScreen(view, size, axis, to));
        const thing = map[of].find((s) => s.id === id);
        if (!thing || end - start < least[axis]) return null;
        const item = label === undefined ? undefined : sketch.byId.get(label);
        const place =
          axis === "y"
            ? { insetBlockStart: `${start}px`, blockSize: `${end - start}px` }
            : { insetInlineStart: `${start}px`, inlineSize: `${end - start}px` };
        const roles = of === "lanes" ? map.lanes.find((l) => l.id === id)?.roles : undefined;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; by keyboard the label itself is picked
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={id}
            class={`edge-name ${of} ${end - start < twoLines ? "slim" : ""}`}
            style={place}
            title={thing.title}
            onClick={() => item && onPick(item)}
          >
            {roles && <i class="chip" style={{ background: colorOf(roles) }} />}
            <span dir="auto" class={isColumned(thing.title) ? "columned" : undefined}>
              {thing.title}
            </span>
          </div>
        );
      })}
    </>
  );
};

type GripsProps = EdgeProps &
  Pick<MiniatureProps, "borders" | "moving" | "changing" | "picked" | "onMoving" | "onBorder">;

export const Grips = (props: GripsProps) => {
  const { axis, borders, view, size } = props;
  const length = lengthOf(size, axis);
  return (
    <>
      {borders
        .filter((b) => b.axis === axis)
        .map((border) => {
          const isMoved = props.moving?.border.key === border.key;
          const at = isMoved && props.moving ? props.moving.to : border.at;
          const p = onScreen(view, size, axis, at);
          if (p < 0 || p > length) return null;
          return <Grip key={border.key} {...props} border={border} at={at} isMoved={isMoved} />;
        })}
    </>
  );
};

/** A tenth of a note a step: as fine as a person draws. */
const steps = 10;

const Grip = (props: GripsProps & { border: Border; at: number; isMoved: boolean }) => {
  const { border, at, isMoved, axis, view, size, sketch, changing, picked, onMoving, onBorder } = props;
  const { language } = useTexts();
  const texts = correctTextsFor(language);
  const held = useRef(false);
  const moved = (to: number): Moving => ({ border, to: within(border, to) });
  const settle = () => {
    if (isMoved && at !== border.at) onBorder({ border, to: at });
  };
  const keys = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, PageUp: -5, PageDown: 5 }[event.key];
    if (by) onMoving(moved(at + (by * sketch.note) / steps));
    else if (event.key === "Enter" || event.key === " ") settle();
    else if (event.key === "Escape" && isMoved) onMoving(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const spot = (event: TargetedPointerEvent<HTMLDivElement>): number => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    const p = axis === "y" ? event.clientY - (box?.top ?? 0) : event.clientX - (box?.left ?? 0);
    return toBoard(view, size, { x: p, y: p })[axis];
  };
  const name = texts.border(...border.titles);
  const share = new Intl.NumberFormat(language, { style: "percent" }).format(shareOf(border, at));
  const said = isMoved ? (changing.length ? texts.changeSides(changing.length) : texts.noneChange) : "";
  const p = `${onScreen(view, size, axis, at)}px`;
  return (
    <div
      class={`grip ${axis} ${isMoved ? "moved" : ""}`}
      style={axis === "y" ? { insetBlockStart: p } : { insetInlineStart: p }}
      role="slider"
      tabIndex={0}
      aria-orientation={axis === "y" ? "vertical" : "horizontal"}
      aria-label={name}
      aria-description={texts.borderKeys}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(shareOf(border, at) * 100)}
      aria-valuetext={said ? texts.borderTo(name, share, said) : texts.borderAt(name, share)}
      title={name}
      onFocus={() => {
        // Somebody on the way to the card of a text keeps that card: the border’s opens with the first key that moves it.
        if (!held.current && !picked) onMoving({ border, to: at });
      }}
      onBlur={settle}
      onKeyDown={keys}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        onMoving({ border, to: at });
      }}
      onPointerMove={(event) => {
        if (held.current) onMoving(moved(spot(event)));
      }}
      onPointerUp={(event) => {
        if (!held.current) return;
        held.current = false;
        const to = within(border, spot(event));
        // A press alone takes hold of it: the buttons under the drawing move it then.
        if (Math.abs(to - border.at) * view.scale > 3) onBorder({ border, to });
        else onMoving({ border, to: border.at });
      }}
      onPointerCancel={() => {
        held.current = false;
        onMoving(undefined);
      }}
    />
  );
};
