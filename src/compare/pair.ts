// Which things of two maps are the same thing: pass after pass, each surer than the next, and each thing at most once.
import { type Lane, type Note, type ServiceMap, type Stage, writtenNotes } from "../model/index.js";
import { fold, likeness } from "./alike.js";

/** Ids of the first map → ids of the second. */
export type Pairing = ReadonlyMap<string, string>;

interface Thing {
  readonly id: string;
}

interface Pairs<T extends Thing> {
  readonly found: Map<string, string>;
  left(): readonly T[];
  right(): readonly T[];
  join(a: T, b: T): void;
}

const pairsOf = <T extends Thing>(before: readonly T[], after: readonly T[]): Pairs<T> => {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  return {
    found,
    left: () => before.filter((t) => !found.has(t.id)),
    right: () => after.filter((t) => !taken.has(t.id)),
    join(a, b) {
      found.set(a.id, b.id);
      taken.add(b.id);
    },
  };
};

/** Joins, in order, what has the same key; `null` keys join nothing. */
const byKey = <T extends Thing>(pairs: Pairs<T>, keyOf: (thing: T, isBefore: boolean) => string | null): void => {
  const waiting = new Map<string, T[]>();
  for (const thing of pairs.right()) {
    const key = keyOf(thing, false);
    if (key === null) continue;
    const others = waiting.get(key);
    if (others) others.push(thing);
    else waiting.set(key, [thing]);
  }
  for (const thing of pairs.left()) {
    const key = keyOf(thing, true);
    const other = key === null ? undefined : waiting.get(key)?.shift();
    if (other) pairs.join(thing, other);
  }
};

/** Joins the likest first; ties go to what comes first. */
const byLikeness = <T extends Thing>(pairs: Pairs<T>, like: (a: T, b: T) => number, least: number): void => {
  const left = pairs.left();
  const right = pairs.right();
  // Only what is left after the exact passes comes here; two maps with nothing in common are not worth millions of looks.
  if (left.length * right.length > 400_000) return;
  const candidates = left
    .flatMap((a) => right.map((b) => ({ a, b, score: like(a, b) })))
    .filter((c) => c.score >= least)
    .sort((x, y) => y.score - x.score);
  const used = new Set<T>();
  for (const { a, b } of candidates)
    if (!used.has(a) && !used.has(b)) {
      used.add(a).add(b);
      pairs.join(a, b);
    }
};

const titleKey = (thing: { readonly title: string }): string | null => (thing.title === "" ? null : fold(thing.title));

/** Share of the notes of two stages, or of two lanes, that say the same; what was renamed keeps its notes. */
const sameNotes = (before: ServiceMap, after: ServiceMap, key: "stage" | "lane"): ((a: Thing, b: Thing) => number) => {
  const textsOf = (map: ServiceMap): ReadonlyMap<string, ReadonlySet<string>> => {
    const texts = new Map<string, Set<string>>();
    for (const note of writtenNotes(map)) {
      const id = note[key] ?? "";
      texts.set(id, (texts.get(id) ?? new Set<string>()).add(fold(note.text)));
    }
    return texts;
  };
  const [was, is] = [textsOf(before), textsOf(after)];
  const none: ReadonlySet<string> = new Set();
  return (a, b) => {
    const [left, right] = [was.get(a.id) ?? none, is.get(b.id) ?? none];
    const common = [...left].filter((text) => right.has(text)).length;
    return common / Math.max(1, left.size, right.size);
  };
};

export const pairStages = (before: ServiceMap, after: ServiceMap): Pairing => {
  const pairs = pairsOf<Stage>(before.stages, after.stages);
  const like = likeness();
  byKey(pairs, titleKey);
  byKey(pairs, (s) => s.id);
  byLikeness(pairs, sameNotes(before, after, "stage"), 0.5);
  byLikeness(pairs, (a, b) => like(a.title, b.title), 0.6);
  return pairs.found;
};

const rolesKey = (lane: Lane): string | null => (lane.roles.length ? [...lane.roles].sort().join(" ") : null);

export const pairLanes = (before: ServiceMap, after: ServiceMap): Pairing => {
  const pairs = pairsOf<Lane>(before.lanes, after.lanes);
  const like = likeness();
  byKey(pairs, titleKey);
  byKey(pairs, (l) => l.id);
  byLikeness(pairs, sameNotes(before, after, "lane"), 0.5);
  byKey(pairs, rolesKey);
  byLikeness(pairs, (a, b) => like(a.title, b.title), 0.6);
  return pairs.found;
};

/** By id, by text in the same cell, by text elsewhere, then by text that was edited: in its cell, and at last elsewhere. */
export const pairNotes = (before: ServiceMap, after: ServiceMap, stages: Pairing, lanes: Pairing): Pairing => {
  const pairs = pairsOf(writtenNotes(before), writtenNotes(after));
  const like = likeness();
  const cellOf = (note: Note, isBefore: boolean): string => {
    const across = (id: string | null, pairing: Pairing): string =>
      id === null ? "" : isBefore ? (pairing.get(id) ?? `gone ${id}`) : id;
    return `${across(note.lane, lanes)}\n${across(note.stage, stages)}`;
  };
  byKey(pairs, (n) => n.id);
  byKey(pairs, (n, isBefore) => `${cellOf(n, isBefore)}\n${n.text}`);
  byKey(pairs, (n, isBefore) => `${cellOf(n, isBefore)}\n${fold(n.text)}`);
  byKey(pairs, (n) => fold(n.text));
  byLikeness(pairs, (a, b) => (cellOf(a, true) === cellOf(b, false) ? like(a.text, b.text) : 0), 0.5);
  byLikeness(pairs, (a, b) => like(a.text, b.text), 0.75);
  return pairs.found;
};
