// What the customer wants to have reached in the end. A lane for goals says it stage by stage.
import { anyStated } from "./facts.js";
import { everyKind, type Rule } from "./rule.js";

export const goalNamed: Rule = {
  id: "goal-named",
  severity: "info",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "The map says what the customer wants to reach.",
  why: "Without a goal no step can be called a detour.",
  needs: "Needs a note: a map just inserted is not asked for it.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    if (
      anyStated(map, "goal", "expectations", "objective") ||
      cells.lanesWith("goals").some((lane) => cells.inLane(lane.id).length > 0)
    )
      return { findings: [] };
    return {
      findings: [
        { message: "This map names no goal: write beside its title what the customer wants to have reached." },
      ],
    };
  },
};
