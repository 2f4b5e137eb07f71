// Ids for formats that carry none: made of the text itself, so that an edited or moved neighbour changes nobody else's.

/** Gives each text an id of its own: `look-at-flats`, then `look-at-flats-2`; `within` goes in front of it. */
export type IdMaker = (text: string, otherwise: string, within?: readonly string[]) => string;

export const idMaker = (): IdMaker => {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (text, otherwise, within = []) => {
    const base = [...within.map((w) => slug(w, 12)), slug(text, 40) || otherwise].filter((w) => w !== "").join(".");
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(id));
    counts.set(base, count);
    taken.add(id);
    return id;
  };
};

const slug = (text: string, most: number): string =>
  [
    ...text
      .normalize("NFC")
      .toLowerCase()
      .slice(0, 200)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-"),
  ]
    .slice(0, most)
    .join("")
    .replace(/^-+|-+$/g, "");
