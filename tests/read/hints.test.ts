import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";

const box = (id: string, text: string, x: number, y: number): Item => ({
  id,
  kind: "shape",
  text,
  box: { x, y, w: 200, h: 100 },
});

describe("hints to the reader", () => {
  const items = [
    box("a", "Wombling", 0, 300),
    box("b", "Grooving", 0, 600),
    box("c", "Dawn", 400, 0),
    box("d", "Dusk", 800, 0),
    box("n", "A note", 400, 300),
  ];

  it("that name nothing on the board are said, and the others are followed", () => {
    const reading = read(
      { host: "test", items },
      {
        lanes: [{ label: "Wombling" }, { label: "b" }, { label: "Womblng" }],
        stages: [{ label: "dawn" }, { label: "Dusk" }],
      },
    );
    expect(reading.maps[0]?.lanes.map((l) => l.title)).toEqual(["Wombling", "Grooving"]);
    expect(reading.remarks).toContain("No text on the board says “Womblng”; that hint was passed over.");
    expect(reading.remarks?.filter((r) => r.includes("passed over"))).toHaveLength(1);
  });
});
