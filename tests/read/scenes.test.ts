import { describe, expect, it } from "vitest";
import { around, type Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { beyondPointing, differences, unsteady } from "../boards/scenes/differences.js";
import { scenes } from "../boards/scenes/index.js";
import type { Scene } from "../boards/scenes/scene.js";
import { scoreOf } from "../boards/scenes/table.js";
import { unlike } from "../boards/scenes/unlike.js";
import { score } from "../boards/score.js";
import { pointing } from "../boards/strangers/board.js";

describe("boards drawn by hand", () => {
  for (const scene of scenes)
    it(`${scene.id}: ${scene.sees}`, () => {
      const found = scoreOf(scene);
      expect(unlike(scene.id, found.missed)).toEqual({ unlisted: [], gone: [] });
      expect(found).toMatchObject({ lost: 0, doubled: 0 });
    });

  it("names no board among the differences that is not drawn, and draws none under two names", () => {
    const ids = scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(differences)));
  });
});

const scaled =
  (by: number) =>
  ({ box: { x, y, w, h }, ...item }: Item): Item => ({
    ...item,
    ...(item.fontSize !== undefined && { fontSize: item.fontSize * by }),
    box: { x: x * by, y: y * by, w: w * by, h: h * by },
  });

/** A sticky like the board's, as far away as the board is wide and high twice over. */
const withFarNote = (items: readonly Item[]): readonly Item[] => {
  const all = around(items.map((i) => i.box)) ?? { x: 0, y: 0, w: 0, h: 0 };
  const like = items.find((i) => i.kind === "sticky")?.box ?? { w: 100, h: 100 };
  const box = { x: all.x + 3 * all.w, y: all.y + 3 * all.h, w: like.w, h: like.h };
  return [...items, { id: "far", kind: "sticky", text: "far away", fill: "#FFF9B1", box }];
};

const ways: Readonly<Record<keyof typeof unsteady, (items: readonly Item[]) => readonly Item[]>> = {
  "in another order": (items) => items.map((_, i) => items[(i * 7919 + 13) % items.length] as Item),
  "at another place": (items) =>
    items.map((i) => ({ ...i, box: { ...i.box, x: i.box.x - 31_000, y: i.box.y + 7_777 } })),
  "at 0.05×": (items) => items.map(scaled(0.05)),
  "at 20×": (items) => items.map(scaled(20)),
  "with a note far away": withFarNote,
};

describe("boards drawn by hand say the same", () => {
  for (const [way, change] of Object.entries(ways))
    it(way, () => {
      const said = ({ drawn }: Scene, items = drawn.items): string =>
        [...score({ ...drawn, items }, read({ host: "memory", items })).missed].sort().join("\n");
      const changed = scenes.filter((scene) => said(scene) !== said(scene, change(scene.drawn.items)));
      expect(changed.map(({ id }) => id)).toEqual(unsteady[way as keyof typeof unsteady]);
    });
});

describe("boards drawn by hand, every lane and stage pointed at", () => {
  it("have every note in its cell", () => {
    const wrong = scenes
      .filter(({ drawn }) => drawn.maps.length === 1)
      .filter(({ drawn }) => {
        const found = score(drawn, read({ host: "memory", items: drawn.items }, pointing(drawn)));
        return found.cell < found.notes || found.stagesFound < found.stages || found.mapsWrong > 0;
      });
    expect(wrong.map(({ id }) => id)).toEqual(beyondPointing);
  });
});
