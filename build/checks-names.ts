// What the pages about checks call things that are only ids elsewhere: the methods rules come from, and the sections of the
// list. An id that is missing here is shown as it is; a test says so.

/** Publisher and title of the methods that rules cite. */
export const sourceNames: Readonly<Record<string, string>> = {
  "think-insights": "Think Insights, “Customer Journey vs Process Map”",
  bp3: "BP3, “The customer journey is the (only) process that matters”",
  "illusions-of-work": "Illusions of Work, “Customer journeys are business processes”",
  inmoment: "InMoment, “What is customer journey mapping”",
  hubspot: "HubSpot, “Customer journey maps”",
  sdt: "servicedesigntools.org, journey map and service blueprint",
  atlassian: "Atlassian Team Playbook, “Customer journey mapping”",
  hotjar: "Hotjar, “Customer journey mapping in 2½ days”",
  toptal: "Toptal, “Customer journey maps: what they are and how to build one”",
  "ux-institute": "UX Institute, “How to design a customer journey map”",
  qualtrics: "Qualtrics, “Customer journey mapping 101”",
  "miro-guide": "Miro, “Service blueprint vs. journey map”",
  ixdf: "Interaction Design Foundation, “Customer journey maps”",
  "sds-30min": "Service Design Show, “A journey map in 30 minutes or less”",
  tisdd: "This Is Service Design Doing, co-creating journey maps",
  outwitly: "Outwitly, “Customer journey maps vs. service blueprints”",
  eslint: "ESLint, unused and unexplained disable comments",
  nng: "Nielsen Norman Group, journey management",
};

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
