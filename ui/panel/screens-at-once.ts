// The same screens, there from the start: for a host that takes one file and nothing beside it.
import { Checked, checkSeen, startLive } from "./checked.js";
import { later } from "./core.js";
import { Correct } from "./correct.js";
import { Found } from "./found.js";
import type * as screens from "./screens.js";

export const found: typeof screens.found = later(async () => ({ Found }));
export const corrected: typeof screens.corrected = later(async () => ({ Correct }));
export const checked: typeof screens.checked = later(async () => ({ Checked, checkSeen, startLive }));
