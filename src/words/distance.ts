// How far two words are apart, in letters, and which of several was meant.

/** True where `b` can be made from `a` with at most `most` letters added, lost, changed or two neighbours swapped. */
export const isNear = (a: string, b: string, most: number): boolean => distance(a, b, most) <= most;

/** Edits between two words, swaps of neighbours counting once; anything above `most` is given as `most + 1`. */
export const distance = (a: string, b: string, most: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const far = most + 1;
  const size = b.length + 2;
  let before = new Uint16Array(size).fill(far);
  let last = new Uint16Array(size).fill(far);
  let row = new Uint16Array(size).fill(far);
  for (let j = 0; j <= Math.min(most, b.length); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Farther from the diagonal than `most` all is farther apart than that.
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const letter = a.charCodeAt(i - 1);
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + same, far);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    row[to + 1] = far;
    if (least > most) return far;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? far, far);
};

/** The one of `among` that was probably meant: at most a third of its letters away, a longer form before another word. */
export const nearest = (word: string, among: readonly string[]): string | undefined => {
  let best: { readonly word: string; readonly far: number } | undefined;
  const asked = word.trim().toLowerCase();
  for (const option of among) {
    const most = Math.max(1, Math.floor(option.length / 3));
    const edits = distance(asked, option.toLowerCase(), most);
    const far = edits - (option.toLowerCase().startsWith(asked) ? 0.5 : 0);
    if (edits <= most && (!best || far < best.far)) best = { word: option, far };
  }
  return best?.word ?? (asked.length > 2 ? among.find((option) => option.toLowerCase().startsWith(asked)) : undefined);
};
