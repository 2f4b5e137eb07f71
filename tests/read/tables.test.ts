import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, label, shape, sticky } from "./on-board.js";

const rows = [
  ["", "Before", "During", "After"],
  ["Actions", "asks around", "waits", ""],
  ["Thoughts", "who knows?", "", "never again"],
  ["Ideas", "", "a number", "a letter"],
];
const table: readonly Item[] = rows.flatMap((row, r) =>
  row.map((text, c) => shape(text, c * 180, r * 110, 180, 110, { id: `cell ${r} ${c}`, cellOf: "table" })),
);
const fates = (items: readonly Item[]) => {
  const { maps, leftovers } = read(board(items));
  return { notes: maps[0]?.notes.map((n) => n.text), left: leftovers.map((l) => [l.text, l.reason]) };
};
const cells = ["asks around", "waits", "who knows?", "never again", "a number", "a letter"];

describe("[R28] a map that is a table", () => {
  it("has its cells for notes, and what is stuck on them", () => {
    const { notes } = fates([...table, sticky("on Mondays", 500, 130)]);
    expect([...(notes ?? [])].sort()).toEqual([...cells, "on Mondays"].sort());
  });

  it("leaves over what lies beside it, level with its rows or under them, however near", () => {
    for (const [x, y] of [
      [740, 130],
      [740, 330],
      [300, 460],
    ] as const) {
      const { notes, left } = fates([...table, sticky("rules change", x, y)]);
      expect(notes).toHaveLength(cells.length);
      expect(left).toEqual([["rules change", "lies beside the table"]]);
    }
  });

  it("goes on beyond the table where a lane stands under it", () => {
    const lane = [label("Emotions", 40, 490), sticky("glad", 230, 460), sticky("tired", 410, 460)];
    expect(fates([...table, ...lane]).notes).toEqual(expect.arrayContaining(["glad", "tired"]));
  });
});
