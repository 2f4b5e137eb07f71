import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, frame, label, shape, sticky } from "./on-board.js";

const steps = ["Looking", "Trying", "Owning"].map((text, i) => shape(text, 40 + i * 300, -120, 260, 50));

/** Sections in a stack, each with two notes a stage; heights as given. */
const stack = (sections: readonly (readonly [title: string, height: number])[]): readonly Item[] => {
  let y = 0;
  return sections.flatMap(([title, h]) => {
    const top = y;
    y += h + 40;
    const notes = [0, 1, 2].flatMap((s) =>
      [0, 1].map((k) => sticky(`${title.slice(0, 2)} ${s}${k}`, 40 + s * 300 + k * 120, top + 30 + 8 * k)),
    );
    return [frame(title, 0, top, 940, h), ...notes];
  });
};

const cellsOf = (items: readonly Item[]) => {
  const map = read(board(items)).maps[0];
  const title = (id: string | null) => [...(map?.lanes ?? []), ...(map?.stages ?? [])].find((x) => x.id === id)?.title;
  return (map?.notes ?? []).map((n) => [n.text, title(n.lane), title(n.stage), n.confidence >= 0.8] as const);
};

describe("[R23] sections one under the other", () => {
  const orders: readonly (readonly (readonly [string, number])[])[] = [
    [
      ["Zorp", 180],
      ["Emotions", 180],
      ["Touchpoints", 180],
    ],
    [
      ["Emotions", 170],
      ["Zorp", 300],
      ["Touchpoints", 210],
    ],
    [
      ["Emotions", 170],
      ["Touchpoints", 210],
      ["Zorp", 170],
      ["Blib", 240],
    ],
  ];
  for (const order of orders)
    it(`are lanes with their own notes, though nobody knows a title: ${order.map(([t]) => t).join(", ")}`, () => {
      const cells = cellsOf([...steps, ...stack(order)]);
      expect(cells).toHaveLength(6 * order.length);
      for (const [text, lane, stage, isSure] of cells) {
        expect(text.startsWith(`${lane?.slice(0, 2)} `)).toBe(true);
        expect(stage).toBe(["Looking", "Trying", "Owning"][Number(text.at(-2))]);
        expect(isSure).toBe(true);
      }
    });

  it("hold the map's notes: what lies beside them, or in a parking lot of their size, is none", () => {
    const items = [
      ...steps,
      ...stack([
        ["Emotions", 180],
        ["Zorp", 180],
        ["Touchpoints", 180],
        ["Parking lot", 180],
      ]),
    ];
    const cells = cellsOf([...items, sticky("who has the keys?", 1080, 260)]);
    expect(cells).toHaveLength(18);
    expect(cells.some(([text]) => text.startsWith("Pa") || text.startsWith("who"))).toBe(false);
  });

  it("are no lanes where they begin elsewhere or are less wide than those that are", () => {
    const beside = frame("Team", 500, 700, 400, 180);
    const map = read(
      board([
        ...steps,
        ...stack([
          ["Emotions", 180],
          ["Touchpoints", 180],
        ]),
        beside,
      ]),
    ).maps[0];
    expect(map?.lanes.map((l) => l.title)).toEqual(["Emotions", "Touchpoints"]);
  });

  it("are lanes on a map whose stages are texts, with the title right above", () => {
    const words = ["Looking", "Trying", "Owning"].map((text, i) => label(text, 40 + i * 300, -60));
    const cells = cellsOf([
      label("Our journey", 0, -200),
      ...words,
      ...stack([
        ["Emotions", 180],
        ["Zorp", 260],
      ]),
    ]);
    expect(cells.filter(([text, lane]) => text.startsWith(`${lane?.slice(0, 2)} `))).toHaveLength(12);
  });
});
