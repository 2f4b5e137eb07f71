// All rules, in the order a person looks at a map: the grid, the header, the journey, the blueprint.
import { emotionsScored } from "./emotions-scored.js";
import { frontstageHasBackstage } from "./frontstage-has-backstage.js";
import { laneRecognised } from "./lane-recognised.js";
import { laneRequired } from "./lane-required.js";
import { laneUnique } from "./lane-unique.js";
import { linesPresent } from "./lines-present.js";
import { needsKnown } from "./needs-known.js";
import { noteOnItsSide } from "./note-on-its-side.js";
import { notePlaced } from "./note-placed.js";
import { painPointHasOpportunity } from "./pain-point-has-opportunity.js";
import { personaNamed } from "./persona-named.js";
import type { Rule } from "./rule.js";
import { stageHasAction } from "./stage-has-action.js";
import { stageHasCustomerVoice } from "./stage-has-customer-voice.js";
import { stageHasNotes } from "./stage-has-notes.js";
import { stageUnique } from "./stage-unique.js";

/** One line a rule; a test compares them with the folder. */
export const rules: readonly Rule[] = [
  laneRequired,
  laneRecognised,
  laneUnique,
  stageUnique,
  stageHasNotes,
  notePlaced,
  personaNamed,
  stageHasAction,
  stageHasCustomerVoice,
  needsKnown,
  emotionsScored,
  painPointHasOpportunity,
  frontstageHasBackstage,
  linesPresent,
  noteOnItsSide,
];
