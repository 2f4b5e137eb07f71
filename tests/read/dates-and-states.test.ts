import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import type { Header } from "../../src/model/index.js";
import { read } from "../../src/read/index.js";
import { board, label, shape, sticky } from "./on-board.js";

const grid: readonly Item[] = [
  ...["Before", "During", "After"].map((text, i) => shape(text, 240 + i * 300, -130, 250, 50)),
  ...["Actions", "Thoughts", "Pain points"].map((text, i) => label(text, 60, i * 200 + 40)),
  ...[0, 1, 2].flatMap((r) => [0, 1, 2].map((c) => sticky(`note ${r}.${c}`, 240 + c * 300, r * 200))),
];
const title = label("Returning a parcel", 60, -400, { fontSize: 48, box: { x: 60, y: -400, w: 500, h: 60 } });
const headerWith = (...texts: readonly string[]): Header | undefined =>
  read(board([...grid, title, ...texts.map((text, i) => label(text, 60 + i * 400, -260))])).maps[0]?.header;

describe("[R14] dates and states near the title", () => {
  it("a date says when the map was reviewed, and ends the fact above it", () => {
    for (const date of ["Date: 14 March 2025", "Datum: 14 March 2025", "Fecha: 14 March 2025", "日付：14 March 2025"])
      expect(headerWith(`Owner: Claims programme\n${date}`)).toEqual({
        owner: "Claims programme",
        reviewedOn: "14 March 2025",
      });
  });

  it("a state may stand before a remark", () => {
    expect(headerWith("As-is, reviewed in March")).toEqual({ state: "current" });
    expect(headerWith("To-be (draft)", "Owner: Tom")).toEqual({ state: "future", owner: "Tom" });
  });

  it("one word before a comma says nothing of the state", () => {
    expect(headerWith("Today, room 4")?.state).toBeUndefined();
  });
});

describe("[R18] one word on two notes", () => {
  it("is no map of its own beside the first stages", () => {
    const wide: readonly Item[] = [
      ...["Awareness", "Decision", "Purchase", "Delivery", "Use"].map((text, i) =>
        label(text, 280 + (i + (i > 2 ? 1 : 0)) * 400, -80),
      ),
      ...["Actions", "Thoughts", "Ideas"].map((text, i) => label(text, 60, i * 200 + 40)),
      ...[0, 1, 2].flatMap((r) =>
        [0, 1, 2, 4, 5].flatMap((c) => [
          sticky(c === 4 && r > 0 ? "Worries" : `note ${r}.${c}`, 220 + c * 400, r * 200),
          sticky(`more ${r}.${c}`, 340 + c * 400, r * 200),
        ]),
      ),
    ];
    const { maps } = read(board(wide));
    expect(maps.length).toBe(1);
    expect(maps[0]?.notes.length).toBe(30);
  });
});
