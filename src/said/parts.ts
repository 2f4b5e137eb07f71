// What stands in a place of a sentence: a number, a name in “quotes”, `stage 3`, a list of them, or a piece of a sentence. Anything else
// is somebody’s own words, and stays.
import { numberWords } from "../model/say.js";
import type { Grammar } from "./said.js";

/** Undefined where it is no number as English sentences write one. */
export const numberIn = (part: string): number | undefined => {
  if (part.toLowerCase() === "none") return 0;
  const at = numberWords.indexOf(part.toLowerCase());
  if (at >= 0) return at;
  return /^\d+$/.test(part) ? Number(part) : undefined;
};

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** How deep in “quotes” each place of the text is, after its letter. */
const depths = (text: string): readonly number[] => {
  let depth = 0;
  return Array.from({ length: text.length }, (_, i) => {
    const letter = text[i];
    if (letter === "“") depth++;
    else if (letter === "”") depth = Math.max(0, depth - 1);
    return depth;
  });
};

/** One name in quotes, from end to end. */
const isName = (part: string): boolean => {
  if (part.length < 2 || !part.startsWith("“") || !part.endsWith("”")) return false;
  return depths(part).indexOf(0) === part.length - 1;
};

/** Where a word stands outside of all quotes. */
const cuts = (text: string, word: string): readonly number[] => {
  const depth = depths(text);
  const all: number[] = [];
  for (let at = text.indexOf(word, 1); at > 0; at = text.indexOf(word, at + 1)) if (depth[at] === 0) all.push(at);
  return all;
};

/** Several sentences, one after the other. */
export const sentencesIn = (text: string): readonly string[] => {
  const at = cuts(text, ". ");
  return [-2, ...at].map((from, i) => text.slice(from + 2, at[i] === undefined ? text.length : at[i] + 1));
};

/** `a, b` and the like, cut at every comma outside of quotes. */
const apart = (text: string): readonly string[] => {
  const at = cuts(text, ", ");
  return [-2, ...at].map((from, i) => text.slice(from + 2, at[i] ?? text.length));
};

const figure = /^([−+-]?\d+)\.(\d+)$/;
const plain = /^(?:[−+-]?\d+|[\d,.]+ × [\d,.]+|\d{4}-\d\d-\d\d|“”)$/;

/** Says a part in another language; undefined where it is none of these. */
export type SayPart = (part: string) => string | undefined;

/** `phrase` says pieces of sentences. */
export const partsIn = (grammar: Grammar, language: string, phrase: SayPart): SayPart => {
  const point = new Intl.NumberFormat(language).format(0.5).slice(1, 2);
  const [open, close] = grammar.quotes;
  const single: SayPart = (part) => {
    if (isName(part)) return `${open}${part.slice(1, -1)}${close}`;
    const own = /^(stage|lane) (\d+)$/i.exec(part);
    if (own) {
      const said = (own[1]?.toLowerCase() === "stage" ? grammar.stage : grammar.lane).replace("{n}", own[2] ?? "");
      return isCapital(part) ? capital(said) : said;
    }
    if (figure.test(part)) return part.replace(figure, `$1${point}$2`);
    if (plain.test(part)) return part;
    const n = numberIn(part);
    const word = n === undefined ? undefined : (grammar.numbers[n] ?? String(n));
    if (word !== undefined) return isCapital(part) ? capital(word) : word;
    const more = /^(\d+) more$/.exec(part)?.[1];
    return more === undefined ? undefined : grammar.more.replace("{n}", more);
  };
  const each = (parts: readonly string[], how: SayPart): readonly string[] | undefined => {
    const said = parts.map(how).filter((part) => part !== undefined);
    return said.length === parts.length ? said : undefined;
  };
  const last = (part: string): string | undefined => single(part) ?? phrase(part);
  const listed: SayPart = (part) => {
    for (const word of ["then", "and", "or"] as const)
      for (const at of cuts(part, ` ${word} `)) {
        // Of what stands one after the other, each may be one or the other.
        const how: SayPart = word === "then" ? (one) => last(one) ?? listed(one) : last;
        const before = each(apart(part.slice(0, at)), how);
        const after = before && how(part.slice(at + word.length + 2));
        if (before && after !== undefined)
          return `${before.join(grammar.comma)}${grammar[word === "then" ? "after" : word]}${after}`;
      }
    const all = apart(part);
    return all.length > 1 ? each(all, last)?.join(grammar.comma) : undefined;
  };
  return (part) => single(part) ?? listed(part) ?? phrase(part);
};

/** A name whose own quotes are cut off is still one from end to end. */
export const requoted = (part: string, { quotes: [open, close] }: Grammar): string =>
  part.length > 1 && part.startsWith("“") && part.endsWith("”") ? `${open}${part.slice(1, -1)}${close}` : part;
