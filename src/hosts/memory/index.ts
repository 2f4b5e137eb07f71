// A board in memory, for tests and headless work.
export { draftedItem, type MemoryBoard, type MemoryOptions, memoryBoard, type People } from "./board.js";
