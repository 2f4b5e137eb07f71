// A journey ends when the customer has what it was for, not with the signature. Only stages that are known to be a deal are told of.
import { checkEnd } from "./ends.js";
import type { Rule } from "./rule.js";

export const journeyEndsAfterOutcome: Rule = {
  id: "journey-ends-after-outcome",
  severity: "info",
  appliesTo: ["journey-map"],
  source: "think-insights",
  sentence: "The journey goes on after the deal is done.",
  why: "Whether it was worth it shows in use, and so does whether people come back.",
  needs: "Needs a last stage whose name says when it is, or where staff are at work.",
  needsNotes: true,
  defaults: {},
  check: (map, _options, cells) =>
    checkEnd(map, cells, {
      wanted: "after",
      tooNear: "outcome",
      stageOf: (stages) => stages.at(-1),
      newAfter: (stage) => stage.id,
      missing: (stage) => `The map ends at ${stage}, when the deal is just done: add a stage for what comes of it.`,
      unclear: (stage) => `The map ends at ${stage}, while staff are still at work.`,
      question: "What happens once the customer has what it was for?",
    }),
};
