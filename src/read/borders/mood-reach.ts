// Moods go up and down, out of the stretch their label in the middle would have: notes over a guessed border that stand where the
// curve has none, apart from the neighbour's, are the curve's. [R10] [R5]

import { type Crowd, thingsAt } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { type Axis, closeness, mid, type Span, type Strip, spanOf } from "../sheet/strips.js";
import { homesIn } from "./homes.js";
import { apart, isCurve } from "./runs.js";

/** Nearer to the neighbour's other notes than this part of a sticky, they are the neighbour's. */
const white = 0.2;

/** Strips with borders moved between a mood's lane and the one above or below it. */
export const withMoods = (strips: readonly Strip[], body: Crowd, axis: Axis, units: Unit): readonly Strip[] => {
  if (!strips.some((s) => s.evidence === "label" && s.roles.includes("emotions"))) return strips;
  const homes = homesIn(strips, body, axis);
  const notesIn = (i: number): readonly Thing[] => thingsAt(body, homes[i] ?? new Uint32Array());
  const moved = strips.map((s) => ({ ...s }));
  for (const [i, mood] of strips.entries()) {
    if (mood.evidence !== "label" || !mood.roles.includes("emotions")) continue;
    const curve = notesIn(i);
    if (curve.length < 2 || !isCurve(curve, axis)) continue;
    for (const step of [-1, 1] as const) {
      const other = strips[i + step];
      if (other?.evidence !== "label" || other.roles.includes("emotions")) continue;
      const end = farthest(notesIn(i + step), curve, axis, units, step);
      const [own, next] = [moved[i], moved[i + step]];
      if (end === undefined || !own || !next) continue;
      if (step < 0) own.from = next.to = end;
      else own.to = next.from = end;
    }
  }
  return moved;
};

/** The border that leaves the run next to the curve to it; undefined where that run is the neighbour's. */
const farthest = (
  theirs: readonly Thing[],
  curve: readonly Thing[],
  axis: Axis,
  units: Unit,
  step: -1 | 1,
): number | undefined => {
  const sorted = theirs.map((t) => spanOf(t.box, axis)).sort((a, b) => a.from - b.from);
  const runs = apart(sorted, white * units[axis]);
  const near = step < 0 ? runs.at(-1) : runs[0];
  const rest = step < 0 ? runs.at(-2) : runs[1];
  if (!near || !rest) return undefined;
  const along = (t: Thing): Span => spanOf(t.box, axis === "y" ? "x" : "y");
  const inRun = theirs.filter((t) => mid(spanOf(t.box, axis)) >= near.from && mid(spanOf(t.box, axis)) <= near.to);
  const isFree = inRun.every((t) => curve.every((c) => closeness(along(c), along(t)) < 0.5));
  if (!isFree || inRun.length > curve.length) return undefined;
  return step < 0 ? (rest.to + near.from) / 2 : (near.to + rest.from) / 2;
};
