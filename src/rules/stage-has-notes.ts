// Stages nobody has written anything for. Also the one voice on a map without any notes: a word of welcome, not a reproach. A stage
// a fix has added at either end is left to the check that asks what happens there.
import type { ServiceMap, Stage } from "../model/index.js";
import { isOurStage } from "../words/judged/moments.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { capital, say, stageNames } from "./say.js";

/** Neighbours become one remark: the right half of a map in the making is one thing to say. */
const runsOf = (stages: readonly Stage[], isEmpty: (stage: Stage) => boolean): readonly (readonly Stage[])[] => {
  const runs: Stage[][] = [];
  let afterEmpty = false;
  for (const stage of stages) {
    const empty = isEmpty(stage);
    if (empty && afterEmpty) runs.at(-1)?.push(stage);
    else if (empty) runs.push([stage]);
    afterEmpty = empty;
  }
  return runs;
};

const welcome = (map: ServiceMap, hasActions: boolean): Remark => {
  const stages = say(map.stages.length, { one: "One stage", other: "{N} stages" });
  const lanes = say(map.lanes.length, { one: "one lane", other: "{n} lanes" });
  const next =
    map.stages.length === 0
      ? "Start with the stages."
      : hasActions
        ? "Start with what the customer does."
        : "Start with what you know best.";
  return { message: `${stages}, ${lanes}, no notes yet. ${next}`, severity: "info", reason: "empty map" };
};

export const stageHasNotes: Rule = {
  id: "stage-has-notes",
  severity: "warning",
  appliesTo: everyKind,
  source: "hubspot",
  sentence: "Every stage has at least one note.",
  why: "A stage with nothing under it is either not a stage, or the part of the journey nobody in the room knows.",
  needs: "Needs at least one stage.",
  needsNotes: false,
  defaults: {},
  check(map, _options, cells) {
    if (cells.written.length === 0) return { findings: [welcome(map, cells.lanesWith("actions").length > 0)] };
    if (map.stages.length === 0) return "inapplicable";
    const isAdded = (stage: Stage) =>
      (stage === map.stages[0] || stage === map.stages.at(-1)) && isOurStage(stage.title);
    const isBlank = (stage: Stage) => cells.inStage(stage.id).length === 0 && !isAdded(stage);
    const findings = runsOf(map.stages, isBlank).map((run) => {
      const stages = run.map((stage) => stage.id);
      const forms = { one: "{stages} has no notes yet.", other: "{stages} have no notes yet." };
      return { message: say(run.length, forms, { stages: capital(stageNames(map, stages)) }), stages };
    });
    return { findings };
  },
};
