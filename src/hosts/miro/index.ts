// Miro as a board. The pure part (items.ts) is also used for files.
export { isMiroJson, miroItems, sdkItems } from "./items.js";
