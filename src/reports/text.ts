// The report for a terminal: the sentence first, then map by map the grid and what was found. Nothing a note says can move the cursor.
import type { Reading, Report } from "../model/index.js";
import { headline } from "./headline.js";
import { countsOf, type Entry, type GridRow, legendOf, type Outline, outlinesOf } from "./outline.js";
import { plain } from "./plain.js";
import type { ReportForm } from "./report.js";
import { padEnd, widthOf } from "./width.js";

const most = 14;
const wide = 76;

const cut = (text: string): string => {
  if (widthOf(text) <= most) return text;
  let short = "";
  for (const char of text) {
    if (widthOf(short + char) > most - 1) break;
    short += char;
  }
  return `${short}…`;
};

const gridLines = ({ map, grid }: Outline): readonly string[] => {
  if (!map.stages.length || !map.lanes.length) return [];
  const names = map.stages.map((s) => cut(plain(s.title) || "untitled"));
  const isWide = names.reduce((sum, n) => sum + widthOf(n) + 2, 0) > wide;
  const heads = isWide ? names.map((_, i) => String(i + 1)) : names;
  const label = (row: GridRow): string => (row.isLine ? `— ${plain(row.title)} —` : plain(row.title) || "untitled");
  const first = Math.max(...grid.filter((r) => !r.isLine).map((r) => widthOf(label(r))), 0);
  const hasSigns = grid.some((r) => r.sign !== "");
  const line = (title: string, sign: string, cells: readonly string[]): string =>
    `  ${[padEnd(title, first), ...(hasSigns ? [padEnd(sign, 1)] : []), ...cells.map((c, i) => padEnd(c, widthOf(heads[i] ?? "")))].join("  ")}`.trimEnd();
  return [
    line("", "", heads),
    ...grid.map((row) => (row.isLine ? `  ${label(row)}` : line(label(row), row.sign, row.cells))),
    ...(isWide ? ["", `  ${map.stages.map((s, i) => `${i + 1} ${plain(s.title) || "untitled"}`).join(", ")}`] : []),
    "",
    `  ${legendOf(grid)}`,
    "",
  ];
};

const entryLines = ({ sign, message, question, place, rule, fix, because }: Entry): readonly string[] => [
  `    ${sign} ${plain(message)}`,
  ...(question === undefined ? [] : [`      Ask: ${plain(question)}`]),
  `      ${[...(place === "" ? [] : [plain(place)]), rule].join(" · ")}`,
  ...(fix === undefined ? [] : [`      Fix: ${plain(fix)}`]),
  ...(because === undefined ? [] : [`      ${plain(because)}`]),
];

const scoreLines = ({ score }: Outline): readonly string[] => {
  if (!score) return [];
  const first = Math.max(...score.parts.map((part) => widthOf(part.points)));
  return [
    `  ${score.title}`,
    ...score.parts.map(({ points, sentence }) => `    ${padEnd(points, first)}  ${plain(sentence)}`),
    "",
  ];
};

const mapLines = (outline: Outline): readonly string[] => [
  `${plain(outline.map.title) || "Untitled"} (${plain(outline.about)})`,
  "",
  ...gridLines(outline),
  ...outline.sections.flatMap(({ title, entries }) => [`  ${title}`, ...entries.flatMap(entryLines), ""]),
  ...scoreLines(outline),
  `  ${outline.rules}`,
  "",
];

export const text: ReportForm = {
  id: "text",
  extension: "txt",
  about: "the terminal: a grid of signs, then what was found, the worst first",
  write(report: Report, reading: Reading): string {
    const lines = [
      plain(headline(report, reading)),
      countsOf(report, reading),
      "",
      ...outlinesOf(report, reading).flatMap(mapLines),
    ];
    return `${lines.join("\n").trimEnd()}\n`;
  },
};
