// The organisation is at work and nothing says what the customer thinks, feels or needs: an information void. A pain point
// or a decision is a voice too, but a lane for those alone is not expected to be full, so it does not make the rule speak.
import type { LaneRole } from "../model/index.js";
import { everyKind, type Rule } from "./rule.js";
import { stageName, stageNames } from "./say.js";
import { silentAt } from "./silence.js";

const attitudes: readonly LaneRole[] = ["goals", "needs", "thoughts", "questions", "emotions", "quotes"];
const voices: readonly LaneRole[] = [...attitudes, "decisions", "pain-points", "gains", "moments-of-truth"];
const work: readonly LaneRole[] = [
  "frontstage",
  "frontstage-technology",
  "backstage",
  "backstage-technology",
  "support-processes",
];

export const stageHasCustomerVoice: Rule = {
  id: "stage-has-customer-voice",
  severity: "warning",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "A stage with work of the organisation also says what the customer thinks, feels or needs.",
  why: "Steps of the organisation without the customer’s voice are a process map with a journey’s title.",
  needs: "Needs a lane for what the customer thinks, feels or needs, and notes on the work of the organisation.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const expected = cells.lanesWith(...attitudes);
    const voiceLanes = cells.lanesWith(...voices);
    const workLanes = cells.lanesWith(...work).filter((lane) => !voiceLanes.includes(lane));
    const atWork = map.stages.filter((stage) => cells.saidAt(stage.id, workLanes).length > 0);
    if (expected.length === 0 || atWork.length === 0) return "inapplicable";
    const lanes = expected.map((lane) => lane.id);
    const silent = atWork.filter((stage) => cells.at(stage.id, voiceLanes).length === 0);
    if (silent.length > 1 && expected.every((lane) => cells.inLane(lane.id).length === 0)) {
      const stages = silent.map((stage) => stage.id);
      const at = stageNames(map, stages);
      const message = `The organisation is at work at ${at}, but nothing shows yet what the customer thinks, feels or needs.`;
      return { findings: [{ message, stages, lanes, about: { stages }, reason: "lanes not begun" }] };
    }
    return silentAt(map, cells, silent, {
      remark: (stage) => ({
        message: `The organisation is at work at ${stageName(map, stage.id)}, but nothing shows what the customer thinks, feels or needs there.`,
        stages: [stage.id],
        lanes,
      }),
      question: (stage) => `Does it say what the customer thinks, feels or needs at ${stage}?`,
    });
  },
};
