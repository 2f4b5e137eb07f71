// How known words are listed where another one was written.
import { listed } from "../../model/index.js";
import { nearest } from "../../words/distance.js";

const most = 8;

/** `“Browse”, “Pay” or “Receive”`; long lists end with how many more there are. */
export const quotedList = (words: readonly string[], word: "and" | "or"): string =>
  words.length
    ? listed(
        words.map((w) => `“${w}”`),
        { word, most },
      )
    : "nothing";

/** What to expect in place of `word`: the nearest known one first; of a long list that one alone. */
export const expected = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  if (near === undefined) return `expected ${quotedList(known, "or")}`;
  if (known.length > most) return `expected “${near}” or one of ${known.length - 1} others`;
  return `expected ${quotedList([near, ...known.filter((k) => k !== near)], "or")}`;
};
