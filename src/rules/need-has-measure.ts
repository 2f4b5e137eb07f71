// Needs nobody measures, on maps that measure something. A number on the note (“within two hours”, “90 %”) is a measure of its own.
import type { Stage } from "../model/index.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

export const needHasMeasure: Rule = {
  id: "need-has-measure",
  severity: "info",
  appliesTo: everyKind,
  source: "qualtrics",
  sentence: "A stage with a need has a measure that tells whether it is met.",
  why: "A need without a measure is met when somebody says so.",
  needs: "Needs a lane for metrics with a note in it, and a need.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const needLanes = cells
      .lanesWith("needs")
      .filter((lane) => lane.roles.every((r) => r === "needs" || r === "goals"));
    const measures = cells.lanesWith("metrics");
    const needsAt = (stage: Stage) => cells.saidAt(stage.id, needLanes).filter(isSure);
    const wanting = map.stages.filter((stage) => needsAt(stage).length > 0);
    if (wanting.length === 0 || !measures.some((lane) => cells.inLane(lane.id).length > 0)) return "inapplicable";
    const open = wanting.filter(
      (stage) => cells.at(stage.id, measures).length === 0 && needsAt(stage).some((note) => !/\d/.test(note.text)),
    );
    return together(map, cells, open, {
      notesAt: (stage) => needsAt(stage).filter((note) => !/\d/.test(note.text)),
      forms: {
        one: "A need at {stages} has no measure under it: say how you would notice that it is met.",
        other: "{N} needs at {stages} have no measure under them: say how you would notice that they are met.",
      },
      question: { one: "Is it a measure?", other: "Is any of them a measure?" },
    });
  },
};
