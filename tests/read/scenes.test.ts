import { describe, expect, it } from "vitest";
import { read } from "../../src/read/index.js";
import { scenes } from "../boards/scenes/index.js";
import { score } from "../boards/score.js";

describe("boards drawn by hand", () => {
  for (const { id, sees, drawn } of scenes)
    it(`${id}: ${sees}`, () => {
      const found = score(drawn, read({ host: "memory", items: drawn.items }));
      expect(found).toMatchObject({ lost: 0, doubled: 0, strays: 0, mapsWrong: 0, sureAndWrong: 0 });
      expect(found).toMatchObject({ cell: found.notes, stagesFound: found.stages });
    });
});
