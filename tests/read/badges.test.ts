import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { boardWith, combination } from "../boards/generate.js";

const badge = (n: number, { x, y }: { x: number; y: number }): Item => ({
  id: `badge ${n}`,
  kind: "shape",
  text: String(n),
  box: { x: x - 12, y: y - 12, w: 24, h: 24 },
  fill: "#FDEBE9",
  tag: { v: 1, map: "m", part: "badge", id: String(n) },
});

describe("numbers put beside findings", () => {
  it("change nothing of what is read, wherever they lie", () => {
    for (let seed = 9100; seed < 9120; seed++) {
      const { items } = boardWith(combination(seed), seed);
      const marks = items.slice(0, 12).map((item, i) => badge(i + 1, item.box));
      const without = read({ host: "file", items });
      const reading = read({ host: "file", items: [...items, ...marks] });
      expect(reading.maps).toEqual(without.maps);
      expect(reading.leftovers).toEqual(without.leftovers);
      expect(reading.accounted.filter((a) => a.as === "badge" && a.of === "m")).toHaveLength(marks.length);
      expect(reading.counts.items).toBe(without.counts.items + marks.length);
    }
  });
});
