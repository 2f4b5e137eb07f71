// What differs between two maps, and how several become one.
export { diff } from "./diff.js";
export type { Difference } from "./difference.js";
export { type Merged, merge } from "./merge.js";
export { type MapOutline, mapOf, outlineOf } from "./outline.js";
export { diffText } from "./text.js";
