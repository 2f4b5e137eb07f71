import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { inView, legible, shifted, toBoard, toScreen, viewOf, zoomed } from "../../ui/panel/camera.js";
import { middle, nextText, sketchOf, textAt } from "../../ui/panel/sketch.js";
import { boards } from "./boards.js";

const sticky = (id: string, x: number, y: number, side = 100): Item => ({
  id,
  kind: "sticky",
  box: { x, y, w: side, h: side },
  text: id,
  fill: "#FFE299",
});
const sketch = (...items: readonly Item[]) => sketchOf({ host: "memory", items });
const size = { w: 300, h: 200 };

describe("a board in small", () => {
  it("draws ten thousand notes as one path a colour", () => {
    const large = sketch(...(boards.large?.() ?? []));
    expect(large.texts.length).toBeGreaterThan(10_000);
    expect(large.layers.length).toBeLessThan(12);
  });

  it("leaves out what has no place, and stands on an empty board", () => {
    const odd = sketch({ ...sticky("a", 0, 0), box: { x: Number.NaN, y: 0, w: 1, h: 1 } }, sticky("b", 1e12, 0));
    expect(odd.texts).toEqual([]);
    expect(odd.layers).toEqual([]);
    expect(viewOf(odd.box, size).scale).toBeGreaterThan(0);
  });

  it("finds the small text under a point before the large one around it", () => {
    const nested = sketch(sticky("large", 0, 0, 500), sticky("small", 100, 100));
    expect(textAt(nested, { x: 150, y: 150 }, 0)?.id).toBe("small");
    expect(textAt(nested, { x: 450, y: 450 }, 0)?.id).toBe("large");
    expect(textAt(nested, { x: 505, y: 450 }, 0)).toBeUndefined();
    expect(textAt(nested, { x: 505, y: 450 }, 10)?.id).toBe("large");
  });

  it("arrow keys reach every text of a grid, however untidy", () => {
    const all = sketch(...(boards.untidy?.() ?? []));
    const [first] = all.texts;
    if (!first) throw new Error("expected a text");
    const reached = new Set([first.id]);
    const open = [first];
    for (let item = open.pop(); item; item = open.pop())
      for (const to of ["left", "right", "up", "down"] as const) {
        const next = nextText(all, item, to);
        if (next && !reached.has(next.id)) {
          reached.add(next.id);
          open.push(next);
        }
      }
    expect(all.texts.filter((t) => !reached.has(t.id)).map((t) => t.text)).toEqual([]);
  });

  it("shows writing only where it can be read", () => {
    const all = sketch(...(boards.large?.() ?? []));
    expect(legible(all, viewOf(all.box, size), size)).toEqual([]);
    const [note] = all.texts.filter((t) => t.kind === "sticky");
    if (!note) throw new Error("expected a note");
    const near = { ...middle(note.box), scale: 0.5 };
    expect(legible(all, near, size)).toContain(note);
    expect(legible(all, near, size).length).toBeLessThan(40);
  });
});

describe("the view", () => {
  const view = fc.record({
    x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    scale: fc.double({ min: 0.01, max: 2, noNaN: true }),
  });
  const point = fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 200, noNaN: true }),
  });

  it("goes from the screen to the board and back", () => {
    fc.assert(
      fc.property(view, point, (v, p) => {
        const back = toScreen(v, size, toBoard(v, size, p));
        expect(back.x).toBeCloseTo(p.x, 6);
        expect(back.y).toBeCloseTo(p.y, 6);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it("zooms with the point under the pointer staying where it is", () => {
    const board = sketch(sticky("a", -2e4, -2e4, 50), sticky("b", 2e4, 2e4, 50));
    fc.assert(
      fc.property(view, point, fc.constantFrom(0.5, 1.5, 4), (v, p, by) => {
        const before = toBoard(v, size, p);
        const after = toBoard(zoomed(v, by, size, board, p), size, p);
        expect(after.x).toBeCloseTo(before.x, 4);
        expect(after.y).toBeCloseTo(before.y, 4);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("moves no more than needed to see a text", () => {
    const v = { x: 0, y: 0, scale: 0.5 };
    expect(shifted(v, size, { x: -50, y: -50, w: 100, h: 100 })).toEqual(v);
    const moved = shifted(v, size, { x: 400, y: 0, w: 100, h: 100 });
    expect(moved.y).toBe(0);
    const seen = inView(moved, size);
    expect(seen.x + seen.w).toBeCloseTo(500 + 16 / 0.5, 6);
  });
});
