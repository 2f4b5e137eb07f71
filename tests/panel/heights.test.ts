// Where the rows of a long list stand.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alone, makeHeights } from "../../ui/panel/heights.js";

const keysOf = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `k${i}`);

describe("rows of a long list", () => {
  it("stand one below the other, whatever was measured of them in whatever order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.tuple(fc.nat(299), fc.double({ min: 1, max: 400, noNaN: true })), { maxLength: 80 }),
        (count, measures) => {
          const heights = makeHeights(40);
          heights.take(keysOf(count));
          const known = new Map<number, number>();
          for (const [at, height] of measures) {
            if (at >= count) continue;
            const isOther = heights.measure(`k${at}`, height);
            if (isOther) known.set(at, height);
          }
          for (const [at, height] of known) expect(heights.top(at + 1) - heights.top(at)).toBeCloseTo(height, 6);
          for (let i = 0; i < count; i++) expect(heights.top(i + 1)).toBeGreaterThan(heights.top(i));
          expect(heights.total).toBe(heights.top(count));
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });

  it("are all found by going down in steps of what is in sight", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 50, max: 900 }),
        (sizes, sight) => {
          const heights = makeHeights(60);
          const keys = keysOf(sizes.length);
          heights.take(keys);
          const seen = new Set<number>();
          for (let y = 0; y < heights.total; y += sight) {
            // As a browser does: what comes into sight is measured, what stood at the top stays there, until nothing new comes.
            for (let isNew = true; isNew; ) {
              isNew = false;
              const [from, to] = [heights.at(y), heights.at(y + sight)];
              const into = Math.min(y - heights.top(from), sizes[from] ?? 0);
              for (let i = from; i <= to; i++) {
                isNew = heights.measure(`k${i}`, sizes[i] ?? 0) || isNew;
                seen.add(i);
              }
              y = heights.top(from) + into;
            }
          }
          expect(seen.size).toBe(sizes.length);
        },
      ),
      { seed: 12, numRuns: 100 },
    );
  });

  it("keep their heights when others come and go", () => {
    const heights = makeHeights(10);
    heights.take(["a", "b", "c"]);
    heights.measure("c", 50);
    heights.take(["x", "c"]);
    expect(heights.top(2) - heights.top(1)).toBe(50);
    heights.forget();
    expect(heights.total).toBe(20);
  });

  it("are told apart where two are called the same", () => {
    expect(alone(["a", "b", "a", "a"])).toEqual(["a", "b", "a 1", "a 2"]);
  });
});
