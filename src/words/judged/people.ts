// Names of departments, and who is named as the one who answers for something.
import { fold, isUnspaced } from "../fold.js";
import { fillers, tokensOf } from "../phrases.js";
import { type Language, list } from "../words.js";
import { judged } from "./index.js";
import { seeker } from "./seek.js";

const all = Object.values(judged);
const folded = (of: (j: (typeof all)[number]) => string): ReadonlySet<string> =>
  new Set(all.flatMap((j) => list(of(j)).map(fold)));

const departments = folded((j) => j.departments);
const teams = folded((j) => j.teams);
const insideSteps = folded((j) => j.insideSteps);
const owners = folded((j) => j.owners);
const unnamed = folded((j) => j.unnamed);
const departmentsIn = seeker(all.flatMap((j) => list(j.departments)));
const teamsIn = seeker(all.flatMap((j) => list(j.teams)));

const bare = (text: string, without: ReadonlySet<string>): string =>
  tokensOf(text)
    .filter((token) => !without.has(token) && !fillers.has(token))
    .join(" ");

/** “Legal”, “Finance department”, “Abteilung Einkauf”; a name inside a longer title is none. */
export const isDepartment = (title: string): boolean => {
  const text = fold(title.slice(0, 80));
  return text !== "" && (departments.has(text) || departments.has(bare(text, teams)));
};

/** A department named as one inside a text: “waits for the legal department”. */
export const departmentIn = (text: string): string | undefined => {
  const words = fold(text.slice(0, 2000));
  if (teamsIn(words).length === 0 || isUnspaced(words)) return undefined;
  return departmentsIn(words).find(({ phrase }) => !teams.has(phrase) && phrase !== words)?.word;
};

/** A title that only the organisation gives to a stage. */
export const isInsideStep = (title: string): boolean => {
  const text = fold(title.slice(0, 80));
  return text !== "" && (insideSteps.has(text) || insideSteps.has(bare(text, new Set())));
};

/** In place of a name: “tbd”, “to be named”, “?”. */
export const isUnnamed = (text: string): boolean => {
  const words = fold(text.slice(0, 80));
  return words === "" || unnamed.has(words);
};

/** What we write where a name is still to come. */
export const unnamedIn = (language: Language): string => list(judged[language].unnamed)[0] ?? "?";

const ownersIn = seeker(all.flatMap((j) => list(j.owners)));

/** Without one of these a text is no more than what somebody does. */
const parts = /[\n;,|()[\]（）【】、。:：=@]|\s[–—-]\s/u;

const isOwnerWord = (text: string): boolean => owners.has(fold(text.slice(0, 40)));

/** “(Ana)”, “(Ana Kowalski)”, “[AK]” at the end. */
const nameAtEnd = /[([（【]\s*(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2})\s*[)\]）】]\s*$/u;
const wordsAtEnd = /[([（【]\s*(\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,2})\s*[)\]）】]\s*$/u;
const mention = /(?:^|[\s(（,;:])@\s?[\p{L}\p{N}]/u;

/** One to three words in brackets at the end: a role, “(duty manager)”, or a remark, “(again)”. */
export const bracketAtEnd = (text: string): string | undefined => wordsAtEnd.exec(text.slice(0, 2000))?.[1];

/** Whether a note's own text says who answers for it: “@Ana”, “owner: Ana”, “(Ana)”; `open` where the name is still to come. */
export const ownerIn = (text: string): "named" | "open" | undefined => {
  const written = text.slice(0, 2000);
  if (!parts.test(written)) return undefined;
  if (mention.test(written) || nameAtEnd.test(written)) return "named";
  const folded = fold(written);
  if (ownersIn(folded).length === 0 && !isUnspaced(folded)) return undefined;
  for (const part of written.split(/[\n;,|()[\]（）【】、。]|\s[–—-]\s/u)) {
    const [label = "", ...rest] = part.split(/[:：=]/u);
    const last = isUnspaced(label) ? (label.trim().split(/\s/u).at(-1) ?? "") : label;
    if (!isOwnerWord(label) && !isOwnerWord(last)) continue;
    if (rest.length === 0) {
      // “Ana (owner)” names somebody; a bare “owner” names nobody.
      if (folded !== fold(part)) return "named";
      continue;
    }
    return isUnnamed(rest.join(":")) ? "open" : "named";
  }
  return undefined;
};
