// A sentence that was cut up, put together in the other language: its form for the number in it, and each part where it stands there.
import { capital, numberIn, requoted } from "./parts.js";
import type { Pattern } from "./patterns.js";
import type { Grammar, Said, Saying } from "./said.js";

export interface Cut {
  readonly pattern: Pattern;
  readonly parts: readonly string[];
  /** Undefined where a part is somebody’s own words. */
  readonly said: readonly (string | undefined)[];
}

export type Fill = (cut: Cut) => string;

export const isNumber = (place: string): boolean => place === "n" || place === "N";

const formFor = (saying: Saying, n: number | undefined, plurals: Intl.PluralRules): string =>
  typeof saying === "string"
    ? saying
    : ((n === undefined ? undefined : ((n === 0 ? saying.zero : undefined) ?? saying[plurals.select(n)])) ??
      saying.other);

/** In words where the sentence had words. */
const numeral = (n: number, from: string, isFeminine: boolean, { feminine, numbers }: Grammar): string =>
  (/^\d/.test(from) ? undefined : ((isFeminine && feminine) || numbers)[n]) ?? String(n);

export const fillIn = ({ grammar, language }: Said): Fill => {
  const plurals = new Intl.PluralRules(language);
  return ({ pattern, parts, said }) => {
    const { places } = pattern.template;
    const counted = parts[places.findIndex(isNumber)];
    const n = counted === undefined ? undefined : numberIn(counted);
    const form = formFor(pattern.saying, n, plurals);
    return form.replace(/\{(~?\w+)(:f)?\}/g, (whole, key: string, f: string | undefined) => {
      const isFeminine = f !== undefined;
      if (isNumber(key) && n !== undefined) {
        const word = numeral(n, counted ?? "", isFeminine, grammar);
        return key === "N" ? capital(word) : word;
      }
      const at = places.indexOf(key);
      const part = parts[at] ?? whole;
      const own = isFeminine && !/^\d/.test(part) ? numberIn(part) : undefined;
      return (own === undefined ? undefined : grammar.feminine?.[own]) ?? said[at] ?? requoted(part, grammar);
    });
  };
};
