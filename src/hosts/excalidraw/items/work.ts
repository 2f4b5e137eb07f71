// One run of changes over a list of elements: which there are, what became of each so far. What a change does is said in change.ts.
import type { ItemId } from "../../../board/index.js";
import { seedOf } from "./make.js";
import type { Step } from "./moved.js";
import { type Fields, groupsOf, isFields, isRest, numberOf, wordOf } from "./raw.js";

export const id = (element: Fields): string | undefined => wordOf(element.id);
export const isThere = (element: Fields): boolean => element.isDeleted !== true;

/** The next version of an element, as the editor numbers them. */
export const changed = (element: Fields, more: Fields): Fields => {
  const version = (numberOf(element.version) || 1) + 1;
  return { ...element, ...more, version, versionNonce: seedOf(`${id(element)} ${version}`) };
};

export interface Work {
  readonly elements: readonly Fields[];
  readonly byId: ReadonlyMap<string, Fields>;
  /** Ids of texts by the container they are bound to, and of rest texts by their innermost group. */
  readonly leads: ReadonlyMap<string, readonly string[]>;
  readonly rests: ReadonlyMap<string, readonly string[]>;
  readonly changes: Map<string, Fields | null>;
  readonly added: Fields[];
  /** Late additions to a frame that stands already: shapes at its back, texts and notes at its front. */
  readonly back: Map<string, Fields[]>;
  readonly front: Map<string, Fields[]>;
  readonly taken: Set<string>;
  /** How far each element was moved, by id, also arrows that hold on to something and are not moved yet. */
  readonly drift: Map<string, Step>;
  /** The elements that make one item, by its id; known once something is moved. */
  wholes?: ReadonlyMap<string, readonly string[]>;
  readonly ids: Record<string, readonly ItemId[]>;
}

export const now = (work: Work, at: string): Fields | undefined => {
  const element = work.changes.has(at) ? work.changes.get(at) : work.byId.get(at);
  return element && isThere(element) ? element : undefined;
};

export const put = (work: Work, at: string, more: Fields): void => {
  const element = now(work, at);
  if (element) work.changes.set(at, changed(element, more));
};

/** The texts that make one item with this element. */
export const partsOf = (
  work: Work,
  at: string,
): { readonly leads: readonly Fields[]; readonly rests: readonly Fields[] } => {
  const [group] = groupsOf(work.byId.get(at) ?? {});
  const still = (found: readonly string[] | undefined): Fields[] =>
    (found ?? []).map((text) => now(work, text)).filter((e) => e !== undefined);
  return {
    leads: still(work.leads.get(at)),
    rests: group === undefined ? [] : still(work.rests.get(group)),
  };
};

export const newWork = (elements: readonly unknown[]): Work => {
  const all = elements.filter(isFields);
  const byId = new Map<string, Fields>();
  const leads = new Map<string, string[]>();
  const rests = new Map<string, string[]>();
  const file = (under: Map<string, string[]>, key: string | undefined, at: string): void => {
    if (key !== undefined) under.set(key, [...(under.get(key) ?? []), at]);
  };
  for (const e of all) {
    const at = id(e);
    if (at === undefined || byId.has(at) || !isThere(e)) continue;
    byId.set(at, e);
    if (e.type === "text") file(leads, wordOf(e.containerId), at);
    if (isRest(e)) file(rests, groupsOf(e)[0], at);
  }
  const taken = new Set(all.flatMap((e) => [id(e) ?? "", ...groupsOf(e)]));
  const maps = { back: new Map<string, Fields[]>(), front: new Map<string, Fields[]>() };
  return {
    elements: all,
    byId,
    leads,
    rests,
    changes: new Map(),
    added: [],
    ...maps,
    taken,
    drift: new Map(),
    ids: {},
  };
};

export const isFrame = (e: Fields): boolean => e.type === "frame" || e.type === "magicframe";
