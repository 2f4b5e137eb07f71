// The corpus as files for the command line, and what the command line said of them held against the verdicts: a Markdown file a map,
// as it stands here with its verdicts, and beside it one with every map that a defect was planted into.
import { readFileSync } from "node:fs";
import type { MapReport, Report } from "../../src/model/index.js";
import { corpus, type Entry, readingOf } from "./corpus.js";
import { plantedIn } from "./plant.js";
import { checksTable, faults, type Measured, measure, type Said } from "./table.js";

interface File {
  readonly name: string;
  readonly text: string;
}

const wholeName = ({ name }: Entry): string => `${name.replaceAll("/", ".")}.md`;
const plantedName = ({ name }: Entry): string => `${name.replaceAll("/", ".")}.planted.json`;

export const corpusFiles = (entries = corpus()): readonly File[] =>
  entries.flatMap((entry) => {
    const planted = readingOf(
      plantedIn(entry.map).map(({ map }) => map),
      plantedName(entry),
    );
    return [
      { name: wholeName(entry), text: readFileSync(`tests/corpus/${entry.name}.md`, "utf8") },
      { name: plantedName(entry), text: JSON.stringify(planted) },
    ];
  });

const reportsIn = (text: string): ReadonlyMap<string, readonly MapReport[]> => {
  const reports = [JSON.parse(text) as Report | readonly Report[]].flat();
  if (reports.some(({ format }) => format !== "lanewise.report/1"))
    throw new Error("expected what lanewise check --format json prints");
  return new Map(reports.map(({ source, maps }) => [source.name ?? "", maps]));
};

/** What `lanewise check --format json` said of these files, judged. Refuses reports of other files, or of fewer maps. */
export const judged = (text: string, entries = corpus()): Measured => {
  const reports = reportsIn(text);
  const of = (name: string, count: number): readonly MapReport[] => {
    const maps = reports.get(name);
    if (maps?.length !== count) throw new Error(`${name}: ${maps?.length ?? 0} maps were checked, expected ${count}`);
    return maps;
  };
  const saidOf = (entry: Entry): Said => {
    const [report] = of(wholeName(entry), 1);
    if (!report) throw new Error(`${wholeName(entry)} was not checked`);
    return { report, planted: of(plantedName(entry), plantedIn(entry.map).length) };
  };
  return measure(entries, saidOf);
};

export const judgement = (measured: Measured): string => [checksTable(measured), ...faults(measured)].join("\n");
