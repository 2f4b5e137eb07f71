// Where each item of a list is found by its id. A host that went through all ids says so, and whoever reads the list need not go through
// them once more: of ten thousand items that is a twentieth of reading them. What ids stand for is kept in ids.ts.
import type { Item, ItemId } from "./item.js";

export type PlaceOf = (id: ItemId) => number | undefined;

interface Known {
  /** As they were then: what was changed since is known no longer. */
  readonly items: readonly Item[];
  readonly placeOf: PlaceOf;
}

const known = new WeakMap<readonly Item[], Known>();

/** Said of a list in which every item has an id of its own, and a text that `plainText` would leave as it is. */
export const keepPlaces = (items: readonly Item[], placeOf: PlaceOf): void => {
  known.set(items, { items: items.slice(), placeOf });
};

/** Undefined where nobody said so of this list as it is. */
export const placesIn = (items: readonly Item[]): PlaceOf | undefined => {
  const there = known.get(items);
  if (!there || there.items.length !== items.length) return undefined;
  for (let i = 0; i < items.length; i++) if (items[i] !== there.items[i]) return undefined;
  return there.placeOf;
};
