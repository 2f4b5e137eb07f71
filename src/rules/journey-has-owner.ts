// Who looks after the map once the workshop is over. Names in a lane for owners answer for the steps; where every stage has one,
// the journey is looked after too. The fix puts a placeholder beside the title.
import { placeholderFor, stated } from "./facts.js";
import { everyKind, type Rule } from "./rule.js";

export const journeyHasOwner: Rule = {
  id: "journey-has-owner",
  severity: "info",
  appliesTo: everyKind,
  source: "nng",
  sentence: "Somebody looks after the journey as a whole.",
  why: "A map without an owner goes to a shared drive and is never opened again.",
  needs: "Needs a note: a map just inserted is not asked for it.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells.lanesWith("owners");
    const begun = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    const isCovered = begun.length > 0 && begun.every((stage) => cells.saidAt(stage.id, lanes).length > 0);
    const owner = stated(map, "owner");
    if (owner === "stated" || isCovered) return { findings: [] };
    if (owner === "open")
      return {
        findings: [],
        incomplete: [{ message: "A placeholder stands for the owner.", question: "Who looks after this map?" }],
      };
    return {
      findings: [
        {
          message: "Nobody is named who looks after this journey: write beside the title who does.",
          ...placeholderFor(map, "owner", "Add a placeholder for the owner"),
        },
      ],
    };
  },
};
