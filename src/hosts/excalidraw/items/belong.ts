// Which elements are there, and which texts belong to another: bound to a container, or the smaller text under a title.
// What the wholes are is said in items.ts.
import { type Fields, groupsOf, isFields, isRest, listOf, wordOf } from "./raw.js";

/** An element with an id of its own. */
export interface Present {
  readonly id: string;
  readonly element: Fields;
}

export interface Belonging {
  readonly all: readonly Present[];
  /** Text id → the id of what it belongs to. */
  readonly owner: ReadonlyMap<string, string>;
  /** The other way round: texts bound to a container, and texts that continue a title. */
  readonly bound: ReadonlyMap<string, readonly Fields[]>;
  readonly rest: ReadonlyMap<string, readonly Fields[]>;
}

/** No deleted elements; an id that comes twice gets a mark behind it. */
const present = (
  elements: unknown,
): { readonly all: readonly Present[]; readonly byId: ReadonlyMap<string, Fields> } => {
  const all: Present[] = [];
  const byId = new Map<string, Fields>();
  let n = 0;
  for (const element of listOf(elements)) {
    n += 1;
    if (!isFields(element) || element.isDeleted === true) continue;
    let id = wordOf(element.id) ?? `element-${n - 1}`;
    while (byId.has(id)) id = `${id}~`;
    byId.set(id, element);
    all.push({ id, element });
  }
  return { all, byId };
};

const push = (into: Map<string, Fields[]>, key: string, text: Fields): void => {
  const texts = into.get(key);
  if (texts) texts.push(text);
  else into.set(key, [text]);
};

/** Anything that claims to be a list of elements. A text in a text, in nothing or in itself stands alone. */
export const belonging = (elements: unknown): Belonging => {
  const { all, byId } = present(elements);
  const owner = new Map<string, string>();
  const bound = new Map<string, Fields[]>();
  const rests: Present[] = [];
  const bind = (id: string, text: Fields, container: string): void => {
    owner.set(id, container);
    push(bound, container, text);
  };
  const half: Present[] = [];
  for (const one of all) {
    const { id, element } = one;
    if (element.type !== "text") {
      if (Array.isArray(element.boundElements) && element.boundElements.length > 0) half.push(one);
      continue;
    }
    const container = element.containerId;
    const holder = typeof container === "string" ? byId.get(container) : undefined;
    if (holder && holder.type !== "text" && typeof container === "string") bind(id, element, container);
    else if (isRest(element)) rests.push(one);
  }
  // Files that were put together by hand name the text on the container only.
  for (const { id, element } of half) {
    for (const reference of listOf(element.boundElements)) {
      const text = isFields(reference) ? wordOf(reference.id) : undefined;
      const target = text === undefined ? undefined : byId.get(text);
      if (text === undefined || target?.type !== "text" || (target.containerId ?? null) !== null) continue;
      if (!owner.has(text)) bind(text, target, id);
    }
  }
  return { all, owner, bound, rest: continued(all, owner, rests) };
};

/** A rest text continues the title in its innermost group, also after that group was copied. */
const continued = (
  all: readonly Present[],
  owner: Map<string, string>,
  rests: readonly Present[],
): ReadonlyMap<string, readonly Fields[]> => {
  const found = new Map<string, Fields[]>();
  const open = rests.filter(({ id }) => !owner.has(id));
  if (open.length === 0) return found;
  const heads = new Map<string, string>();
  for (const { id, element } of all) {
    const [group] = groupsOf(element);
    if (group !== undefined && !heads.has(group) && !owner.has(id) && !isRest(element)) heads.set(group, id);
  }
  for (const { id, element } of open) {
    const head = heads.get(groupsOf(element)[0] ?? "");
    if (head === undefined) continue;
    owner.set(id, head);
    push(found, head, element);
  }
  return found;
};
