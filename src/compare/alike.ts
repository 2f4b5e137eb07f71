// When two texts say the same: equal once folded, or close enough that somebody only edited one of them.

/** Case, accents' form, punctuation and white space do not tell texts apart; texts of nothing else stay as they are. */
export const fold = (text: string): string => {
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, " ")
    .trim();
  return letters === "" ? text.trim() : letters;
};

type Pairs = ReadonlyMap<string, number>;

const pairsOf = (text: string): Pairs => {
  const pairs = new Map<string, number>();
  const chars = [...fold(text)];
  for (let i = 0; i + 1 < chars.length; i++) {
    const pair = `${chars[i]}${chars[i + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** Share of neighbouring letters two texts have in common, 0 to 1 (Dice). Texts of one letter are equal or not. */
export const likeness = (): ((a: string, b: string) => number) => {
  const known = new Map<string, Pairs>();
  const pairs = (text: string): Pairs => {
    const cut = text.slice(0, 400);
    const found = known.get(cut) ?? pairsOf(cut);
    known.set(cut, found);
    return found;
  };
  return (a, b) => {
    if (fold(a) === fold(b)) return 1;
    const [left, right] = [pairs(a), pairs(b)];
    let common = 0;
    for (const [pair, n] of left) common += Math.min(n, right.get(pair) ?? 0);
    const all = sum(left) + sum(right);
    return all === 0 ? 0 : (2 * common) / all;
  };
};

const sum = (pairs: Pairs): number => {
  let all = 0;
  for (const n of pairs.values()) all += n;
  return all;
};
