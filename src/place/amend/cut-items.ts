// How single items and boxes lie to a cut: across it, grown by it, held by others. Who moves is decided elsewhere.
import type { Box, Item } from "../../board/index.js";
import { type Axis, type Cut, endOf } from "./cut.js";

export const larger = (box: Box, axis: Axis, by: number): Box =>
  axis === "x" ? { ...box, w: box.w + by } : { ...box, h: box.h + by };

export const isThrough = (box: Box, { axis, at }: Cut): boolean => box[axis] < at - 1 && endOf(box, axis) > at + 1;

/** Connectors hold on to what they join and follow it. */
export const isHeldByNothing = ({ from, to }: Item): boolean => from === undefined && to === undefined;

export const isLine = ({ kind }: Item): boolean => kind === "line" || kind === "connector";
