// What is known of the things somebody has selected on the board, by what was read last. Pure; asks the board for nothing.
import type { ItemId } from "../board/index.js";
import type { AccountedAs, Note, Reading, ServiceMap } from "../model/index.js";
import type { Seen } from "./seeing.js";

export type Known =
  | { readonly is: "note"; readonly id: ItemId; readonly map: ServiceMap; readonly note: Note }
  | { readonly is: "map"; readonly id: ItemId; readonly map: ServiceMap }
  /** A stage, a lane, a title …: part of how a map is drawn. `of` is what it belongs to. */
  | {
      readonly is: "part";
      readonly id: ItemId;
      readonly map: ServiceMap | undefined;
      readonly as: AccountedAs;
      readonly of?: string;
      readonly text: string;
    }
  | { readonly is: "leftover"; readonly id: ItemId; readonly text: string; readonly reason: string }
  /** It carries no text: a picture, a band, an empty note. */
  | { readonly is: "silent"; readonly id: ItemId }
  /** It was not there, or not in what was read. */
  | { readonly is: "unread"; readonly id: ItemId };

const indexes = new WeakMap<Reading, ReadonlyMap<ItemId, Known>>();

const indexOf = (reading: Reading): ReadonlyMap<ItemId, Known> => {
  const there = indexes.get(reading);
  if (there) return there;
  const index = new Map<ItemId, Known>();
  const owners = new Map<string, ServiceMap>();
  for (const map of reading.maps) {
    for (const { id } of [map, ...map.lanes, ...map.stages]) if (!owners.has(id)) owners.set(id, map);
    for (const part of [...map.lanes, ...map.stages, ...map.lines]) if (part.item) owners.set(part.item.id, map);
  }
  for (const { item, text, as, of } of reading.accounted)
    index.set(item.id, {
      is: "part",
      id: item.id,
      map: owners.get(item.id) ?? owners.get(of ?? "") ?? (reading.maps.length === 1 ? reading.maps[0] : undefined),
      as,
      ...(of !== undefined && { of }),
      text,
    });
  for (const { item, text, reason } of reading.leftovers)
    index.set(item.id, { is: "leftover", id: item.id, text, reason });
  for (const map of reading.maps) {
    if (map.item) index.set(map.item.id, { is: "map", id: map.item.id, map });
    for (const note of map.notes) if (note.item) index.set(note.item.id, { is: "note", id: note.item.id, map, note });
  }
  indexes.set(reading, index);
  return index;
};

/** One for each id, in their order; a table, which is selected as a whole, is its cells. */
export const knownOf = ({ reading, snapshot }: Seen, ids: readonly ItemId[]): readonly Known[] => {
  const index = indexOf(reading);
  if (ids.every((id) => index.has(id))) return ids.flatMap((id) => index.get(id) ?? []);
  const there = new Set<ItemId>();
  const cells = new Map<ItemId, ItemId[]>();
  for (const { id, cellOf } of snapshot.items) {
    there.add(id);
    if (cellOf === undefined) continue;
    const row = cells.get(cellOf);
    if (row) row.push(id);
    else cells.set(cellOf, [id]);
  }
  const known = (id: ItemId): Known => index.get(id) ?? { is: there.has(id) ? "silent" : "unread", id };
  return ids.flatMap((id) => (index.has(id) || there.has(id) ? [id] : (cells.get(id) ?? [id]))).map(known);
};
