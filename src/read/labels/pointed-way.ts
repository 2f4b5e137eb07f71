// What follows for a whole map from the labels a person pointed at: which way round it lies, on which side of the lanes' labels the
// notes are, and its row of stages. What a hint names is decided in hints.ts. [R19]

import { isStagesHeader } from "../../words/index.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { type Axis, mid, type Span, spanOf } from "../sheet/strips.js";
import { phasesOver } from "./phases.js";
import { titleOf } from "./sections.js";
import { isFact, type StageRow } from "./stage-row.js";

/** How far labels lie apart: by the edge, or the middle, on which they are most in line. */
const spread = (labels: readonly Thing[], axis: Axis): number => {
  const spans = labels.map((l) => spanOf(l.box, axis));
  const over = (at: (s: Span) => number): number => Math.max(...spans.map(at)) - Math.min(...spans.map(at));
  return spans.length > 1
    ? Math.min(
        over((s) => s.from),
        over(mid),
        over((s) => s.to),
      )
    : 0;
};

/** 1: one under the other; −1: side by side; 0: they do not say. */
const lean = (labels: readonly Thing[]): number => {
  const [across, down] = [spread(labels, "x"), spread(labels, "y")];
  return across + down > 0 ? (down - across) / (down + across) : 0;
};

/** Less than this, and labels lie as much one way as the other. */
const leastLean = 0.2;

/** The axis along which lanes follow one another: lanes' labels lie along it, stages' labels across. */
export const wayPointed = (lanes: readonly Thing[], stages: readonly Thing[]): Axis | undefined => {
  const sum = lean(lanes) - lean(stages);
  return Math.abs(sum) < leastLean ? undefined : sum > 0 ? "y" : "x";
};

/**
 * Notes lie where the stages are that were pointed at. Without any, where boxes wait for notes: a template may be empty, with words on
 * the other side that explain it.
 */
export const sidePointed = (
  labels: readonly Thing[],
  column: Span,
  stages: readonly Thing[],
  texts: readonly Thing[],
  bare: readonly Thing[],
): "left" | "right" | undefined => {
  const isLeft = (t: Thing): boolean => t.at.x < column.from;
  const isRight = (t: Thing): boolean => t.at.x > column.to;
  if (stages.length > 0) return stages.every(isRight) ? "right" : stages.every(isLeft) ? "left" : undefined;
  const [low, high] = [Math.min(...labels.map((l) => l.box.y)), Math.max(...labels.map((l) => l.box.y + l.box.h))];
  const isLevel = (t: Thing): boolean => t.at.y >= low && t.at.y <= high;
  const words = texts.filter(isLevel);
  if (words.some(isRight)) return undefined;
  const boxes = bare.filter((t) => t.item.kind === "shape" && isLevel(t) && isRight(t)).length;
  return boxes > words.filter(isLeft).length ? "right" : undefined;
};

/** The stages are those pointed at; phases over them are found as usual. Under the last lane they head what stands above them. */
export const rowPointed = (
  stages: readonly Thing[],
  candidates: readonly Thing[],
  lanes: readonly Thing[],
  body: readonly Thing[],
  unit: Unit,
): StageRow => {
  const ids = new Set(stages.map((s) => s.id));
  const labels = stages
    .map((s) => (s.item.kind === "frame" ? titleOf(s, unit) : s))
    .sort((a, b) => a.box.x - b.box.x || (a.id < b.id ? -1 : 1));
  const high = Math.min(...labels.map((l) => l.at.y));
  const notes = body.filter((t) => !ids.has(t.id));
  const isBelow =
    lanes.length > 0 &&
    lanes.every((l) => l.at.y < high) &&
    2 * notes.filter((t) => t.at.y < high).length > notes.length;
  const others = candidates.filter((t) => !ids.has(t.id) && t.item.kind !== "frame");
  const headers = others.filter((t) => isStagesHeader(t.text));
  const phases = isBelow
    ? { groups: [], groupOf: new Map() }
    : phasesOver(
        labels,
        others.filter((t) => !headers.includes(t) && !isFact(t)),
        unit,
        undefined,
      );
  return { labels, ...phases, headers, value: 6, known: labels.length, isSure: true, ...(isBelow && { isBelow }) };
};
