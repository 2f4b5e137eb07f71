// The vocabulary of any whiteboard, in one import.
export * from "./box.js";
export * from "./ids.js";
export * from "./item.js";
export * from "./kept.js";
export * from "./places.js";
export * from "./port.js";
export * from "./space.js";
export * from "./tag.js";
export * from "./unfinished.js";
