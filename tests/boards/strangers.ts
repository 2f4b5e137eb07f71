// Boards, tables and diagrams drawn by strangers, where their folder is there: what is read of them beside one careful reading, and
// what a person can make of it by pointing. They stay where they are; a clone has none, and the report says so.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { formats } from "../../src/formats/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { drawnBy, type Expected, type Found } from "./strangers/board.js";
import { compared } from "./strangers/compare.js";
import { diagram } from "./strangers/diagrams.js";
import { libraryReport } from "./strangers/library.js";
import { linesOf, type Report, reportTable } from "./strangers/report.js";
import { type Table, tableReport } from "./strangers/tables.js";

const folder = "../shared/boards";

const text = (path: string): string => readFileSync(`${folder}/${path}`, "utf8");
const json = <T>(path: string): T => JSON.parse(text(path)) as T;
const files = (of: string, ending: string): readonly string[] =>
  readdirSync(`${folder}/${of}`).filter((f) => f.endsWith(ending));

interface Normalized {
  readonly items: readonly Found[];
}

const boards = (expected: readonly Expected[]): readonly Report[] =>
  files("normalized", ".json").map((file) => {
    const of = expected.find((e) => e.normalized.endsWith(file));
    const drawn = drawnBy(file, json<Normalized>(`normalized/${file}`).items, of);
    return compared(file, { host: "file", items: drawn.items }, drawn);
  });

/** The same boards from the files their authors saved, where there are such. */
const saved = (expected: readonly Expected[]): Promise<readonly Report[]> =>
  Promise.all(
    files("excalidraw", ".excalidraw").map(async (file) => {
      const name = `excalidraw--${file.replace(".excalidraw", ".json")}`;
      const of = expected.find((e) => e.normalized.endsWith(name));
      const { maps } = drawnBy(name, json<Normalized>(`normalized/${name}`).items, of);
      const snapshot = await fileBoard(text(`excalidraw/${file}`), file).read({ of: "board" });
      return compared(file, snapshot, { items: snapshot.items, maps });
    }),
  );

const libraries = (): Promise<readonly string[]> =>
  Promise.all(files("excalidraw", ".excalidrawlib").map((file) => libraryReport(file, text(`excalidraw/${file}`))));

const tables = (): readonly Report[] =>
  files("tables", ".json").map((file) => tableReport(file, json<Table>(`tables/${file}`)));

const diagrams = (): readonly Report[] =>
  files("mermaid", ".mmd").map((file) => {
    const drawn = diagram(text(`mermaid/${file}`));
    return compared(file, { host: "file", items: drawn.items }, drawn);
  });

const isMermaidRead = formats.some((f) => f.id === "mermaid" && f.parse);

/** Lines for the bench; the table for docs/accuracy.md where there is something to measure. */
export const strangers = async (): Promise<{ readonly lines: string; readonly table?: string }> => {
  if (!existsSync(folder)) return { lines: `Boards of strangers: ${folder} is not there, nothing was read` };
  const expected = files("expected", ".json").map((f) => json<Expected>(`expected/${f}`));
  const parts = [
    ["Boards of strangers", boards(expected)],
    ["The same from the files they saved", await saved(expected)],
    ["Tables of strangers, laid out as boards in three ways", tables()],
    [`Diagrams of strangers (${isMermaidRead ? "read" : "written only, never read"}), drawn as boards`, diagrams()],
  ] as const;
  const lines = parts.flatMap(([title, reports]) => [title, ...reports.flatMap(linesOf)]);
  return {
    lines: [...lines, "Libraries of strangers", ...(await libraries())].join("\n"),
    table: reportTable(parts.flatMap(([, reports]) => reports)),
  };
};
