// Moods on a map without an axis: height says something only while notes lie at different heights, also when the board is read again.
import { expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { makeReader, read } from "../../src/read/index.js";

const item = (id: string, kind: Item["kind"], text: string, x: number, y: number, w: number, h: number): Item => ({
  id,
  kind,
  text,
  box: { x, y, w, h },
  ...(kind === "sticky" && { fill: "#FFD966" }),
});

/** Two lanes in drawn bands; of the moods, one lies low or as high as the other. */
const board = (low: number) => ({
  host: "memory",
  items: [
    item("title", "text", "Journey map", 0, -300, 400, 60),
    ...["Search", "Book", "Travel"].map((text, i) => item(`s${i}`, "text", text, 300 + 300 * i, -100, 200, 40)),
    item("b0", "shape", "", 0, 0, 1200, 600),
    item("b1", "shape", "", 0, 600, 1200, 600),
    item("l0", "text", "Actions", 20, 280, 200, 40),
    item("l1", "text", "Emotions", 20, 880, 200, 40),
    ...[0, 1, 2].map((i) => item(`a${i}`, "sticky", `Step ${i}`, 320 + 300 * i, 220, 160, 160)),
    item("m0", "sticky", "glad about it", 320, 700, 160, 160),
    item("m1", "sticky", "tired of it", 620, low, 160, 160),
  ],
});

it("takes the scores away from notes that did not move once all lie level", () => {
  const reader = makeReader();
  const apart = reader(board(980)).reading;
  expect(apart.maps[0]?.notes.find((n) => n.id === "m0")?.score).toBeGreaterThan(0);
  const level = reader(board(700)).reading;
  expect(level.maps[0]?.notes.find((n) => n.id === "m0")).not.toHaveProperty("score");
  expect(level).toEqual(read(board(700)));
  expect(reader(board(980)).reading).toEqual(apart);
});
