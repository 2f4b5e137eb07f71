// Says a sentence of the core in another language: finds the English template it was made from, and fills that language’s own. What
// no template fits is said as it is. Sentences stay English where they are made, so that nothing there knows of languages.
import { type Cut, type Fill, fillIn, isNumber } from "./fill.js";
import { capital, numberIn, partsIn, type SayPart, sentencesIn } from "./parts.js";
import { type PatternsFor, patternsIn } from "./patterns.js";
import type { Grammar, Said } from "./said.js";
import { waysToCut } from "./template.js";

/** Longer ones are somebody’s whole text, not a sentence of ours. */
const longest = 4000;
const mostKept = 3000;
/** Sentences within sentences within sentences. */
const deepest = 3;

/** Undefined where the sentence is none that this language knows. */
export type SayAgain = (sentence: string) => string | undefined;

/** The first way to cut it in which every part is known, else the first of all, unless it has to be known. */
type CutOf = (text: string, isStrict: boolean) => Cut | undefined;

type SayIn = (place: string, part: string) => string | undefined;

/** How a lane or stage was told: of “stage Settle in by its label”, “by its label”. */
const isHow = (place: string): boolean => place === "how" || place === "howStage";

const fits = (place: string, part: string): boolean => {
  if (isHow(place)) return /^(?:by|as) /.test(part);
  if (place === "room") return /^[\d.]+$/.test(part);
  return !isNumber(place) || numberIn(part) !== undefined;
};

const cutterOf =
  (patterns: PatternsFor, sayIn: SayIn): CutOf =>
  (text, isStrict) => {
    let first: Cut | undefined;
    for (const pattern of patterns(text)) {
      const { template } = pattern;
      for (const parts of waysToCut(template, text, fits)) {
        const said = parts.map((part, i) => sayIn(template.places[i] ?? "", part));
        const cut = { pattern, parts, said };
        if (said.every((part) => part !== undefined)) return cut;
        first ??= cut;
      }
    }
    return isStrict ? undefined : first;
  };

/** A piece of a sentence, or a whole one within another. */
const phraseIn =
  (cutOf: CutOf, filled: Fill, { isSmallAfterColon }: Grammar): SayPart =>
  (part) => {
    const cut = cutOf(part, true);
    if (cut) return filled(cut);
    const small = part.slice(0, 1).toLowerCase() + part.slice(1);
    const low = small === part ? undefined : cutOf(small, true);
    if (low) return capital(filled(low));
    const high = /[.?]$/.test(part) ? cutOf(capital(part), true) : undefined;
    const said = high && filled(high);
    return said && isSmallAfterColon ? said.slice(0, 1).toLowerCase() + said.slice(1) : said;
  };

/** What people wrote may look like ever more sentences in one another. */
const notTooDeep = (say: SayPart): SayPart => {
  let depth = 0;
  return (part) => {
    if (depth > deepest || part.length < 3) return undefined;
    depth++;
    try {
      return say(part);
    } finally {
      depth--;
    }
  };
};

/** A sentence of ours in quotes is said again only where one is meant: a note may hold the same words. */
const quotedIn =
  (cutOf: CutOf, filled: Fill, { quotes: [open, close] }: Grammar): SayPart =>
  (part) => {
    const inner = /^“(.*)”$/s.exec(part)?.[1];
    const cut = inner === undefined ? undefined : cutOf(inner, true);
    return cut && `${open}${filled(cut)}${close}`;
  };

/** One sentence, or several one by one; `between` is what stands between two. */
const sentenceIn = (cutOf: CutOf, filled: Fill, between: string): SayAgain => {
  const one = (text: string, isStrict: boolean): string | undefined => {
    const cut = cutOf(text, isStrict);
    if (!cut) return undefined;
    const said = filled(cut);
    return /[.?]$/.test(text) ? capital(said) : said;
  };
  return (sentence) => {
    const text = sentence.trim();
    if (text === "" || text.length > longest) return undefined;
    const whole = one(text, true);
    if (whole !== undefined) return whole;
    const all = sentencesIn(text);
    return all.length > 1 && all.some((own) => one(own, true) !== undefined)
      ? all.map((own) => one(own, false) ?? own).join(between)
      : one(text, false);
  };
};

export const sayAgain = (known: Said): SayAgain => {
  const { grammar, language, sentences } = known;
  const filled = fillIn(known);
  const sayPart: SayPart = partsIn(
    grammar,
    language,
    notTooDeep((part) => phrase(part)),
  );
  const sayIn: SayIn = (place, part) =>
    place.startsWith("~") ? part : ((place === "finding" ? quoted(part) : undefined) ?? sayPart(part));
  const cutOf = cutterOf(patternsIn(sentences), sayIn);
  const phrase = phraseIn(cutOf, filled, grammar);
  const quoted = quotedIn(cutOf, filled, grammar);
  // Where sentences end with a full stop of their own width, nothing stands between them.
  return kept(sentenceIn(cutOf, filled, language === "ja" ? "" : " "));
};

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
