// A mood that stays down over several stages while nobody has an idea for any of them. Where an opportunity is missed at one of its
// stages by another check, it is said there.
import * as z from "zod/mini";
import { hasPain, isAnswered, isToldAsLow } from "./lows.js";
import { moodOf, notesOf, stagesOf, stretches } from "./mood.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { say, stageName } from "./say.js";

interface Options {
  readonly below: number;
  readonly stages: number;
}

/** Not just a little below the middle: somewhere in it, and all along where it is as short as may be. */
const deep = -1;

export const sentimentTrough: Rule<Options> = {
  id: "sentiment-trough",
  severity: "info",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "Where the mood stays down for several stages, there is an idea to lift it.",
  why: "A long low is what people remember of the whole way; lifting one stage of it lifts the rest.",
  needs: "Needs feelings with a score at two stages.",
  needsNotes: true,
  options: z.strictObject({
    below: option(
      z.number().check(z.minimum(-2), z.maximum(0)),
      "Up to which score, on the scale −2…+2, a stage is part of a low.",
    ),
    stages: option(z.int().check(z.minimum(2), z.maximum(99)), "How many stages in a row make a long low."),
  }),
  defaults: { below: -0.5, stages: 2 },
  check(map, { below, stages: least }, cells) {
    const points = moodOf(map, cells);
    if (points.length < 2) return "inapplicable";
    const canAnswer = cells.lanesWith("opportunities").length > 0;
    const lows = stretches(points, (point) => point.value <= below).filter(
      (stretch) =>
        stretch.length >= least &&
        (stretch.length > least
          ? stretch.some((point) => point.value <= deep)
          : stretch.every((point) => point.value <= deep)) &&
        stretch.every(
          ({ stage, value }) =>
            !isAnswered(cells, stage) &&
            !isToldAsLow(map, cells, stage, value) &&
            !(canAnswer && hasPain(cells, stage)),
        ),
    );
    const forms = {
      one: "The mood is low at {from}: lift it there first.",
      other: "The mood stays low for {n} stages, from {from} to {to}: lift it there first.",
    };
    return {
      findings: lows.map((low) => {
        const stages = stagesOf(low);
        const parts = { from: stageName(map, stages[0] ?? ""), to: stageName(map, stages.at(-1) ?? "") };
        return { message: say(low.length, forms, parts), stages, notes: notesOf(low), about: { stages } };
      }),
    };
  },
};
