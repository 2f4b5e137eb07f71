// The scripts people paste into a real board, tried on the emulators: what they say about each is how its switches really stand. And
// docs/hosts.md says of every switch what to do on a real board.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { allOff, allOn, makeFigJam, mixture, type Switches, switchNames } from "./figjam-emulator.js";
import { miroEmulator, oneWay, otherWay, positions } from "./miro-emulator.js";

type Answers = Readonly<Record<string, unknown>>;

/** As a console would run it: with nothing of ours around it. */
const run = async (path: string, globals: object): Promise<Answers> => {
  const quick = (work: () => void, ms: number) => setTimeout(work, Math.min(ms, 20));
  const printed: unknown[] = [];
  const console = { table: (what: unknown) => printed.push(what) };
  const answers: Answers = await vm.runInNewContext(readFileSync(path, "utf8"), {
    ...globals,
    console,
    setTimeout: quick,
    Error,
  });
  expect(printed).toEqual([answers]);
  return answers;
};

const page = readFileSync("docs/hosts.md", "utf8");
/** A row of a check list, found by what its last column says. */
const rowOf = (name: string): readonly string[] =>
  page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .find((cells) => cells.at(-2)?.includes(`\`${name}\``)) ?? [];

describe("the probe of Miro", () => {
  // Told by people's hands: another person, a copy, the look of it, or at the price of all credits.
  const byHand = [
    ...["duplicateKeepsMetadata", "ownEventsOnly", "framesLieBelow", "shrunkFrame", "undoStep", "viewOnlySays"],
    ...["batchGet", "budgetOf", "longestNotice", "mostItems", "collectionKilobytes", "storageBlocked", "popups"],
    "lockedItems",
  ];
  const asked = Object.keys(oneWay).filter((name) => !byHand.includes(name));

  it.each(positions)("says how everything stands ($name), and leaves nothing behind", async ({ switches }) => {
    const emulator = miroEmulator({ switches, latency: 1, seed: 11 });
    emulator.people.add({ kind: "sticky", box: { x: 0, y: 0, w: 200, h: 200 }, text: "was here before" });
    const before = Object.keys(emulator.raw());
    const found = await run("docs/probe-miro.js", { miro: emulator.page().miro });
    const expected = Object.fromEntries(asked.map((name) => [name, Reflect.get(switches, name)]));
    expect(Object.fromEntries(asked.map((name) => [name, found[name]]))).toEqual(expected);
    expect(Object.keys(emulator.raw())).toEqual(before);
    expect(emulator.meter.read().credits).toBeLessThan(8_000);
  });

  it.each(Object.keys(otherWay))("the check list says what %s is about", (name) => {
    const cells = rowOf(name);
    expect(cells.slice(1, -1).filter((cell) => cell === "")).toEqual([]);
    expect(cells).toHaveLength(7);
  });
});

describe("the probe of FigJam", () => {
  const byHand = ["draggingReparents", "textRunsWide", "noneBesidesOthers", "stampsStay"];
  const asked = switchNames.filter((name) => !byHand.includes(name));

  const settings: readonly (readonly [string, Switches])[] = [
    ["every switch off", allOff],
    ["every switch on", allOn],
    ...[1, 2, 3, 4, 5].map((seed) => [`a mixture, ${seed}`, mixture(seed)] as const),
  ];
  it.each(settings)("says how everything stands (%s), and leaves nothing behind", async (_, switches) => {
    const host = makeFigJam({ switches });
    const { figma } = host;
    const found = await run("docs/probe-figjam.js", { figma });
    const expected = Object.fromEntries(asked.map((name) => [name, switches[name]]));
    expect(Object.fromEntries(asked.map((name) => [name, found[name]]))).toEqual(expected);
    expect(host.raw()).toEqual({});
  });

  it.each(switchNames)("the check list says what %s is about", (name) => {
    const cells = rowOf(name);
    expect(cells.slice(1, -1).filter((cell) => cell === "")).toEqual([]);
    expect(cells).toHaveLength(7);
  });
});

describe("the check lists of docs/hosts.md", () => {
  it.each(["Miro", "FigJam"])("number their rows one after the other (%s)", (host) => {
    const list = page.split(`### An hour in ${host}\n`)[1]?.split("\n### ")[0] ?? "";
    const numbers = [...list.matchAll(/^\| (\d+) \|/gm)].map(([, n]) => Number(n));
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });
});
