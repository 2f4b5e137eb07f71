// What checking a map, marking what was found and mending it take, as one part that is fetched on its own.
export { rules } from "../rules/index.js";
export { takeBack } from "./changing.js";
export { checked } from "./checked.js";
export { makeChange } from "./doing.js";
export { mark, unmark } from "./marking.js";
export { preview, previewChange } from "./mending.js";
