// Channels row by row, a main goal and a timeline.
import type { Profile } from "./profile.js";

export const toptal: Profile = {
  id: "toptal",
  source: "toptal",
  about: "A journey by channel: grouped steps, a row for each channel, and what counts as success.",
  rules: {
    "lane-required": [
      "error",
      { lanes: ["channels|touchpoints", "emotions", "pain-points", "opportunities"], expected: ["questions"] },
    ],
    "goal-named": "warning",
    "timescale-stated": "info",
    "channel-switch-bridged": ["info", { always: true }],
    "scope-stated": "off",
    "journey-has-owner": "off",
    "review-is-recent": "off",
  },
};
