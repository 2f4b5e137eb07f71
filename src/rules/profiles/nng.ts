// A journey somebody owns, measures and reviews.
import type { Profile } from "./profile.js";

export const nng: Profile = {
  id: "nng",
  source: "nng",
  about: "A journey managed like a product: it has an owner, a measure and a date of its last review.",
  rules: {
    "lane-required": ["error", { lanes: ["actions"], expected: ["metrics"] }],
    "journey-has-owner": "warning",
    "review-is-recent": ["warning", { months: 6 }],
    "scope-stated": "off",
    "timescale-stated": "off",
  },
};
