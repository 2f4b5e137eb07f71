// Finding many phrases in many notes: by the word they begin with, so that a note is walked once and not once a phrase. In Japanese
// and Chinese, where nothing parts the words, a phrase may stand anywhere; so there every phrase is tried.
import { fold, isUnspaced } from "../fold.js";

export interface Sought {
  readonly phrase: string;
  /** As the word lists write it. */
  readonly word: string;
}

interface Spaced extends Sought {
  readonly padded: string;
}

/** The phrases that stand in a folded text. A plural of “s” counts as its singular where `plurals` says so. */
export const seeker = (words: readonly string[], plurals = false): ((text: string) => readonly Sought[]) => {
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
    const entry = { phrase, word, padded: ` ${phrase} ` };
    if (there) there.push(entry);
    else byFirst.set(first, [entry]);
  }
  const inWords = (text: string): readonly Sought[] => {
    const found = new Set<Spaced>();
    let padded: string | undefined;
    let singular: string | undefined;
    const take = (entries: readonly Spaced[] | undefined): void => {
      if (entries === undefined) return;
      padded ??= ` ${text} `;
      singular ??= plurals ? padded.replace(/s(?= )/g, "") : padded;
      for (const entry of entries)
        if (padded.includes(entry.padded) || singular.includes(entry.padded)) found.add(entry);
    };
    for (let at = 0; at < text.length; ) {
      const space = text.indexOf(" ", at);
      const end = space < 0 ? text.length : space;
      take(byFirst.get(text.slice(at, end)));
      if (plurals && text.charAt(end - 1) === "s") take(byFirst.get(text.slice(at, end - 1)));
      at = end + 1;
    }
    return found.size > 0 ? [...found] : none;
  };
  return (text) => {
    const held = inWords(text);
    return isUnspaced(text) ? [...unspaced.filter((p) => text.includes(p.phrase)), ...held] : held;
  };
};

const none: readonly Sought[] = [];
