import { describe, expect, it } from "vitest";
import { centre, type Item } from "../../src/board/index.js";
import type { Reading } from "../../src/model/index.js";
import { read } from "../../src/read/index.js";
import { extent } from "../boards/around.js";
import { boardWith } from "../boards/generate.js";
import { habits } from "../boards/habits/index.js";

const of = (id: string) => habits.filter((h) => h.id === id);
const boards = [31, 32, 33, 34].map((seed) => boardWith(of("labels as stickies of another colour"), seed));
const readAll = (items: readonly Item[]): Reading => read({ host: "memory", items });

/** All maps' notes with their cells, and lanes and stages as they follow. */
const cells = ({ maps }: Reading): unknown =>
  maps.map((m) => [
    m.title,
    m.lanes.map((l) => l.id),
    m.stages.map((s) => s.id),
    m.notes.map((n) => [n.id, n.lane, n.stage]).sort(),
  ]);

const turned = (items: readonly Item[], angle: number): readonly Item[] => {
  const about = centre(extent({ items, maps: [] }));
  const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return items.map((item) => {
    const at = centre(item.box);
    const [dx, dy] = [at.x - about.x, at.y - about.y];
    const [x, y] = [about.x + dx * c - dy * s - item.box.w / 2, about.y + dx * s + dy * c - item.box.h / 2];
    return { ...item, angle: (item.angle ?? 0) + angle, box: { ...item.box, x, y } };
  });
};

const frameAround = (items: readonly Item[]): Item => ({
  id: "frame",
  kind: "frame",
  text: "",
  box: extent({ items, maps: [] }),
});

describe("what was turned together [R26]", () => {
  it("is one map whichever way it was turned, without a frame", () => {
    for (const { items } of boards)
      for (const angle of [-17, -2, 3, 30]) expect(cells(readAll(turned(items, angle)))).toEqual(cells(readAll(items)));
  });

  it("is read in its frame's own axes, by any angle", () => {
    for (const { items } of boards) {
      const all = [frameAround(items), ...items];
      const upright = cells(readAll(all));
      for (const angle of [-44, -5, 12, 90, 180, 270]) expect(cells(readAll(turned(all, angle)))).toEqual(upright);
    }
  });

  it("is read so in a frame that the host leaves upright", () => {
    for (const { items } of boards)
      expect(cells(readAll([frameAround(items), ...turned(items, 4)]))).toEqual(
        cells(readAll([frameAround(items), ...items])),
      );
  });

  it("keeps notes in it that are tilted, and those laid on it later, in their cells", () => {
    for (const drawn of boards) {
      const notes = [...(drawn.maps[0]?.notes.keys() ?? [])];
      const angleOf = (i: Item, all: number): number => {
        const n = notes.indexOf(i.id);
        return n > 0 && n % 9 === 0 ? 0 : n > 0 && n % 7 === 0 ? all + 3 : all;
      };
      const items = turned(drawn.items, 5).map((i) => ({ ...i, angle: angleOf(i, 5) }));
      expect(cells(readAll(items))).toEqual(cells(readAll(drawn.items)));
    }
  });

  it("is told from a map beside it that stands upright", () => {
    const [one, other] = boards;
    if (!one || !other) throw new Error("expected two boards");
    const far = 40 * (one.items.find((i) => i.kind === "sticky")?.box.w ?? 0);
    const beside = other.items.map((i) => ({ ...i, id: `b${i.id}`, box: { ...i.box, x: i.box.x + far } }));
    expect(cells(readAll([...turned(one.items, -3), ...beside]))).toEqual(cells(readAll([...one.items, ...beside])));
  });
});

describe("notes tilted each by itself", () => {
  it("stay where they are, though all by the same angle", () => {
    for (const drawn of boards) {
      const notes = drawn.maps[0]?.notes;
      const items = drawn.items.map((i) => (notes?.has(i.id) ? { ...i, angle: 8 } : i));
      expect(cells(readAll(items))).toEqual(cells(readAll(drawn.items)));
    }
  });
});
