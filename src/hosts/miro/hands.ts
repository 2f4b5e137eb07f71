// What reads the board and changes it, in one part: the first screen does neither, so that it comes right after that is seen.
export { applyAll } from "./apply.js";
export { listOpen } from "./begun.js";
export { readScope } from "./read.js";
export { findRoom } from "./room.js";
