// Co-created: even detail, a named situation, a curve from −2 to +2.
import { type Profile, unasked } from "./profile.js";

export const tisdd: Profile = {
  id: "tisdd",
  source: "tisdd",
  about: "A map drawn by several groups: steps of one size, an emotional journey by vote, the situation named.",
  rules: {
    ...unasked,
    "lane-required": [
      "error",
      {
        lanes: ["actions", "emotions"],
        expected: ["channels|touchpoints", "backstage|backstage-technology"],
      },
    ],
    "detail-is-even": ["warning", { least: 5, times: 3 }],
    "scenario-named": "warning",
  },
};
