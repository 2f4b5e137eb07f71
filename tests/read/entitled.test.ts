import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, label, shape, sticky } from "./on-board.js";

const heads = (titles: readonly string[]): readonly Item[] =>
  titles.map((text, i) => shape(text, 240 + i * 300, -130, 250, 50, { fill: "#1A73E8" }));
const notes = (rows: number): readonly Item[] =>
  Array.from({ length: rows }, (_, r) =>
    [0, 1, 2, 3].flatMap((c) => [0, 1].map((k) => sticky(`note ${r}.${c}.${k}`, 240 + c * 300 + k * 120, r * 200))),
  ).flat();
const names = (titles: readonly string[]): readonly Item[] => titles.map((text, i) => label(text, 0, 40 + i * 200));
const title = (text: string): Item => label(text, 0, -260, { fontSize: 40, box: { x: 0, y: -260, w: 500, h: 50 } });
const unknown = ["At the counter", "On the way", "At home", "A week later"];
const known = ["Awareness", "Consideration", "Purchase", "Loyalty"];
const found = (...items: readonly (readonly Item[])[]) => read(board(items.flat()));

describe("[R12] maps that no lane's name tells of", () => {
  it("stages that are known under a title that speaks of a journey are one; its lanes are told by rows and said to be", () => {
    const { maps, remarks } = found([title("Renting a flat, user journey")], heads(known), notes(3));
    expect(maps[0]?.lanes.map((l) => [l.title, l.roles])).toEqual([
      ["Row 1", []],
      ["Row 2", []],
      ["Row 3", []],
    ]);
    expect(maps[0]?.notes.length).toBe(24);
    expect(remarks?.join(" ")).toContain("No lane labels were found; 3 were named after the notes");
  });

  it("stages nobody knows are none under a title that only speaks of a journey", () => {
    const { maps } = found([title("Our journey")], heads(unknown), notes(3));
    expect(maps).toEqual([]);
  });
});

describe("[R30] a title that names the map", () => {
  it("makes one of rows and columns under heads drawn unlike them", () => {
    for (const text of ["Service blueprint – parcels", "Experience map", "Carte du parcours client", "用户旅程地图"]) {
      const [map] = found([title(text)], heads(unknown), notes(2)).maps;
      expect(map?.stages.map((s) => s.title)).toEqual(unknown);
      expect(map?.lanes.length).toBe(2);
    }
  });

  it("makes none of boxes drawn like their heads, of one row, or of notes that stand under no head", () => {
    const boxes = notes(3).map((i): Item => ({ ...i, kind: "shape", fill: "#1A73E8" }));
    const aside = notes(3).map((i): Item => ({ ...i, box: { ...i.box, x: i.box.x + 1500 } }));
    for (const body of [boxes, notes(1), aside])
      expect(found([title("Customer journey map")], heads(unknown), body).maps).toEqual([]);
  });

  it("takes a column of names in front of the rows for their lanes, whoever they are", () => {
    const who = ["Anna", "Courier", "Depot"];
    for (const stages of [unknown, known, ["1", "2", "3", "4"]]) {
      const [map] = found([title("Same-day parcel, service blueprint")], heads(stages), names(who), notes(3)).maps;
      expect(map?.lanes.map((l) => [l.title, l.roles])).toEqual(who.map((w) => [w, []]));
      expect(map?.notes.map((n) => n.lane)).not.toContain(null);
      expect(map?.notes.length).toBe(24);
    }
  });

  it("leaves remarks at the side alone: fewer than the rows, or not in line", () => {
    const remarks = [label("Anna", 0, 40), label("ask Tom", -300, 250)];
    const [map] = found([title("Journey map")], heads(known), remarks, notes(3)).maps;
    expect(map?.lanes.map((l) => l.title)).toEqual(["Row 1", "Row 2", "Row 3"]);
  });
});
