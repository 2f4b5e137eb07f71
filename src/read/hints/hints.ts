// What a person points at, by item id or by text: trusted above everything found. Here a label becomes the thing it names; what
// follows from it is done where labels are looked for (scopes.ts, tagged.ts), borders are drawn (pointed.ts), notes seated (pins.ts).
// [R19] [R21]
import type { LaneRole } from "../../model/index.js";
import { fold } from "../../words/index.js";
import { splitLabel } from "../labels/label.js";
import type { Sheet, Thing } from "../sheet/sheet.js";

/** Every `label` (also those of lanes and stages beside a note) is an item's id or its text. */
export interface Hints {
  /** All lanes of a map: replaces the labels found there. */
  readonly lanes?: readonly { readonly label: string; readonly roles?: readonly LaneRole[] }[];
  /** All stages of a map: replaces the labels found there. */
  readonly stages?: readonly { readonly label: string }[];
  /** What a lane means, found or pointed at; the other lanes stay as they are. */
  readonly roles?: readonly { readonly label: string; readonly roles: readonly LaneRole[] }[];
  /** Texts that are part of no map: left over, with that as the reason. */
  readonly outside?: readonly { readonly label: string }[];
  /** Texts that are notes, no labels; with `lane` and `stage` where they belong; null = in none. */
  readonly notes?: readonly NoteHint[];
  /** Where the border lies between two neighbouring labels: 0 at the middle of the first, 1 at the middle of the second. */
  readonly borders?: readonly { readonly between: readonly [string, string]; readonly at: number }[];
}

export interface NoteHint {
  readonly label: string;
  readonly lane?: string | null;
  readonly stage?: string | null;
  /**
   * Where the note's place alone put it when somebody corrected it; filled in when the correction is kept. Once its place says
   * something else than this and the correction, the note was moved, and the board counts.
   */
  readonly from?: { readonly lane: string | null; readonly stage: string | null };
}

/** Hints whose labels are found on the board. */
export interface Pointed {
  readonly lanes: readonly Thing[];
  readonly stages: readonly Thing[];
  /** By thing id, or by the label itself where no text is it: lanes without a label have ids and titles, too. */
  readonly roles: ReadonlyMap<string, readonly LaneRole[]>;
  readonly outside: ReadonlySet<string>;
  /** By thing id. */
  readonly notes: ReadonlyMap<string, { readonly thing: Thing; readonly hint: NoteHint }>;
  readonly borders: readonly { readonly between: readonly [string, string]; readonly at: number }[];
  /** May it be part of a map's structure? Neither is said to be outside nor a note. */
  readonly isFree: (t: Thing) => boolean;
  /** The id of the thing a label names, else the label. */
  readonly keyOf: (label: string) => string;
  /** Labels that no text on the board is or says. */
  readonly missed: readonly string[];
  /** How many corrections found what they name; a list of lanes or stages is one. */
  readonly followed: number;
}

/** Longer texts are no labels, and are named by their id. */
const longest = 400;

/** The thing a hint names: its id first, else the first text that says the same. */
const finder = ({ texts, byId, placeless }: Sheet, isById: boolean): ((label: string) => Thing | undefined) => {
  const isText = (t: Thing): boolean => t.text !== "" && t.item.kind !== "connector" && !placeless.includes(t);
  let said: Map<string, Thing> | undefined;
  const bySaying = (): ReadonlyMap<string, Thing> => {
    if (said) return said;
    said = new Map();
    const exact = new Map<string, Thing>();
    for (const t of texts) {
      if (t.text.length > longest) continue;
      if (!exact.has(t.text)) exact.set(t.text, t);
      for (const word of [fold(t.text), fold(splitLabel(t.text).lead)]) if (!said.has(word)) said.set(word, t);
    }
    for (const [text, t] of exact) said.set(`=${text}`, t);
    return said;
  };
  return (label) => {
    const own = byId.get(label);
    if (own && isText(own)) return own;
    return isById ? undefined : (bySaying().get(`=${label}`) ?? bySaying().get(fold(label)));
  };
};

