// Reading again after changes: exactly what a whole reading gives, and most of it not made anew.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { place } from "../../src/place/index.js";
import { type Hints, keptKey, look, makeReader } from "../../src/read/index.js";
import { mapOf } from "../bench/boards.js";
import { followed, steps } from "./followed.js";
import { board, itemsOf } from "./on-board.js";
import { randomMap } from "./random-maps.js";

describe("reading again [R22]", () => {
  it("gives exactly what a whole reading gives, whatever is done to placed maps", () => {
    void fc.assert(
      fc.property(randomMap(), steps, (map, its) => followed(itemsOf(place(map)), its)),
      { seed: 2201, numRuns: 200 },
    );
  });

  it("gives the same where two placed maps lie over one another or beside one another", () => {
    const both = fc.tuple(randomMap(), randomMap(), fc.integer({ min: -2000, max: 4000 }), steps);
    void fc.assert(
      fc.property(both, ([one, other, away, its]) => {
        const second = itemsOf(place({ ...other, id: "m-2" })).map((item) => ({
          ...item,
          id: `2 ${item.id}`,
          box: { ...item.box, x: item.box.x + away, y: item.box.y + away / 3 },
          ...(item.parent !== undefined && { parent: `2 ${item.parent}` }),
        }));
        followed([...itemsOf(place(one)), ...second], its);
      }),
      { seed: 2202, numRuns: 120 },
    );
  });

  it("gives the same with corrections kept: what is outside, where notes belong, what lanes mean, where borders lie", () => {
    const hintsFor = (items: readonly Item[]): fc.Arbitrary<Hints> => {
      const label = fc.constantFrom(...items.filter((i) => i.text !== "").map((i) => i.id));
      const { lanes = [], stages = [] } = look(board(items)).reading.maps[0] ?? {};
      const [lane, stage] = [lanes, stages].map((its) =>
        fc.constantFrom(...its.map((s) => s.item?.id ?? s.id), "none"),
      );
      const pairs = lanes.slice(1).map((l, i) => [lanes[i]?.id ?? "", l.id] as const);
      const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
      return fc.record(
        {
          outside: list(fc.record({ label })),
          notes: list(fc.record({ label, lane: lane ?? label, stage: stage ?? label })),
          roles: list(fc.record({ label: lane ?? label, roles: fc.constant(["metrics"] as const) })),
          borders: list(
            fc.record({ between: fc.constantFrom(...pairs, ["", ""] as const), at: fc.constantFrom(0.2, 0.8) }),
          ),
          lanes: fc.constantFrom(
            [],
            [],
            lanes.slice(0, 2).map((l) => ({ label: l.item?.id ?? l.id })),
          ),
        },
        { requiredKeys: [] },
      );
    };
    const corrected = randomMap().chain((map) => {
      const items = itemsOf(place(map));
      return fc.tuple(fc.constant(items), hintsFor(items), steps);
    });
    void fc.assert(
      fc.property(corrected, ([items, hints, its]) => followed(items, its, hints)),
      { seed: 2204, numRuns: 60 },
    );
  });

  it("gives the same look for a board on which nothing changed", () => {
    const reader = makeReader();
    const items = itemsOf(place(mapOf(40, 4)));
    reader(board(items));
    const once = reader(board(items.map((item) => ({ ...item }))));
    expect(reader(board(items.map((item) => ({ ...item }))))).toBe(once);
  });

  it("makes only the notes of the lanes anew that a moved note touches, also with corrections kept", () => {
    const items = itemsOf(place(mapOf(400, 6)));
    const corrections = JSON.stringify({ outside: [{ label: "i-note:n5" }] });
    for (const kept of [undefined, { [keptKey]: corrections }]) {
      const reader = makeReader();
      reader({ ...board(items), ...(kept && { kept }) });
      const moved = (by: number) => ({
        ...board(
          items.map((item) => (item.id === "i-note:n3" ? { ...item, box: { ...item.box, x: item.box.x + by } } : item)),
        ),
        ...(kept && { kept }),
      });
      const [before, now] = [reader(moved(1)).reading.maps[0], reader(moved(5)).reading.maps[0]];
      const same = new Set(before?.notes);
      const lane = now?.notes.find((n) => n.id === "i-note:n3")?.lane;
      expect(lane).toBeDefined();
      expect(now?.notes.filter((n) => !same.has(n)).every((n) => n.lane === lane)).toBe(true);
      expect(now?.notes.filter((n) => same.has(n)).length).toBeGreaterThan(300);
    }
  });

  it("reads a board with corrections just given as a whole", () => {
    const reader = makeReader();
    const items = itemsOf(place(mapOf(60, 4)));
    const hints = { outside: [{ label: "i-note:n5" }] };
    reader(board(items));
    expect(reader(board(items), hints)).toEqual(look(board(items), hints));
    expect(reader(board(items))).toEqual(look(board(items)));
  });
});
