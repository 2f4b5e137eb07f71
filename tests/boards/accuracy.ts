// The table of how well boards are read, habit by habit. Its seeds are used for nothing else: nothing was tuned on these boards.
import type { Snapshot } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { boardWith, combination, numberOf, severalMaps } from "./generate.js";
import { habits } from "./habits/index.js";
import { otherBoard, otherKinds } from "./others.js";
import { type Score, score, sum } from "./score.js";
import type { Drawn } from "./truth.js";

export interface Row {
  readonly habit: string;
  readonly boards: number;
  readonly score: Score;
}

const snapshotOf = ({ items }: Drawn): Snapshot => ({ host: "file", items });

const row = (habit: string, boards: number, draw: (seed: number) => Drawn, first: number): Row => ({
  habit,
  boards,
  score: sum(
    Array.from({ length: boards }, (_, i) => {
      const drawn = draw(first + i);
      return score(drawn, read(snapshotOf(drawn)));
    }),
  ),
});

const heldOut = 3_000_000;

/** One row a habit, then several maps, combinations and boards that are none. `boards` a habit, twenty times that combined. */
export const rows = (boards = 10): readonly Row[] => {
  const seed = (n: number): number => heldOut + 1000 * n;
  return [
    ...habits.map((habit) =>
      row(habit.id, boards, (s) => boardWith([habit], s), seed(1000 + (numberOf(habit.id) % 1_000_000))),
    ),
    ...(["beside", "under", "askew"] as const).map((how, n) =>
      row(`two maps ${how}`, boards, (s) => severalMaps(how, s), seed(500 + n)),
    ),
    row("two to four habits at once", 20 * boards, (s) => boardWith(combination(s), s), seed(600)),
    ...otherKinds.map((kind, n) => row(`no map: ${kind}`, boards, (s) => otherBoard(kind, s), seed(700 + n))),
  ];
};

const percent = (part: number, of: number): string => (of === 0 ? "" : `${((100 * part) / of).toFixed(1)}`);

const cells = (name: string, boards: number, s: Score): readonly string[] => [
  name,
  `${boards}`,
  percent(s.cell, s.notes),
  percent(s.role, s.lanes),
  percent(s.stagesFound, s.stages),
  percent(s.factsRight, s.facts),
  `${s.lost}`,
  `${s.doubled}`,
  `${s.strays}`,
  `${s.mapsWrong}`,
  percent(s.sureAndWrong, s.sure),
];

const heads = [
  "habit",
  "boards",
  "cell %",
  "role %",
  "stage %",
  "facts %",
  "lost",
  "doubled",
  "not a note",
  "maps wrong",
  "sure and wrong %",
];

/** The table as Markdown; the last row is all boards together. */
const accuracyTable = (all: readonly Row[]): string => {
  const total = cells(
    "all boards",
    all.reduce((n, r) => n + r.boards, 0),
    sum(all.map((r) => r.score)),
  );
  const lines = [heads, ...all.map((r) => cells(r.habit, r.boards, r.score)), total];
  const widths = heads.map((_, i) => Math.max(...lines.map((l) => (l[i] ?? "").length)));
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((t, i) => (i ? t.padStart(widths[i] ?? 0) : t.padEnd(widths[i] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((w, i) => (i ? `${"-".repeat(w - 1)}:` : "-".repeat(w))).join(" | ")} |`;
  return [line(heads), rule, ...lines.slice(1).map(line)].join("\n");
};

export const accuracy = (): string => accuracyTable(rows());
