// Why strangers' boards are read otherwise than a careful person reads them, and whether each reason still holds.
import type { Score } from "../score.js";

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
export const differencesOf = ({ missed, lost, doubled }: Pick<Score, "missed" | "lost" | "doubled">): Differences => {
  const found = new Map<Kind, string[]>(lost + doubled > 0 ? [["lost or doubled", [`${lost}, ${doubled}`]]] : []);
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

/** What differs for one reason: with the names on the board, and without. */
export interface Told {
  readonly full: string;
  readonly short: string;
}

const told = (kinds: readonly Kind[], differences: Differences, why: string): Told => {
  const named = kinds.map((kind) => {
    const names = (differences.get(kind) ?? []).filter((n) => n !== "");
    return names.length > 0 ? `${kind} (${shown(names)})` : kind;
  });
  return { full: `${named.join(", ")}: ${why}`, short: `${kinds.join(", ")}: ${why}` };
};

/** Each difference with its reason; a difference without one and a reason without a difference are said. */
export const explained = (
  board: string,
  when: string,
  differences: Differences,
  reasons: readonly Reason[],
): readonly Told[] => {
  const own = reasons.filter((r) => r.board.test(board) && r.when === when);
  const byReason = new Map<string, Kind[]>();
  for (const kind of kinds) {
    if (!differences.has(kind)) continue;
    const why = own.find((r) => r.what === kind)?.why ?? "NO REASON IS KNOWN";
    byReason.set(why, [...(byReason.get(why) ?? []), kind]);
  }
  const gone = own.filter((r) => !differences.has(r.what)).map((r) => `NO LONGER SO: ${r.what}: ${r.why}`);
  return [
    ...[...byReason].map(([why, of]) => told(of, differences, why)),
    ...gone.map((line) => ({ full: line, short: line })),
  ];
};
