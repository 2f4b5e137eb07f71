// The languages of the panel. English is there from the start; each other one is a file in languages/ that arrives when it is chosen.
// What the core says of a map is said again by the language it arrives with.
import type { SayAgain } from "../../src/said/say-again.js";
import { type Language, type Later, later } from "./core.js";
import type { Count, Texts } from "./texts.js";
import type { OwnChangeTexts } from "./texts-change.js";
import type { CorrectTexts } from "./texts-correct.js";
import type { OwnLaterTexts } from "./texts-later.js";
import type { OwnUnfinishedTexts } from "./texts-unfinished.js";
import type { OwnWorkshopTexts } from "./texts-workshop.js";

/** All sentences of the panel in one language. Whatever one has, all have: the types hold them to it. */
export interface Speech {
  readonly language: Language;
  readonly first: (count: Count) => Texts;
  readonly later: (count: Count, texts: Texts) => OwnLaterTexts;
  readonly correct: (count: Count) => CorrectTexts;
  /** English where it is not there. */
  readonly change: (count: Count, list: Intl.ListFormat) => OwnChangeTexts;
  readonly unfinished: (count: Count) => OwnUnfinishedTexts;
  readonly workshop: (count: Count, list: Intl.ListFormat) => OwnWorkshopTexts;
  /** Sentences of findings, readings and boards, which come after the first screen; English until then, and where it is not there. */
  readonly said?: Later<SayAgain>;
}

/** Under their own names, English first, then by name. */
export const speeches: readonly {
  readonly language: Language;
  readonly name: string;
  readonly speech?: Later<Speech>;
}[] = [
  { language: "en", name: "English" },
  { language: "de", name: "Deutsch", speech: later(() => import("./languages/de/index.js").then((m) => m.de)) },
  { language: "es", name: "Español", speech: later(() => import("./languages/es/index.js").then((m) => m.es)) },
  { language: "fr", name: "Français", speech: later(() => import("./languages/fr/index.js").then((m) => m.fr)) },
  { language: "pt", name: "Português", speech: later(() => import("./languages/pt/index.js").then((m) => m.pt)) },
  { language: "ja", name: "日本語", speech: later(() => import("./languages/ja/index.js").then((m) => m.ja)) },
];

const learnt = new Map<string, Speech>();

/** Undefined for English, and for what has not arrived. */
export const speechOf = (language: string): Speech | undefined => learnt.get(language);

/** One of the languages there are words in; English for any other. */
export const knownLanguage = (language: string): Language =>
  speeches.find((s) => s.language === language)?.language ?? "en";

/** Resolves when the panel can speak it; English where it does not arrive or nobody knows it. */
export const learn = async (language: Language): Promise<Language> => {
  const { speech } = speeches.find((s) => s.language === language) ?? {};
  if (!speech) return "en";
  try {
    learnt.set(language, await speech.get());
    return language;
  } catch {
    return "en";
  }
};

/** Resolves when it can also say what the core says, or will not. */
export const learnToTell = async (language: string): Promise<void> => {
  await learnt
    .get(language)
    ?.said?.get()
    .catch(() => undefined);
};

/** The first of the languages somebody reads that the panel speaks. */
export const bestOf = (wanted: readonly string[]): Language => {
  const known = wanted.map((tag) => speeches.find((s) => s.language === tag.toLowerCase().split(/[-_]/)[0])?.language);
  return known.find((language) => language !== undefined) ?? "en";
};
