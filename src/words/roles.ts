// Which roles a lane's label names, in any language. A label is taken for one only when nearly all of it is explained: a
// sentence on a sticky that happens to hold “goals” is no label. What stands where is decided by read/.
import type { LaneRole } from "../model/index.js";
import { askedRole, looseRole, ownedPart } from "./asked.js";
import { fold, isUnspaced, remember } from "./fold.js";
import { byGuess, editsBetween } from "./guess.js";
import { bySize, contentOf, joiners, others, phrases, type Roles, setKey, sets, tokensOf } from "./phrases.js";
import { phrasesInside, unspacedRoles } from "./unspaced.js";

const none: Roles = [];

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
  const asked = askedRole(folded);
  if (asked) return [asked];
  return (
    bySet(tokens) ??
    ownedBy(label) ??
    unspacedRoles(folded) ??
    withoutAside(label) ??
    fromParts(label) ??
    twice(tokens) ??
    withTypos(tokens) ??
    actionsOf(folded) ??
    none
  );
};

const actionsOf = (folded: string): Roles | undefined => {
  const role = looseRole(folded);
  return role && [role];
};

/** What is somebody's is named by what it is. */
const ownedBy = (label: string): Roles | undefined => phrases.get(ownedPart(label) ?? "");

/** Words that say nothing may frame a label, but not outnumber it: “Waits for the key” is no lane of wants. */
const framed = (tokens: readonly string[], content: readonly string[], more: number): boolean =>
  content.length > 0 && tokens.length <= 2 * content.length + more;

const withTypos = (tokens: readonly string[]): Roles | undefined => {
  const content = contentOf(tokens);
  return framed(tokens, content, 1) ? (byGuess(tokens) ?? byGuess(content))?.roles : undefined;
};

const bySet = (tokens: readonly string[]): Roles | undefined => {
  const content = contentOf(tokens).map(withoutPrefix);
  return framed(tokens, content, 3) ? sets.get(setKey(content)) : undefined;
};

/** The same label in two scripts, “客户行为 Customer actions”: what both name, else nothing. */
const twice = (tokens: readonly string[]): Roles | undefined => {
  const spaced = tokens.filter((t) => !isUnspaced(t));
  if (spaced.length === 0 || spaced.length === tokens.length) return undefined;
  const one = find(spaced.join(" "));
  const other = find(tokens.filter(isUnspaced).join(" "));
  const both = one.filter((role) => other.includes(role));
  return both.length ? both : undefined;
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
    .normalize("NFKC")
    .split(/[&+/|,;·・、•\n]/u)
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
      const guess = roles ?? byGuess(content.slice(i, i + size))?.roles;
      if (guess) note(guess, 4 + (content.length - size) + (roles ? 0 : 1));
    }
  for (const roles of phrasesInside(content.join(" "))) note(roles, 4 + content.length);
  return [...scored]
    .filter(([role]) => role !== "stages")
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([role]) => role);
};
