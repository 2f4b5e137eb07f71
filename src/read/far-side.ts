// Notes that lie farther on one side of their label than its strip reaches on the other: where labels stand in the middle, they may
// belong to a strip nobody named. Whether it is one of its own is decided in unnamed.ts; here they become doubtful. [R9]
import { median, type Thing, type Unit } from "./sheet.js";
import { type Axis, length, locate, mid, type Span, type Strip, spanOf } from "./strips.js";

/** Labels stand in the middle when half of them are no farther from it than this part of a sticky. */
const inMiddle = 0.35;
/** So much farther than on the near side, in stickies: less is a ragged row. */
const farther = 0.6;

/** Stretches of strips that a label in the middle does not account for. */
export const farSides = (
  strips: readonly Strip[],
  body: readonly Thing[],
  axis: Axis,
  units: Unit,
): readonly Span[] => {
  const unit = units[axis];
  const told = strips.filter((s) => s.evidence === "label" && s.label && !s.roles.includes("emotions"));
  if (told.length === 0) return [];
  const extents = new Map<Strip, { from: number; to: number }>();
  for (const t of body) {
    const span = spanOf(t.box, axis);
    const spot = locate(strips, mid(span));
    const strip = "in" in spot ? strips[spot.in] : undefined;
    if (!strip || length(span) > 1.6 * unit) continue;
    const extent = extents.get(strip);
    if (!extent) extents.set(strip, { from: span.from, to: span.to });
    else {
      extent.from = Math.min(extent.from, span.from);
      extent.to = Math.max(extent.to, span.to);
    }
  }
  const sides = told.flatMap((strip) => {
    const extent = extents.get(strip);
    if (!extent || !strip.label) return [];
    const label = spanOf(strip.label.box, axis);
    return [{ strip, extent, label, before: mid(label) - extent.from, after: extent.to - mid(label) }];
  });
  if (median(sides.map((s) => Math.abs(s.before - s.after) / 2)) > inMiddle * unit) return [];
  return sides.flatMap(({ strip, label, extent, before, after }): readonly Span[] => {
    const isStart = Math.abs(label.from - extent.from) <= inMiddle * unit && length(label) <= unit / 2;
    if (isStart || Math.min(before, after) <= 0 || Math.abs(after - before) <= farther * unit) return [];
    return after > before
      ? [{ from: mid(label) + before + unit / 4, to: strip.to }]
      : [{ from: strip.from, to: mid(label) - after - unit / 4 }];
  });
};
