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

const differing = (a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] | undefined => {
  if (a.length !== b.length) return undefined;
  return a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ""] as const]));
};

/** “document” and “documents”, or a letter wrong in a long word; “contact” and “contract” are two. */
const isSlip = (a: string, b: string): boolean =>
  isLoose(a, b) && near(a, b) && (a.startsWith(b) || b.startsWith(a) || Math.min(a.length, b.length) >= 8);

/** The same, but for one slip at most. */
export const isTypo = (a: readonly string[], b: readonly string[]): boolean => {
  const pairs = differing(a, b);
  return pairs !== undefined && pairs.length < 2 && pairs.every(([x, y]) => isSlip(x, y));
};

const shared = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

/** Every word begins like its partner, for three quarters of the shorter one. */
export const isOneStem = (a: readonly string[], b: readonly string[]): boolean =>
  differing(a, b)?.every(
    ([x, y]) => isLoose(x, y) && shared(x, y) >= Math.max(5, Math.ceil(0.75 * Math.min(x.length, y.length))),
  ) ?? false;

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
