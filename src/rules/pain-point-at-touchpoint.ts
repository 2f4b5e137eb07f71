// Pain points at stages where customer and organisation do not meet, on maps that say at most stages where they do. Frontstage and
// evidence are meetings too; before the first of them there is none to be missed.
import type { LaneRole, Stage } from "../model/index.js";
import { mostHave } from "./most.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

const met: readonly LaneRole[] = ["touchpoints", "channels"];
const alsoMet: readonly LaneRole[] = ["frontstage", "frontstage-technology", "physical-evidence"];

export const painPointAtTouchpoint: Rule = {
  id: "pain-point-at-touchpoint",
  severity: "info",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "A stage with a pain point says where customer and organisation meet.",
  why: "A pain that belongs to no touchpoint belongs to nobody who could ease it.",
  needs: "Needs a pain point, and touchpoints or channels at most of the stages that have notes.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const pains = cells.lanesWith("pain-points").filter((lane) => lane.roles.length === 1);
    const expected = cells.lanesWith(...met);
    const meetings = cells.lanesWith(...met, ...alsoMet);
    const painsAt = (stage: Stage) => cells.saidAt(stage.id, pains).filter(isSure);
    const begun = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    const painful = begun.filter((stage) => painsAt(stage).length > 0);
    const isKept = mostHave(begun, (stage) => cells.at(stage.id, expected).length > 0);
    if (painful.length === 0 || !isKept) return "inapplicable";
    const first = map.stages.findIndex((stage) => cells.at(stage.id, meetings).length > 0);
    const later = new Set(map.stages.slice(first).map((stage) => stage.id));
    const open = painful.filter((stage) => later.has(stage.id) && cells.at(stage.id, meetings).length === 0);
    return together(map, cells, open, {
      lanes: expected.map((lane) => lane.id),
      notesAt: painsAt,
      forms: {
        one: "A pain point at {stages} has no touchpoint: say where the customer meets it.",
        other: "{N} pain points at {stages} have no touchpoint: say where the customer meets them.",
      },
      question: { one: "Is it a touchpoint?", other: "Is any of them a touchpoint?" },
    });
  },
};
