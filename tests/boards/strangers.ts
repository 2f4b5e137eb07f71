// Boards, tables and diagrams drawn by strangers, where their folder is there: what is read of them beside one careful reading, and
// what a person can make of it by pointing. They stay where they are; a clone has none, and the report says so.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { formats } from "../../src/formats/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { drawnBy, type Expected, type Found } from "./strangers/board.js";
import { compared } from "./strangers/compare.js";
import { diagram } from "./strangers/diagrams.js";
import { libraryReport } from "./strangers/library.js";
import { type Table, tableReport } from "./strangers/tables.js";

const folder = "../shared/boards";

const text = (path: string): string => readFileSync(`${folder}/${path}`, "utf8");
const json = <T>(path: string): T => JSON.parse(text(path)) as T;
const files = (of: string, ending: string): readonly string[] =>
  readdirSync(`${folder}/${of}`).filter((f) => f.endsWith(ending));

interface Normalized {
  readonly items: readonly Found[];
}

const boards = (expected: readonly Expected[]): readonly string[] =>
  files("normalized", ".json").flatMap((file) => {
    const of = expected.find((e) => e.normalized.endsWith(file));
    const drawn = drawnBy(file, json<Normalized>(`normalized/${file}`).items, of);
    return compared(file, { host: "file", items: drawn.items }, drawn);
  });

/** The same boards from the files their authors saved, where there are such. */
const raw = async (expected: readonly Expected[]): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const file of files("excalidraw", ".excalidraw")) {
    const name = file.replace(".excalidraw", ".json");
    const of = expected.find((e) => e.normalized.endsWith(`excalidraw--${name}`));
    const { maps } = drawnBy(`excalidraw--${name}`, json<Normalized>(`normalized/excalidraw--${name}`).items, of);
    const snapshot = await fileBoard(text(`excalidraw/${file}`), file).read({ of: "board" });
    lines.push(...compared(file, snapshot, { items: snapshot.items, maps }));
  }
  for (const file of files("excalidraw", ".excalidrawlib"))
    lines.push(...(await libraryReport(file, text(`excalidraw/${file}`))));
  return lines;
};

const diagrams = (): readonly string[] => {
  const isRead = formats.some((f) => f.id === "mermaid" && f.parse);
  return [
    `  Mermaid is ${isRead ? "read" : "written only, never read"}; drawn as boards:`,
    ...files("mermaid", ".mmd").flatMap((file) => {
      const drawn = diagram(text(`mermaid/${file}`));
      return compared(file, { host: "file", items: drawn.items }, drawn);
    }),
  ];
};

export const strangers = async (): Promise<string> => {
  if (!existsSync(folder)) return `Boards of strangers: ${folder} is not there, nothing was read`;
  const expected = files("expected", ".json").map((f) => json<Expected>(`expected/${f}`));
  return [
    "Boards of strangers",
    ...boards(expected),
    "The same from the files they saved",
    ...(await raw(expected)),
    "Tables of strangers, laid out as boards: cells right as they are, and with heads pointed at",
    ...files("tables", ".json").flatMap((file) => tableReport(file, json<Table>(`tables/${file}`))),
    "Diagrams of strangers",
    ...diagrams(),
  ].join("\n");
};
