// Steps that say no time in a blueprint that gives it at most of them. A time written on a note of the stage will do.
import type { Stage } from "../model/index.js";
import { hasTime } from "../words/judged/signs.js";
import { unlikeMost } from "./most.js";
import type { Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

const isDuration = (text: string): boolean =>
  /\d/.test(text) && (hasTime(text) || /\d\s?(?:min|h|hrs?|s|sec|Std|j)\b/iu.test(text));

export const timeGiven: Rule = {
  id: "time-given",
  severity: "info",
  appliesTo: ["service-blueprint"],
  source: "outwitly",
  sentence: "Where a blueprint says how long steps take, every step says it.",
  why: "The step without a time is most often the one where people wait.",
  needs: "Needs a lane for time, filled at most stages where the customer acts.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells.lanesWith("time");
    const actions = cells.lanesWith("actions");
    const actsAt = (stage: Stage) => cells.saidAt(stage.id, actions).filter(isSure);
    const acting = map.stages.filter((stage) => actsAt(stage).length > 0);
    const hasLength = (stage: Stage) => cells.at(stage.id, lanes).length > 0;
    if (acting.length < 3 || 2 * acting.filter(hasLength).length <= acting.length) return "inapplicable";
    const open = unlikeMost(acting, hasLength).filter(
      (stage) => !cells.inStage(stage.id).some((note) => isDuration(note.text.slice(0, 200))),
    );
    return together(map, cells, open, {
      lanes: lanes.map((lane) => lane.id),
      notesAt: actsAt,
      forms: {
        one: "A step at {stages} says no time: say how long it takes.",
        other: "{N} steps at {stages} say no time: say how long they take.",
      },
      question: { one: "Is it a time?", other: "Is any of them a time?" },
    });
  },
};
