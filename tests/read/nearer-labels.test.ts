import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, label, shape, sticky } from "./on-board.js";

const stages = ["Before", "During", "After"].map((text, i) => shape(text, 240 + i * 300, -130, 250, 50));

/** Rows of two notes a stage, `pitch` apart; the row's number and the stage's are their text. */
const rows = (count: number, pitch: number): readonly Item[] =>
  Array.from({ length: count }, (_, r) =>
    [0, 1, 2].flatMap((s) => [0, 1].map((k) => sticky(`r${r} s${s} ${k}`, 245 + s * 300 + k * 115, r * pitch))),
  ).flat();
const names = (titles: readonly string[], pitch: number, x = 60): readonly Item[] =>
  titles.map((title, r) => label(title, x, r * pitch + 38));

const map = (items: readonly Item[]) => read(board(items)).maps[0];
const laneOf = (items: readonly Item[]) => {
  const its = map(items);
  return Object.fromEntries(its?.notes.map((n) => [n.text, its.lanes.find((l) => l.id === n.lane)?.title]) ?? []);
};

describe("[R27] two columns of names before the notes", () => {
  const own = ["Guest", "Reception", "Rooms", "Kitchen", "Booking engine"];
  const inRows = [...stages, ...rows(5, 160), ...names(own, 160)];

  for (const [what, x, w] of [
    ["tall boxes", -100, 60],
    ["boxes that touch the names", -60, 120],
  ] as const)
    it(`are lanes with groups over them where ${what} hold two names each`, () => {
      const items = [
        ...inRows,
        shape("Frontstage", x, 160, w, 260, { fill: "#444444" }),
        shape("Backstage", x, 480, w, 260, { fill: "#444444" }),
      ];
      expect(map(items)?.lanes.map((l) => l.title)).toEqual(own);
      expect(map(items)?.lanes.map((l) => l.roles[0])).toEqual([
        undefined,
        "frontstage",
        "frontstage",
        "backstage",
        "backstage",
      ]);
      expect(laneOf(items)).toMatchObject({ "r0 s0 0": "Guest", "r2 s1 1": "Rooms", "r4 s2 0": "Booking engine" });
      expect(
        read(board(items))
          .accounted.filter((a) => a.as === "group")
          .map((a) => a.text),
      ).toEqual(["Frontstage", "Backstage"]);
    });

  it("are lanes with groups over them where words turned by a quarter name the groups", () => {
    const turned = (text: string, y: number): Item => shape(text, -210, y + 105, 260, 50, { angle: -90 });
    const items = [...inRows, turned("Frontstage", 160), turned("Backstage", 480)];
    expect(map(items)?.lanes.map((l) => l.title)).toEqual(own);
  });

  it("are a card and lanes where the farther names stand in another measure, in a box or without one", () => {
    const card = ["Goals", "Needs", "Frustrations"].flatMap((text, i) => [
      label(text, -700, -40 + i * 210),
      label(`a line about ${i}`, -700, i * 210, { id: `line ${i}` }),
    ]);
    const lanes = ["Actions", "Thoughts", "Zorp", "Ideas"];
    for (const box of [[], [shape("", -740, -100, 500, 760)]]) {
      const items = [...stages, ...rows(4, 160), ...names(lanes, 160), ...card, ...box];
      expect(map(items)?.lanes.map((l) => l.title)).toEqual(lanes);
      expect(map(items)?.notes).toHaveLength(24);
      expect(laneOf(items)).toMatchObject({ "r0 s0 0": "Actions", "r2 s1 1": "Zorp", "r3 s2 0": "Ideas" });
    }
  });

  it("are one where the nearer ones are the marks of a scale, a question beneath each name, or notes", () => {
    const lanes = ["Actions", "Emotions", "Ideas"];
    const tall = lanes.map((text, r) => shape(text, -60, r * 300, 140, 260, { fill: "#DDE7F0" }));
    const notes = [0, 1, 2].flatMap((r) =>
      [0, 1, 2].flatMap((s) => [0, 1].map((k) => sticky(`r${r} s${s} ${k}`, 245 + s * 300, r * 300 + 20 + k * 120))),
    );
    const marks = ["+2", "0", "-2"].map((text, i) => label(text, 110, 310 + i * 105));
    const questions = lanes.map((_, r) => label("What is going on here?", 100, r * 300 + 200, { id: `why ${r}` }));
    for (const more of [marks, questions, []])
      expect(map([...stages, ...tall, ...notes, ...more])?.lanes.map((l) => l.title)).toEqual(lanes);
  });
});
