// Five steps with customers: what they want, how much it matters, and how satisfied they are.
import { type Profile, unasked } from "./profile.js";

export const inmoment: Profile = {
  id: "inmoment",
  source: "inmoment",
  about: "A current state built with customers, scored by importance and satisfaction, to be followed by a future one.",
  rules: {
    ...unasked,
    "lane-required": [
      "error",
      {
        lanes: ["goals|needs", "actions", "emotions|thoughts", "pain-points", "importance", "satisfaction"],
        expected: ["time", "strengths", "weaknesses"],
      },
    ],
    "state-declared": "warning",
    "design-criteria-few": "warning",
  },
};
