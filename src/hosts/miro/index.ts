// Miro as a board. The pure part (items.ts) is also used for files.
export { type MiroBoard, type MiroOptions, miroBoard, type Settings } from "./board.js";
export type { Clock } from "./calls.js";
export { isMiroJson, miroItems, sdkItems } from "./items.js";
export type { MiroSdk } from "./sdk.js";