const nobody: Pointed = {
  lanes: [],
  stages: [],
  roles: new Map(),
  outside: new Set(),
  notes: new Map(),
  borders: [],
  isFree: () => true,
  keyOf: (label) => label,
  missed: [],
  followed: 0,
};

export const hintsAreEmpty = (hints: Hints): boolean =>
  Object.values(hints).every((list) => !Array.isArray(list) || !list.length);

/**
 * What is said twice about one text counts once: outside before a note, a note before a lane, a lane before a stage. `isById`:
 * labels are ids and nothing else, as in hints that were kept.
 */
export const pointedIn = (hints: Hints, sheet: Sheet, isById = false): Pointed => {
  if (hintsAreEmpty(hints)) return nobody;
  const find = finder(sheet, isById);
  const missed: string[] = [];
  const found = <H extends { readonly label: string }>(list: readonly H[] = []): readonly (readonly [Thing, H])[] =>
    list.flatMap((hint) => {
      const thing = find(hint.label);
      if (!thing) missed.push(hint.label);
      return thing ? [[thing, hint] as const] : [];
    });
  const outside = new Set(found(hints.outside).map(([t]) => t.id));
  const told = found(hints.notes).filter(([t]) => !outside.has(t.id));
  const notes = new Map(told.map(([thing, hint]) => [thing.id, { thing, hint }]));
  const isFree = (t: Thing): boolean => !outside.has(t.id) && !notes.has(t.id);
  const lanes = found(hints.lanes).filter(([t]) => isFree(t));
  const isLane = new Set(lanes.map(([t]) => t.id));
  const stages = found(hints.stages).filter(([t]) => isFree(t) && !isLane.has(t.id));
  const keyOf = (label: string): string => find(label)?.id ?? label;
  const roles = [...lanes.map(([t, { roles }]) => [t.id, roles] as const)];
  const amended = (hints.roles ?? []).map(({ label, roles }) => [keyOf(label), roles] as const);
  return {
    lanes: unique(lanes.map(([t]) => t)),
    stages: unique(stages.map(([t]) => t)),
    roles: new Map([...roles, ...amended].flatMap(([id, its]) => (its ? [[id, its] as const] : []))),
    outside,
    notes,
    borders: (hints.borders ?? []).map(({ between: [a, b], at }) => ({ between: [keyOf(a), keyOf(b)], at })),
    isFree,
    keyOf,
    missed: [...new Set(missed)],
    followed:
      outside.size +
      notes.size +
      Math.min(1, lanes.length) +
      Math.min(1, stages.length) +
      (hints.roles ?? []).filter((h) => find(h.label)).length +
      (hints.borders ?? []).filter((b) => b.between.every((l) => find(l))).length,
  };
};

const unique = (things: readonly Thing[]): readonly Thing[] => [...new Map(things.map((t) => [t.id, t])).values()];

/** What is given wins over what is kept, text by text; a list of lanes or stages wins as a whole. Kept labels are ids. */
export const hintsOver = (kept: Hints, given: Hints, keyOf: (label: string) => string): Hints => {
  const said = new Set([...(given.outside ?? []), ...(given.notes ?? [])].map((h) => keyOf(h.label)));
  const roles = new Set([...(given.roles ?? []), ...(given.lanes ?? [])].map((h) => keyOf(h.label)));
  const without = <H extends { readonly label: string }>(list: readonly H[] = [], over = said): readonly H[] =>
    list.filter((h) => !over.has(h.label));
  const pair = ({ between }: { readonly between: readonly [string, string] }): string =>
    between.map(keyOf).sort().join("\n");
  const pairs = new Set((given.borders ?? []).map(pair));
  const lanes = given.lanes ?? kept.lanes;
  const stages = given.stages ?? kept.stages;
  return {
    ...(lanes && { lanes }),
    ...(stages && { stages }),
    roles: [...without(kept.roles, roles), ...(given.roles ?? [])],
    outside: [...without(kept.outside), ...(given.outside ?? [])],
    notes: [...without(kept.notes), ...(given.notes ?? [])],
    borders: [...(kept.borders ?? []).filter((b) => !pairs.has(pair(b))), ...(given.borders ?? [])],
  };
};
