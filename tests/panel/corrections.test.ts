import { describe, expect, it } from "vitest";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { makeSession, type Seen } from "../../src/session.js";
import { bordersOf, changingSides, shareOf, within } from "../../ui/panel/borders.js";
import {
  asLane,
  asNote,
  asOutside,
  asStage,
  correctionsIn,
  movedNotes,
  takenBack,
  withBorder,
  withRoles,
} from "../../ui/panel/corrections.js";
import { readAsOf } from "../../ui/panel/read-as.js";
import { sketchOf } from "../../ui/panel/sketch.js";
import { unpointed } from "../../ui/panel/unpointed.js";
import { boards } from "./boards.js";

const start = (name: string) => {
  const board = memoryBoard(boards[name]?.() ?? []);
  const session = makeSession(board, { newId: () => "m" });
  return { board, session, read: () => session.read() };
};

const idOf = ({ snapshot }: Seen, text: string): string => {
  const item = snapshot.items.find((i) => i.text === text);
  if (!item) throw new Error(`expected “${text}” on the board`);
  return item.id;
};
const mapOf = (seen: Seen) => {
  const [map] = seen.reading.maps;
  if (!map) throw new Error("expected a map");
  return map;
};
const laneOfText = (seen: Seen, text: string) => {
  const as = readAsOf(seen).get(idOf(seen, text));
  return as?.is === "note" ? as.map.lanes.find((l) => l.id === as.note.lane)?.title : as?.is;
};

describe("naming a text a lane", () => {
  it("names it beside the lanes that are read, so that none is lost", async () => {
    const { session, read } = start("untidy");
    const seen = await read();
    const parked = idOf(seen, "photo of the wall, 14 March");
    const hints = asLane(seen.hints, mapOf(seen), parked);
    expect(hints.lanes?.map(({ label }) => label)).toEqual([...mapOf(seen).lanes.map((l) => l.item?.id), parked]);
    const after = await session.correct(seen, hints);
    expect(mapOf(after).lanes.map((l) => l.title)).toEqual(
      expect.arrayContaining(["Doing", "Thinking", "Feeling", "Pain points"]),
    );
  });

  it("takes it out of everything else it was said to be", async () => {
    const seen = await start("untidy").read();
    const parked = idOf(seen, "Parking lot");
    const once = asOutside(asNote(seen.hints, parked, { lane: null }), parked);
    expect(once).toEqual({ outside: [{ label: parked }] });
    const twice = asStage(asLane(once, mapOf(seen), parked), mapOf(seen), parked);
    expect(twice.outside).toBeUndefined();
    expect(twice.lanes?.some(({ label }) => label === parked)).toBe(false);
    expect(twice.stages?.at(-1)).toEqual({ label: parked });
  });

  it("a lane's label that is a stage from now on leaves the lanes", async () => {
    const seen = await start("untidy").read();
    const feeling = idOf(seen, "Feeling");
    const hints = asStage(seen.hints, mapOf(seen), feeling);
    expect(hints.lanes).toHaveLength(3);
    expect(hints.lanes?.some(({ label }) => label === feeling)).toBe(false);
    expect(hints.stages).toHaveLength(6);
  });
});

describe("the list of corrections", () => {
  it("names what was pointed at, never what was found anyway", async () => {
    const { session, read } = start("untidy");
    const seen = await read();
    const photo = idOf(seen, "photo of the wall, 14 March");
    const feeling = idOf(seen, "Feeling");
    const after = await session.correct(seen, withRoles(asLane(seen.hints, mapOf(seen), photo), feeling, ["thoughts"]));
    expect(correctionsIn(after.hints, unpointed(after))).toEqual([
      { is: "lane", item: photo },
      { is: "role", item: feeling, roles: ["thoughts"] },
    ]);
  });

  it("taken back one by one leaves nothing behind, in whatever order", async () => {
    const seen = await start("untidy").read();
    const [photo, parking, brave, doing, thinking] = [
      "photo of the wall, 14 March",
      "Parking lot",
      "Brave",
      "Doing",
      "Thinking",
    ].map((text) => idOf(seen, text));
    if (!photo || !parking || !brave || !doing || !thinking) throw new Error("expected all of them");
    const map = mapOf(seen);
    const all = withBorder(
      withRoles(asNote(asStage(asLane(seen.hints, map, photo), map, parking), brave, { lane: doing }), thinking, []),
      [doing, thinking],
      0.4,
    );
    const said = correctionsIn(all, seen.reading);
    expect(said.map((c) => c.is)).toEqual(["lane", "stage", "role", "note", "border"]);
    for (const order of [said, [...said].reverse()]) {
      let hints = all;
      for (const correction of order) {
        hints = takenBack(hints, correction, seen.reading);
        expect(correctionsIn(hints, seen.reading)).not.toContainEqual(correction);
      }
      expect(hints).toEqual({});
    }
  });

  it("a border said again replaces what was said of it, whichever way round", () => {
    const hints = withBorder(withBorder({}, ["a", "b"], 0.2), ["b", "a"], 0.7);
    expect(hints.borders).toEqual([{ between: ["b", "a"], at: 0.7 }]);
  });
});

