// Notes that say there is nothing: a dash, “n/a”, “keine”. People put them where a table would look unfinished. They answer a
// question, so a cell that holds one is not silent; but they are no pain point, no feeling and no work.

const words: ReadonlySet<string> = new Set([
  ...["n/a", "na", "not applicable", "none", "no", "nothing", "nil"],
  ...["k/a", "ka", "keine", "keiner", "keins", "kein", "nichts", "entfällt", "trifft nicht zu"],
]);

/** Nothing else begins like them: dashes alone, or a first letter of the list. */
const begins = /^\P{L}*(?:[nket]|$)/iu;

export const saysNone = (text: string): boolean => {
  if (text.length > 40 || !begins.test(text)) return false;
  // No word of the list is that long: only a row of dashes can be.
  if (text.length > 24 && /\p{L}/u.test(text)) return false;
  const bare = text
    .toLowerCase()
    .replace(/[\s.()[\]!]+/g, " ")
    .trim();
  // “n. a.” and “k. A.” fall apart into letters.
  return /^[-–—−_…·•/ ]*$/.test(bare) || words.has(bare) || words.has(bare.replaceAll(" ", ""));
};
