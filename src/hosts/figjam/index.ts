// FigJam, from the panel's side. The sandbox's side is built from sandbox.ts into its own file.
export { type FigJamBoard, figjamBoard } from "./remote.js";
export type { Entered } from "./wanted.js";
