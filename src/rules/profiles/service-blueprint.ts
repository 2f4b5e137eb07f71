// A service blueprint: the customer's actions and everything that stands behind them.
import { type Profile, unasked, unsought } from "./profile.js";

export const serviceBlueprint: Profile = {
  id: "service-blueprint",
  source: "outwitly",
  about:
    "A service blueprint: what the customer does, and the work in view, out of view and in support that answers it.",
  rules: {
    ...unasked,
    ...unsought,
    "goal-named": "off",
    "lane-required": [
      "error",
      {
        lanes: ["actions", "frontstage|frontstage-technology", "backstage|backstage-technology", "support-processes"],
        expected: ["physical-evidence"],
      },
    ],
  },
};
