// A board of another tool, drawn again for the playground's editor, is the same map.
import { describe, expect, it } from "vitest";
import { fileBoard } from "../../src/hosts/file/index.js";
import { read } from "../../src/read/index.js";
import { redrawn } from "../../ui/playground/redraw.js";
import { boardWith, combination } from "../boards/generate.js";
import { farthest, gist } from "../boards/gist.js";
import { habits } from "../boards/habits/index.js";
import { scenes } from "../boards/scenes/index.js";
import type { Drawn } from "../boards/truth.js";

const expectSame = async ({ items }: Drawn): Promise<void> => {
  const again = redrawn({ host: "miro", items });
  const seen = gist(read(await fileBoard(again.text, "again.excalidraw").read({ of: "board" })));
  const plain = gist(read({ host: "miro", items }));
  expect(seen.maps).toEqual(plain.maps);
  expect(farthest(plain, seen)).toBeLessThanOrEqual(0.15);
};

/** The editor has no tables: their cells come as boxes, and what lies right beside one is no longer outside of it. */
const hasTable = ({ items }: Drawn): boolean => items.some((item) => item.cellOf !== undefined);

describe("boards drawn again for the editor are read as they were", () => {
  for (const habit of habits.filter((_, n) => n % 3 === 0)) it(habit.id, () => expectSame(boardWith([habit], 41)));
  for (const { id, drawn } of scenes.filter((s, n) => n % 3 === 0 && !hasTable(s.drawn)))
    it(`drawn by hand: ${id}`, () => expectSame(drawn));
  it("with several habits at once", async () => {
    for (let seed = 7000; seed < 7008; seed++) await expectSame(boardWith(combination(seed), seed));
  });
});

describe("drawing again", () => {
  it("counts what it cannot show: photos, and items without a place", () => {
    const box = { x: 0, y: 0, w: 100, h: 100 };
    const items = [
      { id: "a", kind: "image" as const, box, text: "" },
      { id: "b", kind: "sticky" as const, box: { ...box, x: Number.NaN }, text: "lost" },
      { id: "c", kind: "sticky" as const, box, text: "shown" },
    ];
    expect(redrawn({ host: "miro", items }).missing).toBe(2);
  });
});
