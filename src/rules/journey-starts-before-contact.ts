// A journey begins with a need, not with the first form. Only stages that are known to be a contact are told of.
import { checkEnd } from "./ends.js";
import type { Rule } from "./rule.js";

export const journeyStartsBeforeContact: Rule = {
  id: "journey-starts-before-contact",
  severity: "info",
  appliesTo: ["journey-map"],
  source: "think-insights",
  sentence: "The journey starts before the customer first meets the organisation.",
  why: "What people hope for and fear is settled before they sign up, order or arrive.",
  needs: "Needs a first stage whose name says when it is, or where staff are at work already.",
  needsNotes: true,
  defaults: {},
  check: (map, _options, cells) =>
    checkEnd(map, cells, {
      wanted: "before",
      tooNear: "contact",
      stageOf: (stages) => stages[0],
      newAfter: () => null,
      missing: (stage) =>
        `The map starts at ${stage}, when the two have met already: add a stage for what happens before.`,
      unclear: (stage) => `The map starts at ${stage}, and staff are at work there already.`,
      question: "What happens before the customer first meets you?",
    }),
};
