// Whatever board it is: once a person has pointed at all its lanes and stages, the grid is what was pointed at. [R19]
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hints, read } from "../../src/read/index.js";
import { boardWith, combination, severalMaps } from "../boards/generate.js";
import { habits } from "../boards/habits/index.js";
import { scenes } from "../boards/scenes/index.js";
import { type Score, score, sum } from "../boards/score.js";
import { pointing } from "../boards/strangers/board.js";
import type { Drawn, MeantMap } from "../boards/truth.js";

const scored = (drawn: Drawn, hints?: Hints): Score => score(drawn, read({ host: "test", items: drawn.items }, hints));
const pointingAt = (drawn: Drawn, ...maps: readonly MeantMap[]): Hints => {
  const each = maps.map((map) => pointing({ ...drawn, maps: [map] }));
  return { lanes: each.flatMap((h) => h.lanes ?? []), stages: each.flatMap((h) => h.stages ?? []) };
};

/** What is right of a board with every label pointed at; never less than without. */
const steered = (drawn: Drawn): Score => {
  const [before, after] = [scored(drawn), scored(drawn, pointingAt(drawn, ...drawn.maps))];
  expect(after.cell).toBeGreaterThanOrEqual(before.cell);
  expect(after).toMatchObject({ lost: 0, doubled: 0, mapsWrong: 0, stagesFound: after.stages });
  return after;
};

const share = (all: readonly Score[]): number => {
  const { cell, notes } = sum(all);
  return cell / notes;
};

describe("every lane and stage pointed at", () => {
  it("gives the grid pointed at, with every habit", () => {
    const found: Score[] = [];
    for (const [i, habit] of habits.entries()) {
      const drawn = boardWith([habit], 8100 + i);
      if (drawn.maps.length > 0) found.push(steered(drawn));
    }
    expect(share(found)).toBeGreaterThanOrEqual(0.99);
  });

  it("gives it with several habits at once, never less than without pointing", () => {
    const found: Score[] = [];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (seed) => {
        const drawn = boardWith(combination(seed), seed);
        if (drawn.maps.length > 0) found.push(steered(drawn));
      }),
      { seed: 1902, numRuns: 120 },
    );
    expect(share(found)).toBeGreaterThanOrEqual(0.99);
  });

  it("gives it on boards drawn by hand, of one map or more", () => {
    const found = scenes.filter(({ drawn }) => drawn.maps.length > 0).map(({ drawn }) => steered(drawn));
    expect(share(found)).toBeGreaterThanOrEqual(0.99);
  });
});

/** The same board with labels that say nothing to anybody. */
const nameless = (drawn: Drawn, maps: readonly MeantMap[]): Drawn => {
  const labels = maps.flatMap((m) => [...m.lanes, ...m.stages].flatMap((s) => s.label ?? []));
  const words = new Map(labels.map((id, i) => [id, `Wim${String.fromCharCode(97 + i)}`]));
  return { ...drawn, items: drawn.items.map((item) => ({ ...item, text: words.get(item.id) ?? item.text })) };
};

describe("two maps on one board", () => {
  const boards = (["beside", "under", "askew"] as const).flatMap((how, i) =>
    [0, 1, 2, 3].map((n) => severalMaps(how, 6100 + 10 * i + n)),
  );

  it("are both as they were when only the labels of one are pointed at", () => {
    for (const drawn of boards)
      for (const map of drawn.maps)
        expect(read({ host: "test", items: drawn.items }, pointingAt(drawn, map)).maps.map(seats)).toEqual(
          read({ host: "test", items: drawn.items }).maps.map(seats),
        );
  });

  it("are two when one has labels that nobody knows and these are pointed at, or those of both", () => {
    for (const drawn of boards)
      for (const maps of [drawn.maps.slice(1), drawn.maps]) {
        const board = nameless(drawn, maps);
        expect(scored(board, pointingAt(board, ...maps))).toMatchObject({ mapsWrong: 0, cell: scored(drawn).notes });
      }
  });
});

const seats = ({ notes }: { readonly notes: readonly { id: string; lane: string | null; stage: string | null }[] }) =>
  notes.map((n) => `${n.id} ${n.lane} ${n.stage}`);
