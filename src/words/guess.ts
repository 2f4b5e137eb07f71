// Misspelt labels: the phrase of as many words that is nearest, an edit for every five letters. A draw between roles is no answer.
import { distance } from "./distance.js";
import { isUnspaced } from "./fold.js";
import { bySize, maskOf, type Phrase, type Roles } from "./phrases.js";

interface Guess {
  readonly roles: Roles;
  readonly edits: number;
}

type Allowed = (token: string) => number;

const ideograph = /\p{sc=Han}/u;

/** One edit per five letters; none where every character is a word of its own. */
const allowedEdits: Allowed = (token) =>
  isUnspaced(token) && ideograph.test(token) ? 0 : Math.floor(token.length / 5);

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** A quick no: too many letters more or less, or too many that the other has not. */
const couldBe = (phrase: Phrase, letters: number, mask: number, most: number): boolean =>
  Math.abs(phrase.letters - letters) <= most && bits(phrase.mask ^ mask) <= 2 * most;

export const byGuess = (content: readonly string[], allowed: Allowed = allowedEdits, share = 5): Guess | undefined => {
  let best: Guess | undefined;
  let drawn = false;
  const text = content.join("");
  const mask = maskOf(text);
  for (const phrase of bySize.get(content.length) ?? []) {
    if (!couldBe(phrase, text.length, mask, Math.floor(phrase.letters / share))) continue;
    const edits = editsBetween(content, phrase.tokens, allowed);
    if (edits === undefined || (best && edits > best.edits)) continue;
    drawn = best !== undefined && edits === best.edits && (drawn || best.roles.join() !== phrase.roles.join());
    best = { roles: phrase.roles, edits };
  }
  return drawn ? undefined : best;
};

/** The first letter is seldom wrong, and gains are no pains; it may stand second. */
const beginAlike = (token: string, word: string): boolean =>
  token[0] === word[0] || (token[0] === word[1] && token[1] === word[0]);

/** Sum of edits when every word finds a word of its own. */
export const editsBetween = (
  content: readonly string[],
  phrase: readonly string[],
  allowed: Allowed,
): number | undefined => {
  const free = new Set(phrase);
  let sum = 0;
  for (const token of content) {
    let nearest: { word: string; edits: number } | undefined;
    for (const word of free) {
      const most = allowed(word);
      if (token !== word && (most === 0 || !beginAlike(token, word))) continue;
      const edits = distance(token, word, most);
      if (edits <= most && (!nearest || edits < nearest.edits)) nearest = { word, edits };
    }
    if (!nearest) return undefined;
    free.delete(nearest.word);
    sum += nearest.edits;
  }
  return sum;
};
