// A curve that is a line. Only where most of the map has feelings with a score; where others still wait for theirs, the line may yet
// bend: then a person is asked.
import * as z from "zod/mini";
import { moodOf, signed, stagesOf } from "./mood.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { type Forms, say, stageName } from "./say.js";

interface Options {
  readonly least: number;
  readonly span: number;
}

const flat = (parts: Readonly<Record<"score" | "stages" | "from" | "to", string>>): string =>
  `The feelings are all about ${parts.score}, at ${parts.stages} from ${parts.from} to ${parts.to}: ask where the way was easier, and where it was harder.`;
const unscored: Forms = {
  one: "The feelings are all about {score}, at {stages} from {from} to {to}, and one has no score yet.",
  other: "The feelings are all about {score}, at {stages} from {from} to {to}, and {n} have no score yet.",
};
const howHigh: Forms = { one: "How high or low is that one?", other: "How high or low are those?" };

export const emotionsVary: Rule<Options> = {
  id: "emotions-vary",
  severity: "warning",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "What the customer feels rises and falls along the way.",
  why: "Nobody feels the same from the first step to the last; a flat line was filled in, not found out.",
  needs: "Needs feelings with a score at four stages, and at most of those that have notes.",
  needsNotes: true,
  options: z.strictObject({
    least: option(z.int().check(z.minimum(2), z.maximum(99)), "At how many stages feelings must have a score."),
    span: option(
      z.number().check(z.minimum(0), z.maximum(4)),
      "How far apart, on the scale −2…+2, the highest and the lowest feeling of a flat line may be.",
    ),
  }),
  defaults: { least: 4, span: 0.3 },
  check(map, { least, span }, cells) {
    const points = moodOf(map, cells);
    const begun = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || points.length < least || 2 * points.length <= begun.length) return "inapplicable";
    const top = points.reduce((most, point) => Math.max(most, point.highest), -2);
    const low = points.reduce((most, point) => Math.min(most, point.lowest), 2);
    if (top - low > span) return { findings: [] };
    const lanes = cells.lanesWith("emotions");
    const waiting = lanes
      .filter((lane) => lane.roles.length === 1)
      .flatMap((lane) => begun.flatMap((stage) => cells.saidAt(stage.id, [lane])))
      .filter((note) => note.score === undefined);
    const parts = {
      score: signed((top + low) / 2),
      stages: say(points.length, { one: "one stage", other: "{n} stages" }),
      from: stageName(map, first.stage.id),
      to: stageName(map, last.stage.id),
    };
    const place = { lanes: lanes.map((lane) => lane.id), stages: stagesOf(points), about: {} };
    if (waiting.length === 0) return { findings: [{ ...place, message: flat(parts) }] };
    return {
      findings: [],
      incomplete: [{ ...place, message: say(waiting.length, unscored, parts), question: say(waiting.length, howHigh) }],
    };
  },
};
