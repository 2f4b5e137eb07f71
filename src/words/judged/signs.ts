// Words inside a note or a fact that say how it is meant: a reason, a guess, work that changes hands, a stretch, a time.
import { fold, isUnspaced } from "../fold.js";
import { fillers } from "../phrases.js";
import { list } from "../words.js";
import { type Judged, judged } from "./index.js";
import { seeker } from "./seek.js";

const all = Object.values(judged);
const finderOf = (of: (j: Judged) => string) => seeker(all.flatMap((j) => list(of(j))));

const reasons = finderOf((j) => j.because);
const guesses = finderOf((j) => j.guesses);
const handOffs = finderOf((j) => j.handOffs);
const times = finderOf((j) => j.times);

const has = (find: (text: string) => readonly unknown[], text: string): boolean =>
  text !== "" && find(fold(text.slice(0, 2000))).length > 0;

const degrees = new Set(all.flatMap((j) => list(j.degrees).flatMap((phrase) => fold(phrase).split(" "))));

/** A feeling's name and how much of it, no more: “proud”, “very angry”, an emoji. */
export const isBareFeeling = (text: string): boolean => {
  const words = fold(text.slice(0, 200));
  if (isUnspaced(words)) return words.length < 6;
  return words.split(" ").filter((word) => !degrees.has(word) && !fillers.has(word) && !/^\d+$/.test(word)).length < 2;
};

/** “because …”. */
export const hasReason = (text: string): boolean => has(reasons, text);
/** “Assumption: …”, or a question mark at the end. */
export const isGuess = (text: string): boolean => /[?？]$/u.test(text.trimEnd()) || has(guesses, text);
/** Work that goes to somebody else. */
export const handsOver = (text: string): boolean => has(handOffs, text);
/** A word of time: “three weeks”. */
export const hasTime = (text: string): boolean => has(times, text);

const stretches = all.flatMap((j) =>
  list(j.stretches).map((pair) => {
    const [from = "", to = ""] = pair.split("…").map(fold);
    return isUnspaced(from) || isUnspaced(to) ? [from, to] : [` ${from} `, ` ${to} `];
  }),
);

/** Names where something begins and where it ends: “from the first call to the last letter”, “search → move in”. */
export const hasStretch = (whole: string): boolean => {
  const text = whole.slice(0, 500);
  if (/[→⇒➔➜]|->|=>|\S\s+[–—-]\s+\S|\p{L}\s*[–—]\s*\p{L}|\.\.\.?\s*\S|…\s*\S|〜|～/u.test(text)) return true;
  const padded = ` ${fold(text)} `;
  return stretches.some(([from = "", to = ""]) => {
    const at = padded.indexOf(from);
    return at >= 0 && padded.indexOf(to, at + from.length - 1) > at;
  });
};
