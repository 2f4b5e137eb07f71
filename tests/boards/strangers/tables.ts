// A stranger's table laid out as a board in three ways, and how many of its cells are read back.
import type { Item } from "../../../src/board/index.js";
import { type Hints, read } from "../../../src/read/index.js";
import { asItIs, pointedAt, reasons } from "./known.js";
import { explained } from "./reasons.js";
import type { Look, Report } from "./report.js";

/** First row: the corner and the lanes; first column: the stages. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const layouts = ["texts and stickies", "boxes", "a table"] as const;
export type Layout = (typeof layouts)[number];

const plain = (text: string): string => text.replaceAll("**", "").replaceAll("<br>", "\n").trim();

const itemAt: Readonly<
  Record<Layout, (text: string, row: number, column: number) => Partial<Item> & Pick<Item, "kind" | "box">>
> = {
  "texts and stickies": (_text, r, c) => {
    const isHead = r === 0 || c === 0;
    return {
      kind: isHead ? "text" : "sticky",
      box: { x: c * 260, y: r * 160, w: 200, h: isHead ? 30 : 120 },
      ...(!isHead && { fill: "#FFF9B1" }),
    };
  },
  boxes: (_text, r, c) => ({
    kind: "shape",
    box: { x: c * 250, y: r * 130, w: 240, h: 120 },
    fill: r === 0 || c === 0 ? "#37474F" : "#ECEFF1",
  }),
  "a table": (_text, r, c) => ({ kind: "shape", box: { x: c * 240, y: r * 110, w: 240, h: 110 }, cellOf: "table" }),
};

/** Cells without text are no items, but those of a table are. */
export const laidOut = ({ header, rows }: Table, layout: Layout): readonly Item[] =>
  [header, ...rows].flatMap((row, r) =>
    row.flatMap((cell, c): Item[] => {
      const text = plain(cell);
      if (text === "" && layout !== "a table") return [];
      return [{ id: `${r}-${c}`, text, ...itemAt[layout](text, r, c) }];
    }),
  );

const headed = /^(?:0-[1-9]\d*|[1-9]\d*-0)$/;

/** What a person points at: the heads of columns as lanes, of rows as stages. */
export const pointingAt = (items: readonly Item[]): Hints => {
  const heads = items.filter((i) => headed.test(i.id)).map((i) => ({ label: i.id }));
  return { lanes: heads.filter((h) => h.label.startsWith("0-")), stages: heads.filter((h) => h.label.endsWith("-0")) };
};

interface ReadBack {
  readonly cells: number;
  readonly right: number;
  readonly maps: number;
}

export const readBack = (items: readonly Item[], hints: Hints = {}): ReadBack => {
  const cells = items.filter((i) => i.text !== "" && !i.id.startsWith("0-") && !i.id.endsWith("-0"));
  const { maps } = read({ host: "file", items }, hints);
  const places = new Map(
    maps.flatMap((m) => {
      const heads = new Map([...m.lanes, ...m.stages].map((s) => [s.id, s.item?.id]));
      return m.notes.map((n) => [n.id, `${heads.get(n.lane ?? "")} ${heads.get(n.stage ?? "")}`] as const);
    }),
  );
  const right = cells.filter(({ id }) => {
    const [r, c] = id.split("-");
    return places.get(id) === `0-${c} ${r}-0`;
  });
  return { cells: cells.length, right: right.length, maps: maps.length };
};

const look = (file: string, when: string, read: readonly ReadBack[]): Look => {
  const wrong = read.filter((r) => r.right < r.cells);
  const kind = wrong.every((r) => r.maps === 0) ? "no map found" : "notes elsewhere";
  const right = layouts.map((layout, i) => `${layout} ${read[i]?.right}`).join(", ");
  const cells = read[0]?.cells ?? 0;
  return {
    when,
    right: wrong.length === 0 ? `${cells} of ${cells} cells in each layout` : `of ${cells} cells: ${right}`,
    differs: explained(file, when, new Map(wrong.length === 0 ? [] : [[kind, []] as const]), reasons),
  };
};

export const tableReport = (name: string, table: Table): Report => {
  const boards = layouts.map((layout) => laidOut(table, layout));
  const first = look(
    name,
    asItIs,
    boards.map((items) => readBack(items)),
  );
  const second = look(
    name,
    pointedAt,
    boards.map((items) => readBack(items, pointingAt(items))),
  );
  return { name, looks: [first, second], isMap: true };
};
