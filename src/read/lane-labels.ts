// Which texts are lane labels: a column of them, found by the words some of them hold and joined by those that look and stand alike.
// Works on rows; maps with lanes side by side are turned before they come here. [R4]
import type { LaneRole } from "../model/index.js";
import { headerFieldOf, isBeside, isPrompt, isStagesHeader, lineOf } from "../words/index.js";
import { commonLook, lookOf, looksLikeOne } from "./look.js";
import type { Thing, Unit } from "./sheet.js";
import { closeness, mid, type Span, spanOf } from "./strips.js";

export interface LaneLabels {
  readonly labels: readonly Thing[];
  /** From the first label's left to the last one's right. */
  readonly column: Span;
  /** Where the notes are, seen from the labels; `under` when labels stand above their own notes. */
  readonly notes: "right" | "left" | "under";
}

/** How far labels of one column may stand out of line, in stickies. */
const outOfLine = 0.35;
/** More words of lanes than this stand on no map; beyond it the first ones are enough to find the column. */
const mostSeeds = 400;

const edges = [
  (t: Thing): number => t.box.x,
  (t: Thing): number => t.at.x,
  (t: Thing): number => t.box.x + t.box.w,
] as const;

const rowsApart = (things: readonly Thing[]): readonly Thing[] => {
  const kept: Thing[] = [];
  for (const t of [...things].sort((a, b) => a.at.y - b.at.y)) {
    const last = kept.at(-1);
    if (!last || closeness(spanOf(last.box, "y"), spanOf(t.box, "y")) < 0.5) kept.push(t);
  }
  return kept;
};

export type RoleNames = ReadonlyMap<string, readonly LaneRole[]>;

const differentRoles = (things: readonly Thing[], names: RoleNames): number =>
  new Set(things.map((t) => (names.get(t.id) ?? []).join())).size;

/** The best column of known words under any alignment: most different roles, then most words, then farthest to the left. */
const bestColumn = (seeds: readonly Thing[], names: RoleNames, unit: Unit): readonly Thing[] => {
  let best: { things: readonly Thing[]; value: number; x: number } | undefined;
  for (const edge of edges) {
    const sorted = [...seeds].sort((a, b) => edge(a) - edge(b));
    let end = 0;
    for (let i = 0; i < sorted.length; i++) {
      const first = sorted[i];
      if (!first) continue;
      const before = end;
      while (end < sorted.length && edge(sorted[end] ?? first) - edge(first) <= outOfLine * unit.x) end++;
      if (end === before && i > 0) continue;
      const things = rowsApart(sorted.slice(i, end));
      const value = 2 * differentRoles(things, names) + Math.min(12, things.length);
      const x = Math.min(...things.map((t) => t.box.x));
      if (!best || value > best.value || (value === best.value && x < best.x - 1e-6)) best = { things, value, x };
    }
  }
  return best?.things ?? [];
};

const columnOf = (labels: readonly Thing[]): Span => ({
  from: Math.min(...labels.map((l) => l.box.x)),
  to: Math.max(...labels.map((l) => l.box.x + l.box.w)),
});

const isOtherwiseKnown = (t: Thing): boolean =>
  lineOf(t.text) !== undefined ||
  isStagesHeader(t.text) ||
  isBeside(t.text) ||
  isPrompt(t.text) ||
  /^[+−–-]?\s?\d+(?:[.,]\d)?$/u.test(t.text) ||
  (/[:：]/u.test(t.text) && headerFieldOf(t.text) !== undefined);

const sideOfNotes = (labels: readonly Thing[], texts: readonly Thing[], column: Span): LaneLabels["notes"] => {
  const isLabel = new Set(labels.map((l) => l.id));
  const rows = labels.map((l) => spanOf(l.box, "y")).sort((a, b) => a.from - b.from);
  let right = 0;
  let left = 0;
  let under = 0;
  const low = (rows[0]?.from ?? 0) - 1e-6;
  const high = (rows.at(-1)?.to ?? 0) + (rows.length > 1 ? ((rows.at(-1)?.to ?? 0) - low) / rows.length : 1e6);
  for (const t of texts) {
    if (isLabel.has(t.id) || t.at.y < low || t.at.y > high) continue;
    if (t.at.x > column.to) right++;
    else if (t.at.x < column.from) left++;
    else if (rows.every((r) => t.at.y < r.from || t.at.y > r.to)) under++;
  }
  if (under > 0 && under >= 0.15 * (left + right) && isHeading(labels, texts, column)) return "under";
  return left > 2 * right ? "left" : "right";
};

