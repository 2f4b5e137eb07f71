// Places where it breaks with nothing that makes good, on maps that have a row for that. An opportunity is an answer too; whether it is
// a good one is people's to say.
import type { LaneRole, Stage } from "../model/index.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

const failures: readonly LaneRole[] = ["failure-points", "exceptions"];

export const failureHasRecovery: Rule = {
  id: "failure-has-recovery",
  severity: "info",
  appliesTo: everyKind,
  source: "bp3",
  sentence: "Where it can break, the map says what is done then, or what could be.",
  why: "People forgive a failure that is made good, and remember one that is not.",
  needs: "Needs a note in a lane for failure points or exceptions, and a lane for recovery.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const breaks = cells.lanesWith(...failures).filter((lane) => lane.roles.every((role) => failures.includes(role)));
    const answers = cells.lanesWith("recovery", "opportunities");
    const failuresAt = (stage: Stage) => cells.saidAt(stage.id, breaks).filter(isSure);
    const broken = map.stages.filter((stage) => failuresAt(stage).length > 0);
    if (cells.lanesWith("recovery").length === 0 || broken.length === 0) return "inapplicable";
    const open = broken.filter((stage) => cells.at(stage.id, answers).length === 0);
    return together(map, cells, open, {
      lanes: answers.map((lane) => lane.id),
      notesAt: failuresAt,
      forms: {
        one: "A failure at {stages} has no recovery: say what is done when it happens.",
        other: "{N} failures at {stages} have no recovery: say what is done when they happen.",
      },
      question: { one: "Does it make good what breaks there?", other: "Does any of them make good what breaks there?" },
    });
  },
};
