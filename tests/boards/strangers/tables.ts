// A stranger's table laid out as a board in three ways, and how many of its cells are read back.
import type { Item } from "../../../src/board/index.js";
import { type Hints, read } from "../../../src/read/index.js";
import { asItIs, pointedAt, reasons } from "./known.js";
import { explained } from "./reasons.js";

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

export interface ReadBack {
  readonly cells: number;
  readonly right: number;
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
  return { cells: cells.length, right: right.length };
};

export const tableReport = (file: string, table: Table): readonly string[] => {
  const said = layouts.map((layout) => {
    const items = laidOut(table, layout);
    const [first, second] = [readBack(items), readBack(items, pointingAt(items))];
    return { layout, first, second };
  });
  const lines = said.map(({ layout, first, second }) => `${layout} ${first.right}, then ${second.right}`);
  const differing = (of: "first" | "second", when: string) =>
    explained(
      file,
      when,
      new Map(said.some((s) => s[of].right < s[of].cells) ? [["cells elsewhere", []] as const] : []),
      reasons,
    );
  return [
    `  ${file}, ${said[0]?.first.cells ?? 0} cells: ${lines.join("; ")}`,
    ...[...differing("first", asItIs), ...differing("second", pointedAt)].map((d) => `    ${d}`),
  ];
};
