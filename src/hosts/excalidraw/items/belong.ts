// Which elements are there, and which texts belong to another: bound to a container, or the smaller text under a title.
// What the wholes are is said in items.ts. Everything is a number, the place in the list: boards hold tens of thousands.
import { idsFor, type ListedIds } from "../../../board/index.js";
import { type Fields, fieldsOf, groupsOf, isFields, isRest, listOf, wordOf } from "./raw.js";

export interface Belonging {
  /** Elements that are there, and their ids: an id that comes twice gets a mark behind it. */
  readonly elements: readonly Fields[];
  readonly ids: readonly string[];
  readonly indexOf: (id: string) => number | undefined;
  /** What each text belongs to; −1 where it stands alone. */
  readonly owner: Int32Array;
  /** The first text bound to each element and, for each text, the next one bound to the same; −1 where there is none. */
  readonly bound: Int32Array;
  readonly next: Int32Array;
  /** Texts that continue a title. */
  readonly rest: ReadonlyMap<number, readonly Fields[]>;
}

interface Present {
  readonly elements: readonly Fields[];
  readonly ids: readonly string[];
  readonly byId: ListedIds<number>;
  /** By place: not a text, a text, or a text that comes right after what says it holds it. */
  readonly sorts: Uint8Array;
  /** Those that name what is bound to them, but for those that name the one text right after them. */
  readonly holding: readonly number[];
  readonly grouped: readonly number[];
}

const sort = { other: 0, text: 1, boundText: 2 } as const;

const isOnly = (list: unknown, id: unknown): boolean =>
  Array.isArray(list) && list.length === 1 && fieldsOf(list[0]).id === id;

/** All that is asked of every element is asked at once: each is fetched from memory anew as often as a list is gone through. */
const present = (from: unknown): Present => {
  const list = listOf(from);
  const elements: Fields[] = [];
  const byId = idsFor<number>(list.length);
  const sorts = new Uint8Array(list.length);
  const holding: number[] = [];
  const grouped: number[] = [];
  let last: string | undefined;
  let named: unknown;
  for (let n = 0; n < list.length; n++) {
    const element = list[n];
    if (!isFields(element) || element.isDeleted === true) continue;
    const { id: own, type, containerId, boundElements, groupIds } = element;
    const at = elements.length;
    const isBound = type === "text" && last !== undefined && containerId === last;
    if (type === "text") sorts[at] = isBound ? sort.boundText : sort.text;
    else if (Array.isArray(boundElements) && boundElements.length > 0) holding.push(at);
    let id = wordOf(own) ?? `element-${n}`;
    while (!byId.add(id, at)) id = `${id}~`;
    if (isBound && isOnly(named, id)) holding.pop();
    named = boundElements;
    if (Array.isArray(groupIds) && groupIds.length > 0) grouped.push(at);
    elements.push(element);
    last = type === "text" ? undefined : id;
  }
  return { elements, ids: byId.all, byId, sorts, holding, grouped };
};

/** Anything that claims to be a list of elements. A text in a text, in nothing or in itself stands alone. */
export const belonging = (from: unknown): Belonging => {
  const { elements, ids, byId, sorts, holding, grouped } = present(from);
  const none = (): Int32Array => new Int32Array(elements.length).fill(-1);
  const [owner, bound, next, last] = [none(), none(), none(), none()];
  const bind = (text: number, container: number): void => {
    owner[text] = container;
    const before = last[container] ?? -1;
    if (before < 0) bound[container] = text;
    else next[before] = text;
    last[container] = text;
  };
  const rests: number[] = [];
  for (let i = 0; i < elements.length; i++) {
    if (sorts[i] === sort.boundText) bind(i, i - 1);
    if (sorts[i] !== sort.text) continue;
    const element = elements[i];
    const holder = typeof element?.containerId === "string" ? byId.get(element.containerId) : undefined;
    if (holder !== undefined && sorts[holder] === sort.other) bind(i, holder);
    else if (element && isRest(element)) rests.push(i);
  }
  // Files that were put together by hand name the text on the container only.
  for (const container of holding) {
    for (const reference of listOf(elements[container]?.boundElements)) {
      const id = isFields(reference) ? wordOf(reference.id) : undefined;
      const text = id === undefined ? undefined : byId.get(id);
      if (text === undefined || owner[text] !== -1) continue;
      const target = elements[text];
      if (target?.type === "text" && (target.containerId ?? null) === null) bind(text, container);
    }
  }
  const rest = continued(elements, owner, rests, grouped);
  return { elements, ids, indexOf: byId.get, owner, bound, next, rest };
};

/** A rest text continues the title in its innermost group, also after that group was copied. */
const continued = (
  elements: readonly Fields[],
  owner: Int32Array,
  rests: readonly number[],
  grouped: readonly number[],
): ReadonlyMap<number, readonly Fields[]> => {
  const found = new Map<number, Fields[]>();
  const open = rests.filter((text) => owner[text] === -1);
  if (open.length === 0) return found;
  const heads = new Map<string, number>();
  for (const i of grouped) {
    const element = elements[i];
    if (!element || owner[i] !== -1) continue;
    const [group] = groupsOf(element);
    if (group !== undefined && !heads.has(group) && !isRest(element)) heads.set(group, i);
  }
  for (const text of open) {
    const element = elements[text];
    const head = element && heads.get(groupsOf(element)[0] ?? "");
    if (!element || head === undefined) continue;
    owner[text] = head;
    const there = found.get(head);
    if (there) there.push(element);
    else found.set(head, [element]);
  }
  return found;
};
