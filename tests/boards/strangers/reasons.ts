// Why strangers' boards are read otherwise than a careful person reads them, and whether each reason still holds.

export const kinds = [
  "no map found",
  "maps that are none",
  "lanes not found",
  "lanes that are none",
  "stages not found",
  "stages that are none",
  "notes elsewhere",
  "notes that are none",
  "lost or doubled",
  "cells elsewhere",
] as const;
export type Kind = (typeof kinds)[number];

/** What differs, by kind: the names of lanes, stages and notes as the board has them. */
export type Differences = ReadonlyMap<Kind, readonly string[]>;

export interface Reason {
  /** In which files' names. */
  readonly board: RegExp;
  readonly when: string;
  readonly what: Kind;
  readonly why: string;
}

const patterns: readonly (readonly [RegExp, Kind])[] = [
  [/^no map$/, "no map found"],
  [/^map (.*) is none$/s, "maps that are none"],
  [/^no lane (.*)$/s, "lanes not found"],
  [/^lane (.*) is none$/s, "lanes that are none"],
  [/^no stage (.*)$/s, "stages not found"],
  [/^stage (.*) is none$/s, "stages that are none"],
  [/^note (.*)$/s, "notes elsewhere"],
  [/^(.*) is no note$/s, "notes that are none"],
];

/** The scorer's words, sorted by kind; what a lane means is in no stranger's reading and is left out. */
export const differencesOf = (missed: readonly string[]): Differences => {
  const found = new Map<Kind, string[]>();
  for (const line of missed)
    for (const [pattern, kind] of patterns) {
      const hit = pattern.exec(line);
      if (!hit) continue;
      found.set(kind, [...(found.get(kind) ?? []), hit[1] ?? ""]);
      break;
    }
  return found;
};

/** At most three names, shortened. */
const shown = (names: readonly string[]): string => {
  const short = names.map((n) => (n.length > 40 ? `${n.slice(0, 38)}…` : n).replaceAll("\n", " "));
  const some = short.slice(0, 3).join(", ");
  return names.length > 3 ? `${some} and ${names.length - 3} more` : some;
};

/** Each difference with its reason; a difference without one and a reason without a difference are said. */
export const explained = (
  board: string,
  when: string,
  differences: Differences,
  reasons: readonly Reason[],
): readonly string[] => {
  const own = reasons.filter((r) => r.board.test(board) && r.when === when);
  const lines = kinds.flatMap((kind) => {
    const names = differences.get(kind);
    if (!names) return [];
    const why = own.find((r) => r.what === kind)?.why ?? "NO REASON IS KNOWN";
    const said = names.some((n) => n !== "") ? ` (${shown(names)})` : "";
    return [`${kind}${said}: ${why}`];
  });
  const gone = own.filter((r) => !differences.has(r.what));
  return [...lines, ...gone.map((r) => `NO LONGER SO: ${r.what}: ${r.why}`)];
};
