// All formats of a reading.
export * from "./format.js";
