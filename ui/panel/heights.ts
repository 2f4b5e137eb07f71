// Where the rows of a long list stand, of which only those in sight are made: as high as they were once measured, the others as high as
// those are on average. Pure but for what it remembers; what is shown of the list is said in use-window.ts.

export interface Heights {
  /** All rows, by names that are theirs alone; measures of those that stay are kept. */
  take(keys: readonly string[]): void;
  /** Says whether anything moved. */
  measure(key: string, height: number): boolean;
  /** Every row may be as high as anything again. */
  forget(): void;
  top(at: number): number;
  readonly total: number;
  /** The row that stands at this height; the first or the last beyond the ends. */
  at(y: number): number;
}

/** Less than this is the rounding of a zoomed page. */
const least = 0.4;

export const makeHeights = (guess: number): Heights => {
  const known = new Map<string, number>();
  let keys: readonly string[] = [];
  let tops: Float64Array | undefined;

  const average = (): number => {
    if (known.size === 0) return guess;
    let sum = 0;
    for (const height of known.values()) sum += height;
    return sum / known.size;
  };
  const made = (): Float64Array => {
    if (tops) return tops;
    const other = average();
    const all = new Float64Array(keys.length + 1);
    let y = 0;
    for (const [i, key] of keys.entries()) {
      all[i] = y;
      y += known.get(key) ?? other;
    }
    all[keys.length] = y;
    tops = all;
    return all;
  };
  const topOf = (at: number): number => made()[at] ?? 0;

  return {
    take(now) {
      if (now === keys) return;
      const there = new Set(now);
      for (const key of keys) if (!there.has(key)) known.delete(key);
      keys = now;
      tops = undefined;
    },
    measure(key, height) {
      const before = known.get(key);
      if (before !== undefined && Math.abs(before - height) < least) return false;
      known.set(key, height);
      tops = undefined;
      return true;
    },
    forget() {
      known.clear();
      tops = undefined;
    },
    top: topOf,
    get total() {
      return topOf(keys.length);
    },
    at(y) {
      let [low, high] = [0, Math.max(0, keys.length - 1)];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (topOf(middle) <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
};

/** Names that are each row’s alone, where two things are called the same. */
export const alone = (names: readonly string[]): readonly string[] => {
  const times = new Map<string, number>();
  return names.map((name) => {
    const n = times.get(name) ?? 0;
    times.set(name, n + 1);
    return n === 0 ? name : `${name} ${n}`;
  });
};
