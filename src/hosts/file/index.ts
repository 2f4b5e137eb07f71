// Boards in files.
export { type FileBoard, fileBoard, newFileBoard } from "./board.js";
export { whereBroken } from "./broken-json.js";
