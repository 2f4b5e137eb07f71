// What people write, in every language there is, beside what we write: for looking labels up.
import { words } from "../languages.js";
import { type Heard, type Language, languages, type Words } from "../words.js";
import { de } from "./de.js";
import { en } from "./en.js";

export const heard: Readonly<Record<Language, Heard>> = { en, de };

export type Both = Words & { readonly heard: Heard };

export const everyLanguage: readonly Both[] = languages.map((l) => ({ ...words[l], heard: heard[l] }));
