// Times two things in turn in one process, so that their ratio holds when the machine's speed drifts.

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

export interface Timed {
  readonly a: number;
  readonly b: number;
  /** Median of a/b, pair by pair. */
  readonly ratio: number;
}

/**
 * Milliseconds, medians over `runs` pairs after two for warming up. Whichever comes second clears away what the first left in memory, so
 * they take turns in coming first.
 */
export const sideBySide = async (a: () => unknown, b: () => unknown, runs = 9): Promise<Timed> => {
  const times: { a: number; b: number }[] = [];
  const time = async (work: () => unknown): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  for (let i = 0; i < runs + 2; i++) {
    const first = await time(i % 2 === 0 ? a : b);
    const second = await time(i % 2 === 0 ? b : a);
    if (i >= 2) times.push(i % 2 === 0 ? { a: first, b: second } : { a: second, b: first });
  }
  return {
    a: median(times.map((t) => t.a)),
    b: median(times.map((t) => t.b)),
    ratio: median(times.map((t) => t.a / t.b)),
  };
};

/** One line a measure: what it is, how much, its limit, and OVER where that is missed. */
export const limited = (what: string, amount: number, limit: number | undefined, unit = "", digits = 1): string => {
  const beside = limit === undefined ? "no limit" : `limit ${limit}${amount > limit ? ", OVER" : ""}`;
  return `  ${what}: ${amount.toFixed(digits)}${unit} (${beside})`;
};
