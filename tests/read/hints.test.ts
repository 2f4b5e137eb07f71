// What a person said of a board, list by list, and what follows from it. [R19] [R21]
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { box, expectConserved, leftover, noteIn, outside, placedMap, plain, seen, strange, titles } from "./said.js";

describe("hints to the reader", () => {
  it("that name nothing on the board are said, and the others are followed", () => {
    const { reading } = seen(strange, {
      lanes: [{ label: "Wombling" }, { label: "b" }, { label: "Womblng" }],
      stages: [{ label: "dawn" }, { label: "Dusk" }],
      roles: [{ label: "Dawn", roles: ["actions"] }],
      outside: [{ label: "nobody" }],
      notes: [{ label: "n", lane: "Dawn", stage: "Noon" }],
      borders: [{ between: ["Wombling", "Dusk"], at: 0.5 }],
    });
    expect(titles(reading, "lanes")).toEqual([["Wombling", "Grooving"]]);
    expect(reading.remarks?.filter((r) => r.includes("passed over"))).toEqual([
      "No text on the board says “Womblng”; that hint was passed over.",
      "No text on the board says “nobody”; that hint was passed over.",
      "“Dawn” is no lane of a map; that hint was passed over.",
      "“Noon” is no stage of a map; that hint was passed over.",
      "“Wombling” and “Dusk” are no neighbours on a map; that border was passed over.",
    ]);
    expectConserved(reading);
  });

  it("a list of lanes replaces those found, one role amends them", () => {
    const fewer = seen(plain, { lanes: [{ label: "Actions" }, { label: "Pain points" }] }).reading;
    // The row between them stands there still, with nobody's name.
    expect(titles(fewer, "lanes")).toEqual([["Actions", "Row 2", "Pain points"]]);
    const amended = seen(plain, { roles: [{ label: "l1", roles: ["frontstage"] }] }).reading;
    expect(amended.maps[0]?.lanes.map((l) => l.roles)).toEqual([["actions"], ["frontstage"], ["pain-points"]]);
    expect(amended.maps[0]?.notes).toEqual(seen(plain).reading.maps[0]?.notes);
    expectConserved(fewer);
  });

  it("a label said to be outside is no lane any more", () => {
    const { reading } = seen(plain, { outside: [{ label: "Touchpoints" }] });
    expect(titles(reading, "lanes")[0]).not.toContain("Touchpoints");
    expect(leftover(reading, "l1")?.reason).toBe(outside);
    expectConserved(reading);
  });

  it("a frame's title said to be outside is no title, and the frame still holds its map", () => {
    const frame = box("f", "Old stuff", -50, -50, { kind: "frame", box: { x: -50, y: -50, w: 1400, h: 1000 } });
    const items = [frame, ...plain.map((i) => ({ ...i, parent: "f" }))];
    expect(seen(items).reading.maps[0]).toMatchObject({ id: "f", title: "Old stuff" });
    const { reading } = seen(items, { outside: [{ label: "f" }] });
    expect(reading.maps[0]).toMatchObject({ id: "f", title: "" });
    expect(leftover(reading, "f")?.reason).toBe(outside);
    expectConserved(reading);
  });

  it("a text said to be a note is one, where it lies or where it is put, from anywhere on the board", () => {
    const items = [...plain, box("far", "Purchase", 4000, 4000), box("near", "Goals", 820, 330)];
    const { reading } = seen(items, {
      notes: [{ label: "far", lane: "l2", stage: "Loyalty" }, { label: "near" }, { label: "n00", lane: null }],
    });
    expect(noteIn(reading, "far")).toMatchObject({
      lane: "l2",
      stage: "s2",
      confidence: 1,
      why: "somebody placed it here",
    });
    expect(noteIn(reading, "near")).toMatchObject({ stage: "s1" });
    expect(noteIn(reading, "n00")).toMatchObject({ lane: null, stage: "s0" });
    expectConserved(reading);
  });

  it("a border lies where it was pointed out, whichever label is named first, and goes along with the map", () => {
    const border = (items: readonly Item[], between: readonly [string, string], at: number): number => {
      const { outlines } = seen(items, { borders: [{ between, at }] });
      const [first, second] = outlines[0]?.lanes ?? [];
      expect(first?.to).toBe(second?.from);
      return first?.to ?? Number.NaN;
    };
    // The labels' middles lie at 250 and 500.
    expect(border(plain, ["l0", "l1"], 0.3)).toBeCloseTo(325);
    expect(border(plain, ["Touchpoints", "Actions"], 0.7)).toBeCloseTo(325);
    const moved = plain.map((i) => ({ ...i, box: { x: 2 * i.box.x + 70, y: 2 * i.box.y - 900, w: 400, h: 200 } }));
    expect(border(moved, ["l0", "l1"], 0.3)).toBeCloseTo(2 * 325 - 900);
    const between = plain.map((i) => (i.id === "n01" ? { ...i, box: { ...i.box, y: 340 } } : i));
    expect(noteIn(seen(between, { borders: [{ between: ["l0", "l1"], at: 0.9 }] }).reading, "n01")).toMatchObject({
      lane: "l0",
    });
    expect(noteIn(seen(between, { borders: [{ between: ["l0", "l1"], at: 0.2 }] }).reading, "n01")).toMatchObject({
      lane: "l1",
    });
  });

  it("two maps stay two when a lane of one is pointed out, with all its lanes and stages listed", () => {
    const other = plain.map((i) => ({ ...i, id: `o${i.id}`, box: { ...i.box, x: i.box.x + 3000 } }));
    const items = [...plain, ...other];
    expect(seen(items).reading.maps).toHaveLength(2);
    const { reading } = seen(items, {
      lanes: ["l0", "l1", "l2"].map((label) => ({ label })),
      stages: ["s0", "s1", "s2"].map((label) => ({ label })),
    });
    expect(titles(reading, "lanes")).toEqual([
      ["Actions", "Touchpoints", "Pain points"],
      ["Actions", "Touchpoints", "Pain points"],
    ]);
  });
});

