// A mood that turns round at every step. Gaps in the curve are passed over; small turns are everybody's day.
import * as z from "zod/mini";
import type { ServiceMap } from "../model/index.js";
import { moodOf, notesOf, type Point, stagesOf } from "./mood.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { say, stageName } from "./say.js";

interface Options {
  readonly swing: number;
  readonly turns: number;
}

/** The longest stretches in which every step is a swing, and each in the other direction than the one before. */
const sawtooths = (points: readonly Point[], swing: number): readonly (readonly Point[])[] => {
  const all: Point[][] = [];
  let open: Point[] = [];
  let direction = 0;
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    const step = before ? point.value - before.value : 0;
    const isSwing = before !== undefined && Math.abs(step) >= swing;
    if (isSwing && open.length > 0 && Math.sign(step) === -direction) open.push(point);
    else {
      all.push(open);
      open = isSwing && before ? [before, point] : [];
    }
    direction = isSwing ? Math.sign(step) : 0;
  }
  return [...all, open];
};

const remark = (map: ServiceMap, points: readonly Point[]): Remark => {
  const stages = stagesOf(points);
  const parts = { from: stageName(map, stages[0] ?? ""), to: stageName(map, stages.at(-1) ?? "") };
  const forms = {
    one: "The mood turns round once from {from} to {to}.",
    other:
      "The mood turns round {n} times from {from} to {to}: look for what is done well at one step and lost at the next.",
  };
  return { message: say(points.length - 2, forms, parts), stages, notes: notesOf(points), about: { stages } };
};

export const sentimentSawtooth: Rule<Options> = {
  id: "sentiment-sawtooth",
  severity: "info",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "The mood does not swing up and down at every step.",
  why: "A way that pleases and disappoints by turns has steps that do not know of each other.",
  needs: "Needs feelings with a score at five stages.",
  needsNotes: true,
  options: z.strictObject({
    swing: option(
      z.number().check(z.minimum(0.5), z.maximum(4)),
      "How far the mood must go up or down from stage to stage, on the scale −2…+2, to count as a swing.",
    ),
    turns: option(z.int().check(z.minimum(1), z.maximum(99)), "How many times in a row it must turn round."),
  }),
  defaults: { swing: 1.5, turns: 3 },
  check(map, { swing, turns }, cells) {
    const points = moodOf(map, cells);
    if (points.length < turns + 2) return "inapplicable";
    const found = sawtooths(points, swing).filter((teeth) => teeth.length >= turns + 2);
    return { findings: found.map((teeth) => remark(map, teeth)) };
  },
};
