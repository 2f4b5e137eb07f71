// Who the map is about. A question of ours that nobody has answered is no answer.
import { isAsk } from "../words/index.js";
import { everyKind, type Rule } from "./rule.js";

export const personaNamed: Rule = {
  id: "persona-named",
  severity: "warning",
  appliesTo: everyKind,
  source: "sds-30min",
  sentence: "The map says whose journey it is.",
  why: "A map about everybody is about nobody: every note on it can be right for someone.",
  needs: "Speaks on every map.",
  needsNotes: false,
  defaults: {},
  check({ header: { persona = "" } }) {
    if (persona.trim() !== "" && !isAsk("persona", persona)) return { findings: [] };
    return { findings: [{ message: "This map names no persona: write beside its title whose journey it is." }] };
  },
};
