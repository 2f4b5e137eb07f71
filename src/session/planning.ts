// What laying out a map takes, as one part that is fetched on its own.
export { place } from "../place/place.js";
export { parseParams, templateOf } from "../templates/index.js";
export { insert, takeAway } from "./inserting.js";
export { end, offered } from "./unfinished.js";
