// Says a sentence of the core in another language: finds the English template it was made from, and fills that language’s own. What
// no template fits is said as it is. Sentences stay English where they are made, so that nothing there knows of languages.
import { capital, numberIn, partsIn, requoted, sentencesIn } from "./parts.js";
import type { Said, Saying } from "./said.js";
import { type Template, templateOf, waysToCut } from "./template.js";

interface Pattern {
  readonly template: Template;
  readonly saying: Saying;
}

interface Cut {
  readonly pattern: Pattern;
  readonly parts: readonly string[];
  readonly said: readonly (string | undefined)[];
}

/** Longer ones are somebody’s whole text, not a sentence of ours. */
const longest = 4000;
const mostKept = 3000;

const isNumber = (place: string): boolean => place === "n" || place === "N";

/** How a lane or stage was told: of “stage Settle in by its label”, “by its label”. */
const isHow = (place: string): boolean => place === "how" || place === "howStage";

const fits = (place: string, part: string): boolean => {
  if (isHow(place)) return /^(?:by|as) /.test(part);
  return !isNumber(place) || numberIn(part) !== undefined;
};

/** By what they begin with, so that a sentence is held against a few of hundreds; those with most to say first. */
const patternsOf = (sentences: Said["sentences"]) => {
  const byStart = new Map<string, Pattern[]>();
  for (const [text, saying] of Object.entries(sentences)) {
    const template = templateOf(text);
    const start = template.literals[0]?.slice(0, 3) ?? "";
    const key = start.length < 3 ? "" : start;
    byStart.set(key, [...(byStart.get(key) ?? []), { template, saying }]);
  }
  const anywhere = byStart.get("") ?? [];
  const sorted = new Map<string, readonly Pattern[]>();
  return (text: string): readonly Pattern[] => {
    const start = text.slice(0, 3);
    const own = byStart.get(start);
    const key = own ? start : "";
    const all =
      sorted.get(key) ??
      [...(key ? (own ?? []) : []), ...anywhere].sort((a, b) => b.template.weight - a.template.weight);
    sorted.set(key, all);
    return all;
  };
};

/** Undefined where the sentence is none that this language knows. */
export type SayAgain = (sentence: string) => string | undefined;

export const sayAgain = (known: Said): SayAgain => {
  const { grammar, language, sentences } = known;
  // Nothing is cut up before there is something to say.
  let patterns: ReturnType<typeof patternsOf> = (text) => {
    patterns = patternsOf(sentences);
    return patterns(text);
  };
  const plurals = new Intl.PluralRules(language);
  let depth = 0;
  const sayPart = partsIn(grammar, language, (part) => {
    if (depth > 3 || part.length < 3) return undefined;
    depth++;
    try {
      return phrase(part);
    } finally {
      depth--;
    }
  });
  /** A sentence of ours in quotes is said again only where one is meant: a note may hold the same words. */
  const quotedSentence = (part: string): string | undefined => {
    const inner = /^“(.*)”$/s.exec(part)?.[1];
    const cut = inner === undefined ? undefined : cutOf(inner, true);
    return cut && `${grammar.quotes[0]}${filled(cut)}${grammar.quotes[1]}`;
  };
  const sayIn = (place: string, part: string): string | undefined =>
    place.startsWith("~") ? part : ((place === "finding" ? quotedSentence(part) : undefined) ?? sayPart(part));
  /** The first way to cut it in which every part is known, else the first of all. */
  const cutOf = (text: string, isStrict: boolean): Cut | undefined => {
    let any: Cut | undefined;
    for (const pattern of patterns(text)) {
      const { template } = pattern;
      for (const parts of waysToCut(template, text, fits)) {
        const said = parts.map((part, i) => sayIn(template.places[i] ?? "", part));
        const cut = { pattern, parts, said };
        if (said.every((part) => part !== undefined)) return cut;
        any ??= cut;
      }
    }
    return isStrict ? undefined : any;
  };
  const filled = ({ pattern, parts, said }: Cut): string => {
    const { places } = pattern.template;
    const counted = parts[places.findIndex(isNumber)];
    const n = counted === undefined ? undefined : numberIn(counted);
    const form = typeof pattern.saying === "string" ? pattern.saying : formFor(pattern.saying, n, plurals);
    return form.replace(/\{(~?\w+)(:f)?\}/g, (whole, key: string, isFeminine: string | undefined) => {
      if (isNumber(key) && n !== undefined) {
        const words = /^\d/.test(counted ?? "") ? [] : (isFeminine && grammar.feminine) || grammar.numbers;
        const word = words[n] ?? String(n);
        return key === "N" ? capital(word) : word;
      }
      const at = places.indexOf(key);
      const part = parts[at] ?? whole;
      const own = isFeminine && !/^\d/.test(part) ? numberIn(part) : undefined;
      return (own === undefined ? undefined : grammar.feminine?.[own]) ?? said[at] ?? requoted(part, grammar);
    });
  };
  const phrase = (part: string): string | undefined => {
    const cut = cutOf(part, true);
    if (cut) return filled(cut);
    const small = part.slice(0, 1).toLowerCase() + part.slice(1);
    const low = small === part ? undefined : cutOf(small, true);
    if (low) return capital(filled(low));
    // A sentence within a sentence.
    const high = /[.?]$/.test(part) ? cutOf(capital(part), true) : undefined;
    const said = high && filled(high);
    return said && grammar.isSmallAfterColon ? said.slice(0, 1).toLowerCase() + said.slice(1) : said;
  };
  /** Where sentences end with a full stop of their own width, nothing stands between them. */
  const between = language === "ja" ? "" : " ";
  const one = (text: string, isStrict: boolean): string | undefined => {
    const cut = cutOf(text, isStrict);
    if (!cut) return undefined;
    const said = filled(cut);
    return /[.?]$/.test(text) ? capital(said) : said;
  };
  return kept((sentence) => {
    const text = sentence.trim();
    if (text === "" || text.length > longest) return undefined;
    const whole = one(text, true);
    if (whole !== undefined) return whole;
    const all = sentencesIn(text);
    return all.length > 1 && all.some((own) => one(own, true) !== undefined)
      ? all.map((own) => one(own, false) ?? own).join(between)
      : one(text, false);
  });
};

const formFor = (saying: Exclude<Saying, string>, n: number | undefined, plurals: Intl.PluralRules): string =>
  (n === undefined ? undefined : ((n === 0 ? saying.zero : undefined) ?? saying[plurals.select(n)])) ?? saying.other;

/** Lists are drawn again and again with the same sentences. */
const kept = (say: SayAgain): SayAgain => {
  const all = new Map<string, string | undefined>();
  return (sentence) => {
    if (all.has(sentence)) return all.get(sentence);
    const said = say(sentence);
    if (all.size >= mostKept) all.clear();
    all.set(sentence, said);
    return said;
  };
};
