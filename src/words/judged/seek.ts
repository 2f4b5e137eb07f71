// Finding many phrases in many notes: by the word they begin with, so that a note is walked once and not once a phrase. In Japanese
// and Chinese, where nothing parts the words, a phrase may stand anywhere; so there every phrase is tried.
import { fold, isUnspaced, remember } from "../fold.js";

interface Sought {
  readonly phrase: string;
  /** As the word lists write it. */
  readonly word: string;
}

interface Spaced extends Sought {
  readonly padded: string;
  /** Its last word: without that in the text there is no need to look closer. */
  readonly last: string;
}

const none: readonly Spaced[] = [];

/** Which seekers know a phrase that begins with a word: a bit each, so that a text is walked once for all of them. */
const beginnings = new Map<string, number>();
const masks = new Map<string, number>();
const unspacedBit = 1 << 31;
let seekers = 0;
let pluralBits = 0;

/** The bits of the seekers that may find something in a folded text. */
const maskOf = (text: string): number => {
  const known = masks.get(text);
  if (known !== undefined) return known;
  let mask = isUnspaced(text) ? unspacedBit : 0;
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(" ", at);
    const end = space < 0 ? text.length : space;
    mask |= beginnings.get(text.slice(at, end)) ?? 0;
    if (text.charAt(end - 1) === "s") mask |= pluralBits & (beginnings.get(text.slice(at, end - 1)) ?? 0);
    at = end + 1;
  }
  return text.length <= 200 ? remember(masks, text, mask) : mask;
};

/** No more than 31 have one of their own; the others always look. */
const newBit = (plurals: boolean): number => {
  const bit = seekers < 31 ? 1 << seekers : ~unspacedBit;
  seekers++;
  masks.clear();
  if (plurals) pluralBits |= bit;
  return bit;
};

/** The phrases that stand in a folded text. A plural of “s” counts as its singular where `plurals` says so. */
export const seeker = (words: readonly string[], plurals = false): ((text: string) => readonly Sought[]) => {
  const bit = newBit(plurals);
  const unspaced: Sought[] = [];
  const byFirst = new Map<string, Spaced[]>();
  for (const [phrase, word] of new Map(words.map((w) => [fold(w), w] as const))) {
    if (phrase.length < 2) continue;
    if (isUnspaced(phrase)) {
      unspaced.push({ phrase, word });
      continue;
    }
    const first = phrase.split(" ", 1)[0] ?? "";
    const there = byFirst.get(first);
    const entry = { phrase, word, padded: ` ${phrase} `, last: phrase.slice(phrase.lastIndexOf(" ") + 1) };
    beginnings.set(first, (beginnings.get(first) ?? 0) | bit);
    if (there) there.push(entry);
    else byFirst.set(first, [entry]);
  }
  const inWords = (text: string): readonly Sought[] => {
    const found = new Set<Spaced>();
    let padded: string | undefined;
    let singular: string | undefined;
    const stands = (entry: Spaced): boolean => {
      if (!text.includes(entry.last)) return false;
      padded ??= ` ${text} `;
      if (padded.includes(entry.padded)) return true;
      if (!plurals) return false;
      singular ??= padded.replace(/s(?= )/g, "");
      return singular.includes(entry.padded);
    };
    const take = (first: string): void => {
      for (const entry of byFirst.get(first) ?? none) if (stands(entry)) found.add(entry);
    };
    for (const word of text.split(" ")) {
      take(word);
      if (plurals && word.endsWith("s")) take(word.slice(0, -1));
    }
    return found.size > 0 ? [...found] : none;
  };
  return (text) => {
    const mask = maskOf(text);
    const held = (mask & bit) === 0 ? none : inWords(text);
    return (mask & unspacedBit) === 0 ? held : [...unspaced.filter((p) => text.includes(p.phrase)), ...held];
  };
};