/** Labels above their notes have nothing beside them in their own row. */
const isHeading = (labels: readonly Thing[], texts: readonly Thing[], column: Span): boolean => {
  const isLabel = new Set(labels.map((l) => l.id));
  let beside = 0;
  for (const l of labels)
    if (
      texts.some(
        (t) =>
          !isLabel.has(t.id) &&
          (t.at.x > column.to || t.at.x < column.from) &&
          closeness(spanOf(t.box, "y"), spanOf(l.box, "y")) > 0.5,
      )
    )
      beside++;
  return beside <= 0.25 * labels.length;
};

/** Labels without a known word: in the column, drawn like the others, with a row of their own near them. */
const joined = (seeds: readonly Thing[], texts: readonly Thing[], unit: Unit): readonly Thing[] => {
  const column = columnOf(seeds);
  const sorted = [...seeds].sort((a, b) => a.at.y - b.at.y);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const isSeed = new Set(seeds.map((s) => s.id));
  const pitch = sorted.length > 1 ? (last.at.y - first.at.y) / (sorted.length - 1) : 3 * unit.y;
  const bodyLook = commonLook(texts.filter((t) => t.at.x > column.to || t.at.x < column.from));
  const aligned = (t: Thing): boolean =>
    edges.some((edge) => seeds.some((s) => Math.abs(edge(s) - edge(t)) <= outOfLine * unit.x));
  const near = texts.filter((t) => {
    if (isSeed.has(t.id) || t.at.x < column.from || t.at.x > column.to) return false;
    if (t.at.y < first.at.y - 2 * pitch || t.at.y > last.at.y + 2 * pitch) return false;
    return t.box.w <= 1.6 * (column.to - column.from) && aligned(t) && looksLikeOne(t, seeds) && !isOtherwiseKnown(t);
  });
  // Where labels are drawn like the notes, only a column that holds nothing but labels lets strangers in.
  const isDistinct = seeds.some((s) => lookOf(s) !== bodyLook);
  if (!isDistinct && near.length > Math.max(2, seeds.length)) return seeds;
  const found = [...seeds];
  for (const t of near) {
    const free = found.every((l) => closeness(spanOf(l.box, "y"), spanOf(t.box, "y")) < 0.5);
    if (free && hasRow(t, texts, column)) found.push(t);
  }
  return found;
};

/** Something stands beside it in its own row, outside the column. */
const hasRow = (label: Thing, texts: readonly Thing[], column: Span): boolean => {
  const row = spanOf(label.box, "y");
  return texts.some(
    (t) => (t.at.x > column.to || t.at.x < column.from) && closeness(spanOf(t.box, "y"), row) >= 0.3 && t !== label,
  );
};

export const laneLabels = (
  texts: readonly Thing[],
  names: RoleNames,
  unit: Unit,
  pointed: readonly Thing[] = [],
): LaneLabels | undefined => {
  const pointedIds = new Set(pointed.map((p) => p.id));
  const seeds = texts.filter((t) => names.has(t.id) && !pointedIds.has(t.id)).slice(0, mostSeeds);
  const base = pointed.length ? pointed : bestColumn(seeds, names, unit);
  if (base.length === 0) return undefined;
  const all = pointed.length ? pointed : joined(base, texts, unit);
  const labels = [...all].sort((a, b) => mid(spanOf(a.box, "y")) - mid(spanOf(b.box, "y")) || (a.id < b.id ? -1 : 1));
  const column = columnOf(labels);
  return { labels, column, notes: sideOfNotes(labels, texts, column) };
};
