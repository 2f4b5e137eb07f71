// The rooms of the core that are fetched when they are first asked for, each a file of its own where the build makes files.
// FigJam takes no files: there they are texts that its sandbox sends (build/figjam.ts).
import { later } from "./later.js";

export const planning = later(() => import("./planning.js"));
export const reading = later(() => import("./reading.js"));
export const checking = later(() => import("./checking.js"));
export const files = later(() => import("./formats.js"));
