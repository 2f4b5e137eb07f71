// What was found on a stranger's board, as lines for the bench and as a row of the table in docs/accuracy.md.
import { markdownTable } from "markdown-table";
import type { Told } from "./reasons.js";

/** One reading: how much of it is right, and what differs with its reason. */
export interface Look {
  readonly when: string;
  readonly right: string;
  readonly differs: readonly Told[];
}

export interface Report {
  readonly name: string;
  /** As it is, then steered more and more. */
  readonly looks: readonly Look[];
  readonly isMap: boolean;
}

export const linesOf = ({ name, looks, isMap }: Report): readonly string[] =>
  isMap
    ? [
        `  ${name}`,
        ...looks.flatMap(({ when, right, differs }) => [
          `    ${when}: ${right}`,
          ...differs.map((d) => `      ${d.full}`),
        ]),
      ]
    : looks.flatMap(({ right, differs }) => [`  ${name}: ${right}`, ...differs.map((d) => `    ${d.full}`)]);

const bare = (name: string): string => name.replace(/\.json$/, "");

const row = ({ name, looks }: Report): readonly string[] => {
  const [first, ...steered] = looks;
  const last = steered.at(-1) ?? first;
  const left = last?.differs.map((d) => d.short) ?? [];
  return [
    bare(name),
    first?.right ?? "",
    first?.differs.map((d) => d.short).join("; ") ?? "",
    [last?.right ?? "", ...left].join("; "),
  ];
};

export const reportTable = (reports: readonly Report[]): string => {
  const others = reports.filter((r) => !r.isMap);
  const invented = others.filter((r) => r.looks.some((l) => l.differs.length > 0));
  return [
    `Boards of other methods: ${others.length}; maps found on them: ${invented.length}.`,
    "",
    markdownTable(
      [
        ["board", "right as it is", "what differs, and why", "right once a person has pointed"],
        ...reports.filter((r) => r.isMap).map(row),
      ],
      { alignDelimiters: false },
    ),
  ].join("\n");
};
