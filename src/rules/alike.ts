// Whether two texts are one in other letters: a typo apart, or the same words in another form (“verify the papers”, “paper
// verification”). Numbers and short words must be the same.
import { fold, isUnspaced } from "../words/index.js";
import { near } from "../words/near.js";
import { fillers } from "../words/phrases.js";

/** Words in a fixed order, without those that say nothing. */
export const wordsIn = (text: string): readonly string[] => {
  const words = fold(text.slice(0, 500)).split(" ");
  const telling = words.filter((word) => !fillers.has(word));
  return [...(telling.length > 0 ? telling : words)].filter((word) => word !== "").sort();
};

/** Texts with different keys are never alike; those with one are compared. */
export const keyOf = (words: readonly string[], letters: number): string =>
  words.map((word) => word.slice(0, letters)).join(" ");

const isLoose = (a: string, b: string): boolean =>
  !/\d/.test(a) && !isUnspaced(a) && Math.min(a.length, b.length) >= 5 && a[0] === b[0];

/** “document” and “documents”, or a letter wrong in a long word; “contact” and “contract” are two. */
const isSlip = (a: string, b: string): boolean =>
  isLoose(a, b) && near(a, b) && (a.startsWith(b) || b.startsWith(a) || Math.min(a.length, b.length) >= 8);

/** The same, but for one slip at most. */
export const isTypo = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  let slip = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (slip >= 0) return false;
    slip = i;
  }
  return slip < 0 || isSlip(a[slip] ?? "", b[slip] ?? "");
};

/** How many letters they have in common from the start. */
export const shared = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

/** Every word begins like its partner, for three quarters of the shorter one. */
export const isOneStem = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every((word, i) => {
    const other = b[i] ?? "";
    const least = Math.max(5, Math.ceil(0.75 * Math.min(word.length, other.length)));
    return word === other || (isLoose(word, other) && shared(word, other) >= least);
  });

/** Things whose words may be alike, a bucket at a time; large buckets are cut, since nobody reads so many pairs. */
export const bucketed = <T extends { readonly words: readonly string[] }>(
  things: readonly T[],
  letters: number,
): readonly (readonly T[])[] => {
  const buckets = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing.words, letters);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(thing);
    else buckets.set(key, [thing]);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1).map((bucket) => bucket.slice(0, 40));
};
