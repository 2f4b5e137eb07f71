// Work in view with nothing out of view behind it. Technology the customer touches may be carried by support processes
// alone; people at work may not. Where the whole backstage is still blank it is one remark.
import { everyKind, type Rule } from "./rule.js";
import { say, stageName, stageNames } from "./say.js";
import { silentAt } from "./silence.js";

export const frontstageHasBackstage: Rule = {
  id: "frontstage-has-backstage",
  severity: "warning",
  appliesTo: everyKind,
  source: "outwitly",
  sentence: "A stage with frontstage work has backstage work behind it.",
  why: "What happens in view holds only as long as somebody does the work out of view.",
  needs: "Needs a frontstage lane and a backstage lane, and a note in the frontstage.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const people = cells.lanesWith("frontstage");
    const front = cells.lanesWith("frontstage", "frontstage-technology");
    const back = cells.lanesWith("backstage", "backstage-technology");
    const support = cells.lanesWith("support-processes");
    const served = map.stages.filter((stage) => cells.saidAt(stage.id, front).length > 0);
    if (back.length === 0 || served.length === 0) return "inapplicable";
    const lanes = back.map((lane) => lane.id);
    const workAt = (stage: string) => cells.saidAt(stage, front).map((note) => note.id);
    const open = served.filter((stage) => {
      const mayLean = cells.saidAt(stage.id, people).length === 0;
      return cells.at(stage.id, mayLean ? [...back, ...support] : back).length === 0;
    });
    if (open.length > 1 && back.every((lane) => cells.inLane(lane.id).length === 0)) {
      const stages = open.map((stage) => stage.id);
      const message = `Nothing shows yet what happens backstage behind the work at ${stageNames(map, stages)}.`;
      return { findings: [{ message, stages, lanes, about: { stages }, reason: "lane not begun" }] };
    }
    return silentAt(map, cells, open, {
      remark: (stage) => {
        const notes = workAt(stage.id);
        const forms = {
          one: "A frontstage note at {stage} has no backstage work behind it.",
          other: "{N} frontstage notes at {stage} have no backstage work behind them.",
        };
        const message = say(notes.length, forms, { stage: stageName(map, stage.id) });
        return { message, stages: [stage.id], lanes, notes };
      },
      question: (stage) => `Is it the backstage work at ${stage}?`,
    });
  },
};
