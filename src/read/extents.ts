// Where many things begin and end along one axis, in numbers alone: a span an object for each of ten thousand notes, in every pass,
// costs more than all that is asked of them.
import { nth } from "./order.js";
import type { Thing } from "./sheet.js";
import type { Axis, Span } from "./strips.js";

/** The i-th thing's span is froms[i] to tos[i]. */
export interface Extents {
  readonly froms: Float64Array;
  readonly tos: Float64Array;
}

export const extentsOf = (things: readonly Thing[], axis: Axis): Extents => {
  const froms = new Float64Array(things.length);
  const tos = new Float64Array(things.length);
  const isAlong = axis === "x";
  for (let i = 0; i < froms.length; i++) {
    const box = things[i]?.box;
    if (!box) continue;
    const from = isAlong ? box.x : box.y;
    froms[i] = from;
    tos[i] = from + (isAlong ? box.w : box.h);
  }
  return { froms, tos };
};

/** Usual length, as `median` gives it. */
export const medianLength = ({ froms, tos }: Extents): number => {
  const lengths = new Float64Array(froms.length);
  for (let i = 0; i < lengths.length; i++) lengths[i] = (tos[i] ?? 0) - (froms[i] ?? 0);
  return nth(lengths, lengths.length >> 1) ?? 0;
};

/**
 * Stretches that nothing covers, wider than `least`, in order. Sorts both lists: where the first i things all end before the next
 * one begins, theirs are the i smallest ends.
 */
export const whitesIn = (froms: Float64Array, tos: Float64Array, least: number): readonly Span[] => {
  froms.sort();
  tos.sort();
  const whites: Span[] = [];
  for (let i = 1; i < froms.length; i++) {
    const from = tos[i - 1] ?? 0;
    const to = froms[i] ?? 0;
    if (to - from > least) whites.push({ from, to });
  }
  return whites;
};
