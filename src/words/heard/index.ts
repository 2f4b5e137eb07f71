// What people write, in every language we read, for looking labels up. A new language is a file here, its id in words.ts, and a
// line here; what we write ourselves is in the folder above and may be missing.
import type { Heard, HeardLanguage } from "../words.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ja } from "./ja.js";
import { pt } from "./pt.js";
import { zh } from "./zh.js";

export const heard: Readonly<Record<HeardLanguage, Heard>> = { en, de, fr, es, pt, ja, zh };
