// Sections with titles. Side by side, reaching over all lanes: the stages are their titles. One under the other, as wide as each other:
// lanes. Other labels are looked for in stage-row.ts and join-labels.ts. Works on rows. [R17] [R23]
import { isBeside } from "../../words/index.js";
import { ofKind, picked } from "../sheet/choose.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { closeness, holds, type Span, spanOf } from "../sheet/strips.js";
import type { LaneLabels } from "./lane-labels.js";
import type { StageRow } from "./stage-row.js";

/** Their upper edges are in line within this part of a sticky, and neighbours overlap by less than it. */
const inLine = 0.5;
/** Fewer notes than this part in them, and they are something else. */
const inside = 0.8;

/** A section's upper edge, where its title is written. */
export const titleOf = (t: Thing, unit: Unit): Thing => {
  const box = { ...t.box, h: Math.min(t.box.h, unit.y / 10) };
  return { ...t, box, at: { x: t.at.x, y: box.y + box.h / 2 } };
};

export const sectionRow = (free: Crowd, lanes: LaneLabels, unit: Unit): StageRow | undefined => {
  const high = Math.min(...lanes.labels.map((l) => l.at.y));
  const low = Math.max(...lanes.labels.map((l) => l.at.y));
  const frames = picked(free, ofKind("frame"))
    .filter((t) => !holds(lanes.column, t.at.x))
    .filter((t) => t.box.y <= high && t.box.y + t.box.h >= low && closeness(spanOf(t.box, "x"), lanes.column) < 0.5)
    .sort((a, b) => a.box.x - b.box.x);
  const [first] = frames;
  if (!first || frames.length < 2 || lanes.labels.length < 2) return undefined;
  const areAside = frames.every((t, i) => {
    const next = frames[i + 1];
    const isLevel = Math.abs(t.box.y - first.box.y) <= inLine * unit.y;
    return isLevel && (!next || next.box.x >= t.box.x + t.box.w - inLine * unit.x);
  });
  const notes = thingsIn(free).filter((t) => t.item.kind !== "frame" && t.item.kind !== "text");
  const held = notes.filter((n) => frames.some((f) => holds(spanOf(f.box, "x"), n.at.x))).length;
  if (!areAside || held < inside * notes.length) return undefined;
  const labels = frames.map((t) => titleOf(t, unit));
  return { labels, groups: [], groupOf: new Map(), headers: [], value: 6, known: 0, isSure: true };
};

/** Where a label is a section, the section is its lane. */
export const sectionSpans = (
  labels: readonly Thing[],
  others: readonly (Span | undefined)[],
): readonly (Span | undefined)[] =>
  labels.map((l, i) => (l.item.kind === "frame" && labels.length > 1 ? spanOf(l.box, "y") : others[i]));

/** Sections that nobody knows, in one stack with sections that are lanes: as far to the left and as wide, one clear of the other. */
export const sectionLanes = (labels: readonly Thing[], texts: Crowd, unit: Unit): readonly Thing[] => {
  const [first] = labels;
  if (!first || labels.some((l) => l.item.kind !== "frame")) return [];
  const ids = new Set(labels.map((l) => l.id));
  const found: Thing[] = [];
  for (const t of picked(texts, ofKind("frame"))) {
    if (ids.has(t.id) || isBeside(t.text)) continue;
    const isAlike =
      Math.abs(t.box.x - first.box.x) <= inLine * unit.x && Math.abs(t.box.w - first.box.w) <= inLine * unit.x;
    const isClear = [...labels, ...found].every((l) => closeness(spanOf(l.box, "y"), spanOf(t.box, "y")) < 0.1);
    if (isAlike && isClear) found.push(t);
  }
  return found;
};
