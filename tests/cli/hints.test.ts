// The example in docs/hints.md, as it is printed there, and what a file says about its corrections.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileBoard } from "../../src/hosts/file/index.js";
import type { Note, Reading } from "../../src/model/index.js";
import { hintsSchema, parseHints } from "../../src/read/index.js";
import { makeSession } from "../../src/session.js";

const documented = readFileSync("docs/hints.md", "utf8");
const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(documented)?.[1] ?? "");
const board = fileBoard(readFileSync("ui/samples/untidy.excalidraw", "utf8"), "untidy.excalidraw");
const session = makeSession(board, { newId: () => "m" });
const whole = { of: "board" } as const;

const cellsOf = ({ maps }: Reading): ReadonlyMap<string, string> =>
  new Map(
    maps.flatMap((m) => {
      const titles = new Map([...m.lanes, ...m.stages].map((s) => [s.id, s.title]));
      const cell = ({ lane, stage }: Note): string => `${titles.get(lane ?? "")} / ${titles.get(stage ?? "")}`;
      return m.notes.map((n) => [n.text, cell(n)] as const);
    }),
  );

describe("the hints in docs/hints.md", () => {
  it("do what is said there, and nothing else", async () => {
    const hints = parseHints(example);
    if (!hints.ok) throw new Error(hints.problems.map((p) => p.message).join("; "));
    const before = (await session.read(whole)).reading;
    const { reading } = await session.read(whole, hints.value);
    expect(reading.remarks).toBeUndefined();
    const [was, is] = [cellsOf(before), cellsOf(reading)];
    const moved = [...is].filter(([text, cell]) => was.get(text) !== cell);
    expect(moved).toEqual([
      ["Brave", "Feeling / Find a van"],
      ["Deposit: when is it back?", "Pain points / Settle in"],
    ]);
    const note = reading.maps[0]?.notes.find((n) => n.text.startsWith("Deposit"));
    expect(note).toMatchObject({ confidence: 1, why: "somebody placed it here" });
    expect(reading.maps[0]?.lanes.find((l) => l.title === "Thinking")?.roles).toEqual(["needs"]);
    const photo = reading.leftovers.find((l) => l.text.startsWith("photo"));
    expect(photo?.reason).toBe("a person said it is not part of the map");
  });

  it("are every list there is", () => {
    const lists = Object.keys(hintsSchema.shape);
    const told = [...documented.matchAll(/^\| `(\w+)`/gm)].map((m) => m[1]);
    expect(told).toEqual(lists);
  });

  it("are read from a file that keeps them, unless none are wanted", async () => {
    const own = makeSession(fileBoard(board.content(), "untidy.excalidraw"), { newId: () => "m" });
    const plain = await own.read(whole);
    const hints = parseHints(example);
    const seen = await own.correct(plain, hints.ok ? hints.value : {});
    expect(seen.reading.remarks).toEqual(["5 corrections kept with this board were followed."]);
    expect((await own.read(whole, null)).reading).toEqual(plain.reading);
  });
});
