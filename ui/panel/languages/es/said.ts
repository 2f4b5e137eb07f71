// Spanish for what the core says.
import { es } from "../../../../src/said/es/index.js";
import { sayAgain } from "../../../../src/said/say-again.js";

export const said = sayAgain(es);
