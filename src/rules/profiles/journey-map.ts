// A journey map: the customer's side in full, what hurts, and what could be better.
import { type Profile, unasked, unsought } from "./profile.js";

export const journeyMap: Profile = {
  id: "journey-map",
  source: "ux-institute",
  about:
    "A journey map as most methods draw it: what the customer does, needs and feels, what hurts, and what to do about it.",
  rules: {
    ...unasked,
    ...unsought,
    "lane-required": [
      "error",
      {
        lanes: ["actions", "needs|goals", "emotions|thoughts", "pain-points", "opportunities"],
        expected: ["touchpoints|channels"],
      },
    ],
  },
};
