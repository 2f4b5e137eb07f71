// Sections side by side, each with a title, that reach over all lanes: the stages are their titles. Rows of labels are looked for in
// stage-row.ts. Works on rows. [R17]
import type { LaneLabels } from "./lane-labels.js";
import type { Thing, Unit } from "./sheet.js";
import type { StageRow } from "./stage-row.js";
import { closeness, holds, spanOf } from "./strips.js";

/** Their upper edges are in line within this part of a sticky, and neighbours overlap by less than it. */
const inLine = 0.5;
/** Fewer notes than this part in them, and they are something else. */
const inside = 0.8;

const titleOf = (t: Thing, unit: Unit): Thing => {
  const box = { ...t.box, h: Math.min(t.box.h, unit.y / 10) };
  return { ...t, box, at: { x: t.at.x, y: box.y + box.h / 2 } };
};

export const sectionRow = (free: readonly Thing[], lanes: LaneLabels, unit: Unit): StageRow | undefined => {
  const high = Math.min(...lanes.labels.map((l) => l.at.y));
  const low = Math.max(...lanes.labels.map((l) => l.at.y));
  const frames = free
    .filter((t) => t.item.kind === "frame" && !holds(lanes.column, t.at.x))
    .filter((t) => t.box.y <= high && t.box.y + t.box.h >= low && closeness(spanOf(t.box, "x"), lanes.column) < 0.5)
    .sort((a, b) => a.box.x - b.box.x);
  const [first] = frames;
  if (!first || frames.length < 2 || lanes.labels.length < 2) return undefined;
  const areAside = frames.every((t, i) => {
    const next = frames[i + 1];
    const isLevel = Math.abs(t.box.y - first.box.y) <= inLine * unit.y;
    return isLevel && (!next || next.box.x >= t.box.x + t.box.w - inLine * unit.x);
  });
  const notes = free.filter((t) => t.item.kind !== "frame" && t.item.kind !== "text");
  const held = notes.filter((n) => frames.some((f) => holds(spanOf(f.box, "x"), n.at.x))).length;
  if (!areAside || held < inside * notes.length) return undefined;
  const labels = frames.map((t) => titleOf(t, unit));
  return { labels, groups: [], groupOf: new Map(), headers: [], value: 6, known: 0, isSure: true };
};
