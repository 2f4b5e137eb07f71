// Every template there is. A new one is a file beside this one and a line here.
import { firstDraft } from "./first-draft.js";
import { journeyMap } from "./journey-map.js";
import { outsideIn } from "./outside-in.js";
import { serviceBlueprint } from "./service-blueprint.js";
import { teamPlay } from "./team-play.js";
import type { Template } from "./template.js";
import { twoAndAHalfDays } from "./two-and-a-half-days.js";

/** In the order of the gallery: what takes least time first. */
export const templates: readonly Template[] = [
  firstDraft,
  serviceBlueprint,
  journeyMap,
  teamPlay,
  outsideIn,
  twoAndAHalfDays,
];
