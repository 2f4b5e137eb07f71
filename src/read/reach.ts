// How far a map reaches around its lane labels: as far as texts follow one another. A note far away is none of it, and a band need not
// reach over to it. [R2]
import { around } from "../board/index.js";
import type { Scope } from "./drawn.js";
import type { LaneLabels } from "./lane-labels.js";
import type { Thing, Unit } from "./sheet.js";
import { type Axis, type Span, spanOf } from "./strips.js";

/** Three stickies of white, counted in steps of as much, end a map. */
const step = 3;
/** More steps than this, and one thing as long as a wall is taken by its ends. */
const mostSteps = 500;

const follow = (texts: readonly Thing[], axis: Axis, start: Span, unit: number): Span => {
  const size = step * unit;
  const at = (c: number): number => Math.floor((c - start.from) / size);
  const taken = new Set<number>();
  for (const t of texts) {
    const span = spanOf(t.box, axis);
    const [from, to] = [at(span.from), at(span.to)];
    if (to - from > mostSteps) taken.add(from).add(to);
    else for (let i = from; i <= to; i++) taken.add(i);
  }
  let low = 0;
  let high = Math.max(0, at(start.to));
  while (taken.has(low - 1)) low--;
  while (taken.has(high + 1)) high++;
  const [from, to] = [start.from + low * size, start.from + (high + 1) * size];
  const inside = texts.map((t) => spanOf(t.box, axis)).filter((s) => s.to > from && s.from < to);
  return inside.reduce((a, s) => ({ from: Math.min(a.from, s.from), to: Math.max(a.to, s.to) }), start);
};

export const scopeOf = (texts: readonly Thing[], labels: readonly Thing[], unit: Unit): Scope => {
  const whole = around(texts.map((t) => t.box)) ?? { x: 0, y: 0, w: 0, h: 0 };
  const start = around(labels.map((t) => t.box));
  if (!start) return { x: spanOf(whole, "x"), y: spanOf(whole, "y") };
  return {
    x: follow(texts, "x", spanOf(start, "x"), unit.x),
    y: follow(texts, "y", spanOf(start, "y"), unit.y),
  };
};

/** Without stages: notes stand on one side of the labels, and are not told from what else is written there by anything but that. */
export const alongLanes = (lanes: LaneLabels | undefined): Span => ({
  from: lanes?.notes === "right" ? lanes.column.from : Number.NEGATIVE_INFINITY,
  to: lanes?.notes === "left" ? lanes.column.to : Number.POSITIVE_INFINITY,
});
