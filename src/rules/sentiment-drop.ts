// A mood that falls steeply from one stage to the next while nothing there says what hurts or what to do about it. Low points without
// an opportunity are low-point-has-opportunity's, very low ones without a reason peak-explained's. Where the feeling says its reason, or
// nobody has begun on pain points, it is a hint; where both are so, nothing.
import * as z from "zod/mini";
import type { LaneRole } from "../model/index.js";
import { isBareFeeling } from "../words/judged/signs.js";
import { isToldAsLow } from "./lows.js";
import { moodOf, notesOf, type Point, signed } from "./mood.js";
import { option } from "./option.js";
import { reasons } from "./peak-explained.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { stageName } from "./say.js";

interface Options {
  readonly by: number;
}

const causes: readonly LaneRole[] = [
  "pain-points",
  "failure-points",
  "exceptions",
  "weaknesses",
  "opportunities",
  "recovery",
];

/** From here down a bare feeling is asked for its reason or need by peak-explained and needs-known. */
const strong = -1.5;
/** From delight back to the middle is no fall. */
const down = -0.5;

export const sentimentDrop: Rule<Options> = {
  id: "sentiment-drop",
  severity: "warning",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "Where the mood falls steeply, the map says what hurts or what to do about it.",
  why: "Between the two stages something breaks a promise that the stage before has made.",
  needs: "Needs feelings with a score at two stages.",
  needsNotes: true,
  options: z.strictObject({
    by: option(
      z.number().check(z.minimum(0.5), z.maximum(4)),
      "By how much, on the scale −2…+2, the mood must fall from stage to stage.",
    ),
  }),
  defaults: { by: 2 },
  check(map, { by }, cells) {
    const points = moodOf(map, cells);
    if (points.length < 2) return "inapplicable";
    const lanes = cells.lanesWith(...causes);
    const nearby = cells.lanesWith(...reasons);
    const isBegun = lanes.some((lane) => cells.inLane(lane.id).length > 0);
    const isExplained = (...ends: readonly Point[]) =>
      ends.some(({ stage }) => cells.saidAt(stage.id, lanes).length > 0);
    const findings: Remark[] = [];
    for (const [i, after] of points.entries()) {
      const before = points[i - 1];
      if (!before || before.value - after.value < by || after.value > down || isExplained(before, after)) continue;
      if (isToldAsLow(map, cells, after.stage, after.value)) continue;
      const isBare = after.notes.every((note) => isBareFeeling(note.text));
      const isAskedWhy = after.lowest <= strong && cells.saidAt(after.stage.id, nearby).length === 0;
      if (isBare ? isAskedWhy : !isBegun) continue;
      const fall = `from ${signed(before.value)} at ${stageName(map, before.stage.id)} to ${signed(after.value)} at ${stageName(map, after.stage.id)}`;
      findings.push({
        message: `The mood falls ${fall}, and no pain point says why: find out what happens between them.`,
        stages: [before.stage.id, after.stage.id],
        notes: notesOf([after]),
        about: { stages: [before.stage.id, after.stage.id] },
        ...(isBegun && isBare ? {} : { severity: "info" as const }),
      });
    }
    return { findings };
  },
};
