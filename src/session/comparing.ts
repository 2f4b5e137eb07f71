// What a map was like at another time, for screens that show what changed.
export { diff } from "../compare/diff.js";
export type { Difference } from "../compare/difference.js";
export { type MapOutline, mapOf, outlineOf } from "../compare/outline.js";
