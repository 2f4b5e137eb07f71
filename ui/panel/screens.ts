// The screens that are not there from the start: they show what a reading or a check found, so they arrive while that is done.
// FigJam takes no files: there they are texts that its sandbox sends (build/figjam.ts).
import { later } from "./core.js";

export const found = later(() => import("./found.js"));
export const corrected = later(() => import("./correct.js"));
export const checked = later(() => import("./checked.js"));
export const unfinished = later(() => import("./unfinished.js"));
export const workshop = later(() => import("./workshop-screen.js"));
