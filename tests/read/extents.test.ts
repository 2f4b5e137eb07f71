// Runs and white told from numbers alone: the same as following spans one after another.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart } from "../../src/read/borders/runs.js";
import { ascending, runsIn } from "../../src/read/sheet/extents.js";

const spans = fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 90 })), {
  maxLength: 40,
});

describe("runs in numbers", () => {
  it("are those that spans make which follow one another, whatever their order", () => {
    void fc.assert(
      fc.property(spans, fc.constantFrom(Number.MIN_VALUE, 1, 20, 55.5), (its, white) => {
        const all = its.map(([from, long]) => ({ from, to: from + long }));
        const inOrder = [...all].sort((a, b) => a.from - b.from);
        const froms = Float64Array.from(all, (s) => s.from);
        const tos = Float64Array.from(all, (s) => s.to);
        expect(runsIn({ froms, tos }, white)).toEqual(apart(inOrder, white));
      }),
      { seed: 2204, numRuns: 400 },
    );
  });

  it("are the same where there are many, spread wide or thin", () => {
    const many = fc.array(fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 0, max: 90 })), {
      minLength: 64,
      maxLength: 200,
    });
    void fc.assert(
      fc.property(many, fc.constantFrom(Number.MIN_VALUE, 1, 20, 55.5), (its, white) => {
        const all = its.map(([from, long]) => ({ from, to: from + long }));
        const inOrder = [...all].sort((a, b) => a.from - b.from);
        const froms = Float64Array.from(all, (s) => s.from);
        const tos = Float64Array.from(all, (s) => s.to);
        expect(runsIn({ froms, tos }, white)).toEqual(apart(inOrder, white));
      }),
      { seed: 2205, numRuns: 200 },
    );
  });

  it("touch where nothing lies between them, and part where something does", () => {
    const touching = { froms: Float64Array.of(10, 0), tos: Float64Array.of(20, 10) };
    expect(runsIn(touching, Number.MIN_VALUE)).toEqual([{ from: 0, to: 20 }]);
    const parted = { froms: Float64Array.of(11, 0), tos: Float64Array.of(20, 10) };
    expect(runsIn(parted, Number.MIN_VALUE)).toEqual([
      { from: 0, to: 10 },
      { from: 11, to: 20 },
    ]);
  });
});

describe("numbers put in order", () => {
  it("are in the order that sorting gives, in rows as notes lie or strewn", () => {
    const row = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 60 });
    void fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (rows, areRows) => {
        const all = rows.flatMap((its) => (areRows ? [...its].sort((a, b) => a - b) : its));
        expect([...ascending(Float64Array.from(all))]).toEqual([...Float64Array.from(all).sort()]);
      }),
      { seed: 2206, numRuns: 200 },
    );
  });
});
