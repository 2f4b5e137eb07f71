// In which situation the journey happens. A scope that says from where to where names the situation as well.
import { anyStated } from "./facts.js";
import { everyKind, type Rule } from "./rule.js";

export const scenarioNamed: Rule = {
  id: "scenario-named",
  severity: "info",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "The map says in which situation the journey happens.",
  why: "The same customer does other things in a hurry, at night or for the tenth time.",
  needs: "Needs a note: a map just inserted is not asked for it.",
  needsNotes: true,
  defaults: {},
  check(map) {
    if (anyStated(map, "scenario", "scope")) return { findings: [] };
    return {
      findings: [
        { message: "This map names no scenario: write beside its title in which situation the journey happens." },
      ],
    };
  },
};
