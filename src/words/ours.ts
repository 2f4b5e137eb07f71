// Texts of ours that nobody has touched: questions in place of a fact, seed notes, prompts, titles of maps without a name.
import { type HeaderField, headerFields } from "../model/index.js";
import { plainly } from "./fold.js";
import { words } from "./languages.js";

const all = Object.values(words);

const asks = new Map(headerFields.map((field) => [field, new Set(all.map((w) => plainly(w.header[field].ask)))]));

/** Our own question in place of a value nobody has filled in. */
export const isAsk = (field: HeaderField, text: string): boolean => asks.get(field)?.has(plainly(text)) ?? false;

const starterTexts = new Set(all.flatMap((w) => Object.values(w.roles).flatMap((r) => r.starters.map(plainly))));
const longestStarter = Math.max(...[...starterTexts].map((t) => t.length));

/** A seed note as we placed it. One letter more and it is a person's. */
export const isStarter = (text: string): boolean =>
  text.length <= longestStarter + 8 && (text.includes("…") || text.includes("...")) && starterTexts.has(plainly(text));

const prompts = new Set(
  all
    .flatMap((w) => [
      ...Object.values(w.roles).map((r) => r.prompt),
      ...Object.values(w.prompts).flatMap((p) => Object.values(p)),
      w.scale,
      ...Object.values(w.untitled),
    ])
    .map(plainly),
);

/** A question of ours under a lane's title, or a title of a map nobody has named. */
export const isPrompt = (text: string): boolean => text.length <= 120 && prompts.has(plainly(text));
