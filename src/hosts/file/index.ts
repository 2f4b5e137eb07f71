// Boards in files.
export { type FileBoard, fileBoard, newFileBoard } from "./board.js";
