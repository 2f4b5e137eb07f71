// The command line's commands, options and help texts. What they do is in commands.ts.
import type { ParseArgsConfig } from "node:util";
import { reports } from "../reports/index.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

export interface CommandUsage {
  readonly line: string;
  readonly about: string;
  readonly options: Options;
  /** One line an option, aligned by `helpFor`. */
  readonly help: readonly (readonly [option: string, meaning: string])[];
  readonly files: readonly [least: number, most: number];
}

const help = ["-h, --help", "this text"] as const;
const helpOption = { help: { type: "boolean", short: "h" } } as const satisfies Options;
const output = { output: { type: "string", short: "o" }, force: { type: "boolean" } } as const satisfies Options;
const outputHelp = [
  ["-o, --output FILE", "write there instead of to the standard output"],
  ["--force", "write over FILE when it exists"],
] as const;
const hintsHelp = [
  [
    "--hints FILE",
    "JSON that corrects the reading: lanes, stages, roles, outside, notes, borders (docs/hints.md); it wins over",
  ],
  ["", "corrections kept with the board; “none” passes those over as well"],
] as const;
const reportIds = reports.map((form) => form.id);
const many = [1, Number.POSITIVE_INFINITY] as const;

export const usages = {
  templates: {
    line: "lanewise templates [--json]",
    about: "Lists the templates and their lanes and stages.",
    options: { ...helpOption, json: { type: "boolean" } },
    help: [["--json", "as JSON"], help],
    files: [0, 0],
  },
  insert: {
    line: "lanewise insert TEMPLATE|MAPFILE [--set key=value]… [--into BOARD] [-o FILE]",
    about: "Puts a template, or a map saved as JSON, CSV or Markdown, on an .excalidraw board.",
    options: { ...helpOption, ...output, set: { type: "string", multiple: true }, into: { type: "string" } },
    help: [
      ["--set key=value", "title, persona, scenario, goal, scope, state=current|future, stages, lanes, seeds=0..3,"],
      ["", "notes=square|wide, noteSize=120..480, language, color=lane|author, expected"],
      ["--into BOARD", "onto this .excalidraw board; what is on it stays, and it is written only if -o names it"],
      ...outputHelp,
      help,
    ],
    files: [1, 1],
  },
  read: {
    line: "lanewise read FILE… [--format json|ndjson|csv|csv-grid|markdown|mermaid|svg|html] [--hints FILE] [-o FILE]",
    about: "Reads boards back as structured data. FILE may be - for the standard input.",
    options: { ...helpOption, ...output, format: { type: "string" }, hints: { type: "string" } },
    help: [
      ["--format ID", "json (default), ndjson, csv, csv-grid, markdown, mermaid, svg, html"],
      ...hintsHelp,
      ...outputHelp,
      help,
    ],
    files: many,
  },
  check: {
    line: `lanewise check FILE… [--format ${reportIds.join("|")}] [--profile ID] [--fail-on error|warning|info]`,
    about: "Checks the maps on boards for what is missing. Exit code 1 when there is something at or above --fail-on.",
    options: {
      ...helpOption,
      ...output,
      format: { type: "string" },
      profile: { type: "string" },
      config: { type: "string" },
      hints: { type: "string" },
      baseline: { type: "string" },
      "write-baseline": { type: "string" },
      "fail-on": { type: "string" },
    },
    help: [
      ["--format ID", `${reportIds.map((id) => (id === "text" ? "text (default)" : id)).join(", ")}, ndjson`],
      ["--profile ID", "which lanes must be there; default: the map's own, else that of its kind"],
      ["--config FILE", "rules and severities; default: lanewise.json in this folder, where there is one"],
      ...hintsHelp,
      ["--baseline FILE", "leave out findings that are known from there"],
      ["--write-baseline FILE", "write the findings there and count them as known"],
      ["--fail-on SEVERITY", "error (default), warning or info"],
      ...outputHelp,
      help,
    ],
    files: many,
  },
  rules: {
    line: "lanewise rules [--json]",
    about: "Lists the rules with severity and source.",
    options: { ...helpOption, json: { type: "boolean" } },
    help: [["--json", "as JSON, with options"], help],
    files: [0, 0],
  },
  diff: {
    line: "lanewise diff A B [--format text|json]",
    about: "Says what differs between the maps of two files. Exit code 1 when something does.",
    options: { ...helpOption, format: { type: "string" } },
    help: [["--format ID", "text (default) or json"], help],
    files: [2, 2],
  },
  merge: {
    line: "lanewise merge A B… [-o FILE]",
    about: "Makes one map of the maps of several files and says what it had to decide.",
    options: { ...helpOption, ...output },
    help: [...outputHelp, help],
    files: [2, Number.POSITIVE_INFINITY],
  },
} as const satisfies Record<string, CommandUsage>;

export type CommandName = keyof typeof usages;
export const isCommand = (word: string): word is CommandName => Object.hasOwn(usages, word);
export const commandNames = Object.keys(usages).filter(isCommand);

export const helpFor = (name: CommandName): string => {
  const { line, about, help: rows }: CommandUsage = usages[name];
  const width = Math.max(...rows.map(([option]) => option.length)) + 2;
  return [line, "", about, "", ...rows.map(([option, meaning]) => `  ${option.padEnd(width)}${meaning}`), ""].join(
    "\n",
  );
};

export const overview = (): string =>
  [
    "Lanewise reads journey maps and service blueprints off whiteboards, and says what is missing.",
    "",
    ...commandNames.map((name) => `  ${usages[name].line}`),
    "",
    "lanewise COMMAND --help says more. Exit codes: 0 done, 1 findings or differences, 2 wrong usage or unreadable input.",
    "",
  ].join("\n");
