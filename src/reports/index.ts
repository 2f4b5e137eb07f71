// All forms of a report.
export * from "./report.js";
