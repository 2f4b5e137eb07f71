// What the core says in English, in the language the panel speaks. It is made for what is shown, when it is shown: a reading and a
// report stay the same whoever looks at them.
import { speechOf } from "./speech.js";

/** English where the language has no words for it. */
export const told = ({ language }: { readonly language: string }, sentence: string): string =>
  speechOf(language)?.said?.there()?.(sentence) ?? sentence;
