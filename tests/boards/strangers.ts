// Boards, tables and diagrams drawn by strangers, where their folder is there: what is read of them beside one careful reading.
// They stay where they are; a clone has none, and the report says so.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Item, ItemKind } from "../../src/board/index.js";
import { itemKinds } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";

const folder = "../shared/boards";

interface Found {
  readonly id: string | null;
  readonly type: string;
  readonly text?: string;
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly fill?: string;
  readonly parent?: string;
  readonly angle?: number;
  readonly from?: string;
  readonly to?: string;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const kindOf = (type: string): ItemKind => itemKinds.find((k) => k === type) ?? (type === "drawing" ? "line" : "shape");

const itemOf = (f: Found, i: number): Item => ({
  id: f.id ?? `item ${i + 1}`,
  kind: f.x === undefined ? "connector" : kindOf(f.type),
  text: f.text ?? "",
  box: { x: f.x ?? 0, y: f.y ?? 0, w: f.w ?? 0, h: f.h ?? 0 },
  ...(f.fill && f.fill !== "transparent" && { fill: f.fill.toUpperCase() }),
  ...(f.parent && { parent: f.parent }),
  ...(f.angle && { angle: f.angle }),
  ...(f.from && { from: f.from }),
  ...(f.to && { to: f.to }),
});

interface Part {
  readonly stages?: readonly (string | null)[];
  readonly lanes?: readonly string[];
}
interface Expected extends Part {
  readonly normalized: string;
  readonly blueprint?: Part;
}

const boardLine = (file: string, expected: Expected | undefined): string => {
  const { items } = json<{ readonly items: readonly Found[] }>(`${folder}/normalized/${file}`);
  const reading = read({ host: "file", items: items.map(itemOf) });
  const part = expected?.blueprint ?? expected;
  const wanted = part ? `${part.lanes?.length ?? 0} lanes × ${part.stages?.length ?? 0} stages` : "no map";
  const got = reading.maps.map((m) => {
    const there = new Set([...m.lanes, ...m.stages].map((s) => s.title));
    const named = [...(part?.lanes ?? []), ...(part?.stages ?? [])].filter((t) => t !== null);
    const same = named.filter((t) => there.has(t.replace(/^\d+\s*[·.]\s*/u, ""))).length;
    return `${m.lanes.length} lanes × ${m.stages.length} stages, ${same} of ${named.length} names, ${m.notes.length} notes`;
  });
  return `  ${file}: expected ${wanted}; read ${got.join("; ") || "no map"}`;
};

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table laid out as people lay out boards: first row and column are text, cells are stickies. */
const tableLine = (file: string): string => {
  const loaded = json<Table | readonly Table[]>(`${folder}/tables/${file}`);
  const tables = Array.isArray(loaded) ? (loaded as readonly Table[]) : [loaded as Table];
  const results = tables.map(({ header, rows }) => {
    const grid = [header, ...rows];
    const items = grid.flatMap((row, r) =>
      row.flatMap((text, c): Item[] => {
        if (text.trim() === "") return [];
        const isHead = r === 0 || c === 0;
        const box = { x: c * 260, y: r * 160, w: 200, h: isHead ? 30 : 120 };
        const id = `${r}-${c}`;
        return [{ id, kind: isHead ? "text" : "sticky", text, box, ...(!isHead && { fill: "#FFF9B1" }) }];
      }),
    );
    const [map] = read({ host: "file", items }).maps;
    const cells = items.filter((i) => i.kind === "sticky");
    const right = (map?.notes ?? []).filter((n) => {
      const [r, c] = n.id.split("-");
      return [n.lane, n.stage].sort().join() === [`0-${c}`, `${r}-0`].sort().join();
    });
    return `${right.length} of ${cells.length} cells`;
  });
  return `  ${file}: ${results.join("; ")}`;
};

export const strangers = (): string => {
  if (!existsSync(folder)) return `Boards of strangers: ${folder} is not there, nothing was read`;
  const expected = readdirSync(`${folder}/expected`).map((f) => json<Expected>(`${folder}/expected/${f}`));
  const boards = readdirSync(`${folder}/normalized`).map((f) =>
    boardLine(
      f,
      expected.find((e) => e.normalized.endsWith(f)),
    ),
  );
  const tables = readdirSync(`${folder}/tables`)
    .filter((f) => f.endsWith(".json"))
    .map(tableLine);
  return ["Boards of strangers", ...boards, "Tables of strangers, laid out as boards", ...tables].join("\n");
};
