// A buyer’s journey: objective, few personas, touchpoints.
import { type Profile, unasked } from "./profile.js";

export const hubspot: Profile = {
  id: "hubspot",
  source: "hubspot",
  about: "A buyer’s journey for a team: one or two personas, an objective, and a touchpoint at every stage.",
  rules: {
    ...unasked,
    "lane-required": ["error", { lanes: ["actions", "touchpoints|channels"], expected: ["pain-points"] }],
    "goal-named": "warning",
    "personas-few": ["warning", { most: 2 }],
  },
};
