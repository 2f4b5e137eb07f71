// The report for a wiki or a merge request: the same outline as the text, in Markdown.
import { markdownTable } from "markdown-table";
import { headline } from "./headline.js";
import { countsOf, type Entry, legendOf, type Outline, outlinesOf } from "./outline.js";
import type { ReportForm } from "./report.js";

/** One line that shows exactly this text. */
const safe = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/g, "\\$&");

const gridOf = ({ map, grid }: Outline): readonly string[] => {
  if (!map.stages.length || !map.lanes.length) return [];
  const rows = grid.map(({ title, sign, cells, isLine }) =>
    isLine ? [`*${safe(title)}*`, ...map.stages.map(() => "—")] : [`${safe(title)} ${sign}`.trim(), ...cells],
  );
  return [
    markdownTable([["", ...map.stages.map((s) => safe(s.title))], ...rows], { alignDelimiters: false }),
    legendOf(grid),
  ];
};

const entryOf = ({ sign, message, question, place, rule, fix, because }: Entry): string => {
  const more = [
    ...(question === undefined ? [] : [`Ask: ${safe(question)}`]),
    [...(place === "" ? [] : [safe(place)]), `\`${rule}\``].join(" · "),
    ...(fix === undefined ? [] : [`Fix: ${safe(fix)}`]),
    ...(because === undefined ? [] : [safe(because)]),
  ];
  return [`- ${sign} **${safe(message)}**`, ...more.map((line) => `  <br>${line}`)].join("\n");
};

const mapOf = (outline: Outline): readonly string[] => [
  `## ${safe(outline.map.title) || "Untitled"}`,
  `A ${safe(outline.about)}.`,
  ...gridOf(outline),
  ...outline.sections.flatMap(({ title, entries }) => [`### ${title}`, entries.map(entryOf).join("\n")]),
  ...scoreOf(outline),
  outline.rules,
];

const scoreOf = ({ score }: Outline): readonly string[] =>
  score
    ? [
        `### ${score.title}`,
        markdownTable([["Points", ""], ...score.parts.map(({ points, sentence }) => [points, safe(sentence)])], {
          alignDelimiters: false,
        }),
      ]
    : [];

export const markdown: ReportForm = {
  id: "markdown",
  extension: "md",
  about: "wikis and merge requests: the same as the text",
  write: (report, reading) =>
    `${[`# ${safe(headline(report, reading))}`, countsOf(report, reading), ...outlinesOf(report, reading).flatMap(mapOf)].join("\n\n")}\n`,
};
