// The languages, and looking labels up in them. Templates and placing import files of this room directly: a panel shows its
// first screen with the words we write, before looking labels up has arrived.
export * from "./fold.js";
export { heard } from "./heard/index.js";
export * from "./languages.js";
export * from "./lookup.js";
export * from "./roles.js";
export * from "./words.js";
