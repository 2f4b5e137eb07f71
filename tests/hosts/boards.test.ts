// The same board put on every host as people would, and read through its adapter, is the same map.
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/index.js";
import { noteSide, scaled } from "../boards/around.js";
import { chanceOf } from "../boards/chance.js";
import { boardWith, combination } from "../boards/generate.js";
import { farthest, gist } from "../boards/gist.js";
import { habits } from "../boards/habits/index.js";
import { scenes } from "../boards/scenes/index.js";
import type { Drawn } from "../boards/truth.js";
import { type Host, hosts } from "./drawn-on.js";

/** A quarter of the habits and of the boards drawn by hand; which ones, the seed says. */
const sample = <T>(all: readonly T[], seed: number): readonly T[] =>
  chanceOf(seed).some(all, Math.ceil(all.length / 4));

/** Not the same everywhere, and why. */
const differs: ReadonlySet<string> = new Set([
  // Stickies and frames stand upright there; what was turned with its frame lies askew.
  ...["Miro", "FigJam", "FigJam node by node"].map((id) => `${id}: in a frame that was turned`),
]);

const expectSame = async (host: Host, drawn: Drawn): Promise<void> => {
  const { items } = host.side === undefined ? drawn : scaled(host.side / noteSide(drawn))(drawn, chanceOf(1));
  const { board, ids } = await host.put(items);
  const seen = gist(read(await board.read({ of: "board" })), (id) => ids.get(id) ?? id);
  const plain = gist(read({ host: "file", items }));
  expect(seen.maps).toEqual(plain.maps);
  // Texts are as high as the host makes them, and lanes of heights end where texts do.
  expect(farthest(plain, seen)).toBeLessThanOrEqual(0.15);
};

for (const [n, host] of hosts.entries())
  describe(`boards put on ${host.id} are read as they are`, () => {
    for (const habit of sample(habits, n))
      if (!differs.has(`${host.id}: ${habit.id}`)) it(habit.id, () => expectSame(host, boardWith([habit], 31)));
    for (const { id, drawn } of sample(scenes, n))
      if (!differs.has(`${host.id}: ${id}`)) it(`drawn by hand: ${id}`, () => expectSame(host, drawn));
    it("with several habits at once", async () => {
      for (let seed = 6000; seed < 6008; seed++) await expectSame(host, boardWith(combination(seed), seed));
    });
  });
