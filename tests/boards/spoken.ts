// All languages boards are written in.
import { de } from "./tongues/de.js";
import { en } from "./tongues/en.js";
import { es } from "./tongues/es.js";
import { fr } from "./tongues/fr.js";
import { ja } from "./tongues/ja.js";
import { pt } from "./tongues/pt.js";
import type { Spoken } from "./tongues/tongue.js";
import { zh } from "./tongues/zh.js";

export type { Fact, Spoken } from "./tongues/tongue.js";

const spoken = { en, de, fr, es, pt, ja, zh } as const satisfies Record<string, Spoken>;

export type Tongue = keyof typeof spoken;
export const tongues = Object.keys(spoken) as readonly Tongue[];
export const spokenIn = (tongue: Tongue): Spoken => spoken[tongue];
