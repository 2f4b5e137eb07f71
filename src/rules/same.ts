// Things that share a title, in the order of the board. Blank titles are no titles.

export const sameTitled = <T>(things: readonly T[], titleOf: (thing: T) => string): readonly (readonly T[])[] => {
  const byTitle = new Map<string, T[]>();
  for (const thing of things) {
    const title = titleOf(thing);
    if (title === "") continue;
    const same = byTitle.get(title);
    if (same) same.push(thing);
    else byTitle.set(title, [thing]);
  }
  return [...byTitle.values()].filter((same) => same.length > 1);
};
