import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  around,
  type Box,
  clearance,
  freeSpot,
  grown,
  type Item,
  isSound,
  overlaps,
  parseTag,
  plainText,
  type Tag,
  writeTag,
} from "../../src/board/index.js";

const item = (box: Box): Item => ({ id: `${box.x},${box.y}`, kind: "sticky", box, text: "" });
const size = { w: 5520, h: 3352 };

describe("finding room", () => {
  it("takes the middle of the view on an empty board", () => {
    expect(freeSpot({ w: 100, h: 60 }, [], { x: 0, y: 0, w: 1000, h: 600 })).toEqual({ x: 452, y: 272 });
    expect(freeSpot({ w: 100, h: 60 }, [])).toEqual({ x: 0, y: 0 });
  });

  it("never lies on anything, keeps its distance and stands on the grid", () => {
    const boxes = fc.array(
      fc.record({
        x: fc.integer({ min: -9000, max: 9000 }),
        y: fc.integer({ min: -9000, max: 9000 }),
        w: fc.integer({ min: 1, max: 3000 }),
        h: fc.integer({ min: 1, max: 3000 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    const view = fc.option(fc.constant({ x: -500, y: -300, w: 2000, h: 1200 }), { nil: undefined });
    fc.assert(
      fc.property(boxes, view, (taken, visible) => {
        const at = freeSpot(size, taken.map(item), visible);
        const wanted = grown({ ...at, ...size }, clearance - 4);
        expect(taken.some((b) => overlaps(b, wanted))).toBe(false);
        expect([at.x % 4, at.y % 4].map(Math.abs)).toEqual([0, 0]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("is not led astray by items without a place or a size", () => {
    const odd = [
      { x: Number.NaN, y: 0, w: 10, h: 10 },
      { x: 0, y: 0, w: Number.POSITIVE_INFINITY, h: 4 },
    ];
    expect(odd.some(isSound)).toBe(false);
    expect(freeSpot(size, odd.map(item))).toEqual({ x: 0, y: 0 });
  });
});

describe("boxes", () => {
  it("has no box around nothing", () => {
    expect(around([])).toBeUndefined();
  });

  it("touching is not overlapping", () => {
    expect(overlaps({ x: 0, y: 0, w: 4, h: 4 }, { x: 4, y: 0, w: 4, h: 4 })).toBe(false);
    expect(overlaps({ x: 0, y: 0, w: 5, h: 4 }, { x: 4, y: 0, w: 4, h: 4 })).toBe(true);
  });
});

describe("tags", () => {
  const tag: Tag = { v: 1, map: "m1", part: "lane", id: "actions", roles: ["actions"], title: "Actions" };

  it("come back as they were written", () => {
    expect(parseTag(writeTag(tag))).toEqual(tag);
    expect(parseTag({ ...tag })).toEqual(tag);
  });

  it("of later versions, other makers or broken ones are no tags", () => {
    for (const value of [
      undefined,
      null,
      3,
      "",
      "{",
      "[]",
      { ...tag, v: 2 },
      { ...tag, map: "" },
      { ...tag, part: "moon" },
    ])
      expect(parseTag(value)).toBeUndefined();
  });

  it("with odd additions keep what is understood", () => {
    expect(parseTag({ ...tag, id: "" })).not.toHaveProperty("id");
    expect(parseTag({ ...tag, roles: "actions", value: Number.NaN, later: true })).toEqual({
      v: 1,
      map: "m1",
      part: "lane",
      id: "actions",
      title: "Actions",
    });
  });
});

describe("plain text", () => {
  it("unifies line ends and drops what no file can carry", () => {
    expect(plainText("  a\r\nb\u2028c\0d\uD800e  ")).toBe("a\nb\ncde");
    expect(plainText("🙂 ok")).toBe("🙂 ok");
  });
});
