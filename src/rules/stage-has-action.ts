// What the customer does, at every stage that has notes. Where a whole actions lane is still blank the group has not got to
// it yet: that is one weak spot, not a gap at every stage.
import { everyKind, type Rule } from "./rule.js";
import { stageName, stageNames } from "./say.js";
import { silentAt } from "./silence.js";

export const stageHasAction: Rule = {
  id: "stage-has-action",
  severity: "error",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "Every stage with notes says what the customer does there.",
  why: "Without the customer’s own step, the notes around it describe the organisation and not a journey.",
  needs: "Needs a lane for what the customer does, and a note at any stage.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells.lanesWith("actions");
    const begun = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    if (lanes.length === 0 || begun.length === 0) return "inapplicable";
    const ids = lanes.map((lane) => lane.id);
    if (lanes.every((lane) => cells.inLane(lane.id).length === 0)) {
      const stages = begun.map((stage) => stage.id);
      const message = `There are notes at ${stageNames(map, stages)}, but nothing shows yet what the customer does.`;
      return {
        findings: [{ message, stages, lanes: ids, severity: "warning", about: { stages }, reason: "lane not begun" }],
      };
    }
    const silent = begun.filter((stage) => cells.at(stage.id, lanes).length === 0);
    return silentAt(map, cells, silent, {
      remark: (stage) => ({
        message: `Nothing shows what the customer does at ${stageName(map, stage.id)}.`,
        stages: [stage.id],
        lanes: ids,
      }),
      question: (stage) => `Is it what the customer does at ${stage}?`,
    });
  },
};
