import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff, mapOf, outlineOf } from "../../src/compare/index.js";
import { anyMap } from "../maps.js";

describe("an outline of a map", () => {
  it("becomes a map again in which nothing has changed, after it was written down as text", () => {
    void fc.assert(
      fc.property(anyMap(), (map) => {
        const back = mapOf(JSON.parse(JSON.stringify(outlineOf(map))));
        expect(back && diff(back, map)).toEqual([]);
        expect(back && diff(map, back)).toEqual([]);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("is no map where it is none, or where it lacks something", () => {
    for (const nothing of [null, 3, "[]", [], {}, { notes: [] }, { notes: [null] }])
      expect(mapOf(nothing)).toBeUndefined();
  });
});
