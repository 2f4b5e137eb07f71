// Elements read once more: of those that stayed the items are the same objects, so that whoever compares two readings of a board need
// not look into them. The editor changes an element together with its version; two elements are compared by all that items are made of.
// Where more changed than what elements say of themselves (what belongs to what), all are read.
import type { Carried } from "../../../board/index.js";
import { type Found, itemFrom, itemsOf } from "../items.js";
import { type Belonging, belonging } from "./belong.js";
import { carriedIn } from "./kept.js";
import { type Fields, isFields, isRest, listOf, numberOf } from "./raw.js";

/** More changes than this, and reading all elements is as quick. */
const most = 500;

const isSameList = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length + b.length === 0) ||
  (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));

/** What makes elements belong together. An editor that changes an element in place makes its lists anew. */
interface Bonds {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly isDeleted?: unknown;
  readonly containerId?: unknown;
  readonly groupIds?: unknown;
  readonly boundElements?: unknown;
  readonly customData?: unknown;
}

const bondsOf = (element: unknown): Bonds => {
  if (!isFields(element)) return {};
  const { id, type, isDeleted, containerId, groupIds, boundElements, customData } = element;
  return { id, type, isDeleted, containerId, groupIds, boundElements, customData };
};

const areSameBonds = (a: Bonds, b: Bonds): boolean =>
  a.id === b.id &&
  a.type === b.type &&
  a.isDeleted === b.isDeleted &&
  a.containerId === b.containerId &&
  isSameList(a.groupIds, b.groupIds) &&
  isSameList(a.boundElements, b.boundElements) &&
  isSameList(a.customData, b.customData);

/** Written out, since every element of a board may be compared: field by name would take as long as making its item. */
const isSame = (a: Fields, b: Fields): boolean =>
  areSameBonds(a, b) &&
  a.x === b.x &&
  a.y === b.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.angle === b.angle &&
  a.strokeColor === b.strokeColor &&
  a.backgroundColor === b.backgroundColor &&
  a.frameId === b.frameId &&
  a.locked === b.locked &&
  a.text === b.text &&
  a.originalText === b.originalText &&
  a.rawText === b.rawText &&
  a.name === b.name &&
  a.fontSize === b.fontSize &&
  isSameList(a.points, b.points) &&
  isSameList(a.startBinding, b.startBinding) &&
  isSameList(a.endBinding, b.endBinding);

const isThere = (element: unknown): element is Fields => isFields(element) && element.isDeleted !== true;

interface Last {
  readonly list: readonly unknown[];
  readonly bonds: readonly Bonds[];
  readonly versions: Float64Array;
  readonly nonces: Float64Array;
  /** Which of those that are there each element of the list is; −1 for none. */
  readonly places: Int32Array;
  readonly belongs: Belonging;
  readonly at: Int32Array;
  readonly found: Read;
}

/** What is carried with a board is found with its elements: what changes no bonds changes none of it. */
export interface Read extends Found {
  readonly carried: Carried;
}

const lastOf = (from: unknown): Last => {
  const list = [...listOf(from)];
  const belongs = belonging(list);
  const versions = new Float64Array(list.length);
  const nonces = new Float64Array(list.length);
  const places = new Int32Array(list.length).fill(-1);
  let there = 0;
  for (const [i, element] of list.entries()) {
    if (!isFields(element)) continue;
    versions[i] = numberOf(element.version);
    nonces[i] = numberOf(element.versionNonce);
    if (isThere(element)) places[i] = there++;
  }
  const { found, at } = itemsOf(belongs);
  const read = { ...found, carried: carriedIn(list) };
  return { list, bonds: list.map(bondsOf), versions, nonces, places, belongs, at, found: read };
};

/** Nothing is known of elements without versions. */
const isAsBefore = ({ list, versions, nonces }: Last, i: number, element: unknown): boolean => {
  const before = list[i];
  if (!isFields(before) || before.version !== versions[i] || before.versionNonce !== nonces[i]) return false;
  return before === element || (isFields(element) && isSame(before, element));
};

const after = (last: Last, from: readonly unknown[]): Last | undefined => {
  const { bonds, places, belongs, at } = last;
  if (from.length !== last.list.length) return undefined;
  const changed: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < from.length; i++) {
    if (!isAsBefore(last, i, from[i]) && changed.push(i) > most) return undefined;
    if (from[i] !== last.list[i]) others.push(i);
  }
  const versions = last.versions.slice();
  const nonces = last.nonces.slice();
  const elements = [...belongs.elements];
  for (const i of others) put(elements, places[i] ?? -1, from[i]);
  const touched = new Set<number>();
  for (const i of changed) {
    const element = from[i];
    const place = places[i] ?? -1;
    if (!isFields(element) || !areSameBonds(bonds[i] ?? {}, bondsOf(element)) || isRest(element)) return undefined;
    versions[i] = numberOf(element.version);
    nonces[i] = numberOf(element.versionNonce);
    const owner = belongs.owner[place] ?? -1;
    if (place >= 0) touched.add(owner < 0 ? place : owner);
  }
  const now = { ...belongs, elements };
  const items = [...last.found.items];
  for (const place of touched) {
    const item = itemFrom(place, now);
    const n = at[place] ?? -1;
    if ((item === undefined) !== n < 0) return undefined;
    if (item) items[n] = item;
  }
  return { ...last, list: [...from], versions, nonces, belongs: now, found: { ...last.found, items } };
};

const put = (elements: Fields[], place: number, element: unknown): void => {
  if (place >= 0 && isFields(element)) elements[place] = element;
};

/** Reads like `elementItems`, and remembers what it read last. */
export const makeElementItems = (): ((from: unknown) => Read) => {
  let last: Last | undefined;
  return (from) => {
    last = (last && Array.isArray(from) ? after(last, from) : undefined) ?? lastOf(from);
    return last.found;
  };
};
