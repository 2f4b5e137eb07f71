// A reading around maps that come from a file: every note and leftover counted, nothing else accounted for.
import type { Leftover, Reading, ServiceMap } from "../../model/index.js";

export interface Found {
  readonly maps: readonly ServiceMap[];
  readonly leftovers?: readonly Leftover[];
  readonly remarks?: readonly string[];
}

export const readingOf = (host: string, name: string, { maps, leftovers = [], remarks = [] }: Found): Reading => {
  const notes = maps.reduce((sum, map) => sum + map.notes.filter((n) => !n.starter).length, 0);
  return {
    format: "lanewise.reading/1",
    source: name === "" ? { host } : { host, name },
    maps,
    leftovers,
    accounted: [],
    counts: { items: notes + leftovers.length, notes, leftovers: leftovers.length, accounted: 0 },
    ...(remarks.length > 0 && { remarks }),
  };
};
