// Needs and moments with measures; attitudes, or it is a process flow.
import { type Profile, unasked } from "./profile.js";

export const qualtrics: Profile = {
  id: "qualtrics",
  source: "qualtrics",
  about: "A journey that is measured: attitudes, needs, moments that matter, and a number for each.",
  rules: {
    ...unasked,
    "lane-required": [
      "error",
      {
        lanes: ["actions", "thoughts|emotions", "needs", "metrics"],
        expected: ["frontstage|frontstage-technology", "backstage|backstage-technology", "moments-of-truth"],
      },
    ],
    "need-has-measure": "warning",
    "personas-few": ["warning", { most: 3 }],
    "moment-of-truth-marked": ["warning", { always: true }],
    "moment-of-truth-measured": "warning",
  },
};
