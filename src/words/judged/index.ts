// The words checks judge by, in every language we read, and looking for them in titles and notes.
import type { HeardLanguage } from "../words.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ja } from "./ja.js";
import type { Judged } from "./judged.js";
import { pt } from "./pt.js";
import { zh } from "./zh.js";

export const judged: Readonly<Record<HeardLanguage, Judged>> = { en, de, fr, es, pt, ja, zh };
export type { Judged } from "./judged.js";
