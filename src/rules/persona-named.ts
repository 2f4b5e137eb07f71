// Who the map is about. A question of ours that nobody has answered is no answer; where a placeholder stands, the question is
// asked again. The fix puts one there, so that the place for the answer is on the board.
import { placeholderFor, stated } from "./facts.js";
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
  check(map) {
    switch (stated(map, "persona")) {
      case "stated":
        return { findings: [] };
      case "open":
        return {
          findings: [],
          incomplete: [{ message: "A placeholder stands for the persona.", question: "Whose journey is it?" }],
        };
      case "missing":
        return {
          findings: [
            {
              message: "This map names no persona: write beside its title whose journey it is.",
              ...placeholderFor(map, "persona", "Add a placeholder for the persona"),
            },
          ],
        };
    }
  },
};
