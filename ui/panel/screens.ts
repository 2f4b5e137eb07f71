// The screens that are not there from the start: they show what a reading or a check found, so they arrive while that is done.
import { later } from "./core.js";

export const found = later(() => import("./found.js"));
export const checked = later(() => import("./checked.js"));
