// What differs between two snapshots of one board: which items are other than before. What that means is judged in again.ts.
import type { Item, Tag } from "../../board/index.js";

/** An item before and after; one of the two is missing where it was added or taken away. */
export interface Change {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

const areSameTexts = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((text, i) => text === b[i]));

const areSameTags = (a: Tag | undefined, b: Tag | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

const isSameBox = (a: Item["box"], b: Item["box"]): boolean =>
  a === b || (Object.is(a.x, b.x) && Object.is(a.y, b.y) && Object.is(a.w, b.w) && Object.is(a.h, b.h));

type Compared = Readonly<Record<keyof Item, unknown>>;

/** Written out, since every item of a board is compared. A field that is new in Item is missing here: the compiler says so. */
const isSameItem = (a: Item, b: Item): boolean => {
  if (a === b) return true;
  const same = {
    id: a.id === b.id,
    kind: a.kind === b.kind,
    box: isSameBox(a.box, b.box),
    text: a.text === b.text,
    angle: a.angle === b.angle,
    fill: a.fill === b.fill,
    stroke: a.stroke === b.stroke,
    fontSize: a.fontSize === b.fontSize,
    parent: a.parent === b.parent,
    group: a.group === b.group,
    cellOf: a.cellOf === b.cellOf,
    locked: a.locked === b.locked,
    author: a.author === b.author,
    tags: areSameTexts(a.tags, b.tags),
    votes: a.votes === b.votes,
    url: a.url === b.url,
    from: a.from === b.from,
    to: a.to === b.to,
    tag: areSameTags(a.tag, b.tag),
  } satisfies Compared;
  const { id, kind, box, text, angle, fill, stroke, fontSize, parent, group } = same;
  const { cellOf, locked, author, tags, votes, url, from, to, tag } = same;
  const isAlike = id && kind && box && text && angle && fill && stroke && fontSize && parent && group;
  return isAlike && cellOf && locked && author && tags && votes && url && from && to && tag;
};

/** Up to `most` changes; undefined where there are more. Hosts keep items in their order, so they are compared in pairs. */
export const changesBetween = (
  before: readonly Item[],
  after: readonly Item[],
  most: number,
): readonly Change[] | undefined => {
  const isSame = (i: number, j: number): boolean => {
    const [a, b] = [before[i], after[j]];
    return a !== undefined && b !== undefined && isSameItem(a, b);
  };
  const gone: Item[] = [];
  const come: Item[] = [];
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  if (before.length !== after.length)
    while (end < shorter && isSame(before.length - 1 - end, after.length - 1 - end)) end++;
  const [endBefore, endAfter] = [before.length - end, after.length - end];
  for (let i = 0; i < Math.max(endBefore, endAfter); i++) {
    const a = i < endBefore ? before[i] : undefined;
    const b = i < endAfter ? after[i] : undefined;
    if (a === b || (a && b && isSameItem(a, b))) continue;
    if (a) gone.push(a);
    if (b) come.push(b);
    if (gone.length + come.length > 2 * most) return undefined;
  }
  return paired(gone, come);
};

/** By id; undefined where an id comes twice. */
const paired = (gone: readonly Item[], come: readonly Item[]): readonly Change[] | undefined => {
  const now = new Map(come.map((item) => [item.id, item]));
  const then = new Map(gone.map((item) => [item.id, item]));
  if (now.size < come.length || then.size < gone.length) return undefined;
  const changed = gone.map((item): Change => ({ before: item, after: now.get(item.id) }));
  const added = come.filter(({ id }) => !then.has(id)).map((item): Change => ({ before: undefined, after: item }));
  return [...changed, ...added].filter((c) => !(c.before && c.after && isSameItem(c.before, c.after)));
};

/** What lies in a note as the host says may belong to another map now. */
export const holdsAny = (changes: readonly Change[], items: readonly Item[]): boolean => {
  const ids = new Set(changes.map(({ before, after }) => (before ?? after)?.id));
  return items.some(({ parent }) => parent !== undefined && ids.has(parent));
};
