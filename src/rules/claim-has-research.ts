// Needs and pain points with no research behind them, on maps that have a lane for it. A quotation, a link, a number for how sure
// people are or an honest “assumption” on the note itself will do.
import type { LaneRole, Note, Stage } from "../model/index.js";
import { isGuess } from "../words/judged/signs.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

const claims: readonly LaneRole[] = ["needs", "pain-points"];
const proofs: readonly LaneRole[] = ["research", "quotes"];
const alsoProof: readonly LaneRole[] = ["metrics", "storyboard"];

const bringsItsOwn = (note: Note): boolean =>
  note.certainty !== undefined ||
  /https?:\/\/|[“«"「][^”»"」]{3,}[”»"」]|\d+\s?%/u.test(note.text.slice(0, 1000)) ||
  isGuess(note.text) ||
  (note.tags ?? []).length > 0;

export const claimHasResearch: Rule = {
  id: "claim-has-research",
  severity: "info",
  appliesTo: everyKind,
  source: "ixdf",
  sentence: "Needs and pain points rest on something people said, did or measured.",
  why: "What nobody has seen or heard is an opinion, however many agree with it.",
  needs: "Needs a lane for research or quotes with a note in it, and a need or a pain point.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const claimLanes = cells.lanesWith(...claims).filter((lane) => lane.roles.every((role) => claims.includes(role)));
    const begun = cells.lanesWith(...proofs).some((lane) => cells.inLane(lane.id).length > 0);
    const proofLanes = cells.lanesWith(...proofs, ...alsoProof);
    const claimsAt = (stage: Stage) => cells.saidAt(stage.id, claimLanes).filter(isSure);
    const claiming = map.stages.filter((stage) => claimsAt(stage).length > 0);
    if (!begun || claiming.length === 0) return "inapplicable";
    const bareAt = (stage: Stage) => claimsAt(stage).filter((note) => !bringsItsOwn(note));
    const open = claiming.filter((stage) => cells.at(stage.id, proofLanes).length === 0 && bareAt(stage).length > 0);
    return together(map, cells, open, {
      notesAt: bareAt,
      forms: {
        one: "A need or pain point at {stages} has no research beside it: add where you know it from, or mark it as an assumption.",
        other:
          "{N} needs and pain points at {stages} have no research beside them: add where you know them from, or mark them as assumptions.",
      },
      question: { one: "Is it research?", other: "Is any of them research?" },
    });
  },
};
