// The languages, and looking labels up in them. Templates and placing import files of this room directly: a panel shows its first
// screen with the words we write, before looking labels up has arrived.
export * from "./boards.js";
export * from "./distance.js";
export * from "./fold.js";
export * from "./header.js";
export * from "./heard/index.js";
export * from "./languages.js";
export * from "./lines.js";
export * from "./ours.js";
export { nearestRoles, rolesOf } from "./roles.js";
export * from "./spoken.js";
export * from "./stages.js";
export * from "./words.js";
