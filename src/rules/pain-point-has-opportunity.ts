// Pain points nobody answers yet, stage by stage. Where the whole opportunities lane is still blank it is one remark.
import { everyKind, type Rule } from "./rule.js";
import { say, stageName, stageNames } from "./say.js";
import { silentAt } from "./silence.js";

export const painPointHasOpportunity: Rule = {
  id: "pain-point-has-opportunity",
  severity: "warning",
  appliesTo: everyKind,
  source: "ux-institute",
  sentence: "A stage with a pain point has an opportunity.",
  why: "A pain nobody answers is the first thing to work on, and the easiest to forget.",
  needs: "Needs lanes for pain points and for opportunities, and a pain point at any stage.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const pains = cells.lanesWith("pain-points");
    const answers = cells.lanesWith("opportunities");
    const painful = map.stages.filter((stage) => cells.at(stage.id, pains).length > 0);
    if (answers.length === 0 || painful.length === 0) return "inapplicable";
    const lanes = answers.map((lane) => lane.id);
    const painsAt = (stage: string) => cells.at(stage, pains).map((note) => note.id);
    if (painful.length > 1 && answers.every((lane) => cells.inLane(lane.id).length === 0)) {
      const stages = painful.map((stage) => stage.id);
      const notes = [...new Set(stages.flatMap(painsAt))];
      const forms = {
        one: "A pain point at {stages} has no opportunity yet.",
        other: "{N} pain points at {stages} have no opportunity yet.",
      };
      const message = say(notes.length, forms, { stages: stageNames(map, stages) });
      return { findings: [{ message, stages, lanes, notes, about: { stages, notes }, reason: "lane not begun" }] };
    }
    const open = painful.filter((stage) => cells.at(stage.id, answers).length === 0);
    return silentAt(map, cells, open, {
      remark: (stage) => {
        const notes = painsAt(stage.id);
        const forms = {
          one: "A pain point at {stage} has no opportunity under it.",
          other: "{N} pain points at {stage} have no opportunity under them.",
        };
        const message = say(notes.length, forms, { stage: stageName(map, stage.id) });
        return { message, stages: [stage.id], lanes, notes };
      },
      question: (stage) => `Does it answer a pain point at ${stage}?`,
    });
  },
};
