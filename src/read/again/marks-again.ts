// Dots and stamps once notes, or they, were moved: a note with other votes than before is another thing. [R22]
import { isMark, marksOn } from "../sheet/dots.js";
import { type OwnSheet, type Thing, type Voted, withVotes } from "../sheet/sheet.js";

/** The sheet with its votes counted anew; `come` are the things that are new to it. */
export const marksAgain = (sheet: OwnSheet, come: readonly Thing[]): OwnSheet => {
  if (sheet.marks === 0 && !come.some((t) => isMark(t, sheet.unit))) return sheet;
  const { votes, stamps, count: marks } = marksOn(sheet.texts, sheet.bare, sheet.unit);
  const voted = new Map<Thing, Voted>();
  const others = new Map<Thing, Thing>();
  for (const thing of new Set([...sheet.voted.keys(), ...votes.keys()])) {
    if (sheet.byId.get(thing.id) !== thing) continue;
    const before = sheet.voted.get(thing);
    const n = votes.get(thing) ?? 0;
    const item = before?.item ?? thing.item;
    const isSame = n === (before?.n ?? 0);
    const now = isSame ? thing : { ...thing, item: withVotes(item, n) };
    if (!isSame) others.set(thing, now);
    if (n > 0) voted.set(now, { n, item });
  }
  for (const now of others.values()) sheet.byId.set(now.id, now);
  const texts = others.size > 0 ? sheet.texts.map((t) => others.get(t) ?? t) : sheet.texts;
  return { ...sheet, texts, stamps, marks, voted };
};
