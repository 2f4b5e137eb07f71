// A first draft in half an hour: activities, needs and experience, nothing else asked for.
import { type Profile, unasked } from "./profile.js";

export const firstDraft: Profile = {
  id: "first-draft",
  source: "sds-30min",
  about: "A first draft in half an hour: what the customer does, needs and goes through, before, during and after.",
  rules: {
    ...unasked,
    "scenario-named": "off",
    "goal-named": "off",
    "state-declared": "off",
    "assumption-marked": ["info", { always: true }],
    "lane-required": ["error", { lanes: ["actions", "needs", "emotions"] }],
  },
};
