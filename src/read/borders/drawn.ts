// What was drawn without words: bands around lanes, boxes around columns, rulings right across. [R2] [R3]
import type { Thing, Unit } from "../sheet/sheet.js";
import { type Axis, closeness, holds, lastFrom, length, mid, type Span, spanOf } from "../sheet/strips.js";

export interface Scope {
  /** From the first label to the last note, on each axis. */
  readonly x: Span;
  readonly y: Span;
}

const otherAxis = (axis: Axis): Axis => (axis === "x" ? "y" : "x");

/** Thinner than this part of a sticky, a shape is a line. */
const thin = 0.15;
/** Shorter than this part of the map, a line divides something else. */
const long = 0.6;

/** Coordinates on `axis` of lines that run right across the other one. */
export const rulingsOn = (axis: Axis, bare: readonly Thing[], scope: Scope, unit: Unit): readonly number[] =>
  bare
    .filter((b) => {
      const thickness = length(spanOf(b.box, axis));
      const run = spanOf(b.box, otherAxis(axis));
      const whole = scope[otherAxis(axis)];
      const shared = Math.min(run.to, whole.to) - Math.max(run.from, whole.from);
      return thickness <= thin * unit[axis] && shared >= long * length(whole) && length(whole) > 0;
    })
    .map((b) => mid(spanOf(b.box, axis)));

/**
 * The drawn box each label stands in or beside: right across the map, holding this label's centre and no other's. The
 * smallest one is meant where several do.
 */
export const boxesAround = (
  axis: Axis,
  labels: readonly Span[],
  bare: readonly Thing[],
  scope: Scope,
  unit: Unit,
): readonly (Span | undefined)[] => {
  const whole = scope[otherAxis(axis)];
  const centres = labels.map((l, i) => ({ from: mid(l), to: mid(l), i })).sort((a, b) => a.from - b.from);
  const found: (Span | undefined)[] = labels.map(() => undefined);
  for (const b of bare) {
    const span = spanOf(b.box, axis);
    const run = spanOf(b.box, otherAxis(axis));
    const covered = Math.min(run.to, whole.to) - Math.max(run.from, whole.from);
    if (length(span) <= thin * unit[axis] || covered < long * length(whole)) continue;
    const last = lastFrom(centres, span.to);
    const its = centres[last];
    if (!its || !holds(span, its.from) || (centres[last - 1]?.from ?? Number.NEGATIVE_INFINITY) >= span.from) continue;
    const label = labels[its.i];
    if (!label || closeness(label, span) < 0.5) continue;
    const there = found[its.i];
    if (!there || length(span) < length(there)) found[its.i] = span;
  }
  return found;
};
