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
  if (isUnspaced(words) || teamsIn(words).length === 0) return undefined;
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

const isOwnerWord = (text: string): boolean => owners.has(fold(text.slice(0, 40)));

/** “(Ana)”, “(Ana Kowalski)”, “[AK]” at the end. */
const nameAtEnd = /[([（【]\s*(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2})\s*[)\]）】]\s*$/u;
const mention = /(?:^|[\s(（,;:])@\s?[\p{L}\p{N}]/u;

/** Whether a note's own text says who answers for it: “@Ana”, “owner: Ana”, “(Ana)”; `open` where the name is still to come. */
export const ownerIn = (text: string): "named" | "open" | undefined => {
  const written = text.slice(0, 2000);
  if (mention.test(written) || nameAtEnd.test(written)) return "named";
  for (const part of written.split(/[\n;,|()[\]（）【】、。]|\s[–—-]\s/u)) {
    const [label = "", ...rest] = part.split(/[:：=]/u);
    const last = isUnspaced(label) ? (label.trim().split(/\s/u).at(-1) ?? "") : label;
    if (!isOwnerWord(label) && !isOwnerWord(last)) continue;
    if (rest.length === 0) {
      // “Ana (owner)” names somebody; a bare “owner” names nobody.
      if (fold(written) !== fold(part)) return "named";
      continue;
    }
    return isUnnamed(rest.join(":")) ? "open" : "named";
  }
  return undefined;
};
