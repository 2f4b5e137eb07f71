// Tables of an emulated file (rule 9): cells are no nodes, have no id and are found by row and column alone; rows and columns never get
// smaller than they may.
import type { TableCellNode, TableNode } from "@figma/plugin-typings/plugin-api-standalone";
import type { Facade } from "./faces.js";
import { expectNumber, expectString, frozenPaints, guard, noSetter } from "./guard.js";
import type { Members, Props } from "./hold.js";
import type { Cells } from "./rest.js";
import { needFonts } from "./texts.js";
import { font, words } from "./tree.js";
import type { Rec, World } from "./world.js";

const smallest = { width: 48, height: 32 };
export const usual = { width: 192, height: 64 };

const sum = (sizes: readonly number[]): number => sizes.reduce((n, size) => n + size, 0);
const cellsOf = (rec: Rec): Cells => rec.more.cells as Cells;
const keep = (rec: Rec, cells: Cells): void => {
  rec.more = { ...rec.more, cells };
  rec.w = sum(cells.widths);
  rec.h = sum(cells.heights);
};

const checkIndex = (what: string, index: number, count: number): void => {
  if (!Number.isInteger(index) || index < 0 || index >= count)
    throw new Error(`in ${what}: Index ${index} is out of range, there are ${count}`);
};
const inserted = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
];
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, n) => n !== at);
const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] =>
  inserted(without(list, from), to, list[from] as T);

/** The same change to the columns of every row, and to their widths. */
const columns = (rec: Rec, change: <T>(list: readonly T[], empty: T) => readonly T[]): void => {
  const { rows, widths, heights } = cellsOf(rec);
  keep(rec, { rows: rows.map((row) => change(row, "")), widths: change(widths, usual.width), heights });
};
const rowsOf = (rec: Rec, change: <T>(list: readonly T[], empty: T) => readonly T[]): void => {
  const { rows, widths, heights } = cellsOf(rec);
  keep(rec, {
    rows: change<readonly string[]>(
      rows,
      widths.map(() => ""),
    ),
    widths,
    heights: change(heights, usual.height),
  });
};

export const tableProps = (world: World, face: (id: string) => Facade) => {
  const { looseReads } = world.switches;
  const objectOf = (
    what: string,
    members: Readonly<Record<string, { get?(): unknown; set?(value: unknown): void }>>,
  ): object => {
    const made = Object.create(
      guard((key) => `${what}.${key}: no such property '${key}' on ${what}`, looseReads),
    ) as object;
    for (const [key, { get, set }] of Object.entries(members))
      Object.defineProperty(made, key, { get: get ?? (() => undefined), set: set ?? noSetter });
    return made;
  };
  const cell = (rec: Rec, row: number, column: number): object => {
    const { rows, widths, heights } = cellsOf(rec);
    if (rows[row]?.[column] === undefined) throw new Error(`in cellAt: no cell at ${row}, ${column}`);
    const write = (value: unknown): void => {
      const characters = expectString("set_characters", value);
      needFonts(world, "set_characters", words("", font("Inter", "Medium"), 16));
      world.touch("set_characters");
      const now = cellsOf(rec);
      keep(rec, {
        ...now,
        rows: now.rows.map((r, y) => r.map((c, x) => (y === row && x === column ? characters : c))),
      });
      world.changed(rec.id, "PROPERTY_CHANGE", ["text"]);
    };
    const text = objectOf("text", { characters: { get: () => cellsOf(rec).rows[row]?.[column] ?? "", set: write } });
    return objectOf("TABLE_CELL node", {
      type: { get: () => "TABLE_CELL" },
      rowIndex: { get: () => row },
      columnIndex: { get: () => column },
      width: { get: () => widths[column] ?? 0 },
      height: { get: () => heights[row] ?? 0 },
      text: { get: () => text },
      fills: { get: () => frozenPaints(rec.fills), set: () => undefined },
      parent: { get: () => face(rec.id) },
    } satisfies Members<TableCellNode>);
  };
  return {
    numRows: { get: (rec: Rec) => cellsOf(rec).rows.length },
    numColumns: { get: (rec: Rec) => cellsOf(rec).widths.length },
    cellAt: { call: (rec: Rec, row: number, column: number) => cell(rec, row, column) },
    insertRow: { call: (rec: Rec, at: number) => rowsOf(rec, (list, empty) => inserted(list, at, empty)) },
    insertColumn: { call: (rec: Rec, at: number) => columns(rec, (list, empty) => inserted(list, at, empty)) },
    removeRow: {
      call: (rec: Rec, at: number) => {
        checkIndex("removeRow", at, cellsOf(rec).rows.length);
        rowsOf(rec, (list) => without(list, at));
      },
    },
    removeColumn: {
      call: (rec: Rec, at: number) => {
        checkIndex("removeColumn", at, cellsOf(rec).widths.length);
        columns(rec, (list) => without(list, at));
      },
    },
    moveRow: {
      call: (rec: Rec, from: number, to: number) => {
        for (const index of [from, to]) checkIndex("moveRow", index, cellsOf(rec).rows.length);
        rowsOf(rec, (list) => moved(list, from, to));
      },
    },
    moveColumn: {
      call: (rec: Rec, from: number, to: number) => {
        for (const index of [from, to]) checkIndex("moveColumn", index, cellsOf(rec).widths.length);
        columns(rec, (list) => moved(list, from, to));
      },
    },
    resizeRow: {
      call: (rec: Rec, at: number, height: number) => {
        const now = cellsOf(rec);
        checkIndex("resizeRow", at, now.heights.length);
        const size = Math.max(smallest.height, expectNumber("resizeRow", height));
        keep(rec, { ...now, heights: now.heights.map((h, n) => (n === at ? size : h)) });
      },
    },
    resizeColumn: {
      call: (rec: Rec, at: number, width: number) => {
        const now = cellsOf(rec);
        checkIndex("resizeColumn", at, now.widths.length);
        const size = Math.max(smallest.width, expectNumber("resizeColumn", width));
        keep(rec, { ...now, widths: now.widths.map((w, n) => (n === at ? size : w)) });
      },
    },
  } satisfies Props<TableNode>;
};
