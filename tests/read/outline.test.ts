import { describe, expect, it } from "vitest";
import { contains, type Item } from "../../src/board/index.js";
import { look, type Outline } from "../../src/read/index.js";
import { boardWith, combination } from "../boards/generate.js";
import { habits } from "../boards/habits/index.js";

const outlinesOf = (items: readonly Item[]) => look({ host: "test", items });
const ordered = (strips: Outline["lanes"]): boolean =>
  strips.every((s, i) => s.to >= s.from && s.from >= (strips[i - 1]?.from ?? s.from));

describe("where a map lies on the board", () => {
  const turned = habits.filter((h) => /turned|down/.test(h.id));
  const boards = [
    ...Array.from({ length: 15 }, (_, i) => boardWith(combination(40 + i), 40 + i).items),
    ...turned.map((h) => boardWith([h], 3).items),
  ];

  it("is one outline a map, with its lanes and stages in the order of the board", () => {
    let sideways = 0;
    for (const items of boards) {
      const { reading, outlines } = outlinesOf(items);
      expect(outlines.map((o) => o.map)).toEqual(reading.maps.map((m) => m.id));
      for (const [i, outline] of outlines.entries()) {
        if (outline.isTurned) sideways += 1;
        const map = reading.maps[i];
        expect(outline.stages.map((s) => s.id).sort()).toEqual(map?.stages.map((s) => s.id).sort());
        expect(ordered(outline.lanes) && ordered(outline.stages)).toBe(true);
        const labels = [...outline.lanes, ...outline.stages].flatMap((s) => s.label ?? []);
        for (const id of labels) expect(items.some((item) => item.id === id)).toBe(true);
      }
    }
    expect(sideways).toBeGreaterThan(0);
  });

  it("holds every note in the lane and the stage it was read in", () => {
    for (const items of boards) {
      const { reading, outlines } = outlinesOf(items);
      for (const [i, map] of reading.maps.entries()) {
        const outline = outlines[i];
        if (!outline) throw new Error("expected an outline for every map");
        const along = outline.isTurned ? "y" : "x";
        const across = outline.isTurned ? "x" : "y";
        for (const note of map.notes) {
          const item = items.find((it) => it.id === note.item?.id);
          if (!item || note.spans || (item.angle ?? 0) % 180 !== 0) continue;
          const at = { x: item.box.x + item.box.w / 2, y: item.box.y + item.box.h / 2 };
          expect(contains(outline.box, at)).toBe(true);
          for (const [strip, where] of [
            [outline.lanes.find((l) => l.id === note.lane), at[across]],
            [outline.stages.find((s) => s.id === note.stage), at[along]],
          ] as const)
            if (strip) expect(where >= strip.from && where <= strip.to).toBe(true);
        }
      }
    }
  });

  it("says by how much a map lies askew, and about which point: so turned, its cells lie where its notes do", () => {
    const [askew] = habits.filter((h) => h.id === "in a frame that was turned");
    let seen = 0;
    for (const seed of [3, 4, 5, 6]) {
      const { items } = boardWith(askew ? [askew] : [], seed);
      const { reading, outlines } = outlinesOf(items);
      for (const { lane, stage, item, spans } of reading.maps[0]?.notes ?? []) {
        const [outline] = outlines;
        const on = items.find((i) => i.id === item?.id);
        if (!outline?.turn || !on || spans) throw new Error("expected a turn, and a note in one cell");
        const { angle, about } = outline.turn;
        const [c, s] = [Math.cos((-angle * Math.PI) / 180), Math.sin((-angle * Math.PI) / 180)];
        const [dx, dy] = [on.box.x + on.box.w / 2 - about.x, on.box.y + on.box.h / 2 - about.y];
        const at = { x: about.x + dx * c - dy * s, y: about.y + dx * s + dy * c };
        const within = (strips: Outline["lanes"], id: string | null, where: number): void => {
          const strip = strips.find((one) => one.id === id);
          if (strip) expect(where >= strip.from - 0.01 && where <= strip.to + 0.01).toBe(true);
        };
        within(outline.lanes, lane, at.y);
        within(outline.stages, stage, at.x);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(60);
    for (const items of [
      boardWith([], 3).items,
      boardWith(
        habits.filter((h) => h.id === "tilted notes"),
        3,
      ).items,
    ])
      expect(outlinesOf(items).outlines.map((o) => o.turn)).toEqual([undefined]);
  });
});
