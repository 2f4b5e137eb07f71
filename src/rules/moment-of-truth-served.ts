// Moments of truth with nobody and nothing of the organisation in view. Where a touchpoint stands at the stage and the map has no lane
// for technology, the touchpoint may be what serves it: then a person is asked.
import type { ServiceMap, Stage } from "../model/index.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { say, stageNames } from "./say.js";
import { together } from "./together.js";
import { momentsOfTruth, type Truth } from "./truth.js";

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map((thing) => thing.id);

export const momentOfTruthServed: Rule = {
  id: "moment-of-truth-served",
  severity: "warning",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "A moment of truth has frontstage work beneath it.",
  why: "The moments people remember are kept or lost by who is there, and by what they do.",
  needs:
    "Needs a moment of truth, and frontstage work at half of the stages that have notes or at another moment of truth.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const front = cells.lanesWith("frontstage", "frontstage-technology");
    const truth = momentsOfTruth(map, cells);
    const decisive = map.stages.filter((stage) => truth.at(stage).length > 0);
    const isServed = (stage: Stage) => cells.saidAt(stage.id, front).length > 0;
    const begun = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    const isHalfWay = 2 * begun.filter(isServed).length < begun.length && !decisive.some(isServed);
    if (decisive.length === 0 || isHalfWay || !begun.some(isServed)) return "inapplicable";
    const open = decisive.filter((stage) => !isServed(stage));
    const meets = cells.lanesWith("touchpoints", "channels");
    const hasTechnology = cells.lanesWith("frontstage-technology").length > 0;
    const mayBeServed = (stage: Stage) => !hasTechnology && cells.saidAt(stage.id, meets).length > 0;
    const told = together(
      map,
      cells,
      open.filter((stage) => !mayBeServed(stage)),
      {
        lanes: ids(front),
        notesAt: truth.at,
        forms: {
          one: "No frontstage work serves the moment of truth at {stages}: say who is there, and what they do.",
          other: "No frontstage work serves {n} moments of truth at {stages}: say who is there, and what they do.",
        },
        question: { one: "Is it frontstage work?", other: "Is any of them frontstage work?" },
      },
    );
    const maybe = open.filter(mayBeServed);
    return {
      findings: told.findings,
      incomplete: [...told.incomplete, ...(maybe.length > 0 ? [asked(map, maybe, truth)] : [])],
    };
  },
};

const asked = (map: ServiceMap, stages: readonly Stage[], truth: Truth): Remark => {
  const forms = {
    one: "The moment of truth at {stages} has a touchpoint and no frontstage work.",
    other: "The moments of truth at {stages} have touchpoints and no frontstage work.",
  };
  return {
    message: say(stages.length, forms, { stages: stageNames(map, ids(stages)) }),
    question: say(stages.length, {
      one: "Does the touchpoint serve it, with nobody there?",
      other: "Do the touchpoints serve them, with nobody there?",
    }),
    stages: ids(stages),
    notes: [...new Set(stages.flatMap((stage) => ids(truth.at(stage))))],
    reason: "touchpoint",
  };
};
