// How texts look, so far as that tells labels from notes. What they say is asked in maps/words.ts, position is judged elsewhere. [R16]
import type { Crowd } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import type { LabelLength } from "../sheet/words.js";

/** How many there are of each look; notes of one look mostly follow one another. */
export const looksOf = (things: readonly Thing[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let look: string | undefined;
  let run = 0;
  const add = (): void => {
    if (look !== undefined) counts.set(look, (counts.get(look) ?? 0) + run);
  };
  for (const t of things) {
    if (t.look === look) run++;
    else {
      add();
      look = t.look;
      run = 1;
    }
  }
  add();
  return counts;
};

export const commonLook = (things: readonly Thing[]): string | undefined => {
  return [...looksOf(things)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
};

/** Height of the writing, as far as it is known. */
export const sizeOf = (t: Thing): number => t.item.fontSize ?? t.box.h / t.text.split("\n").length;

const within = (a: number | undefined, b: number | undefined, factor: number): boolean =>
  a === undefined || b === undefined || (a <= factor * b && b <= factor * a);

/** Could `t` have been drawn as one of these labels? Colours may differ from lane to lane; the kind and the writing do not. */
export const looksLikeOne = (t: Thing, labels: readonly Thing[]): boolean =>
  labels.some(
    (l) =>
      l.item.kind === t.item.kind &&
      (l.item.fill === undefined) === (t.item.fill === undefined) &&
      within(t.item.fontSize, l.item.fontSize, 1.35) &&
      (t.item.kind === "text" ? within(t.box.h / lines(t), l.box.h / lines(l), 1.6) : within(t.box.w, l.box.w, 1.6)),
  );

const lines = (t: Thing): number => t.text.split("\n").length;

/** Labels are short: more words than this make a sentence. */
const mostWords = 7;
/** So many things of one look are notes; among them only the shortest texts are tried as labels. */
const crowd = 400;

/** Counted, not split: this is asked of every text of a board. */
const wordsUpTo = (text: string, end: number): number => {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0 && at < end; at = text.indexOf(" ", at + 1)) words++;
  return words;
};

/** So long may labels be, and so long where they are looked for in a crowd. */
const longest = 60;
const longestOfCrowd = 20;

/** What the first line may be: a label even in a crowd, a label, or none. */
const lengthIn = (text: string): LabelLength => {
  const end = text.indexOf("\n");
  const length = end < 0 ? text.length : end;
  if (length > longest || wordsUpTo(text, length) > mostWords) return 3;
  return length <= longestOfCrowd ? 1 : 2;
};

export interface LabelLike {
  /** Texts short enough to be labels, cheaply told. */
  readonly short: readonly Thing[];
  /** All but those of a crowd that are too long: whatever explains a map is no note among hundreds of its like. */
  readonly few: readonly Thing[];
}

/** Of each, how many share its look and its width, in quarters of a sticky. */
const alike = ({ at, looks, lookOf, x }: Crowd, unit: Unit): ((i: number) => number) => {
  const keyOf = (i: number): number => Math.round((4 * (x.sizes[i] ?? 0)) / unit.x) * lookOf.length + (looks[i] ?? 0);
  const tallies = new Map<number, { count: number }>();
  let last = Number.NaN;
  let tally = { count: 0 };
  // Notes of one kind mostly follow one another.
  const tallyOf = (i: number): { count: number } => {
    const key = keyOf(i);
    if (key === last) return tally;
    last = key;
    tally = tallies.get(key) ?? { count: 0 };
    tallies.set(key, tally);
    return tally;
  };
  for (let k = 0; k < at.length; k++) tallyOf(at[k] ?? 0).count++;
  return (i) => tallyOf(i).count;
};

/** `lengths`: those that are known, by `n`; the others are added. */
export const labelLike = (texts: Crowd, unit: Unit, lengths: (LabelLength | undefined)[]): LabelLike => {
  const countOf = alike(texts, unit);
  const short: Thing[] = [];
  const few: Thing[] = [];
  const { at } = texts;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const n = texts.ns[i] ?? 0;
    const isOfCrowd = countOf(i) > crowd;
    const length = lengths[n] ?? lengthIn(texts.all[i]?.text ?? "");
    lengths[n] = length;
    const is = length === 1 || (length === 2 && !isOfCrowd);
    const t = is || !isOfCrowd ? texts.all[i] : undefined;
    if (t && is) short.push(t);
    if (t) few.push(t);
  }
  return { short, few };
};
