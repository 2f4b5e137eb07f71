// The languages, and looking labels up in them.
export * from "./fold.js";
export * from "./languages.js";
export * from "./lookup.js";
export * from "./roles.js";
export * from "./words.js";
