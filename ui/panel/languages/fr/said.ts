// French for what the core says.
import { fr } from "../../../../src/said/fr/index.js";
import { sayAgain } from "../../../../src/said/say-again.js";

export const said = sayAgain(fr);
