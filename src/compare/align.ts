// Rows of several maps → one row that keeps everybody's order where orders agree.

interface Titled {
  readonly id: string;
  readonly title: string;
}

export type Ids = ReadonlyMap<string, string>;

export interface Aligned<T> {
  readonly merged: readonly T[];
  /** For every row that was aligned: its ids → ids of the merged row. */
  readonly ids: readonly Ids[];
  /** Titles that stand in another order in a later row, with the number of that row. */
  readonly turned: readonly { readonly title: string; readonly row: number }[];
}

export interface AlignOptions<T> {
  /** The thing of the merged row that this one is, if any. */
  same(thing: T, merged: readonly T[], row: readonly T[]): T | undefined;
  /** Where a thing goes that nothing known follows: an index in `merged` beyond `from`. */
  end?(thing: T, merged: readonly T[], from: number): number;
  join(merged: T, thing: T): T;
  newId(id: string): string;
}

/** What is new goes in front of what follows it in its own row, so earlier rows come first where nothing else decides. */
export const align = <T extends Titled>(rows: readonly (readonly T[])[], options: AlignOptions<T>): Aligned<T> => {
  const merged: T[] = [];
  const ids: Map<string, string>[] = [];
  const turned: { title: string; row: number }[] = [];
  for (const [r, row] of rows.entries()) {
    const known = matches(row, merged, options);
    const map = new Map<string, string>();
    let from = 0;
    for (const [i, thing] of row.entries()) {
      const match = known.get(thing);
      const at = merged.findIndex((m) => m.id === match);
      const target = merged[at];
      if (target) {
        merged[at] = options.join(target, thing);
        map.set(thing.id, target.id);
        if (at < from) turned.push({ title: thing.title, row: r });
        from = Math.max(from, at + 1);
      } else {
        const next = row
          .slice(i + 1)
          .map((t) => merged.findIndex((m) => m.id === known.get(t)))
          .find((n) => n >= from);
        const place = next ?? options.end?.(thing, merged, from) ?? merged.length;
        const id = options.newId(thing.id);
        merged.splice(place, 0, { ...thing, id });
        map.set(thing.id, id);
        from = place + 1;
      }
    }
    ids.push(map);
  }
  return { merged, ids, turned };
};

/** Each thing of a row with the id of the merged one it is; no two things of a row become one. */
const matches = <T extends Titled>(
  row: readonly T[],
  merged: readonly T[],
  { same }: AlignOptions<T>,
): ReadonlyMap<T, string> => {
  const known = new Map<T, string>();
  const free = [...merged];
  for (const thing of row) {
    const match = same(thing, free, row);
    if (!match) continue;
    known.set(thing, match.id);
    free.splice(free.indexOf(match), 1);
  }
  return known;
};

/** Gives out each id once; a second one of the same name gets a number. */
export const claim = (): ((id: string) => string) => {
  const taken = new Set<string>();
  return (id) => {
    let name = id;
    for (let n = 2; taken.has(name); n++) name = `${id}-${n}`;
    taken.add(name);
    return name;
  };
};
