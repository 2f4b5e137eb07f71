// Dots stuck on notes are votes: small round or square marks without text, most of them on notes. What hosts count themselves comes
// with the items; here the two are added up. [R22]
import type { Thing, Unit } from "./sheet.js";

/** A dot is no more than this part of a sticky, and may hang over a note's edge by half of that. */
const dotSize = 0.3;
/** Fewer of the marks than this part on notes, and they are bullets, points of a curve or a legend's. */
const onNotes = 0.6;
/** More marks than this nobody sticks by hand. */
const mostDots = 2000;

const isDot = ({ item, box }: Thing, unit: Unit): boolean =>
  item.kind === "shape" &&
  item.fill !== undefined &&
  box.w > 0 &&
  box.w <= dotSize * unit.x &&
  box.h <= dotSize * unit.y &&
  box.w <= 1.25 * box.h &&
  box.h <= 1.25 * box.w;

const isNote = ({ item, box }: Thing, unit: Unit): boolean =>
  (item.kind === "sticky" || item.kind === "shape") &&
  box.w <= 3 * unit.x &&
  2 * box.h >= unit.y &&
  box.h <= 3 * unit.y;

/** Votes by note; a dot counts for the note whose centre is nearest of those it is stuck on. */
export const dotsOn = (texts: readonly Thing[], bare: readonly Thing[], unit: Unit): ReadonlyMap<Thing, number> => {
  const dots = bare.filter((b) => isDot(b, unit));
  const votes = new Map<Thing, number>();
  if (dots.length === 0 || dots.length > mostDots) return votes;
  const notes = texts.filter((t) => isNote(t, unit));
  const over = { x: (dotSize / 2) * unit.x, y: (dotSize / 2) * unit.y };
  let stuck = 0;
  for (const { at } of dots) {
    let best: Thing | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const t of notes) {
      const away = { x: Math.abs(t.at.x - at.x), y: Math.abs(t.at.y - at.y) };
      if (away.x > t.box.w / 2 + over.x || away.y > t.box.h / 2 + over.y || away.x + away.y >= nearest) continue;
      best = t;
      nearest = away.x + away.y;
    }
    if (!best) continue;
    stuck++;
    votes.set(best, (votes.get(best) ?? 0) + 1);
  }
  return stuck >= onNotes * dots.length ? votes : new Map();
};
