// Work out of view that rests on nothing, on maps that say at most stages what it rests on. Technology is support as well.
import type { Stage } from "../model/index.js";
import { unlikeMost } from "./most.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

export const backstageHasSupport: Rule = {
  id: "backstage-has-support",
  severity: "info",
  appliesTo: everyKind,
  source: "outwitly",
  sentence: "Backstage work has the support it rests on.",
  why: "Who does the work out of view waits for others too, and the customer waits for both.",
  needs: "Needs lanes for backstage and support, and support at most stages with backstage work.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const back = cells.lanesWith("backstage").filter((lane) => lane.roles.every((r) => r.startsWith("backstage")));
    const support = cells.lanesWith("support-processes");
    const rests = cells.lanesWith("support-processes", "backstage-technology", "policies");
    const workAt = (stage: Stage) => cells.saidAt(stage.id, back).filter(isSure);
    const working = map.stages.filter((stage) => workAt(stage).length > 0);
    const hasSupport = (stage: Stage) => cells.at(stage.id, support).length > 0;
    if (working.length < 2 || 2 * working.filter(hasSupport).length <= working.length) return "inapplicable";
    const open = unlikeMost(working, hasSupport).filter((stage) => cells.at(stage.id, rests).length === 0);
    return together(map, cells, open, {
      lanes: support.map((lane) => lane.id),
      notesAt: workAt,
      forms: {
        one: "Backstage work at {stages} rests on nothing: say which team, partner or system it needs.",
        other:
          "{N} pieces of backstage work at {stages} rest on nothing: say which teams, partners or systems they need.",
      },
      question: {
        one: "Is it support for the backstage work?",
        other: "Is any of them support for the backstage work?",
      },
    });
  },
};
