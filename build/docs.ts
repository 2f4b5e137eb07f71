// Writes the generated parts of the documentation: README tables, JSON Schemas. `npm test` fails while they differ.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { markdownTable } from "markdown-table";
import * as z from "zod/mini";
import { formats } from "../src/formats/index.js";
import { mapSchema, readingSchema, reportSchema } from "../src/model/parse.js";
import { reports } from "../src/reports/index.js";
import { configSchema, rules } from "../src/rules/index.js";
import { templates } from "../src/templates/index.js";
import { words } from "../src/words/index.js";
import { withScenes } from "../tests/boards/document.js";
import { sceneTable } from "../tests/boards/scenes/table.js";
import { buildOnly } from "./build.js";
import { checkDocs, folder as checksFolder } from "./checks.js";
import { workshopsPage } from "./workshops.js";

const templateTable = (): string =>
  markdownTable([
    ["template", "lanes", "stages", "time", "people"],
    ...templates.map((t) => [
      `\`${t.id}\``,
      t
        .lanes(words.en)
        .map((l) => l.title ?? (l.role ? words.en.roles[l.role].title : ""))
        .join(", "),
      t
        .stages(words.en)
        .map((s) => s.title)
        .join(", "),
      t.minutes < 480 ? `${t.minutes} min` : `${String(t.minutes / 480).replace(".5", "½")} days`,
      t.people.join("–"),
    ]),
  ]);

const formatTable = (): string =>
  markdownTable([
    ["format", "file", "what it is for", "keeps", "reads back"],
    ...formats.map((f) => [`\`${f.id}\``, `.${f.extension}`, f.about, f.keeps.join(", "), f.parse ? "yes" : "no"]),
  ]);

const ruleTable = (): string =>
  markdownTable([
    ["rule", "severity", "what it says", "source"],
    ...rules.map((r) => [`[${r.id}](${checksFolder}/${r.id}.md)`, r.severity, r.sentence, r.source]),
  ]);

const reportTable = (): string =>
  markdownTable([["report", "file", "for"], ...reports.map((r) => [`\`${r.id}\``, `.${r.extension}`, r.about])]);

/** What the built program prints here, in this folder: paths are those a person would give. */
const printed = (...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], { encoding: "utf8" });
  if (stdout === "") throw new Error(`lanewise ${args.join(" ")} printed nothing: ${stderr}`);
  return stdout;
};

/** Commands with what they really print, so that the README cannot say anything else. */
const commandLine = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "lanewise-docs-"));
  const show = (...words: readonly string[]): string => {
    const args = words.map((w) => (w.startsWith("ui/") ? resolve(w) : w));
    const { stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli.js"), ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    const shown = words.map((w) => (/[ =,]/.test(w) ? w.replace(/^([a-z]+=)?(.*)$/i, '$1"$2"') : w));
    return `$ npx lanewise ${shown.join(" ")}\n${stderr}${stdout}`.trimEnd();
  };
  try {
    return [
      "```console",
      show(
        ...["insert", "journey-map", "--set", "persona=First-time buyer"],
        ...["--set", "stages=Search,Visit,Offer,Move in", "-o", "a.excalidraw"],
      ),
      show("read", "a.excalidraw", "--format", "markdown", "-o", "a.md"),
      show("check", "ui/samples/untidy.excalidraw"),
      "```",
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Counted on the emulators, in a process of its own: the meters belong to the tests and wait for answers. */
const meterTables = (): string => {
  const program = "dist/build/meters.mjs";
  buildSync({
    stdin: {
      contents: 'import { meterTables } from "./tests/hosts/meters.ts"; console.log(await meterTables());',
      resolveDir: ".",
    },
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the meters stopped: ${stderr}`);
  return stdout.trimEnd();
};

/** The cells of a table's row in the page of measures, by how its first cell begins; without it the README has nothing to say. */
const measured = (page: string, first: string): readonly string[] => {
  const row = page.split("\n").find((line) => line.startsWith(`| ${first}`));
  if (!row) throw new Error(`docs/accuracy.md has no row “${first}”: npm run bench writes it`);
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
};

/** What the README says of accuracy, out of the tables that the bench and the scenes keep. */
const summary = (): string => {
  const page = withScenes(sceneTable());
  const [, boards, cell, role, , , lost, doubled, , , wrong] = measured(page, "all boards");
  const [drawn, , cells] = measured(page, "all 5");
  const checks = page.split("\n").find((line) => /^Of \d+ warnings/.test(line));
  if (!checks) throw new Error("docs/accuracy.md does not say how right the checks are: npm run bench writes it");
  return [
    `- **Reading.** Of the notes on ${boards} boards drawn by a seeded generator in the habits of many teams, ${cell} % are read into the right lane and stage, and ${role} % of the lanes mean what they mean; lost ${lost}, doubled ${doubled}, sure of a wrong place ${wrong} %. On ${drawn?.replace("all ", "")} boards drawn by hand and kept apart from the generator, ${cells} notes; each difference stands there with its reason.`,
    `- **Checking.** ${checks} The rules were mended by what these maps showed, so take it for what is held today; how they did at first hearing stands beside the table.`,
  ].join("\n");
};

const parts: Readonly<Record<string, () => string>> = {
  accuracy: summary,
  commands: commandLine,
  meters: meterTables,
  templates: templateTable,
  formats: formatTable,
  rules: ruleTable,
  reports: reportTable,
};

/** A file with every `<!-- generated: NAME -->` … `<!-- end -->` block filled anew. */
const filled = (path: string): string =>
  readFileSync(path, "utf8").replace(
    /(<!-- generated: ([a-z]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_all, open: string, name: string, close: string) => {
      const part = parts[name];
      if (!part) throw new Error(`${path} asks for “${name}”: expected ${Object.keys(parts).join(", ")}`);
      return `${open}${part()}\n${close}`;
    },
  );

const schema = (of: z.core.$ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(of) }, null, 2)}\n`;

const generated = (): Readonly<Record<string, string>> => ({
  "README.md": filled("README.md"),
  "docs/hosts.md": filled("docs/hosts.md"),
  "docs/accuracy.md": withScenes(sceneTable()),
  "docs/schema/map.json": schema(mapSchema, "A journey map or service blueprint (lanewise.map/1)"),
  "docs/schema/reading.json": schema(readingSchema, "What a board says (lanewise.reading/1)"),
  "docs/schema/report.json": schema(reportSchema, "What the checks say (lanewise.report/1)"),
  "docs/schema/config.json": schema(configSchema, "lanewise.json"),
  "docs/workshops.md": workshopsPage(),
  ...checkDocs(printed),
});

/** Pages and pictures of rules that are no more. */
const leftBehind = (all: Readonly<Record<string, string>>): readonly string[] =>
  existsSync(checksFolder)
    ? readdirSync(checksFolder, { recursive: true, encoding: "utf8" })
        .map((name) => `${checksFolder}/${name.replaceAll("\\", "/")}`)
        .filter((path) => /\.[a-z]+$/.test(path) && !Object.hasOwn(all, path))
    : [];

export const staleDocs = (): readonly string[] => {
  const all = generated();
  const changed = Object.entries(all).flatMap(([path, text]) =>
    existsSync(path) && readFileSync(path, "utf8") === text ? [] : [path],
  );
  return [...changed, ...leftBehind(all)];
};

export default async (): Promise<void> => {
  await buildOnly(["cli"]);
  const all = generated();
  for (const path of leftBehind(all)) rmSync(path);
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(all["docs/hosts.md"]?.match(/<!-- generated: meters -->\n([\s\S]*?)\n<!-- end -->/)?.[1] ?? "");
};
