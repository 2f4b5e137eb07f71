// Comparing a text with a list of phrases: a typo is forgiven, and a phrase may stand inside a longer text. In Japanese and Chinese
// there are no spaces to tell where a phrase ends, and no letters to mistake.
import { isNear } from "./distance.js";
import { isUnspaced } from "./fold.js";

/** At most two edits, one for every five letters, and the first letter as it is. */
export const near = (text: string, word: string): boolean =>
  text === word ||
  (word.length >= 5 &&
    text[0] === word[0] &&
    isNear(text, word, Math.min(2, Math.floor(word.length / 5))) &&
    !(isUnspaced(word) || isUnspaced(text)));

/** Words by their first letter: only those can be near. */
export const byLetter = <V>(
  entries: Iterable<readonly [string, V]>,
): ReadonlyMap<string, readonly (readonly [string, V])[]> => {
  const map = new Map<string, (readonly [string, V])[]>();
  for (const entry of entries) {
    const letter = entry[0].charAt(0);
    const there = map.get(letter);
    if (there) there.push(entry);
    else map.set(letter, [entry]);
  }
  return map;
};

interface Held<V> {
  readonly phrase: string;
  readonly of: V;
}

/** Finds the phrases that stand whole in a folded text, in the order given: between spaces, or anywhere where there are none. */
export const finder = <V>(entries: Iterable<readonly [string, V]>): ((text: string) => readonly Held<V>[]) => {
  const all = [...entries].filter(([phrase]) => phrase.length > 1);
  const spaced = all.filter(([p]) => !isUnspaced(p)).map(([phrase, of]) => ({ phrase, of, sought: ` ${phrase} ` }));
  const unspaced = all.filter(([p]) => isUnspaced(p)).map(([phrase, of]) => ({ phrase, of, sought: phrase }));
  return (text) => {
    const padded = ` ${text} `;
    const found = spaced.filter((p) => p.sought.length <= padded.length && padded.includes(p.sought));
    return isUnspaced(text) ? [...unspaced.filter((p) => text.includes(p.sought)), ...found] : found;
  };
};
