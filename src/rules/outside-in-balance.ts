// How much of a journey map lies out of the customer's sight, by what the lanes mean. Notes in lanes nobody knows could be either:
// they never make it worse, and where they decide a person is asked.
import * as z from "zod/mini";
import { laneDepth } from "../model/index.js";
import { option } from "./option.js";
import type { Rule } from "./rule.js";
import { laneName, listed, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly share: number;
  readonly least: number;
}

export const outsideInBalance: Rule<Options> = {
  id: "outside-in-balance",
  severity: "warning",
  appliesTo: ["journey-map"],
  source: "think-insights",
  sentence: "At most half of a journey map’s notes lie below the line of visibility.",
  why: "A map that speaks mostly of the organisation shows its processes, not what it is like to go through them.",
  needs: "Needs a lane for backstage or support, and enough notes to compare.",
  needsNotes: true,
  options: z.strictObject({
    share: option(
      z.number().check(z.minimum(0), z.maximum(1)),
      "Which share of the notes, 0 to 1, may lie out of sight.",
    ),
    least: option(z.int().check(z.minimum(1), z.maximum(1000)), "How many notes a map must have to be judged."),
  }),
  defaults: { share: 0.5, least: 8 },
  check(map, { share, least }, cells) {
    const hidden = map.lanes.filter((lane) => (laneDepth(lane) ?? 0) > 1);
    const unknown = map.lanes.filter((lane) => lane.roles.length === 0);
    const count = (lanes: typeof map.lanes) =>
      lanes.reduce((sum, lane) => sum + cells.inLane(lane.id).filter(isSure).length, 0);
    const all = count(map.lanes);
    const below = count(hidden);
    if (hidden.length === 0 || all < least) return "inapplicable";
    const lanes = hidden.map((lane) => lane.id);
    if (below > share * all) {
      const parts = { all: say(all, { one: "{n}", other: "{n}" }) };
      const forms = {
        one: "One of {all} notes lies below the line of visibility: add what the customer does, thinks and feels.",
        other: "{N} of {all} notes lie below the line of visibility: add what the customer does, thinks and feels.",
      };
      return { findings: [{ message: say(below, forms, parts), lanes, about: {} }] };
    }
    const hazy = count(unknown);
    if (hazy === 0 || below + hazy <= share * all) return { findings: [] };
    const names = listed(unknown.map((lane) => laneName(map, lane.id)));
    return {
      findings: [],
      incomplete: [
        {
          message: `Whether most notes lie below the line of visibility depends on ${names}.`,
          question: "Does the customer see what stands there?",
          lanes: unknown.map((lane) => lane.id),
        },
      ],
    };
  },
};
