// Whether the map shows what is or what shall be. Nothing in the notes tells, so nothing is guessed and nothing is offered.
import { anyStated } from "./facts.js";
import { everyKind, type Rule } from "./rule.js";

export const stateDeclared: Rule = {
  id: "state-declared",
  severity: "info",
  appliesTo: everyKind,
  source: "inmoment",
  sentence: "The map says whether it shows today or the future.",
  why: "Who reads a wish as a fact stops looking for what is wrong.",
  needs: "Needs a note: a map just inserted is not asked for it.",
  needsNotes: true,
  defaults: {},
  check(map) {
    if (anyStated(map, "state")) return { findings: [] };
    return {
      findings: [
        {
          message:
            "This map does not say whether it shows today or the future: write “current state” or “future state” under its title.",
        },
      ],
    };
  },
};
