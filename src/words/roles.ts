// Which roles a lane's label names, in any language. A label is taken for one only when nearly all of it is explained: a
// sentence on a sticky that happens to hold “goals” is no label. What stands where is decided by read/.
import { type LaneRole, laneRoles } from "../model/index.js";
import { distance, fold, remember } from "./fold.js";
import { everyLanguage as all } from "./heard/index.js";

type Roles = readonly LaneRole[];
const none: Roles = [];

/** Words that only a role's name or a synonym may hold, without the, customer, key … */
const fillers = new Set(all.flatMap((w) => w.heard.fillers.map(fold)));
const joiners = new Set(all.flatMap((w) => w.heard.joiners.map(fold)));
/** Words of other things: a kanban's “To do” must not be taken for a lane because “to” says nothing. */
const others = new Set(
  all.flatMap((w) => [...Object.values(w.heard.notMaps).flat(), ...w.heard.stages, ...w.heard.besides].map(fold)),
);

const tokensOf = (folded: string): readonly string[] => (folded === "" ? [] : folded.split(" "));
const contentOf = (tokens: readonly string[]): readonly string[] => tokens.filter((t) => !fillers.has(t));
const setKey = (tokens: readonly string[]): string => [...new Set(tokens)].sort().join(" ");

interface Phrase {
  readonly tokens: readonly string[];
  readonly roles: Roles;
}

const add = (to: Map<string, LaneRole[]>, key: string, role: LaneRole): void => {
  const there = to.get(key);
  if (!there) to.set(key, [role]);
  else if (!there.includes(role)) there.push(role);
};

/** A role's own name: its id and its titles. These win over any synonym. */
const names = new Map<string, LaneRole[]>();
const phrases = new Map<string, LaneRole[]>();
for (const role of laneRoles) {
  add(names, fold(role), role);
  for (const w of all) {
    add(names, fold(w.roles[role].title), role);
    for (const label of w.heard.roles[role].labels) add(phrases, fold(label), role);
  }
}
for (const [name, roles] of names) phrases.set(name, roles);

/** The same phrases by their set of words, order and fillers away. */
const sets = new Map<string, LaneRole[]>();
for (const [phrase, roles] of phrases) {
  const key = setKey(contentOf(tokensOf(phrase)));
  if (key !== "" && !names.has(key) && key !== phrase) for (const role of roles) add(sets, key, role);
}
for (const [phrase, roles] of phrases) {
  const key = setKey(tokensOf(phrase));
  if (!sets.has(key) || key === phrase) sets.set(key, roles);
}

const bySize = new Map<number, Phrase[]>();
for (const [key, roles] of sets) {
  const tokens = key.split(" ");
  const there = bySize.get(tokens.length);
  if (there) there.push({ tokens, roles });
  else bySize.set(tokens.length, [{ tokens, roles }]);
}

const known = new Map<string, Roles>();

/** The roles a label names: `[]` where nobody could say, several where it names several. Own names before synonyms. */
export const rolesOf = (label: string): Roles => {
  if (label.length > 80) return none;
  return known.get(label) ?? remember(known, label, find(label));
};

const find = (label: string): Roles => {
  const folded = fold(label);
  const tokens = tokensOf(folded);
  if (tokens.length === 0 || tokens.length > 9) return none;
  const exact = phrases.get(folded);
  if (exact) return exact;
  if (others.has(folded)) return none;
  return bySet(tokens) ?? withoutAside(label) ?? fromParts(label) ?? withTypos(tokens) ?? none;
};

/** Words that say nothing may frame a misspelt label, but not outnumber it: “Waits for the key” is no lane of wants. */
const withTypos = (tokens: readonly string[]): Roles | undefined => {
  const content = contentOf(tokens);
  return tokens.length <= 2 * content.length + 1 ? byGuess(content, allowedEdits)?.roles : undefined;
};

const bySet = (tokens: readonly string[]): Roles | undefined => {
  const content = contentOf(tokens).map(withoutPrefix);
  return content.length ? sets.get(setKey(content)) : undefined;
};

