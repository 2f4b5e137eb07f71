// Moments of truth nobody measures, on maps that measure something. A number on the note is a measure of its own.
import type { Stage } from "../model/index.js";
import { everyKind, type Rule } from "./rule.js";
import { together } from "./together.js";
import { momentsOfTruth } from "./truth.js";

export const momentOfTruthMeasured: Rule = {
  id: "moment-of-truth-measured",
  severity: "info",
  appliesTo: everyKind,
  source: "qualtrics",
  sentence: "A moment of truth has a measure that tells how it went.",
  why: "What decides whether people come back is the one thing not to guess at.",
  needs: "Needs a moment of truth, and a lane for metrics with a note in it.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const measures = cells.lanesWith("metrics", "satisfaction");
    const isBegun = cells.lanesWith("metrics").some((lane) => cells.inLane(lane.id).length > 0);
    const truth = momentsOfTruth(map, cells);
    const decisive = map.stages.filter((stage) => truth.at(stage).length > 0);
    if (decisive.length === 0 || !isBegun) return "inapplicable";
    const bareAt = (stage: Stage) => truth.at(stage).filter((note) => !/\d/.test(note.text));
    const open = decisive.filter((stage) => cells.at(stage.id, measures).length === 0 && bareAt(stage).length > 0);
    return together(map, cells, open, {
      lanes: cells.lanesWith("metrics").map((lane) => lane.id),
      notesAt: bareAt,
      forms: {
        one: "The moment of truth at {stages} has no measure: say how you would notice that it went well.",
        other: "{N} moments of truth at {stages} have no measure: say how you would notice that they went well.",
      },
      question: { one: "Is it a measure?", other: "Is any of them a measure?" },
    });
  },
};
