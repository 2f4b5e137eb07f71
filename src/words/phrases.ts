// The labels of every language as tables: by the whole phrase, by its set of words, and by size for guesses. How a label is
// looked up in them is said in roles.ts.
import { type LaneRole, laneRoles } from "../model/index.js";
import { fold } from "./fold.js";
import { heard } from "./heard/index.js";
import { list } from "./words.js";

export type Roles = readonly LaneRole[];

export const everyHeard = Object.values(heard);
const folded = (of: (h: (typeof everyHeard)[number]) => readonly string[]): ReadonlySet<string> =>
  new Set(everyHeard.flatMap(of).map(fold));

/** Words that only a role's name or a synonym may hold, without the, customer, key … */
export const fillers = folded((h) => list(h.fillers));
export const joiners = folded((h) => list(h.joiners));
/** Words of other things: a kanban's “To do” must not be taken for a lane because “to” says nothing. */
export const others = folded((h) => [
  ...Object.values(h.notMaps).flatMap(list),
  ...list(h.stages),
  ...list(h.besides),
  ...Object.values(h.lines).flatMap(list),
]);

export const tokensOf = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));
export const contentOf = (tokens: readonly string[]): readonly string[] => tokens.filter((t) => !fillers.has(t));
export const setKey = (tokens: readonly string[]): string =>
  tokens.length === 1 ? (tokens[0] ?? "") : [...new Set(tokens)].sort().join(" ");

const add = (to: Map<string, LaneRole[]>, key: string, role: LaneRole): void => {
  const there = to.get(key);
  if (!there) to.set(key, [role]);
  else if (!there.includes(role)) there.push(role);
};

/** A role's own name: its id and the first word of its list. These win over any synonym. */
const names = new Map<string, LaneRole[]>();
/** Every label, folded, and the roles that list it. */
export const phrases = new Map<string, Roles>();
const listed = new Map<string, LaneRole[]>();
for (const role of laneRoles) {
  add(names, fold(role), role);
  for (const h of everyHeard) {
    const labels = list(h.roles[role]).map(fold);
    if (labels[0] !== undefined) add(names, labels[0], role);
    for (const label of labels) add(listed, label, role);
  }
}
for (const [phrase, roles] of [...listed, ...names]) phrases.set(phrase, roles);

/** The same phrases by their set of words; without the fillers in them where that is no phrase of its own. */
export const sets = new Map<string, Roles>();
const bare = new Map<string, LaneRole[]>();
for (const [phrase, roles] of phrases) {
  const tokens = tokensOf(phrase);
  const key = setKey(tokens);
  sets.set(key, key === phrase ? roles : [...new Set([...(sets.get(key) ?? []), ...roles])]);
  const content = contentOf(tokens);
  // “What customers do” is not said by “what”.
  const isMost = 2 * content.length >= tokens.length && content.length < tokens.length;
  if (isMost) for (const role of roles) add(bare, setKey(content), role);
}
for (const [key, roles] of bare) if (!sets.has(key)) sets.set(key, roles);

export interface Phrase {
  readonly tokens: readonly string[];
  readonly roles: Roles;
  readonly letters: number;
  /** One bit a letter: two words an edit apart differ in two bits at most. */
  readonly mask: number;
}

export const maskOf = (text: string): number => {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
};

export const bySize: ReadonlyMap<number, readonly Phrase[]> = (() => {
  const sizes = new Map<number, Phrase[]>();
  for (const [key, roles] of sets) {
    const tokens = key.split(" ");
    const letters = tokens.reduce((sum, t) => sum + t.length, 0);
    const phrase = { tokens, roles, letters, mask: maskOf(tokens.join("")) };
    const there = sizes.get(tokens.length);
    if (there) there.push(phrase);
    else sizes.set(tokens.length, [phrase]);
  }
  return sizes;
})();
