// Japanese for what the core says.
import { ja } from "../../../../src/said/ja/index.js";
import { sayAgain } from "../../../../src/said/say-again.js";

export const said = sayAgain(ja);