describe("borders", () => {
  it("lie between the labels of neighbours and never run through one", async () => {
    const seen = await start("untidy").read();
    const [outline] = seen.outlines;
    if (!outline) throw new Error("expected an outline");
    const borders = bordersOf(mapOf(seen), outline, seen.snapshot, sketchOf(seen.snapshot));
    expect(borders.map((b) => b.titles.join(" | "))).toEqual([
      "Doing | Thinking",
      "Thinking | Feeling",
      "Feeling | Pain points",
      "Decide | Find a van",
      "Find a van | Pack",
      "Pack | Moving day",
      "Moving day | Settle in",
    ]);
    for (const border of borders) {
      expect(shareOf(border, border.at)).toBeGreaterThan(0);
      expect(shareOf(border, border.at)).toBeLessThan(1);
      expect(shareOf(border, within(border, 1e6))).toBe(0.98);
    }
  });

  it("moved, take the notes they pass along, as was shown before", async () => {
    const { session, read } = start("untidy");
    const seen = await read();
    const sketch = sketchOf(seen.snapshot);
    const [outline] = seen.outlines;
    const border =
      outline && bordersOf(mapOf(seen), outline, seen.snapshot, sketch).find((b) => b.titles[0] === "Feeling");
    if (!border) throw new Error("expected a border");
    const low = seen.snapshot.items.find((i) => i.text === "Furious at the locked door");
    const to = (low?.box.y ?? 0) + (low?.box.h ?? 0) / 2 - 4;
    const changing = changingSides(mapOf(seen), border, to, sketch).map((i) => i.text);
    expect(changing).toContain("Furious at the locked door");
    const after = await session.correct(seen, withBorder(seen.hints, border.labels, shareOf(border, to)));
    for (const text of changing) expect(laneOfText(after, text), text).toBe("Pain points");
    expect(movedNotes(seen, after)).toBe(changing.length);
  });

  it("of a map we placed are moved on the board, not here", async () => {
    const board = memoryBoard();
    const session = makeSession(board, { newId: () => "m" });
    const plan = await session.plan("journey-map", {});
    if (!plan.ok) throw new Error("expected a plan");
    await session.insert(plan.value);
    const seen = await session.read();
    const [outline] = seen.outlines;
    if (!outline) throw new Error("expected an outline");
    const borders = bordersOf(mapOf(seen), outline, seen.snapshot, sketchOf(seen.snapshot));
    expect(borders.filter((b) => b.of === "lanes")).toEqual([]);
  });
});

describe("a correction", () => {
  it("holds after notes were moved and the board was read again", async () => {
    const { board, session, read } = start("askew");
    const seen = await read();
    const grr = idOf(seen, "Grr");
    const before = mapOf(seen).lanes.find((l) => l.title === "Grr");
    expect(before?.roles ?? []).toEqual([]);
    await session.correct(seen, withRoles(asLane(seen.hints, mapOf(seen), grr), grr, ["pain-points"]));
    board.people.move(idOf(seen, "No internet for ten days"), { x: 330, y: 1180 });
    const after = await read();
    expect(mapOf(after).lanes.map((l) => [l.title, l.roles])).toEqual([
      ["Doing", ["actions"]],
      ["Thinking", ["thoughts"]],
      ["Feeling", ["emotions"]],
      ["Grr", ["pain-points"]],
    ]);
    expect(laneOfText(after, "No internet for ten days")).toBe("Grr");
  });

  it("counts the notes that lie elsewhere, and not the text itself", async () => {
    const { session, read } = start("untidy");
    const seen = await read();
    const brave = idOf(seen, "Brave");
    const after = await session.correct(seen, asOutside(seen.hints, brave));
    expect(laneOfText(after, "Brave")).toBe("left");
    expect(movedNotes(seen, after, brave)).toBe(0);
    expect(movedNotes(seen, after)).toBe(1);
  });
});