describe("a mood put in from elsewhere", () => {
  it("has a score where one is written on it, none by its height", () => {
    const moods = ["l0", "l1", "l2"].map((id, i) => ({
      ...(plain[i] ?? box("", "", 0, 0)),
      id,
      text: ["Actions", "Emotions", "Pains"][i] ?? "",
    }));
    const items = [...moods, ...plain.slice(3), box("far", "+2 proud", 4000, 4000), box("farther", "sad", 4000, 4400)];
    const { reading } = seen(items, {
      notes: [
        { label: "far", lane: "l1", stage: "s0" },
        { label: "farther", lane: "l1", stage: "s1" },
      ],
    });
    expect(noteIn(reading, "far")).toMatchObject({ lane: "l1", score: 2, scoreFrom: "number" });
    expect(noteIn(reading, "farther")?.score).toBeUndefined();
  });
});

describe("hints on a map that we placed", () => {
  const items = placedMap({ lanes: "actions,touchpoints,pain-points", stages: "Dawn,Noon,Dusk" });
  const before = seen(items).reading;
  const [map] = before.maps;
  const head = (lane: number): string => map?.lanes[lane]?.item?.id ?? "";
  const stage = (n: number): string => map?.stages[n]?.item?.id ?? "";

  it("say what a lane means, what is outside, and where a note belongs", () => {
    const own = box("own", "a sticky of mine", -900, -900, { kind: "sticky" });
    const { reading } = seen([...items, own], {
      roles: [{ label: head(1), roles: ["backstage"] }],
      notes: [{ label: "own", lane: head(2), stage: stage(1) }],
    });
    expect(reading.maps[0]?.lanes.map((l) => l.roles)).toEqual([["actions"], ["backstage"], ["pain-points"]]);
    expect(noteIn(reading, "own")).toMatchObject({ lane: map?.lanes[2]?.id, stage: map?.stages[1]?.id, confidence: 1 });
    const without = seen(items, { outside: [{ label: head(1) }] }).reading;
    expect(titles(without, "lanes")[0]).toEqual([map?.lanes[0]?.title, map?.lanes[2]?.title]);
    expect(leftover(without, head(1))?.reason).toBe(outside);
    for (const r of [reading, without]) expectConserved(r);
  });

  it("make a lane of a text in it, beside those that are listed", () => {
    const last = items.find((i) => i.id === head(2))?.box ?? { x: 0, y: 0, w: 0, h: 0 };
    const own = box("own", "Who pays", last.x, last.y + last.h + 20, {
      box: { ...last, y: last.y + last.h + 20, h: 60 },
    });
    const { reading } = seen([...items, own], {
      lanes: [head(0), head(1), head(2), "own"].map((label) => ({ label })),
    });
    expect(titles(reading, "lanes")[0]?.at(-1)).toBe("Who pays");
    expectConserved(reading);
  });

  it("leave our own borders where they are drawn, and say so", () => {
    const { reading, outlines } = seen(items, { borders: [{ between: [head(0), head(1)], at: 0.9 }] });
    expect(outlines).toEqual(seen(items).outlines);
    expect(reading.remarks?.join()).toMatch(/is drawn on the board by Lanewise: move it there/);
  });
});
