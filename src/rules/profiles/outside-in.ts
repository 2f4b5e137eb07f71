// Outside-in: the customer’s side first and whole, the organisation’s beneath it.
import { type Profile, unasked } from "./profile.js";

export const outsideIn: Profile = {
  id: "outside-in",
  source: "think-insights",
  about: "An audit from the customer’s side: the whole way from the first need to the good of it, before any process.",
  rules: {
    ...unasked,
    "lane-required": [
      "error",
      {
        lanes: ["actions", "thoughts|questions", "emotions", "touchpoints|channels", "pain-points"],
        expected: ["moments-of-truth", "backstage|backstage-technology|support-processes"],
      },
    ],
    "journey-starts-before-contact": "warning",
    "journey-ends-after-outcome": "warning",
    "moment-of-truth-marked": ["info", { always: true }],
  },
};
