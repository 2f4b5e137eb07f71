// The pointer on the miniature: a press that stays is a pick; one that strays moves the board, or the border it took hold of.
import type { TargetedPointerEvent, TargetedWheelEvent } from "preact";
import { useRef } from "preact/hooks";
import { type Border, within } from "./borders.js";
import { held, type Size, toBoard, type View, viewOf, zoomed } from "./camera.js";
import type { Item } from "./core.js";
import type { MiniatureProps } from "./miniature.js";
import { type Point, textAt } from "./sketch.js";

/** Pixels a pointer may stray before a click is a drag, and how near a border has to be to take hold of it. */
const stray = 4;
const grasp = 5;

interface PointerArgs extends MiniatureProps {
  readonly view: View;
  readonly size: Size;
  readonly look: (view: View) => void;
  readonly onOver: (item: Item | undefined) => void;
}

interface Held {
  readonly from: Point;
  readonly view: View;
  readonly border: Border | undefined;
  strayed: boolean;
}

export const usePointer = (args: PointerArgs) => {
  const { sketch, borders, view, size, look } = args;
  const down = useRef<Held | undefined>(undefined);
  const place = (event: TargetedPointerEvent<HTMLDivElement> | TargetedWheelEvent<HTMLDivElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const textUnder = (p: Point) => textAt(sketch, toBoard(view, size, p), 4 / view.scale);
  const borderUnder = (p: Point): Border | undefined => {
    if (textAt(sketch, toBoard(view, size, p), 0)) return undefined;
    const spot = toBoard(view, size, p);
    return borders.find((b) => Math.abs(b.at - spot[b.axis]) * view.scale <= grasp);
  };
  const to = (border: Border, p: Point) => ({ border, to: within(border, toBoard(view, size, p)[border.axis]) });
  return {
    onPointerDown: (event: TargetedPointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      const from = place(event);
      down.current = { from, view, border: borderUnder(from), strayed: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLDivElement>) => {
      const p = place(event);
      const { current } = down;
      if (!current) {
        const border = borderUnder(p);
        const text = border ? undefined : textUnder(p);
        event.currentTarget.dataset.over = border ? border.axis : text ? "text" : "";
        args.onOver(text);
        return;
      }
      const by = { x: p.x - current.from.x, y: p.y - current.from.y };
      if (!current.strayed && Math.hypot(by.x, by.y) < stray) return;
      current.strayed = true;
      if (current.border) args.onMoving(to(current.border, p));
      else look({ ...current.view, x: current.view.x - by.x / view.scale, y: current.view.y - by.y / view.scale });
    },
    onPointerUp: (event: TargetedPointerEvent<HTMLDivElement>) => {
      const { current } = down;
      down.current = undefined;
      if (!current) return;
      const p = place(event);
      if (current.strayed) {
        if (current.border) args.onBorder(to(current.border, p));
        return;
      }
      const text = textUnder(p);
      if (text) args.onPick(text, false);
      else if (current.border) args.onMoving({ border: current.border, to: current.border.at });
    },
    onPointerLeave: () => args.onOver(undefined),
    onPointerCancel: () => {
      down.current = undefined;
      args.onMoving(undefined);
    },
    onWheel: (event: TargetedWheelEvent<HTMLDivElement>) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        look(zoomed(view, Math.exp(-event.deltaY / 200), size, sketch, place(event)));
        return;
      }
      // Once all of the board is in view the panel scrolls as anywhere else.
      const whole = viewOf(sketch.box, size).scale;
      if (view.scale <= whole * 1.05) return;
      const next = held(
        { ...view, x: view.x + event.deltaX / view.scale, y: view.y + event.deltaY / view.scale },
        sketch,
      );
      if (next.x === view.x && next.y === view.y) return;
      event.preventDefault();
      look(next);
    },
  };
};
