// The journey as the process that matters: staff, systems and recovery behind each step.
import { type Profile, unasked } from "./profile.js";

export const bp3: Profile = {
  id: "bp3",
  source: "bp3",
  about: "Journey and process as one: what staff and systems do for every step, and what is done when it goes wrong.",
  rules: {
    ...unasked,
    "lane-required": [
      "error",
      {
        lanes: ["actions", "frontstage|frontstage-technology", "backstage", "backstage-technology|support-processes"],
        expected: ["recovery"],
      },
    ],
    "failure-has-recovery": "warning",
  },
};
