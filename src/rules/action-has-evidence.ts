// Steps of the customer with nothing to see, hold or keep, on maps that say it at most steps. A touchpoint or a picture is evidence too.
import type { Stage } from "../model/index.js";
import { unlikeMost } from "./most.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

export const actionHasEvidence: Rule = {
  id: "action-has-evidence",
  severity: "info",
  appliesTo: everyKind,
  source: "outwitly",
  sentence: "Where the customer acts, the map says what there is to see, hold or keep.",
  why: "Evidence is all that people can judge a service by before it is done, and all they keep of it after.",
  needs: "Needs lanes for actions and for physical evidence, and evidence at most of the steps.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const actions = cells.lanesWith("actions");
    const evidence = cells.lanesWith("physical-evidence");
    const alsoSeen = cells.lanesWith("physical-evidence", "touchpoints", "frontstage-technology", "storyboard");
    const actsAt = (stage: Stage) => cells.saidAt(stage.id, actions).filter(isSure);
    const acting = map.stages.filter((stage) => actsAt(stage).length > 0);
    const hasEvidence = (stage: Stage) => cells.at(stage.id, evidence).length > 0;
    if (acting.length < 2 || 2 * acting.filter(hasEvidence).length <= acting.length) return "inapplicable";
    const open = unlikeMost(acting, hasEvidence).filter((stage) => cells.at(stage.id, alsoSeen).length === 0);
    return together(map, cells, open, {
      lanes: evidence.map((lane) => lane.id),
      notesAt: actsAt,
      forms: {
        one: "A step at {stages} has no physical evidence: say what the customer sees, holds or keeps.",
        other: "{N} steps at {stages} have no physical evidence: say what the customer sees, holds or keeps.",
      },
      question: { one: "Is it physical evidence?", other: "Is any of them physical evidence?" },
    });
  },
};
