// A row that is drawn like the notes: are these the stages, or the first lane's first notes? Told by what notes do and labels do
// not. Which row it is about is decided in stage-row.ts. [R17]
import { fold } from "../../words/index.js";
import { borders } from "../borders/cuts.js";
import { amongNumbers } from "../sheet/among.js";
import { areNotAmong, atLeast, chosen } from "../sheet/choose.js";
import type { Crowd } from "../sheet/crowd.js";
import { extentsOf } from "../sheet/extents.js";
import { commonest, lookNumber, tally } from "../sheet/looks.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { closeness, holds, mid, type Span, spanOf } from "../sheet/strips.js";
import type { LaneLabels } from "./lane-labels.js";
import { commonLook, looksLikeOne, sizeOf } from "./look.js";

/** Less than this part of a sticky lies between notes of one cell, more between strips. */
const leastWhite = 0.2;
/** A colour that this part of the notes shares is theirs; less are exceptions. */
const theirs = 0.2;
/** Writing larger than the notes' by this factor is a heading's. */
const writing = 1.15;

const spansOf = (things: readonly Thing[], axis: "x" | "y"): readonly Span[] => things.map((t) => spanOf(t.box, axis));

/** Of the notes' kind and size, and of a colour that notes have; where they have several, any colour is one of them. */
export const isLikeNotes = (row: readonly Thing[], body: Crowd, unit: Unit): boolean => {
  const low = Math.min(...row.map((t) => t.at.y));
  const rest = chosen(body, atLeast("y", "mids", low), areNotAmong(amongNumbers(row)));
  const counts = tally(rest);
  const usual = commonest(rest, counts);
  const typical = rest.all[rest.at.find((i) => rest.looks[i] === usual) ?? -1];
  const look = commonLook(row);
  if (!typical || look === undefined || row.find((t) => t.look === look)?.item.kind !== typical.item.kind) return false;
  const isOfSize = (t: Thing): boolean =>
    t.item.kind === "text"
      ? sizeOf(t) <= writing * sizeOf(typical) && sizeOf(typical) <= writing * sizeOf(t)
      : Math.abs(t.box.w - unit.x) <= leastWhite * unit.x && Math.abs(t.box.h - unit.y) <= leastWhite * unit.y;
  if (2 * row.filter(isOfSize).length < row.length) return false;
  const all = counts.reduce((sum, n) => sum + n, 0);
  const common = counts.filter((n) => n > 0 && n >= theirs * all).length;
  return (counts[lookNumber(body, look)] ?? 0) > 0 || common > 1;
};

/** The row with what is drawn like it in the same line but says too much for a label. */
const levelWith = (row: readonly Thing[], body: readonly Thing[]): readonly Thing[] => {
  const ids = new Set(row.map((t) => t.id));
  const looks = new Set(row.map((t) => t.look));
  const spans = spansOf(row, "y");
  const isLevel = (t: Thing): boolean => spans.some((s) => closeness(s, spanOf(t.box, "y")) >= 0.5);
  const others = body.filter((t) => !ids.has(t.id) && looks.has(t.look) && isLevel(t));
  return [...row, ...others].sort((a, b) => a.box.x - b.box.x);
};

/** Two say the same, or two touch while most stand apart: no labels do, notes of one cell may. */
const standsLikeNotes = (row: readonly Thing[], unit: Unit): boolean => {
  if (new Set(row.map((t) => fold(t.text))).size < row.length) return true;
  const gaps = row.slice(1).map((t, i) => t.box.x - (row[i]?.box.x ?? 0) - (row[i]?.box.w ?? 0));
  return Math.min(...gaps) < leastWhite * unit.x && median(gaps) >= 1.5 * leastWhite * unit.x;
};

/** Stands as near to the notes under it as notes of one cell do, though lanes lie farther apart. */
const touchesNotes = (row: readonly Thing[], rest: readonly Thing[], lanes: readonly Span[], unit: Unit): boolean => {
  const gaps = row.flatMap((t) => {
    const under = rest.filter((n) => n.at.y > t.at.y && closeness(spanOf(n.box, "x"), spanOf(t.box, "x")) >= 0.5);
    const next = Math.min(...under.map((n) => n.box.y));
    return Number.isFinite(next) ? [next - t.box.y - t.box.h] : [];
  });
  if (gaps.length === 0 || Math.min(...gaps) >= leastWhite * unit.y) return false;
  return median(whitesBetween(lanes, rest)) >= 1.5 * leastWhite * unit.y;
};

/** White between the notes of one lane and those of the next. */
const whitesBetween = (lanes: readonly Span[], notes: readonly Thing[]): readonly number[] => {
  const all = spansOf(notes, "y");
  const homes = lanes.map((lane) => all.filter((n) => mid(n) >= lane.from && mid(n) < lane.to));
  return homes.slice(1).flatMap((next, i) => {
    const before = homes[i] ?? [];
    if (before.length === 0 || next.length === 0) return [];
    return [Math.min(...next.map((n) => n.from)) - Math.max(...before.map((n) => n.to))];
  });
};

