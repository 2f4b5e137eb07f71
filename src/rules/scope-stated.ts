// Where the journey starts and where it ends. A scope that names only one of them is asked about, not blamed: it may be clear to
// everybody in the room.
import { hasStretch } from "../words/judged/signs.js";
import { stated } from "./facts.js";
import { everyKind, type Rule } from "./rule.js";
import { quoted } from "./say.js";

export const scopeStated: Rule = {
  id: "scope-stated",
  severity: "info",
  appliesTo: everyKind,
  source: "hotjar",
  sentence: "The map says where the journey starts and where it ends.",
  why: "Without a start and an end every workshop maps more than it can finish.",
  needs: "Needs a note: a map just inserted is not asked for it.",
  needsNotes: true,
  defaults: {},
  check(map) {
    const scope = map.header.scope ?? "";
    if (stated(map, "scope") !== "stated")
      return {
        findings: [
          { message: "This map names no scope: write beside its title where the journey starts and where it ends." },
        ],
      };
    if (hasStretch(scope)) return { findings: [] };
    const message = `The scope is ${quoted(scope)}, and no start and end can be told from it.`;
    return {
      findings: [],
      incomplete: [{ message, question: "Where does the journey start, and where does it end?" }],
    };
  },
};
