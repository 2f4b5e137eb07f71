// The vocabulary of service design, in one import.
export * from "./edited.js";
export * from "./finding.js";
export * from "./lanes.js";
export * from "./lines.js";
export * from "./map.js";
export * from "./parsed.js";
export * from "./query.js";
export * from "./reading.js";
export * from "./say.js";
