import { describe, expect, it } from "vitest";
import { differences, unlike } from "../boards/scenes/differences.js";
import { scenes } from "../boards/scenes/index.js";
import { scoreOf } from "../boards/scenes/table.js";

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
