import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import type { Note, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { board, itemsOf, withoutTags } from "./on-board.js";
import { randomMap } from "./random-maps.js";

const moved = (items: readonly Item[], dx: number, dy: number, by = 1): readonly Item[] =>
  items.map((i) => ({
    ...i,
    box: { x: i.box.x * by + dx, y: i.box.y * by + dy, w: i.box.w * by, h: i.box.h * by },
    ...(i.fontSize !== undefined && { fontSize: i.fontSize * by }),
  }));

/** The same numbers every time, without a clock: a small generator of its own. */
const seeded = (seed: number) => {
  let state = seed >>> 0 || 1;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const jittered = (items: readonly Item[], seed: number, reach: number, which: (i: Item) => boolean) => {
  const next = seeded(seed);
  return items.map((i) => {
    const dx = (2 * next() - 1) * reach;
    const dy = (2 * next() - 1) * reach;
    return which(i) ? { ...i, box: { ...i.box, x: i.box.x + dx, y: i.box.y + dy } } : i;
  });
};

const shuffled = (items: readonly Item[], seed: number): readonly Item[] => {
  const next = seeded(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

/** What a board cannot carry is left out: ids of notes, confidence and why, colours, items. Ids of strips where they came from tags. */
const essence = (map: ServiceMap, withIds: boolean) => {
  const lane = new Map(map.lanes.map((l, i) => [l.id, withIds ? l.id : `${i} ${l.title}`]));
  const stage = new Map(map.stages.map((s, i) => [s.id, withIds ? s.id : `${i} ${s.title}`]));
  const note = (n: Note) => ({
    text: n.text,
    lane: lane.get(n.lane ?? ""),
    stage: stage.get(n.stage ?? ""),
    spans: n.spans?.map((s) => stage.get(s)),
    isScored: n.score !== undefined,
  });
  return {
    title: map.title,
    header: map.header,
    stages: map.stages.map((s) => ({ title: s.title, group: s.group, ...(withIds && { id: s.id }) })),
    lanes: map.lanes.map((l) => ({ title: l.title, roles: l.roles, ...(withIds && { id: l.id }) })),
    lines: map.lines.map((l) => ({ role: l.role, title: l.title, after: lane.get(l.after ?? "") })),
    notes: map.notes.map(note).sort((a, b) => (a.text < b.text ? -1 : 1)),
    ...(withIds && { id: map.id, kind: map.kind, profile: map.profile }),
  };
};

const scoresOff = (map: ServiceMap, back: ServiceMap): number => {
  const scores = new Map(back.notes.map((n) => [n.text, n.score]));
  return Math.max(
    0,
    ...map.notes.map((n) => (n.score === undefined ? 0 : Math.abs((scores.get(n.text) ?? 9) - n.score))),
  );
};

const expectSame = (map: ServiceMap, items: readonly Item[], withIds: boolean, off: number): void => {
  const reading = read(board(items));
  expect(reading.maps).toHaveLength(1);
  const back = reading.maps[0] as ServiceMap;
  expect(essence(back, withIds)).toEqual(essence(map, withIds));
  expect(scoresOff(map, back)).toBeLessThanOrEqual(off + 1e-9);
  expect(reading.leftovers).toEqual([]);
};

const runs = (numRuns: number) => ({ seed: 1, numRuns });

describe("read undoes place", () => {
  it("[R1] gives back any placed map: stages, lanes, phases, lines, header, notes, scores and spans", () => {
    void fc.assert(
      fc.property(randomMap(), (map) => expectSame(map, itemsOf(place(map)), true, 0.05)),
      runs(120),
    );
  });

  it("[R1] gives it back after shuffling, moving and scaling", () => {
    void fc.assert(
      fc.property(
        randomMap(),
        fc.nat(),
        fc.constantFrom(0.05, 0.5, 1, 3, 20),
        fc.integer({ min: -90_000, max: 90_000 }),
        (map, seed, by, away) =>
          expectSame(map, shuffled(moved(itemsOf(place(map)), away, -away, by), seed), true, 0.05),
      ),
      runs(80),
    );
  });

  it("[R1] gives it back after jitter below half a gutter, scores within 0.15", () => {
    void fc.assert(
      fc.property(randomMap(), fc.nat(), (map, seed) =>
        expectSame(
          map,
          jittered(itemsOf(place(map)), seed, 11.9, (i) => !i.tag),
          true,
          0.15,
        ),
      ),
      runs(80),
    );
  });

  it("[R1] keeps every cell when labels and bands are jittered as well", () => {
    void fc.assert(
      fc.property(randomMap(), fc.nat(), (map, seed) =>
        expectSame(
          map,
          jittered(itemsOf(place(map)), seed, 11.9, (i) => i.kind !== "frame"),
          true,
          0.3,
        ),
      ),
      runs(60),
    );
  });

  it("[R1] says of a note that lies well inside its cell that it is at least 0.9 sure", () => {
    void fc.assert(
      fc.property(randomMap(), (map) => {
        const [back] = read(board(itemsOf(place(map)))).maps;
        expect(Math.min(1, ...(back?.notes ?? []).map((n) => n.confidence))).toBeGreaterThanOrEqual(0.9);
      }),
      runs(40),
    );
  });

  it("[R2] reads our own boards by their labels when the tags are gone", () => {
    void fc.assert(
      fc.property(randomMap({ stages: 2, lanes: 4 }), (map) =>
        expectSame(map, withoutTags(itemsOf(place(map))), false, 0.05),
      ),
      runs(120),
    );
  });

  it("[R2] and also after jitter, shuffling, moving and scaling", () => {
    void fc.assert(
      fc.property(
        randomMap({ stages: 2, lanes: 4 }),
        fc.nat(),
        fc.constantFrom(0.05, 1, 20),
        fc.integer({ min: -9000, max: 9000 }),
        (map, seed, by, away) => {
          const items = jittered(withoutTags(itemsOf(place(map))), seed, 11.9, (i) => i.kind === "sticky");
          expectSame(map, shuffled(moved(items, away, away, by), seed), false, 0.15);
        },
      ),
      runs(80),
    );
  });

  it("gives the same reading whatever the order of the items, untagged boards too", () => {
    void fc.assert(
      fc.property(randomMap(), fc.nat(), fc.boolean(), (map, seed, bare) => {
        const items = bare ? withoutTags(itemsOf(place(map))) : itemsOf(place(map));
        expect(read(board(shuffled(items, seed)))).toEqual(read(board(items)));
      }),
      runs(40),
    );
  });
});
