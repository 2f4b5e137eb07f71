// A first draft in half an hour: activities, needs and experience, nothing else asked for.
import type { Profile } from "./profile.js";

export const firstDraft: Profile = {
  id: "first-draft",
  source: "sds-30min",
  about: "A first draft in half an hour: what the customer does, needs and goes through, before, during and after.",
  rules: {
    "lane-required": ["error", { lanes: ["actions", "needs", "emotions"] }],
  },
};
