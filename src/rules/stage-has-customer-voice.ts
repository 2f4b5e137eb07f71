// The organisation is at work and nothing says what the customer thinks, feels or needs: an information void.
// Where no voice lane has a note yet, the group has not got to it: one remark, not one a stage.
import type { LaneRole } from "../model/index.js";
import { everyKind, type Rule } from "./rule.js";
import { stageName, stageNames } from "./say.js";
import { silentAt } from "./silence.js";

const voices: readonly LaneRole[] = [
  "goals",
  "needs",
  "thoughts",
  "questions",
  "decisions",
  "emotions",
  "quotes",
  "pain-points",
  "gains",
];

export const stageHasCustomerVoice: Rule = {
  id: "stage-has-customer-voice",
  severity: "warning",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "A stage with work of the organisation also says what the customer thinks, feels or needs.",
  why: "Steps of the organisation without the customer’s voice are a process map with a journey’s title.",
  needs: "Needs a lane of the customer’s voice, and notes in a frontstage, backstage or support lane.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const voiceLanes = cells.lanesWith(...voices);
    const workLanes = cells.lanesOn("frontstage", "backstage", "support").filter((lane) => !voiceLanes.includes(lane));
    const atWork = map.stages.filter((stage) => cells.at(stage.id, workLanes).length > 0);
    if (voiceLanes.length === 0 || atWork.length === 0) return "inapplicable";
    const lanes = voiceLanes.map((lane) => lane.id);
    if (voiceLanes.every((lane) => cells.inLane(lane.id).length === 0)) {
      const stages = atWork.map((stage) => stage.id);
      const at = stageNames(map, stages);
      const message = `The organisation is at work at ${at}, but nothing shows yet what the customer thinks, feels or needs.`;
      return { findings: [{ message, stages, lanes, about: { stages }, reason: "lanes not begun" }] };
    }
    const silent = atWork.filter((stage) => cells.at(stage.id, voiceLanes).length === 0);
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
