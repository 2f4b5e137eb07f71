// German for what the core says.
import { de } from "../../../../src/said/de/index.js";
import { sayAgain } from "../../../../src/said/say-again.js";

export const said = sayAgain(de);