/**
 * Would these be the first lane's notes? They stand like notes, or right on the notes beneath, or the lane's label is nearer to
 * the middle (or start) of its notes with the row than without it, as labels of the other lanes are.
 */
export const belongsToFirst = (
  row: readonly Thing[],
  lanes: LaneLabels,
  body: readonly Thing[],
  unit: Unit,
): boolean => {
  const labels = spansOf(lanes.labels, "y");
  const [first, ...others] = labels;
  const level = levelWith(row, body);
  if (!first || others.length === 0 || standsLikeNotes(level, unit)) return true;
  if (spansOf(row, "y").some((s) => closeness(s, first) >= 0.5)) return true;
  const ids = new Set(level.map((t) => t.id));
  const low = Math.min(...row.map((t) => t.at.y));
  const notes = body.filter((t) => t.at.y >= low);
  const rest = notes.filter((t) => !ids.has(t.id));
  const { spans, stand } = borders(labels, extentsOf(rest, "y"), { known: [], rulings: [] }, unit.y);
  if (touchesNotes(level, rest, spans, unit)) return true;
  const end = spans[0]?.to ?? first.to;
  const off = (its: readonly Thing[]): number => {
    const there = spansOf(its, "y").filter((s) => mid(s) <= end);
    if (there.length === 0) return Number.POSITIVE_INFINITY;
    const from = Math.min(...there.map((s) => s.from));
    const to = Math.max(...there.map((s) => s.to));
    return stand === "start" ? Math.abs(first.from - from) : Math.abs(mid(first) - (from + to) / 2);
  };
  return off(notes) < off(rest);
};

/**
 * Are these all that stands beside the first label, though notes stand beside the others'? They are in line with it, and without
 * them it would have no note, or stand above all of its notes as no other label does.
 */
export const isAllOfFirst = (row: readonly Thing[], lanes: LaneLabels, body: readonly Thing[], unit: Unit): boolean => {
  const labels = spansOf(lanes.labels, "y");
  const [first, ...others] = labels;
  const ofRow = spansOf(row, "y");
  if (!first || lanes.notes === "under" || 2 * ofRow.filter((s) => holds(s, mid(first))).length < row.length)
    return false;
  const low = Math.max(...ofRow.map((s) => s.to));
  const rest = body.filter((t) => t.box.y >= low);
  const notes = spansOf(rest, "y");
  const { spans } = borders(labels, extentsOf(rest, "y"), { known: [], rulings: [] }, unit.y);
  /** How far a label stands outside of its notes; nothing where it has none. */
  const away = (label: Span, i: number): number | undefined => {
    const lane = spans[i];
    const its = lane ? notes.filter((n) => mid(n) >= lane.from && mid(n) < lane.to) : [];
    if (its.length === 0) return undefined;
    return Math.max(
      0,
      Math.min(...its.map((n) => n.from)) - mid(label),
      mid(label) - Math.max(...its.map((n) => n.to)),
    );
  };
  const without = away(first, 0);
  const aways = others.flatMap((label, i) => away(label, i + 1) ?? []);
  const farthest = without === undefined ? beside : leastWhite / 2;
  const isOut = without === undefined || without > leastWhite * unit.y;
  return isOut && aways.length > 0 && aways.every((d) => d <= farthest * unit.y);
};

/** Farther than this, in stickies, from its notes a label does not stand beside them. */
const beside = 0.5;

/** Nearer than this, in stickies, a note above others goes on with them. */
const follows = 0.6;

/** Without stages: how far up the first lane's notes reach, from its label on, one following another. */
export const topOfFirst = (label: Span, notes: readonly Thing[], unit: Unit): number => {
  const look = commonLook(notes);
  const typical = notes.filter((t) => t.look === look).slice(0, 1);
  const alike = notes.filter((t) => t.at.y < label.to && (t.look === look || looksLikeOne(t, typical)));
  let top = label.from;
  for (const t of alike.sort((a, b) => b.box.y + b.box.h - a.box.y - a.box.h))
    if (t.box.y + t.box.h >= top - follows * unit.y) top = Math.min(top, t.box.y);
  return top;
};

/** Heads may stand inside the first lane's band, above all of its notes and its label. */
export const headroom = (body: Crowd, label: Thing, band: Span, unit: Unit): number => {
  const { at, y, looks } = body;
  const look = commonest(body);
  let top = Number.POSITIVE_INFINITY;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const from = y.froms[i] ?? 0;
    const mid = y.mids[i] ?? 0;
    if (looks[i] === look && mid > band.from && mid < band.to && from < top) top = from;
  }
  return top < Number.POSITIVE_INFINITY ? Math.min(top + unit.y / 10, label.box.y) : band.from;
};
