// Reading again on boards that nobody drew with Lanewise: exactly what a whole reading gives, whatever people do to them.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { place } from "../../src/place/index.js";
import { makeReader } from "../../src/read/index.js";
import { crowded } from "../bench/crowded.js";
import { boardWith, combination, severalMaps } from "../boards/generate.js";
import { habits } from "../boards/habits/index.js";
import { otherBoard, otherKinds } from "../boards/others.js";
import { scenes } from "../boards/scenes/index.js";
import { followed, steps } from "./followed.js";
import { board, itemsOf, withoutTags } from "./on-board.js";
import { randomMap } from "./random-maps.js";

const always = (seed: number, numRuns: number, boards: fc.Arbitrary<readonly Item[]>): void => {
  void fc.assert(
    fc.property(boards, steps, (items, its) => followed(items, its.slice(0, 3))),
    { seed, numRuns },
  );
};

const seeds = fc.integer({ min: 1, max: 400 });

describe("reading again a board without tags [R22]", () => {
  it.each([0, 1, 2, 3, 4, 5])(
    "gives what a whole reading gives with every habit, every sixth from the %ith on",
    (part) => {
      for (const [i, habit] of habits.entries())
        if (i % 6 === part) always(2240 + i, 1, fc.constant(boardWith([habit], 70 + i).items));
    },
  );

  it("gives what a whole reading gives with habits combined", () => {
    always(
      2211,
      30,
      seeds.map((seed) => boardWith(combination(seed), seed).items),
    );
  });

  it("gives what a whole reading gives on boards of several maps, and where there is none", () => {
    const how = fc.constantFrom("beside", "under", "askew");
    always(
      2212,
      12,
      fc.tuple(how, seeds).map(([one, seed]) => severalMaps(one, seed).items),
    );
    always(
      2213,
      16,
      fc.tuple(fc.constantFrom(...otherKinds), seeds).map(([kind, seed]) => otherBoard(kind, seed).items),
    );
  });

  it("gives what a whole reading gives on boards drawn by hand", () => {
    for (const [i, { drawn }] of scenes.entries()) always(2220 + i, 1, fc.constant(drawn.items));
  });

  it("gives what a whole reading gives on maps of ours that lost their tags", () => {
    always(
      2203,
      12,
      randomMap().map((map) => withoutTags(itemsOf(place(map)))),
    );
  });

  it("gives what a whole reading gives among hundreds of notes", () => {
    for (const [i, id] of [
      "nothing unusual",
      "drawn bands",
      "dots stuck on notes",
      "feelings: axis",
      "a legend",
    ].entries()) {
      const own = habits.filter((h) => h.id === id);
      expect(own).toHaveLength(1);
      always(2230 + i, 3, fc.constant(boardWith([...own, crowded(500)], 3).items));
    }
  });

  it("leaves the notes of all lanes as they are that a moved note does not touch", () => {
    const { items } = boardWith([crowded(600)], 9);
    const reader = makeReader();
    const before = reader(board(items)).reading.maps[0]?.notes ?? [];
    const [first, last] = [before[0], before.filter((n) => n.lane === before[0]?.lane).at(-1)];
    const to = items.find((i) => i.id === last?.id)?.box;
    const moved = items.map((i) => (i.id === first?.id && to ? { ...i, box: { ...i.box, x: to.x } } : i));
    const now = reader(board(moved)).reading.maps[0]?.notes ?? [];
    const same = new Set(before);
    expect(now.find((n) => n.id === first?.id)?.stage).not.toBe(first?.stage);
    expect(now.filter((n) => !same.has(n)).every((n) => n.lane === first?.lane)).toBe(true);
    expect(now.filter((n) => same.has(n)).length).toBeGreaterThan(300);
  });
});
