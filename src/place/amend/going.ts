// Which items are moved when a map is cut open: a table as one, nothing a moved frame takes along anyhow, and back what it would take
// wrongly. On which side each lies is told by its fate.
import { type Box, type Item, type ItemId, right } from "../../board/index.js";
import { type Cut, endOf } from "./cut.js";
import { isLine, isThrough } from "./cut-items.js";
import type { Fate } from "./far-side.js";
import { ancestors, type Inside } from "./inside.js";

export interface Table {
  readonly id: ItemId;
  readonly box: Box;
  readonly cells: readonly Item[];
}

export const tablesOf = (items: readonly Item[]): ReadonlyMap<ItemId, Table> => {
  const tables = new Map<ItemId, Table>();
  for (const item of items) {
    if (item.cellOf === undefined) continue;
    const there = tables.get(item.cellOf);
    const box = there ? union(there.box, item.box) : item.box;
    tables.set(item.cellOf, { id: item.cellOf, box, cells: [...(there?.cells ?? []), item] });
  }
  return tables;
};

const union = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(right(a), right(b)) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
};

export type FateOf = (item: Item) => Fate;

/** A table goes as one, with its first cell; a drawn line over the cut stays. */
export const fateOf =
  (of: FateOf, tables: ReadonlyMap<ItemId, Table>): FateOf =>
  (item) => {
    const first = item.cellOf === undefined ? item : (tables.get(item.cellOf)?.cells[0] ?? item);
    return of(first);
  };

export interface Move {
  readonly id: ItemId;
  readonly at: number;
  readonly way: 1 | -1;
}

/** A frame takes along what is in it, so that only what belongs on the other side moves by itself. */
export const movesOf = (
  items: readonly Item[],
  fate: FateOf,
  { byId, members }: Inside,
  cut: Cut,
): readonly (Move & { readonly item: Item })[] => {
  const frames = new Set(members.filter((i) => i.kind === "frame" && fate(i) === "moves").map((i) => i.id));
  const isTaken = (item: Item): boolean => frames.size > 0 && [...ancestors(byId, item)].some((id) => frames.has(id));
  return items.flatMap((item) => {
    if (isLine(item) && isThrough(item.box, cut)) return [];
    const [goes, isAlong] = [fate(item) === "moves", isTaken(item)];
    if (goes === isAlong) return [];
    return [{ id: item.id, item, at: endOf(item.box, cut.axis), way: goes ? (1 as const) : (-1 as const) }];
  });
};

export const movedTables = (tables: ReadonlyMap<ItemId, Table>, fate: FateOf): readonly Move[] =>
  [...tables.values()].flatMap(({ id, box, cells: [first] }) =>
    first && fate(first) === "moves" ? [{ id, at: right(box), way: 1 as const }] : [],
  );
