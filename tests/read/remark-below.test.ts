import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, label, shape, sticky } from "./on-board.js";

const grid: readonly Item[] = [
  label("Returning a parcel, journey map", 240, -300),
  ...["Awareness", "Purchase", "Delivery"].map((text, i) => shape(text, 240 + i * 300, -130, 250, 50)),
  ...[0, 1, 2].flatMap((r) => [0, 1, 2].map((c) => sticky(`note ${r}.${c}`, 300 + c * 300, r * 200))),
];
const names = ["Actions", "Thoughts", "Support"].map((text, i) => label(text, 60, i * 200 + 40));
const remark = (y: number, h = 60, text = "Every step runs on one platform."): Item => shape(text, 240, y, 850, h);
const seen = (...items: readonly Item[]) => {
  const { maps, leftovers } = read(board([...grid, ...items]));
  return { lanes: maps[0]?.lanes.length, notes: maps[0]?.notes.length, left: leftovers.map((l) => l.text) };
};
const text = "Every step runs on one platform.";

describe("[R31] a remark under the map and as wide as it", () => {
  it("is no note of the last lane, named or not, nor a lane", () => {
    for (const labels of [names, []])
      expect(seen(...labels, remark(560))).toEqual({ lanes: 3, notes: 9, left: [text] });
  });

  it("may have another one beneath it", () => {
    expect(seen(...names, remark(560), remark(640, 60, "And it is written down.")).notes).toBe(9);
  });

  it("is a note where it stands among the last lane's notes, or level with that lane's name", () => {
    expect(seen(...names, remark(515))).toMatchObject({ lanes: 3, notes: 10, left: [] });
    const low = [...names, label("Metrics", 60, 640), remark(620)];
    expect(seen(...low)).toMatchObject({ lanes: 4, notes: 10, left: [] });
  });

  it("is a note where it is as wide as a part of the map only", () => {
    const half: Item = shape("Two of them at once", 240, 545, 500, 60);
    expect(seen(...names, half).left).not.toContain(text);
    expect(seen(...names, half).notes).toBe(10);
  });
});
