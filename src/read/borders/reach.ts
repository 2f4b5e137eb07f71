// How far a map reaches around its lane labels: as far as texts follow one another. A note far away is none of it, and a band need not
// reach over to it. [R2]
import { around } from "../../board/index.js";
import { type Crowd, extentsIn, thingsIn } from "../sheet/crowd.js";
import type { Extents } from "../sheet/extents.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { type Span, spanOf } from "../sheet/strips.js";
import type { Scope } from "./drawn.js";

/** Three stickies of white, counted in steps of as much, end a map. */
const step = 3;
/** More steps than this, and one thing as long as a wall is taken by its ends. */
const mostSteps = 500;

const follow = ({ froms, tos }: Extents, start: Span, unit: number): Span => {
  const size = step * unit;
  const at = (c: number): number => Math.floor((c - start.from) / size);
  const taken = new Set<number>();
  let [lastFrom, lastTo] = [Number.NaN, Number.NaN];
  for (let n = 0; n < froms.length; n++) {
    const from = at(froms[n] ?? 0);
    const to = at(tos[n] ?? 0);
    // What follows one another mostly lies in the same step.
    if (from === lastFrom && to === lastTo) continue;
    [lastFrom, lastTo] = [from, to];
    if (to - from > mostSteps) taken.add(from).add(to);
    else for (let i = from; i <= to; i++) taken.add(i);
  }
  let low = 0;
  let high = Math.max(0, at(start.to));
  while (taken.has(low - 1)) low--;
  while (taken.has(high + 1)) high++;
  const [from, to] = [start.from + low * size, start.from + (high + 1) * size];
  let { from: first, to: last } = start;
  for (let n = 0; n < froms.length; n++) {
    const begins = froms[n] ?? 0;
    const ends = tos[n] ?? 0;
    if (!(ends > from && begins < to)) continue;
    first = Math.min(first, begins);
    last = Math.max(last, ends);
  }
  return { from: first, to: last };
};

export const scopeOf = (texts: Crowd, labels: readonly Thing[], unit: Unit): Scope => {
  const start = around(labels.map((t) => t.box));
  if (!start) {
    const whole = around(thingsIn(texts).map((t) => t.box)) ?? { x: 0, y: 0, w: 0, h: 0 };
    return { x: spanOf(whole, "x"), y: spanOf(whole, "y") };
  }
  return {
    x: follow(extentsIn(texts, "x"), spanOf(start, "x"), unit.x),
    y: follow(extentsIn(texts, "y"), spanOf(start, "y"), unit.y),
  };
};
