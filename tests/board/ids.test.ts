import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ids, type Item, idsAt, idsFor, keepPlaces, placesIn } from "../../src/board/index.js";

const id = fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.string({ maxLength: 4 }), fc.constant("__proto__"));
const step = fc.record({ what: fc.constantFrom("add", "set", "delete"), id, value: fc.integer() });

describe("what ids stand for", () => {
  it("is what a map would say, whatever was added, set and deleted, and however few were expected", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 200 }),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        (steps, expected, isKnown) => {
          const map = new Map<string, number>();
          const placeOf = (id: string): number | undefined => (/^1?\d$/.test(id) ? Number(id) : undefined);
          const ids: Ids<number> = isKnown ? idsAt<number>(placeOf, []) : idsFor<number>(expected);
          for (const { what, id, value } of steps) {
            if (what === "add") {
              expect(ids.add(id, value)).toBe(!map.has(id));
              if (!map.has(id)) map.set(id, value);
            } else if (what === "set") {
              ids.set(id, value);
              map.set(id, value);
            } else {
              ids.delete(id);
              map.delete(id);
            }
            expect(ids.get(id)).toBe(map.get(id));
          }
          for (const { id } of steps) expect(ids.get(id)).toBe(map.get(id));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it("holds thousands of ids that differ in their last sign only", () => {
    const ids = idsFor<number>(10);
    for (let i = 0; i < 5000; i++) ids.add(`note-${i}`, i);
    expect([ids.get("note-0"), ids.get("note-4999"), ids.get("note-5000")]).toEqual([0, 4999, undefined]);
  });
});

describe("places that a host knows", () => {
  const item = (id: string): Item => ({ id, kind: "sticky", box: { x: 0, y: 0, w: 1, h: 1 }, text: "" });

  it("are known of the list as it was, not of a copy nor of one that was changed since", () => {
    const items = [item("a"), item("b")];
    keepPlaces(items, (id) => ["a", "b"].indexOf(id));
    expect(placesIn(items)?.("b")).toBe(1);
    expect(placesIn([...items])).toBeUndefined();
    items[1] = item("a");
    expect(placesIn(items)).toBeUndefined();
  });
});
