// What we write, in every language there is. A new one is a file beside this one and one in heard/, its id in words.ts, and a line
// here and in heard/index.ts.
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ja } from "./ja.js";
import { pt } from "./pt.js";
import type { Language, Words } from "./words.js";

export const words: Readonly<Record<Language, Words>> = { en, de, fr, es, pt, ja };
