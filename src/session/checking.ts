// What checking a map and mending it take, as one part that is fetched on its own.
export { amend } from "../place/amend/index.js";
export { rules } from "../rules/index.js";
export { checked } from "./checked.js";
