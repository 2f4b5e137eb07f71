// Small and finished: few steps, a stated scope.
import type { Profile } from "./profile.js";

export const hotjar: Profile = {
  id: "hotjar",
  source: "hotjar",
  about: "A first map in two and a half days: four or five steps, with start and end named.",
  rules: {
    "lane-required": [
      "error",
      { lanes: ["actions", "questions", "pain-points", "opportunities"], expected: ["gains"] },
    ],
    "scope-stated": "warning",
    "stage-count": ["warning", { most: 5 }],
    "opportunity-has-owner": ["warning", { always: true }],
    "timescale-stated": "off",
    "journey-has-owner": "off",
    "review-is-recent": "off",
  },
};
