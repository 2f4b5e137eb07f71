// All rules, in the order a person looks at a map: the grid, the header, the journey, the blueprint.
import { assumptionMarked } from "./assumption-marked.js";
import { claimHasResearch } from "./claim-has-research.js";
import { customerWords } from "./customer-words.js";
import { detailIsEven } from "./detail-is-even.js";
import { emotionsScored } from "./emotions-scored.js";
import { exceptionHasOwner } from "./exception-has-owner.js";
import { failureHasRecovery } from "./failure-has-recovery.js";
import { frontstageHasBackstage } from "./frontstage-has-backstage.js";
import { goalNamed } from "./goal-named.js";
import { handOffHasOwner } from "./hand-off-has-owner.js";
import { journeyEndsAfterOutcome } from "./journey-ends-after-outcome.js";
import { journeyHasOwner } from "./journey-has-owner.js";
import { journeyStartsBeforeContact } from "./journey-starts-before-contact.js";
import { laneHasNotes } from "./lane-has-notes.js";
import { laneRecognised } from "./lane-recognised.js";
import { laneRequired } from "./lane-required.js";
import { laneUnique } from "./lane-unique.js";
import { linesPresent } from "./lines-present.js";
import { needHasMeasure } from "./need-has-measure.js";
import { needsKnown } from "./needs-known.js";
import { noteHasText } from "./note-has-text.js";
import { noteHoldsOneIdea } from "./note-holds-one-idea.js";
import { noteOnItsSide } from "./note-on-its-side.js";
import { notePlaced } from "./note-placed.js";
import { noteUnique } from "./note-unique.js";
import { outsideInBalance } from "./outside-in-balance.js";
import { painPointHasOpportunity } from "./pain-point-has-opportunity.js";
import { peakExplained } from "./peak-explained.js";
import { personaNamed } from "./persona-named.js";
import { personasFew } from "./personas-few.js";
import { reviewIsRecent } from "./review-is-recent.js";
import type { Rule } from "./rule.js";
import { sameStepOneName } from "./same-step-one-name.js";
import { scenarioNamed } from "./scenario-named.js";
import { scopeStated } from "./scope-stated.js";
import { stageCount } from "./stage-count.js";
import { stageHasAction } from "./stage-has-action.js";
import { stageHasCustomerVoice } from "./stage-has-customer-voice.js";
import { stageHasNotes } from "./stage-has-notes.js";
import { stageUnique } from "./stage-unique.js";
import { stagesAreTheCustomers } from "./stages-are-the-customers.js";
import { stagesConnect } from "./stages-connect.js";
import { stateDeclared } from "./state-declared.js";
import { timescaleStated } from "./timescale-stated.js";

/** One line a rule; a test compares them with the folder. */
export const rules: readonly Rule[] = [
  laneRequired,
  laneRecognised,
  laneUnique,
  stageUnique,
  stageHasNotes,
  laneHasNotes,
  stageCount,
  notePlaced,
  noteHasText,
  noteHoldsOneIdea,
  noteUnique,
  detailIsEven,
  personaNamed,
  personasFew,
  scenarioNamed,
  scopeStated,
  goalNamed,
  timescaleStated,
  journeyHasOwner,
  reviewIsRecent,
  stateDeclared,
  stageHasAction,
  stageHasCustomerVoice,
  journeyStartsBeforeContact,
  journeyEndsAfterOutcome,
  outsideInBalance,
  customerWords,
  stagesAreTheCustomers,
  needsKnown,
  peakExplained,
  assumptionMarked,
  claimHasResearch,
  needHasMeasure,
  emotionsScored,
  painPointHasOpportunity,
  frontstageHasBackstage,
  linesPresent,
  noteOnItsSide,
  handOffHasOwner,
  stagesConnect,
  exceptionHasOwner,
  failureHasRecovery,
  sameStepOneName,
];
