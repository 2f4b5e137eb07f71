// Which texts are lane labels: a column of them, found by the words they hold; join-labels.ts adds
// those that hold none.
// Works on rows; maps with lanes side by side are turned before they come here. [R16]
import type { LaneRole } from "../../model/index.js";
import { hasMapWord } from "../../words/index.js";
import { type Among, amongNumbers } from "../sheet/among.js";
import {
  areAmong,
  areNotAmong,
  chosen,
  howMany,
  lessThan,
  moreThan,
  ofLook,
  outside,
  picked,
  within,
} from "../sheet/choose.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import { commonest } from "../sheet/looks.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { closeness, holds, mid, type Span, spanOf } from "../sheet/strips.js";
import { columnOf, edges, hasRow, isPromptUnder, joined, mostSeeds, outOfLine } from "./join-labels.js";
import { sizeOf } from "./look.js";
import { nearerLabels } from "./nearer-labels.js";
import { sidePointed } from "./pointed-way.js";
import { sectionLanes } from "./sections.js";

export interface LaneLabels {
  readonly labels: readonly Thing[];
  /** From the first label's left to the last one's right. */
  readonly column: Span;
  /** Where the notes are, seen from the labels; `under` when labels stand above their own notes. */
  readonly notes: "right" | "left" | "under";
  /** The name over a label that holds it and its neighbours, by the label's id. */
  readonly groupOf: ReadonlyMap<string, Thing>;
}

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

/** A list of lane names, such as a legend, is no column of labels: the next best is tried, three times at most. */
const bestRoomyColumn = (seeds: readonly Thing[], texts: Crowd, names: RoleNames, unit: Unit) => {
  let open = seeds;
  for (let tries = 0; tries < 3 && open.length; tries++) {
    const column = withoutTitle(bestColumn(open, names, unit), texts);
    if (!isList(column, texts)) return column;
    open = open.filter((t) => !column.includes(t));
  }
  return [];
};

/** “Customer journey” names a lane in some blueprints; over the column, larger than the others or alone in its row, it is the title. */
const withoutTitle = (column: readonly Thing[], crowd: Crowd): readonly Thing[] => {
  const [first, ...others] = column;
  // One word is a lane's: “Touchpoints” speaks of a journey, too.
  if (!first || !/\S\s+\S/u.test(first.text) || !hasMapWord(first.text)) return column;
  if (first.item.kind !== "frame" && others.length > 0 && others.every((l) => l.item.kind === "frame")) return others;
  const span = columnOf(column);
  const isLarger = others.length > 0 && sizeOf(first) > 1.3 * median(others.map(sizeOf));
  const texts = thingsIn(crowd);
  const withRow = others.filter((l) => hasRow(l, texts, span)).length;
  const isAlone = !hasRow(first, texts, span) && 2 * withRow >= others.length;
  return isLarger || (isAlone && !isUnderHeads(first, texts, span)) ? others : column;
};

/** Two things in line stand above it, beside the column: heads of stages, and a title is over those. */
const isUnderHeads = (label: Thing, texts: readonly Thing[], column: Span): boolean => {
  const above = texts.filter(
    (t) => !holds(column, t.at.x) && t.box.y + t.box.h <= label.box.y && t.item.kind !== "frame",
  );
  const lowest = above.reduce<Thing | undefined>((a, b) => (a && a.at.y >= b.at.y ? a : b), undefined);
  return (
    lowest !== undefined &&
    above.filter((t) => closeness(spanOf(t.box, "y"), spanOf(lowest.box, "y")) >= 0.5).length > 1
  );
};

/** Lines of text right under one another, with nothing beside most of them. */
const isList = (column: readonly Thing[], texts: Crowd): boolean => {
  if (column.length < 3 || column.some((t) => t.item.kind !== "text")) return false;
  const pitches = column.slice(1).map((t, i) => t.box.y - (column[i]?.box.y ?? t.box.y));
  const line = median(column.map((t) => t.box.h));
  const span = columnOf(column);
  return (
    median(pitches) < 2.5 * line && column.filter((t) => hasRow(t, thingsIn(texts), span)).length < column.length / 2
  );
};

const sideOfNotes = (labels: readonly Thing[], texts: Crowd, column: Span): LaneLabels["notes"] => {
  if (labels.every((l) => l.item.kind === "frame")) return "under";
  const rows = labels.map((l) => spanOf(l.box, "y"));
  const low = Math.min(...rows.map((r) => r.from));
  const high = Math.max(...rows.map((r) => r.to));
  const level = { from: low, to: high + (high - low) / Math.max(1, rows.length - 1) };
  const around = chosen(texts, within("y", "mids", level), areNotAmong(amongNumbers(labels)));
  const noteLook = commonest(chosen(around, outside("x", "mids", column)));
  const besideRows = rows.map((row) => outside("y", "mids", row));
  const under = howMany(around, within("x", "mids", column), ofLook(noteLook), ...besideRows);
  if (under >= Math.max(2, labels.length / 2) && isHeading(labels, thingsIn(texts), column)) return "under";
  const left = howMany(around, lessThan("x", "mids", column.from));
  const right = howMany(around, moreThan("x", "mids", column.to));
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

interface Around {
  readonly names: RoleNames;
  readonly short: Among;
  readonly unit: Unit;
  readonly bare: readonly Thing[];
  /** No labels, whatever they look like. */
  readonly barred: ReadonlySet<string>;
  readonly pointedStages: readonly Thing[];
}

export const laneLabels = (
  crowd: Crowd,
  { names, short, unit, bare, barred, pointedStages }: Around,
  pointed: readonly Thing[] = [],
): LaneLabels | undefined => {
  const pointedIds = new Set(pointed.map((p) => p.id));
  const named = picked(crowd, areAmong(short))
    .filter((t) => names.has(t.id) && !pointedIds.has(t.id))
    .slice(0, mostSeeds);
  const seeds = named.filter((t) => !isPromptUnder(t, crowd));
  const base = pointed.length ? pointed : bestRoomyColumn(seeds, crowd, names, unit);
  if (base.length === 0) return undefined;
  const nearer = pointed.length ? undefined : nearerLabels(base, crowd, names, unit, barred);
  const known = pointed.length ? pointed : joined(nearer?.labels ?? base, crowd, bare, unit, barred);
  const all = pointed.length ? pointed : [...known, ...sectionLanes(known, crowd, unit)];
  const labels = [...all].sort((a, b) => mid(spanOf(a.box, "y")) - mid(spanOf(b.box, "y")) || (a.id < b.id ? -1 : 1));
  const column = columnOf(labels);
  const side = sideOfNotes(labels, crowd, column);
  const told = pointed.length ? sidePointed(labels, column, pointedStages, thingsIn(crowd), bare) : undefined;
  const notes = side === "under" ? side : (told ?? side);
  return { labels, column, notes, groupOf: nearer?.groupOf ?? new Map() };
};

/** Without stages: notes stand on one side of the labels, and are not told from what else is written there by anything but that. */
export const alongLanes = (lanes: LaneLabels | undefined): Span => ({
  from: lanes?.notes === "right" ? lanes.column.from : Number.NEGATIVE_INFINITY,
  to: lanes?.notes === "left" ? lanes.column.to : Number.POSITIVE_INFINITY,
});
