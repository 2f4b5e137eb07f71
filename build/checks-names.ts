// What the pages about checks call the sections of the list. A rule that is missing here stands at its end; a test says so.

export { methods as sourceNames } from "../src/rules/index.js";

export const sections: Readonly<Record<string, readonly string[]>> = {
  "The grid": [
    ...["lane-required", "lane-recognised", "lane-unique", "stage-unique", "stage-has-notes", "lane-has-notes"],
    ...["stage-count", "note-placed", "note-has-text", "note-holds-one-idea", "note-unique", "detail-is-even"],
  ],
  "The header": [
    ...["persona-named", "personas-few", "scenario-named", "scope-stated", "goal-named", "timescale-stated"],
    ...["journey-has-owner", "review-is-recent", "state-declared"],
  ],
  "Outside-in": [
    ...["stage-has-action", "stage-has-customer-voice", "journey-starts-before-contact"],
    ...["journey-ends-after-outcome", "outside-in-balance", "customer-words", "stages-are-the-customers"],
  ],
  "Needs and evidence": [
    "needs-known",
    "peak-explained",
    "assumption-marked",
    "claim-has-research",
    "need-has-measure",
  ],
  Emotion: [
    ...["emotions-scored", "emotions-vary", "emotion-on-scale", "sentiment-sawtooth", "sentiment-drop"],
    ...["sentiment-trough", "sentiment-peak", "votes-agree"],
  ],
  "Pain, moments, opportunities": [
    ...["pain-point-has-opportunity", "pain-point-at-touchpoint", "pain-point-has-impact"],
    ...["low-point-has-opportunity", "opportunity-has-owner", "moment-of-truth-marked", "moment-of-truth-served"],
    ...["moment-of-truth-measured", "importance-met", "design-criteria-few"],
  ],
  "Touchpoints and channels": [
    ...["touchpoint-has-action", "touchpoint-has-channel", "channel-switch-bridged", "touchpoint-has-frontstage"],
  ],
  Blueprint: [
    ...["lines-present", "lines-in-order", "note-on-its-side", "action-has-evidence", "frontstage-has-backstage"],
    ...["backstage-has-support", "backstage-serves-a-step", "customer-lane-is-customers", "time-given"],
    "blueprint-is-narrow",
  ],
  Transitions: [
    "hand-off-has-owner",
    "stages-connect",
    "exception-has-owner",
    "failure-has-recovery",
    "same-step-one-name",
  ],
  "What is silenced": ["suppression-has-reason", "suppression-is-used"],
};

export const sectionOf = (rule: string): string =>
  Object.entries(sections).find(([, ids]) => ids.includes(rule))?.[0] ?? "More";
