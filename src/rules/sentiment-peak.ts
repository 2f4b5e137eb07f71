// The best moment of the curve with nothing built on it, on maps that say elsewhere what delights, or by a profile that looks for it. An
// opportunity builds on it too.
import * as z from "zod/mini";
import type { LaneRole } from "../model/index.js";
import { moodOf, notesOf, signed, stagesOf } from "./mood.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { say, stageNames } from "./say.js";

interface Options {
  readonly high: number;
  readonly always: boolean;
}

const delights: readonly LaneRole[] = ["gains", "strengths", "moments-of-truth"];

export const sentimentPeak: Rule<Options> = {
  id: "sentiment-peak",
  severity: "info",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "On the best moment of the journey something is built.",
  why: "What already delights is cheaper to make more of than what hurts is to mend.",
  needs:
    "Needs feelings with a score at three stages, one of them high, and a note in a lane for gains, strengths or moments of truth.",
  needsNotes: true,
  options: z.strictObject({
    high: option(
      z.number().check(z.minimum(0.1), z.maximum(2)),
      "From which score, on the scale −2…+2, a stage is a peak.",
    ),
    always: option(z.boolean(), "Whether peaks are looked at also on a map without lanes for what delights."),
  }),
  defaults: { high: 1.5, always: false },
  check(map, { high, always }, cells) {
    const points = moodOf(map, cells);
    const lanes = cells.lanesWith(...delights, "opportunities");
    const top = points.reduce((most, point) => Math.max(most, point.value), -2);
    const begun = cells.lanesWith(...delights).some((lane) => cells.inLane(lane.id).length > 0);
    if (points.length < 3 || top < high || !(always || begun)) return "inapplicable";
    const peaks = points.filter((point) => point.value === top);
    // A way that is best everywhere has no best moment.
    if (2 * peaks.length > points.length) return { findings: [] };
    const bare = peaks.filter(({ stage }) => cells.saidAt(stage.id, lanes).length === 0);
    if (bare.length < peaks.length || bare.length === 0) return { findings: [] };
    const stages = stagesOf(bare);
    const forms = {
      one: "The mood is best at {stages} ({score}), and nothing is built on it: say what makes it so, and where else it could.",
      other:
        "The mood is best at {stages} ({score}), and nothing is built on it: say what makes it so, and where else it could.",
    };
    const message = say(bare.length, forms, { stages: stageNames(map, stages), score: signed(top) });
    return { findings: [{ message, stages, notes: notesOf(bare), about: { stages } }] };
  },
};
