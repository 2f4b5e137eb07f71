// How far two words are apart, in letters, and which of several was meant.

/** True where `b` can be made from `a` with at most `most` letters added, lost, changed or two neighbours swapped. */
export const isNear = (a: string, b: string, most: number): boolean => distance(a, b, most) <= most;

/** Edits between two words, swaps of neighbours counting once; anything above `most` is given as `most + 1`. */
export const distance = (a: string, b: string, most: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
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
