// A process of several departments: transitions, exceptions, owners, and a map that is kept up to date.
import type { Profile } from "./profile.js";

export const illusionsOfWork: Profile = {
  id: "illusions-of-work",
  source: "illusions-of-work",
  about: "A journey through several departments: who decides, where it gets stuck, and who owns each transition.",
  rules: {
    "lane-required": [
      "error",
      {
        lanes: ["actions", "backstage|backstage-technology|support-processes", "exceptions"],
        expected: ["owners"],
      },
    ],
    "journey-has-owner": "warning",
    "review-is-recent": ["warning", { months: 6 }],
    "stages-connect": "warning",
    "scope-stated": "off",
    "timescale-stated": "off",
  },
};
