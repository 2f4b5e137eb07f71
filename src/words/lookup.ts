// What else a text may be: a line's name, a stage, a header's label, a text of ours nobody has touched, a word of another
// kind of board. All languages at once; roles of lanes are looked up in roles.ts.
import { type HeaderField, headerFields, type LineRole, lineRoles } from "../model/index.js";
import { fold, isNear, plainly } from "./fold.js";
import { everyLanguage as all, type Both } from "./heard/index.js";
import { rolesOf } from "./roles.js";
import { type Language, languages, type Words } from "./words.js";

const foldedSet = (of: (w: Both) => readonly string[]): ReadonlySet<string> => new Set(all.flatMap(of).map(fold));

const near = (text: string, word: string): boolean =>
  text === word ||
  (word.length >= 5 && text[0] === word[0] && isNear(text, word, Math.min(2, Math.floor(word.length / 5))));

/** Every phrase with what it stands for, longest first: “internal interaction” holds “interaction”. */
const phrasesFor = <K>(
  keys: readonly K[],
  labels: (w: Both, key: K) => readonly string[],
): readonly (readonly [string, K])[] =>
  keys
    .flatMap((key) => all.flatMap((w) => labels(w, key)).map((label) => [fold(label), key] as const))
    .sort((a, b) => b[0].length - a[0].length);

/** The phrase that stands whole in `text`, at most `extra` words beside it. */
const heldIn = <K>(text: string, phrases: readonly (readonly [string, K])[], extra: number): K | undefined => {
  const padded = ` ${text} `;
  const count = text.split(" ").length;
  return phrases.find(([p]) => padded.includes(` ${p} `) && count - p.split(" ").length <= extra)?.[1];
};

const linePhrases = phrasesFor(lineRoles, (w, role) => [w.lines[role].title, ...w.heard.lines[role].labels]);

/** “LINE OF VISIBILITY ↓” → visibility. A sentence about a line is none. */
export const lineOf = (label: string): LineRole | undefined => {
  if (label.length > 90) return undefined;
  const text = fold(label);
  if (text === "") return undefined;
  return heldIn(text, linePhrases, 2) ?? linePhrases.find(([p]) => near(text, p))?.[1];
};

const stageWords = foldedSet((w) => w.heard.stages);
const stageHeaders = foldedSet((w) => w.heard.roles.stages.labels);

/** A word people use for a stage everywhere, or “Phase 2”, “Step 3”; “Awareness & consideration” counts too. */
export const isStageWord = (label: string): boolean => {
  if (label.length > 60) return false;
  const text = fold(label);
  if (stageWords.has(text)) return true;
  const numbered = /^(.+?) (?:\d{1,2}|[ivx]{1,4})$/.exec(text)?.[1];
  if (numbered !== undefined && stageHeaders.has(numbered)) return true;
  const parts = label.split(/[&+/,]| and | und /iu).map(fold);
  if (parts.length > 1 && parts.length < 4 && parts.every((p) => stageWords.has(p))) return true;
  return text.length >= 6 && !rolesOf(label).length && [...stageWords].some((w) => w.length >= 6 && near(text, w));
};

/** The words for the columns themselves: stage, phase, step … They swap levels between tools and say nothing of the level. */
export const isStagesHeader = (label: string): boolean => label.length <= 60 && stageHeaders.has(fold(label));

const headerPhrases = new Map<string, HeaderField>();
for (const field of headerFields)
  for (const w of all)
    for (const label of [w.header[field].label, ...w.heard.header[field].labels])
      if (!headerPhrases.has(fold(label))) headerPhrases.set(fold(label), field);

/** The field named before the first colon, or by the whole label where there is none. */
export const headerFieldOf = (label: string): HeaderField | undefined => {
  const before = fold(label.slice(0, 80).split(/[:：]/u, 1)[0] ?? "");
  if (before === "") return undefined;
  const exact = headerPhrases.get(before);
  if (exact || before.length < 5 || before.length > 24) return exact;
  for (const [phrase, field] of headerPhrases) if (near(before, phrase)) return field;
  return undefined;
};

const statePhrases = phrasesFor(["current", "future"] as const, (w, state) => [
  w.states[state].title,
  ...w.heard.states[state].labels,
]);

/** “Journey map · current state” → current. One word such as “today” counts only when it stands alone. */
export const stateOf = (text: string): "current" | "future" | undefined => {
  if (text.length > 160) return undefined;
  const folded = fold(text);
  const whole = statePhrases.find(([p]) => p === folded)?.[1];
  if (whole) return whole;
  return heldIn(
    folded,
    statePhrases.filter(([p]) => p.includes(" ")),
    12,
  );
};

const asks = new Map(headerFields.map((field) => [field, new Set(all.map((w) => plainly(w.header[field].ask)))]));

/** Our own question in place of a value nobody has filled in. */
export const isAsk = (field: HeaderField, text: string): boolean => asks.get(field)?.has(plainly(text)) ?? false;

