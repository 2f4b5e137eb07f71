// Four lanes, and a way that is longer than the core of the service.
import { type Profile, unasked } from "./profile.js";

export const sdt: Profile = {
  id: "sdt",
  source: "sdt",
  about: "A lean journey map: steps, touchpoints, obstacles and emotions, before, during and after.",
  rules: {
    ...unasked,
    "lane-required": ["error", { lanes: ["actions", "touchpoints|channels", "pain-points", "emotions"], expected: [] }],
    "journey-starts-before-contact": "warning",
    "journey-ends-after-outcome": "warning",
  },
};