/** “Kundenbedürfnisse” is “Bedürfnisse”: whose they are says nothing about the role. */
const withoutPrefix = (token: string): string => {
  const rest = /^(?:kunden|nutzer|customer)(.{4,})$/.exec(token)?.[1];
  return rest !== undefined && !phrases.has(token) && sets.has(rest) ? rest : token;
};

/** “Backstage (invisible to her)” is read without what stands in brackets, if the whole says nothing. */
const withoutAside = (label: string): Roles | undefined => {
  const rest = label.replace(/[(（[][^)）\]]*[)）\]]/gu, " ");
  if (rest === label || fold(rest) === "") return undefined;
  const roles = find(rest);
  return roles.length ? roles : undefined;
};

/** “Think & feel”, “Pains / gains”: every part must name a role. */
const fromParts = (label: string): Roles | undefined => {
  const parts = label
    .split(/[&+/|,;·・、\n]/u)
    .flatMap(splitAtJoiners)
    .filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > 4) return undefined;
  const roles = new Set<LaneRole>();
  for (const part of parts) {
    const found = find(part);
    if (found.length === 0) return undefined;
    for (const role of found) roles.add(role);
  }
  return [...roles];
};

const splitAtJoiners = (text: string): readonly string[] => {
  const parts: string[] = [];
  let part: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    if (joiners.has(fold(word))) {
      parts.push(part.join(" "));
      part = [];
    } else part.push(word);
  }
  return [...parts, part.join(" ")];
};

/** One edit per five letters. */
const allowedEdits = (token: string): number => Math.floor(token.length / 5);

interface Guess {
  readonly roles: Roles;
  readonly edits: number;
}

/** The phrase of as many words that is nearest, each word within its edits; a draw between roles is no answer. */
const byGuess = (content: readonly string[], allowed: (token: string) => number): Guess | undefined => {
  let best: Guess | undefined;
  let drawn = false;
  for (const phrase of bySize.get(content.length) ?? []) {
    const edits = editsBetween(content, phrase.tokens, allowed);
    if (edits === undefined || (best && edits > best.edits)) continue;
    drawn = best !== undefined && edits === best.edits && best.roles.join() !== phrase.roles.join();
    best = { roles: phrase.roles, edits };
  }
  return drawn ? undefined : best;
};

/** Sum of edits when every word finds a word of its own; a short word must keep its first letter (gains are no pains). */
const editsBetween = (
  content: readonly string[],
  phrase: readonly string[],
  allowed: (token: string) => number,
): number | undefined => {
  const free = new Set(phrase);
  let sum = 0;
  for (const token of content) {
    let nearest: { word: string; edits: number } | undefined;
    for (const word of free) {
      const most = allowed(word);
      if (token !== word && (most === 0 || (word.length < 9 && token[0] !== word[0]))) continue;
      const edits = distance(token, word, most);
      if (edits <= most && (!nearest || edits < nearest.edits)) nearest = { word, edits };
    }
    if (!nearest) return undefined;
    free.delete(nearest.word);
    sum += nearest.edits;
  }
  return sum;
};

/** For “did you mean …?”: up to three roles whose words come near, or that are named inside the label. Nearest first. */
export const nearestRoles = (label: string): Roles => {
  const sure = rolesOf(label);
  if (sure.length) return sure.slice(0, 3);
  const content = contentOf(tokensOf(fold(label))).slice(0, 12);
  const scored = new Map<LaneRole, number>();
  const note = (roles: Roles, edits: number): void => {
    for (const role of roles) if (edits < (scored.get(role) ?? Number.POSITIVE_INFINITY)) scored.set(role, edits);
  };
  for (const phrase of bySize.get(content.length) ?? []) {
    const edits = editsBetween(content, phrase.tokens, (t) => Math.floor(t.length / 3));
    if (edits !== undefined) note(phrase.roles, edits);
  }
  for (const size of [3, 2, 1])
    for (let i = 0; i + size <= content.length; i++) {
      const roles = sets.get(setKey(content.slice(i, i + size)));
      const guess = roles ?? byGuess(content.slice(i, i + size), allowedEdits)?.roles;
      if (guess) note(guess, 4 + (content.length - size) + (roles ? 0 : 1));
    }
  return [...scored]
    .filter(([role]) => role !== "stages")
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([role]) => role);
};
