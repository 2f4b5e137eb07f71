// Portuguese for what the core says.
import { pt } from "../../../../src/said/pt/index.js";
import { sayAgain } from "../../../../src/said/say-again.js";

export const said = sayAgain(pt);
