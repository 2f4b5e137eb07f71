// What the panel looks like in each host's skin, beside the pictures kept of it.
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaint, looks, pictured, shoot, startPictures, stopPictures } from "./panel-pictures.js";

beforeAll(startPictures);
afterAll(stopPictures);

describe.each(looks)("the panel in the skin of $skin, $theme,", (look) => {
  it.each(pictured)("looks as it did: %s", async (state) => {
    expect(complaint(state, look, await shoot(state, look)) ?? "").toBe("");
  });
});

it("a button of another colour, or a row that is missing, is seen", async () => {
  const png = await shoot("a check", looks[0]);
  expect(complaint("a check", looks[0], png)).toBeUndefined();
  const painted = PNG.sync.read(png);
  for (let y = 735; y < 755; y += 1)
    for (let x = 20; x < 120; x += 1) painted.data.set([28, 107, 60, 255], (y * painted.width + x) * 4);
  expect(complaint("a check", looks[0], PNG.sync.write(painted))).toMatch(/does not look as it did/);
  const shifted = PNG.sync.read(png);
  const row = shifted.width * 4;
  shifted.data.copyWithin(300 * row, 330 * row, 700 * row);
  expect(complaint("a check", looks[0], PNG.sync.write(shifted))).toMatch(/does not look as it did/);
});
