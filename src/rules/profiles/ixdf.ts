// Claims rest on research; the timescale is stated.
import type { Profile } from "./profile.js";

export const ixdf: Profile = {
  id: "ixdf",
  source: "ixdf",
  about: "A map with its proof: touchpoints and channels, a timescale, and research behind what it claims.",
  rules: {
    "lane-required": [
      "error",
      {
        lanes: ["thoughts", "actions", "emotions", "touchpoints", "channels"],
        expected: ["research|quotes", "metrics"],
      },
    ],
    "claim-has-research": "warning",
    "timescale-stated": "warning",
    "scope-stated": "off",
    "journey-has-owner": "off",
    "review-is-recent": "off",
  },
};
