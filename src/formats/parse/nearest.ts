// Which known word somebody may have meant, and how the rest is listed.

/** The word with the fewest letters to change, add, drop or swap; at most a third of them may be wrong. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
};

const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit;
};

const most = 8;

/** `“Browse”, “Pay” or “Receive”`; long lists end with how many more there are. */
export const oneOf = (words: readonly string[]): string => {
  const quoted = words.slice(0, most).map((w) => `“${w}”`);
  if (words.length > most) return `${quoted.join(", ")} or ${words.length - most} more`;
  const last = quoted.pop() ?? "nothing";
  return quoted.length ? `${quoted.join(", ")} or ${last}` : last;
};

/** What to expect in place of `word`: the nearest known one first; of a long list that one alone. */
export const expected = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  if (near === undefined) return `expected ${oneOf(known)}`;
  if (known.length > most) return `expected “${near}” or one of ${known.length - 1} others`;
  return `expected ${oneOf([near, ...known.filter((k) => k !== near)])}`;
};
