// Excalidraw: a live board, and its elements as items.
export {
  type AppState,
  type ExcalidrawApi,
  type ExcalidrawOptions,
  excalidrawBoard,
  type Keep,
  scrollTo,
} from "./board.js";
export { toScene } from "./following.js";
export { makeElementItems } from "./items/again.js";
export { changeElements, elementItems, type Found } from "./items.js";
