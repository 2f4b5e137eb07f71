// Boards no one would draw: all of one kind, at one spot, without size, place or an id of their own. Nothing is lost on them.
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/index.js";
import { oddBoard, oddBoards } from "../bench/odd.js";

describe("boards no one would draw", () => {
  for (const [name, odd] of Object.entries(oddBoards))
    it(`accounts for every text: ${name}`, () => {
      const { maps, counts, leftovers, accounted } = read(oddBoard(odd, 600));
      expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
      const ids = [
        ...maps.flatMap((m) => m.notes.map((n) => n.id)),
        ...[...leftovers, ...accounted].map((l) => l.item?.id),
      ];
      expect(new Set(ids).size).toBe(counts.items);
    });

  it("tells items of one id apart by a number, in reading order", () => {
    const { leftovers } = read(
      oddBoard(oddBoards["one id"] ?? (() => ({ id: "", kind: "text", box: { x: 0, y: 0, w: 1, h: 1 }, text: "" })), 4),
    );
    expect(leftovers.map((l) => l.item?.id)).toEqual(["same", "same (2)", "same (3)", "same (4)"]);
  });
});
