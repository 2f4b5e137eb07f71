// What short texts may name, whatever lies around them: a lane's role, one of the three lines, their number in a row, a word of another
// method. Sought once a thing, and not again for what stayed when the board is read once more. [R16] [R22]
import type { LaneRole, LineRole } from "../../model/index.js";
import { isOtherWord, lineOf, type NotMap, notMapOf, stateOf } from "../../words/index.js";
import { isLegendTitle } from "../around/legend.js";
import { isRuled, unruled } from "../around/line-names.js";
import { laneRolesOf, numberOf, splitLabel } from "../labels/label.js";
import type { Sheet, Thing } from "../sheet/sheet.js";
import type { Words } from "../sheet/words.js";

/** Labels of other methods are a few words; whole sentences need not be looked up. */
const isFewWords = (text: string): boolean => text.length <= 30 && /^(?:[^ ]* ){0,3}[^ ]*$/.test(text);

const otherWordIn = (text: string): string | undefined => {
  const lead = isFewWords(text) ? splitLabel(text).lead : "";
  return lead !== "" && isOtherWord(lead) ? lead : undefined;
};

/** “Current state” says when a map holds, though “state” alone is a word for moods. */
const rolesIn = (text: string): readonly LaneRole[] => {
  const roles = laneRolesOf(text);
  return roles.length > 0 && text.length <= 24 && stateOf(text) ? [] : roles;
};

const wordsIn = (text: string): Words => ({
  roles: rolesIn(text),
  line: lineOf(isRuled(text) ? unruled(text) : text),
  isNumbered: numberOf(text) !== undefined,
  other: otherWordIn(text),
  isLegendTitle: isLegendTitle({ text }),
});

export type WordsOf = (t: Thing) => Words;

export const wordsOn =
  ({ words }: Sheet): WordsOf =>
  (t) => {
    const known = words[t.n] ?? wordsIn(t.text);
    words[t.n] = known;
    return known;
  };

/** Those that name a lane's role, with the roles they name. */
export const roleNames = (short: readonly Thing[], of: WordsOf): ReadonlyMap<string, readonly LaneRole[]> =>
  new Map(short.filter((t) => of(t).roles.length > 0).map((t) => [t.id, of(t).roles]));

export const lineNames = (short: readonly Thing[], of: WordsOf): ReadonlyMap<string, LineRole> => {
  const lines = new Map<string, LineRole>();
  for (const t of short) {
    const { line } = of(t);
    if (line) lines.set(t.id, line);
  }
  return lines;
};

/** The other method that most of these words belong to. */
export const otherMethod = (short: readonly Thing[], of: WordsOf): NotMap | undefined =>
  notMapOf([...new Set(short.map((t) => of(t).other))].filter((word) => word !== undefined));
