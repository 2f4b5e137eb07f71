// The languages, and looking labels up in them.
export * from "./words.js";
