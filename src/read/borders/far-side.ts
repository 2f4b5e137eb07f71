// Notes of a strip that its label does not account for: farther on one side of a label in the middle than on the other, or a run of
// their own away from it. They may belong to a strip nobody named. Whether they make one is decided in unnamed.ts; here they become
// doubtful. [R9]
import { type Crowd, columnOn, extentsAt, thingsAt } from "../sheet/crowd.js";
import { runsIn } from "../sheet/extents.js";
import { median, type Unit } from "../sheet/sheet.js";
import { type Axis, length, mid, type Span, type Strip, spanOf } from "../sheet/strips.js";
import { homesIn } from "./homes.js";
import { isCurve } from "./runs.js";

/** A label is in the middle, or at the start, when it is no farther from it than this part of a sticky. */
const near = 0.35;
/** So much farther than on the near side, in stickies: less is a ragged row. */
const farther = 0.6;
/** Rows of one lane lie closer than this, in stickies. */
const white = 0.25;

interface Side {
  readonly strip: Strip;
  readonly label: Span;
  readonly runs: readonly Span[];
  readonly whole: Span;
}

const sidesOf = (strips: readonly Strip[], body: Crowd, axis: Axis, unit: number): readonly Side[] => {
  if (!strips.some((s) => s.evidence === "label")) return [];
  const homes = homesIn(strips, body, axis, 1.6 * unit);
  return strips.flatMap((strip, i): readonly Side[] => {
    const places = homes[i];
    if (strip.evidence !== "label" || !strip.label || !places) return [];
    if (strip.roles.includes("emotions") && isCurve(thingsAt(body, places), axis)) return [];
    const runs = runsIn(extentsAt(columnOn(body, axis), places), white * unit);
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) return [];
    return [{ strip, label: spanOf(strip.label.box, axis), runs, whole: { from: first.from, to: last.to } }];
  });
};

const offMiddle = ({ label, whole }: Side): number => Math.abs(mid(label) - mid(whole));

/** Small and at its strip's start: such a label says nothing about the far end. */
const isAtStart = ({ label, whole }: Side, unit: number): boolean =>
  Math.abs(label.from - whole.from) <= near * unit && length(label) <= unit / 2;

/** Stretches of strips that a label does not account for. */
export const farSides = (strips: readonly Strip[], body: Crowd, axis: Axis, units: Unit): readonly Span[] => {
  const unit = units[axis];
  const sides = sidesOf(strips, body, axis, unit);
  const areCentred = sides.length > 0 && median(sides.map(offMiddle)) <= near * unit;
  return sides.flatMap((side): readonly Span[] => {
    if (offMiddle(side) <= near * unit) return [];
    return [...otherRuns(side), ...(areCentred && !isAtStart(side, unit) ? beyondMirror(side, unit) : [])];
  });
};

/** Runs other than the one the label stands with. */
const otherRuns = ({ label, runs }: Side): readonly Span[] => {
  if (runs.length < 2) return [];
  const away = (run: Span): number => Math.max(0, run.from - mid(label), mid(label) - run.to);
  const own = runs.reduce((a, b) => (away(b) < away(a) ? b : a));
  return runs.filter((run) => run !== own);
};

/** What reaches farther on one side of the label than on the other. */
const beyondMirror = ({ strip, label, whole }: Side, unit: number): readonly Span[] => {
  const before = mid(label) - whole.from;
  const after = whole.to - mid(label);
  if (Math.min(before, after) <= 0 || Math.abs(after - before) <= farther * unit) return [];
  return after > before
    ? [{ from: mid(label) + before + unit / 4, to: strip.to }]
    : [{ from: strip.from, to: mid(label) - after - unit / 4 }];
};