const starterTexts = new Set(all.flatMap((w) => Object.values(w.roles).flatMap((r) => r.starters.map(plainly))));
const longestStarter = Math.max(...[...starterTexts].map((t) => t.length));

/** A seed note as we placed it. One letter more and it is a person's. */
export const isStarter = (text: string): boolean =>
  text.length <= longestStarter + 8 && /…|\.\.\./u.test(text) && starterTexts.has(plainly(text));

const prompts = new Set(
  all
    .flatMap((w) => [
      ...Object.values(w.roles).map((r) => r.prompt),
      ...Object.values(w.prompts).flatMap((p) => Object.values(p)),
      w.scale,
      ...Object.values(w.untitled),
    ])
    .map(plainly),
);

/** A question of ours under a lane's title, or a title of a map nobody has named. */
export const isPrompt = (text: string): boolean => text.length <= 120 && prompts.has(plainly(text));

const mapWords = [...foldedSet((w) => [...w.heard.mapWords, ...Object.values(w.kinds)])];

/** Says that a board is about a journey, a blueprint or a persona. */
export const hasMapWord = (text: string): boolean => {
  const padded = ` ${fold(text.slice(0, 400))} `;
  return mapWords.some((w) => padded.includes(` ${w} `));
};

/** What kind a title names; “(SFD)” is a first draft, and a blueprint wins over a journey. */
export const kindIn = (text: string): "journey-map" | "service-blueprint" | "first-draft" | undefined => {
  const padded = ` ${fold(text.slice(0, 400))} `;
  const says = (kind: keyof Words["kinds"]): boolean => all.some((w) => padded.includes(` ${fold(w.kinds[kind])} `));
  if (/ sfd /.test(padded) || says("first-draft")) return "first-draft";
  if (/blueprint/.test(padded) || says("service-blueprint")) return "service-blueprint";
  return / journeys? /.test(padded) || says("journey-map") ? "journey-map" : undefined;
};

/** Words of one kind of board, whatever the language. */
const otherBoards: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(all.flatMap((w) => Object.keys(w.heard.notMaps)))].map((what) => [
    what,
    foldedSet((w) => w.heard.notMaps[what] ?? []),
  ]),
);

export interface NotMap {
  readonly what: string;
  /** The labels that say so, as written. */
  readonly words: readonly string[];
}

/**
 * The other kind of board these labels belong to. It takes two different words of that kind, one of which is no lane's word:
 * strengths and weaknesses alone are lanes of a journey map too.
 */
export const notMapOf = (labels: readonly string[]): NotMap | undefined => {
  let best: NotMap | undefined;
  for (const [what, its] of otherBoards) {
    const found = new Map<string, string>();
    for (const label of labels) {
      const text = label.length <= 60 ? fold(label) : "";
      if (its.has(text) && !found.has(text)) found.set(text, label);
    }
    const said = [...found.values()];
    if (said.length < 2 || said.every((label) => rolesOf(label).length > 0)) continue;
    if (!best || said.length > best.words.length) best = { what, words: said };
  }
  return best;
};

const besides = foldedSet((w) => w.heard.besides);

/** The title of something that lies beside a map: parking lot, legend, instructions. */
export const isBeside = (text: string): boolean => {
  if (text.length > 80) return false;
  const before = text.split(/[:：\n(]/u, 1)[0] ?? "";
  return besides.has(fold(text)) || besides.has(fold(before));
};

const insiders: readonly (readonly [string, string])[] = all
  .flatMap((w) => w.heard.insider.map((word) => [` ${fold(word)} `, word] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** The organisation's own words in a text, as the word lists write them; plurals count. */
export const insiderIn = (text: string): readonly string[] => {
  const padded = ` ${fold(text.slice(0, 2000))} `;
  const plural = padded.replace(/s(?= )/g, "");
  const found = insiders.filter(([word]) => padded.includes(word) || plural.includes(word)).map(([, word]) => word);
  return found.filter((word, i) => found.findIndex((w) => fold(w) === fold(word)) === i);
};

const labelsOf = (w: Both): readonly string[] => {
  const { roles, lines, header, stages } = w.heard;
  const theirs = [roles, lines, header].flatMap((part) => Object.values(part).flatMap((l) => l.labels));
  const ours = [w.roles, w.lines].flatMap((part) => Object.values(part).map((l) => l.title));
  const names = Object.values(w.header).map((h) => h.label);
  return [...theirs, ...ours, ...names, ...stages, ...Object.values(w.kinds)].map(fold);
};

const labelsBy: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  all.map((w) => [w.language, new Set(labelsOf(w))]),
);

/** The language most of these labels are known in; English where none is, or as many in another. */
export const languageOf = (labels: readonly string[]): Language => {
  const count = (language: Language): number =>
    labels.filter((l) => labelsBy.get(language)?.has(fold(l.slice(0, 120)))).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best), "en");
};
