// What each id stands for. A map does the same; where tens of thousands of ids are looked at once a board is read, it takes four times as
// long to fill, and more memory than all that is said of the items.

export interface Ids<V> {
  readonly get: (id: string) => V | undefined;
  /** False, and nothing is changed, where the id stands for something already. */
  readonly add: (id: string, value: V) => boolean;
  /** Added, or in the place of what the id stood for. */
  readonly set: (id: string, value: V) => void;
  readonly delete: (id: string) => void;
}

export interface ListedIds<V> extends Ids<V> {
  /** As they were added; deleted ones as well. */
  readonly all: readonly string[];
}

const slotOf = (id: string, mask: number): number => {
  let hash = id.length;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  // Ids that are counted up differ in their last sign only: spread over all slots they seldom meet.
  return (Math.imul(hash, 0x9e_37_79_b1) >>> 8) & mask;
};

/** Twice as many slots as ids at least, so that those that meet find another slot near. */
const slotsFor = (count: number): Int32Array => {
  let size = 16;
  while (size < 2 * count) size *= 2;
  return new Int32Array(size);
};

/** `count`: how many are expected; there may be more. */
export const idsFor = <V>(count: number): ListedIds<V> => {
  let slots = slotsFor(count);
  const ids: string[] = [];
  // Those of a deleted one are gone, the id stays and may come back.
  const values: (V | undefined)[] = [];
  /** Where it is, or the free slot it would take. A slot holds a place, counted from 1. */
  const find = (id: string): number => {
    const mask = slots.length - 1;
    let slot = slotOf(id, mask);
    for (let k = slots[slot] ?? 0; k > 0 && ids[k - 1] !== id; k = slots[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    slots = slotsFor(2 * ids.length);
    for (const [k, id] of ids.entries()) slots[find(id)] = k + 1;
  };
  const put = (slot: number, id: string, value: V): void => {
    slots[slot] = ids.push(id);
    values.push(value);
    if (2 * ids.length > slots.length) grow();
  };
  return {
    all: ids,
    get: (id) => {
      const k = slots[find(id)] ?? 0;
      return k > 0 ? values[k - 1] : undefined;
    },
    add: (id, value) => {
      const slot = find(id);
      const k = slots[slot] ?? 0;
      if (k > 0 && values[k - 1] !== undefined) return false;
      if (k > 0) values[k - 1] = value;
      else put(slot, id, value);
      return true;
    },
    set: (id, value) => {
      const slot = find(id);
      const k = slots[slot] ?? 0;
      if (k > 0) values[k - 1] = value;
      else put(slot, id, value);
    },
    delete: (id) => {
      const k = slots[find(id)] ?? 0;
      if (k > 0) values[k - 1] = undefined;
    },
  };
};

/** Of ids whose places are known: what each stands for lies at its place in `values`. Others may be added. */
export const idsAt = <V>(placeOf: (id: string) => number | undefined, values: (V | undefined)[]): Ids<V> => {
  const others = idsFor<V>(0);
  const put = (id: string, value: V | undefined): boolean => {
    const place = placeOf(id);
    if (place !== undefined) values[place] = value;
    return place !== undefined;
  };
  const get = (id: string): V | undefined => {
    const place = placeOf(id);
    return place === undefined ? others.get(id) : values[place];
  };
  return {
    get,
    add: (id, value) => get(id) === undefined && (put(id, value) || others.add(id, value)),
    set: (id, value) => {
      if (!put(id, value)) others.set(id, value);
    },
    delete: (id) => {
      if (!put(id, undefined)) others.delete(id);
    },
  };
};
