import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, label, sticky } from "./on-board.js";

const note = (text: string, x: number, y: number): Item => sticky(text, x, y, { fill: "#FFF9B1" });
const heads = [label("Viewing", 200, 0), label("Moving in", 360, 0), label("Living there", 520, 0)];
const row = (text: string, y: number): readonly Item[] => [200, 360, 520].map((x, i) => note(`${text} ${i}`, x, y));
/** A label in the middle of its rows. */
const lane = (title: string, ...rows: readonly number[]): readonly Item[] => [
  label(title, 0, ((rows[0] ?? 0) + (rows.at(-1) ?? 0) + 76) / 2),
  ...rows.flatMap((y, i) => row(`${title} ${i}`, y)),
];
const mapOf = (items: readonly Item[]) => read(board(items)).maps[0];
const laneOf = (items: readonly Item[], text: string) => {
  const map = mapOf(items);
  const found = map?.notes.find((n) => n.text === text);
  return { lane: map?.lanes.find((l) => l.id === found?.lane)?.title, confidence: found?.confidence ?? -1 };
};

describe("[R9] notes that a label does not account for", () => {
  it("are a lane of their own where labels stand in the middle of one run of notes each", () => {
    const items = [...heads, ...lane("Actions", 60, 172), ...lane("Thoughts", 330), ...row("x", 480)];
    expect(laneOf(items, "Thoughts 0 1").lane).toBe("Thoughts");
    expect(laneOf(items, "x 1")).toEqual({ lane: "Row 3", confidence: 0.75 });
  });

  it("between two lanes are one lane, wherever the border between the two was drawn", () => {
    const items = [
      ...heads,
      ...lane("Actions", 60, 172),
      ...lane("Thoughts", 340),
      ...row("x", 510),
      ...row("y", 622),
      ...lane("Channels", 790),
    ];
    expect(mapOf(items)?.lanes.map((l) => l.title)).toEqual(["Actions", "Thoughts", "Row 3", "Channels"]);
    expect(laneOf(items, "x 1").lane).toBe(laneOf(items, "y 1").lane);
  });

  it("are doubtful where nothing shows whether they are a lane of their own", () => {
    const items = [...heads, ...lane("Actions", 60), label("Thoughts", 0, 260), ...row("a", 230), ...row("b", 390)];
    const far = laneOf(items, "b 1");
    expect(laneOf(items, "a 1").confidence).toBeGreaterThanOrEqual(0.9);
    expect(far.confidence).toBeLessThanOrEqual(0.75);
  });

  it("are sure where the label stands in the middle of all its rows", () => {
    const items = [...heads, ...lane("Actions", 60), ...lane("Thoughts", 230, 390), ...lane("Channels", 550)];
    expect(laneOf(items, "Thoughts 1 1").lane).toBe("Thoughts");
    expect(mapOf(items)?.lanes).toHaveLength(3);
  });

  it("of a mood that goes up and down stay in its lane", () => {
    const mood = [note("glad", 200, 230), note("lost", 360, 500), note("proud", 520, 230)];
    const items = [...heads, ...lane("Actions", 60), label("Emotions", 0, 405), ...mood, ...lane("Channels", 680)];
    expect(laneOf(items, "lost").lane).toBe("Emotions");
    expect(laneOf(items, "glad").lane).toBe("Emotions");
  });
});
