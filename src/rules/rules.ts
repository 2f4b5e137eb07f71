// All rules, in the order a person looks at a map: the grid, the header, the journey, the blueprint.

import { actionHasEvidence } from "./action-has-evidence.js";
import { assumptionMarked } from "./assumption-marked.js";
import { backstageHasSupport } from "./backstage-has-support.js";
import { backstageServesAStep } from "./backstage-serves-a-step.js";
import { blueprintIsNarrow } from "./blueprint-is-narrow.js";
import { channelSwitchBridged } from "./channel-switch-bridged.js";
import { claimHasResearch } from "./claim-has-research.js";
import { customerLaneIsCustomers } from "./customer-lane-is-customers.js";
import { customerWords } from "./customer-words.js";
import { designCriteriaFew } from "./design-criteria-few.js";
import { detailIsEven } from "./detail-is-even.js";
import { emotionOnScale } from "./emotion-on-scale.js";
import { emotionsScored } from "./emotions-scored.js";
import { emotionsVary } from "./emotions-vary.js";
import { exceptionHasOwner } from "./exception-has-owner.js";
import { failureHasRecovery } from "./failure-has-recovery.js";
import { frontstageHasBackstage } from "./frontstage-has-backstage.js";
import { goalNamed } from "./goal-named.js";
import { handOffHasOwner } from "./hand-off-has-owner.js";
import { importanceMet } from "./importance-met.js";
import { journeyEndsAfterOutcome } from "./journey-ends-after-outcome.js";
import { journeyHasOwner } from "./journey-has-owner.js";
import { journeyStartsBeforeContact } from "./journey-starts-before-contact.js";
import { laneHasNotes } from "./lane-has-notes.js";
import { laneRecognised } from "./lane-recognised.js";
import { laneRequired } from "./lane-required.js";
import { laneUnique } from "./lane-unique.js";
import { linesInOrder } from "./lines-in-order.js";
import { linesPresent } from "./lines-present.js";
import { lowPointHasOpportunity } from "./low-point-has-opportunity.js";
import { momentOfTruthMarked } from "./moment-of-truth-marked.js";
import { momentOfTruthMeasured } from "./moment-of-truth-measured.js";
import { momentOfTruthServed } from "./moment-of-truth-served.js";
import { needHasMeasure } from "./need-has-measure.js";
import { needsKnown } from "./needs-known.js";
import { noteHasText } from "./note-has-text.js";
import { noteHoldsOneIdea } from "./note-holds-one-idea.js";
import { noteOnItsSide } from "./note-on-its-side.js";
import { notePlaced } from "./note-placed.js";
import { noteUnique } from "./note-unique.js";
import { opportunityHasOwner } from "./opportunity-has-owner.js";
import { outsideInBalance } from "./outside-in-balance.js";
import { painPointAtTouchpoint } from "./pain-point-at-touchpoint.js";
import { painPointHasImpact } from "./pain-point-has-impact.js";
import { painPointHasOpportunity } from "./pain-point-has-opportunity.js";
import { peakExplained } from "./peak-explained.js";
import { personaNamed } from "./persona-named.js";
import { personasFew } from "./personas-few.js";
import { reviewIsRecent } from "./review-is-recent.js";
import type { Rule } from "./rule.js";
import { sameStepOneName } from "./same-step-one-name.js";
import { scenarioNamed } from "./scenario-named.js";
import { scopeStated } from "./scope-stated.js";
import { sentimentDrop } from "./sentiment-drop.js";
import { sentimentPeak } from "./sentiment-peak.js";
import { sentimentSawtooth } from "./sentiment-sawtooth.js";
import { sentimentTrough } from "./sentiment-trough.js";
import { stageCount } from "./stage-count.js";
import { stageHasAction } from "./stage-has-action.js";
import { stageHasCustomerVoice } from "./stage-has-customer-voice.js";
import { stageHasNotes } from "./stage-has-notes.js";
import { stageUnique } from "./stage-unique.js";
import { stagesAreTheCustomers } from "./stages-are-the-customers.js";
import { stagesConnect } from "./stages-connect.js";
import { stateDeclared } from "./state-declared.js";
import { suppressionHasReason } from "./suppression-has-reason.js";
import { suppressionIsUsed } from "./suppression-is-used.js";
import { timeGiven } from "./time-given.js";
import { timescaleStated } from "./timescale-stated.js";
import { touchpointHasAction } from "./touchpoint-has-action.js";
import { touchpointHasChannel } from "./touchpoint-has-channel.js";
import { touchpointHasFrontstage } from "./touchpoint-has-frontstage.js";
import { votesAgree } from "./votes-agree.js";

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
  emotionOnScale,
  emotionsVary,
  votesAgree,
  sentimentSawtooth,
  sentimentDrop,
  sentimentTrough,
  sentimentPeak,
  painPointHasOpportunity,
  lowPointHasOpportunity,
  painPointAtTouchpoint,
  painPointHasImpact,
  opportunityHasOwner,
  momentOfTruthMarked,
  momentOfTruthServed,
  momentOfTruthMeasured,
  importanceMet,
  designCriteriaFew,
  touchpointHasAction,
  touchpointHasChannel,
  channelSwitchBridged,
  touchpointHasFrontstage,
  customerLaneIsCustomers,
  actionHasEvidence,
  frontstageHasBackstage,
  backstageHasSupport,
  backstageServesAStep,
  linesPresent,
  linesInOrder,
  noteOnItsSide,
  timeGiven,
  blueprintIsNarrow,
  handOffHasOwner,
  stagesConnect,
  exceptionHasOwner,
  failureHasRecovery,
  sameStepOneName,
  suppressionHasReason,
  suppressionIsUsed,
];
