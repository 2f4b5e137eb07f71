// What reading a board takes, and keeping what people say of it, as one part that is fetched on its own.
export { keptKey } from "../read/index.js";
export { dismiss, restore, settle } from "./dismissing.js";
export { forgetAdded, withLane, withMeanings } from "./meanings.js";
export { correct, see, withAdded } from "./seeing.js";
