// Work out of view where the customer is nowhere: no step, no feeling, nobody in view, no arrow or long note to another stage. Where a
// cell for actions or for the customer's voice is silent beside it, other checks say so; this one reads the dash, and maps without
// those lanes.
import type { Note, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

const leadsElsewhere = (note: Note, linked: ReadonlySet<string>): boolean =>
  linked.has(note.id) || (note.spans?.length ?? 0) > 1;

/** stage-has-action speaks of it, or stage-has-customer-voice. */
const isSaidElsewhere = (cells: Cells, stage: Stage): boolean => {
  const actions = cells.lanesWith("actions");
  const voices = cells.lanesWith("goals", "needs", "thoughts", "questions", "emotions", "quotes");
  return (actions.length > 0 && cells.at(stage.id, actions).length === 0) || voices.length > 0;
};

export const backstageServesAStep: Rule = {
  id: "backstage-serves-a-step",
  severity: "warning",
  appliesTo: everyKind,
  source: "bp3",
  sentence: "Backstage work serves a step that the customer takes.",
  why: "Work that no step needs is work nobody would miss, or the trace of a step nobody has mapped.",
  needs: "Needs backstage work, and at another stage something on the customer’s side or in view.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const back = cells
      .lanesWith("backstage", "backstage-technology")
      .filter((lane) => lane.roles.every((r) => r.startsWith("backstage")));
    const seen = cells.lanesOn("customer", "evidence", "frontstage");
    const linked = new Set(map.links.flatMap((link) => [link.from, link.to]));
    const workAt = (stage: Stage) => cells.saidAt(stage.id, back).filter(isSure);
    const isSeen = (stage: Stage) => cells.saidAt(stage.id, seen).length > 0;
    const working = map.stages.filter((stage) => workAt(stage).length > 0);
    const served = working.filter(isSeen);
    if (working.length === 0 || served.length === 0) return "inapplicable";
    const open = working.filter(
      (stage) =>
        !isSeen(stage) && !isSaidElsewhere(cells, stage) && !workAt(stage).some((note) => leadsElsewhere(note, linked)),
    );
    return together(map, cells, open, {
      lanes: back.map((lane) => lane.id),
      notesAt: workAt,
      forms: {
        one: "The backstage work at {stages} serves no step of the customer: draw an arrow to the one it is for, or add it.",
        other:
          "{N} pieces of backstage work at {stages} serve no step of the customer: draw arrows to those they are for, or add them.",
      },
      question: { one: "Is it the step they serve?", other: "Is any of them the step they serve?" },
    });
  },
};
