// The templates and their parameters.
export * from "./params.js";
export * from "./template.js";
export * from "./templates.js";
