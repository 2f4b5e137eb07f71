// One persona, one scenario, one goal.
import { type Profile, unasked } from "./profile.js";

export const atlassian: Profile = {
  id: "atlassian",
  source: "atlassian",
  about: "A team’s map of one persona, one scenario and one goal, with what hurts, how much, and what to do about it.",
  rules: {
    ...unasked,
    "lane-required": [
      "error",
      {
        lanes: ["actions", "channels|touchpoints", "thoughts|emotions", "pain-points", "opportunities"],
        expected: ["questions", "decisions"],
      },
    ],
    "scenario-named": "warning",
    "goal-named": "warning",
    "personas-few": ["warning", { most: 1 }],
    "pain-point-has-impact": ["info", { always: true }],
    "sentiment-peak": ["info", { always: true }],
  },
};
