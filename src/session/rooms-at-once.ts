// The same rooms, there from the start: for a host that takes one file and nothing beside it.
import { checked, mark, preview, rules, unmark } from "./checking.js";
import { bring, formatOf, formats, parts } from "./formats.js";
import { later } from "./later.js";
import { parseParams, place, templateOf } from "./planning.js";
import { correct, dismiss, restore, see, settle, withAdded } from "./reading.js";
import type * as rooms from "./rooms.js";

export const planning: typeof rooms.planning = later(async () => ({ parseParams, place, templateOf }));
export const reading: typeof rooms.reading = later(async () => ({ correct, dismiss, restore, see, settle, withAdded }));
export const checking: typeof rooms.checking = later(async () => ({ checked, mark, preview, rules, unmark }));
export const files: typeof rooms.files = later(async () => ({ bring, formatOf, formats, parts }));
