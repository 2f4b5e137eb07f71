// The screens that are not there from the start: they show what a reading or a check found, so they arrive while that is done.
// A bundle that has to be one file takes screens-at-once.ts in place of this (build/build.ts).
import { later } from "./core.js";

export const found = later(() => import("./found.js"));
export const corrected = later(() => import("./correct.js"));
export const checked = later(() => import("./checked.js"));
