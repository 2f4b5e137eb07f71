// Journey map or blueprint: never the organisation alone.
import { type Profile, unasked } from "./profile.js";

export const miroGuide: Profile = {
  id: "miro-guide",
  source: "miro-guide",
  about: "Either map: the customer’s steps, and where they meet the organisation.",
  rules: {
    ...unasked,
    "lane-required": [
      "error",
      {
        lanes: ["actions", "touchpoints|channels|frontstage|frontstage-technology", "emotions|pain-points|backstage"],
        expected: [],
      },
    ],
  },
};
