// ServiceMap → drafts, and changes to a map → changes to its board.

export { colorOf, type HueColors, hueOf } from "../look/colors.js";
export { type Amended, amend } from "./amend/index.js";
export { across, base as measures } from "./measures.js";
export type { PlaceOptions } from "./options.js";
export { place } from "./place.js";
