// Which of the three lines a label names. One word, 可視線, is the line of visibility in most books and the line of interaction in
// some; it is given here as most have it, and read/ decides by the lanes on either side.
import { type LineRole, lineRoles } from "../model/index.js";
import { fold, isUnspaced } from "./fold.js";
import { byLetter, finder, near } from "./near.js";
import { everyHeard, fillers } from "./phrases.js";
import { list } from "./words.js";

/** Longest first: “internal interaction” holds “interaction”. */
const names = lineRoles
  .flatMap((role) => everyHeard.flatMap((h) => list(h.lines[role])).map((label) => [fold(label), role] as const))
  .sort((a, b) => b[0].length - a[0].length);

const held = finder(names);
const nearNames = byLetter(names);
const saysNothing = [...fillers].filter(isUnspaced).sort((a, b) => b.length - a.length);

/** Two words more, such as an arrow's “down”; without spaces only words that say nothing, for 内 before a name changes it. */
const isAllBut = (text: string, name: string): boolean => {
  if (!isUnspaced(name)) return text.split(" ").length - name.split(" ").length <= 2;
  const rest = text.replace(name, "").replace(/[a-z0-9 ]/g, "");
  return saysNothing.reduce((left, word) => left.replaceAll(word, ""), rest) === "";
};

/** “LINE OF VISIBILITY ↓” → visibility. A sentence about a line is none. */
export const lineOf = (label: string): LineRole | undefined => {
  if (label.length > 90) return undefined;
  const text = fold(label);
  if (text === "") return undefined;
  const [first] = held(text);
  if (first) return isAllBut(text, first.phrase) ? first.of : undefined;
  return (nearNames.get(text.charAt(0)) ?? []).find(([name]) => near(text, name))?.[1];
};
