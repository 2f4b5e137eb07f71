// A remark about the whole map, written under it and as wide as it: no note of the last lane, nor a lane of its own. Works on rows. [R31]
import { moreThan, ofKind, picked } from "../sheet/choose.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import { without } from "../sheet/few.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { closeness, spanOf } from "../sheet/strips.js";

/** Of the width that notes and heads take up, a remark has so much, and it is wider than so many stickies. */
const mostOfWidth = 0.85;
const widest = 3;
/** White between it and the last notes, in stickies: as everywhere, less lies between any two notes. */
const leastWhite = 0.2;

const bottomOf = (t: Thing): number => t.box.y + t.box.h;

/** The lowest things of a map that are remarks: one, or several of the same width one under the other. */
export const remarksBelow = (
  body: Crowd,
  labels: readonly Thing[],
  heads: readonly Thing[],
  unit: Unit,
): readonly Thing[] => {
  const wide = picked(body, moreThan("x", "sizes", widest * unit.x), ofKind("shape", "text"));
  if (wide.length === 0 || wide.length > body.at.length / 4) return [];
  const rest = thingsIn(without(body, wide));
  const whole = [...rest, ...heads];
  const from = whole.reduce((x, t) => Math.min(x, t.box.x), Number.POSITIVE_INFINITY);
  const to = whole.reduce((x, t) => Math.max(x, t.box.x + t.box.w), Number.NEGATIVE_INFINITY);
  const low = [...rest, ...labels].reduce((y, t) => Math.max(y, bottomOf(t)), Number.NEGATIVE_INFINITY);
  const usual = median(rest.map((t) => t.box.w));
  const isRemark = (t: Thing): boolean => {
    const covered = Math.min(to, t.box.x + t.box.w) - Math.max(from, t.box.x);
    return (
      covered >= mostOfWidth * (to - from) &&
      t.box.w > 2 * usual &&
      t.box.y >= low + leastWhite * unit.y &&
      !labels.some((l) => closeness(spanOf(l.box, "y"), spanOf(t.box, "y")) > 0)
    );
  };
  return wide.filter(isRemark);
};
