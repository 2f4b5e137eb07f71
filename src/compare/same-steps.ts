// Notes of different maps that may be one step under two names. It only asks; both notes stay.
import { type Note, type ServiceMap, writtenNotes } from "../model/index.js";
import { fold, likeness } from "./alike.js";
import { placeOf, quoted } from "./difference.js";

/** Nearly the same letters, or most of the longer words in common; a shared “the offer” alone is not the same step. */
const alikeLetters = 0.75;
const alikeWords = 0.6;
const most = 300;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(" ")
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5)),
  );

const sharedWords = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common < 2 ? 0 : common / (left.size + right.size - common);
};

/** Compares notes of one merged stage across maps, in whatever lane they stand: departments write a step in their own lane. */
export const sameSteps = (
  maps: readonly ServiceMap[],
  merged: ServiceMap,
  ids: readonly ReadonlyMap<string, string>[],
): readonly string[] => {
  const origin = new Map<string, number>();
  for (const [i, map] of ids.entries()) for (const id of map.values()) origin.set(id, i);
  const like = likeness();
  const said: string[] = [];
  for (const stage of merged.stages) {
    const notes = writtenNotes(merged).filter((n) => n.stage === stage.id);
    // A workshop's stage holds dozens of notes, not thousands; beyond that the pairs are too many to read anyway.
    if (notes.length > most) {
      said.push(
        `Stage ${quoted(stage.title)} holds ${notes.length} notes: too many to look for one step under two names.`,
      );
      continue;
    }
    for (const [i, a] of notes.entries())
      for (const b of notes.slice(i + 1)) {
        if (origin.get(a.id) === origin.get(b.id)) continue;
        const score = like(a.text, b.text);
        if (score >= alikeLetters || sharedWords(a.text, b.text) >= alikeWords)
          said.push(
            sentence(a, b, { merged, isEqual: score === 1, title: (n) => maps[origin.get(n.id) ?? 0]?.title ?? "" }),
          );
      }
  }
  return said;
};

const sentence = (
  a: Note,
  b: Note,
  { merged, isEqual, title }: { merged: ServiceMap; isEqual: boolean; title: (note: Note) => string },
): string => {
  const at = (note: Note): string => `${placeOf(note, merged)}, from ${quoted(title(note) || "an untitled map")}`;
  return isEqual
    ? `${quoted(a.text)} stands twice: ${at(a)}; ${at(b)}. Both were kept.`
    : `${quoted(a.text)} (${at(a)}) and ${quoted(b.text)} (${at(b)}) may be one step under two names. Both were kept.`;
};
