import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, frame, label, shape } from "./on-board.js";
import { expectAllInPlace, lanes, note, only, simple } from "./untagged.js";

describe("what boards without tags say", () => {
  it("[R10] height is a score where it varies, and none in a neat row", () => {
    const at = (heights: readonly number[]) => [
      label("Search", 200, 0),
      label("Pay", 450, 0),
      label("Actions", 0, 80),
      note("a", 200, 60),
      note("b", 450, 60),
      shape("", -20, 200, 620, 400),
      shape("Emotions", 0, 200, 120, 400),
      ...heights.map((y, i) => note(`e${i}`, 200 + 250 * i, y)),
    ];
    const emotions = (heights: readonly number[]) =>
      only(read(board(at(heights)))).notes.filter((n) => n.text.startsWith("e"));
    expect(emotions([220, 470]).map((n) => [n.score, n.scoreFrom])).toEqual([
      [2, "height"],
      [-2, "height"],
    ]);
    expect(emotions([350, 360]).map((n) => n.score)).toEqual([undefined, undefined]);
  });

  it("[R10] numbers down the side are the scale of the lane, written numbers win", () => {
    const scaled = [
      label("Search", 300, 0),
      label("Pay", 550, 0),
      label("Actions", 0, 80),
      note("a", 300, 60),
      shape("Emotions", 0, 200, 120, 400),
      ...["+2", "0", "-2"].map((t, i) => ({
        ...label(t, 200, 240 + i * 148),
        box: { x: 200, y: 240 + i * 148, w: 24, h: 24 },
      })),
      note("fine", 300, 276),
      note("4/5", 550, 276),
    ];
    const reading = read(board(scaled));
    expect(only(reading).notes.filter((n) => n.score !== undefined)).toMatchObject([
      { text: "fine", score: 1, scoreFrom: "height" },
      { text: "4/5", score: 1, scoreFrom: "number", scoreAsWritten: "4/5" },
    ]);
    expect(reading.accounted.filter((a) => a.as === "scale").map((a) => a.text)).toEqual(["+2", "0", "-2"]);
  });

  it("[R11] the three lines are found by their names, also as texts beside a rule", () => {
    const lined = [
      ...simple(0, 0, ["Customer actions", "Frontstage", "Backstage"]),
      shape("Line of interaction", -20, 194, 620, 20, { fill: "#757575" }),
      label("LINE OF VISIBILITY", 620, 344),
    ];
    const map = only(read(board(lined)));
    expect(map.kind).toBe("service-blueprint");
    const titles = map.lanes.map((l) => [l.id, l.title] as const);
    expect(map.lines.map((l) => [l.role, titles.find(([id]) => id === l.after)?.[1]])).toEqual([
      ["interaction", "Customer actions"],
      ["visibility", "Frontstage"],
    ]);
  });

  it("[R14] title, persona and scenario near the map are its title and header", () => {
    const headed = [
      ...simple(),
      { ...label("Buying a bike: customer journey (SFD)", 0, -200), fontSize: 40 },
      label("👤 Persona: Ana, 31", 0, -140),
      label("Scenario: her lunch break", 300, -140),
      label("current state", 300, -100),
    ];
    const map = only(read(board(headed)));
    expect(map).toMatchObject({ title: "Buying a bike: customer journey (SFD)", profile: "first-draft" });
    expect(map.header).toEqual({ persona: "Ana, 31", scenario: "her lunch break", state: "current" });
  });

  it("[R14] a title over the label column is the title, also where its words name a lane elsewhere", () => {
    const titled = [...simple(), { ...label("Customer journey", 0, -90), fontSize: 20 }];
    expect(only(read(board(titled)))).toMatchObject({ title: "Customer journey" });
    expect(only(read(board(titled))).lanes.map((l) => l.title)).toEqual(lanes);
    const long = [
      ...simple(),
      { ...label("Moving house – Mira’s journey\nJourney map · future state", 0, -90), fontSize: 40 },
    ];
    expect(only(read(board(long)))).toMatchObject({
      title: "Moving house – Mira’s journey",
      header: { state: "future" },
    });
  });

  it("[R14] certainty behind a need and the owner of a note are read off it", () => {
    const needs = simple(0, 0, ["Needs", "Backstage", "Opportunities"]).map((i) =>
      i.text === "Needs in Pay"
        ? { ...i, text: "To be seen (7)" }
        : i.text === "Backstage in Pay"
          ? { ...i, text: "ring back @Tom" }
          : i,
    );
    const notes = only(read(board(needs))).notes;
    expect(notes.find((n) => n.text === "To be seen (7)")?.certainty).toBe(7);
    expect(notes.find((n) => n.text.startsWith("ring back"))?.owner).toBe("Tom");
  });

  it("[R18] two maps are told apart by their frames, and carry the frames' ids", () => {
    const framed = [
      frame("First", -50, -50, 700, 650, { id: "f1" }),
      ...simple(),
      frame("Second", 650, -50, 700, 650, { id: "f2" }),
      ...simple(700, 0, ["Emotions", "Needs", "Backstage"]),
    ];
    const reading = read(board(framed));
    expect(reading.maps.map((m) => [m.id, m.title])).toEqual([
      ["f1", "First"],
      ["f2", "Second"],
    ]);
    for (const map of reading.maps) expectAllInPlace(map);
  });

  it("[R18] two maps without frames are told apart by the room between them", () => {
    for (const [x, y] of [
      [900, 0],
      [0, 800],
      [900, 800],
    ] as const) {
      const reading = read(board([...simple(), ...simple(x, y)]));
      expect(reading.maps.map((m) => m.notes.length)).toEqual([6, 6]);
      for (const map of reading.maps) expectAllInPlace(map);
    }
  });

  it("[R18] notes in their lane's colour do not make a second map of the lanes below them", () => {
    const colours: Record<string, string> = {
      Actions: "#A8DAFF",
      Thoughts: "#D3BDFF",
      Emotions: "#FFE299",
      Backstage: "#FFFFFF",
    };
    const coloured = simple(0, 0, Object.keys(colours)).map((i) => ({
      ...i,
      ...(i.kind === "sticky" && { fill: colours[i.text.split(" ")[0] ?? ""] ?? "" }),
    }));
    expectAllInPlace(only(read(board(coloured))));
  });

  it("[R19] labels a person points at are lanes and stages, and win over those found", () => {
    const unknown = [
      label("Alpha", 200, 0),
      label("Beta", 450, 0),
      label("Foo", 0, 80),
      label("Bar", 0, 240),
      note("Foo in Alpha", 200, 60),
      note("Bar in Beta", 450, 220),
    ];
    expect(read(board(unknown)).maps).toEqual([]);
    const map = only(
      read(board(unknown), {
        lanes: [{ label: "Foo", roles: ["actions"] }, { label: "Bar" }],
        stages: [{ label: "alpha" }, { label: unknown[1]?.id ?? "" }],
      }),
    );
    expect(map.lanes.map((l) => [l.title, l.roles])).toEqual([
      ["Foo", ["actions"]],
      ["Bar", []],
    ]);
    expectAllInPlace(map);
    expect(map.notes[0]?.why).toContain("as pointed out");
  });
});

describe("boards that are no map", () => {
  const nothing = (items: readonly Item[]): readonly string[] => {
    const reading = read(board(items));
    expect(reading.maps).toEqual([]);
    expect(reading.leftovers).toHaveLength(reading.counts.items);
    return reading.remarks ?? [];
  };

  it("[R12] kanban columns are no stages, whatever the title says", () => {
    const kanban = [
      label("Customer journey backlog", 0, -100),
      ...["To do", "Doing", "Done"].map((t, i) => label(t, i * 200, 0)),
      ...[0, 1, 2].map((i) => note(`task ${i}`, i * 200, 60)),
    ];
    expect(nothing(kanban)[0]).toContain("another kind of board were found, kanban");
  });

  it("[R12] a SWOT is none, though strengths and opportunities are lanes elsewhere", () => {
    const swot = [
      ...["Strengths", "Opportunities"].map((t, i) => label(t, 0, i * 500)),
      ...["Weaknesses", "Threats"].map((t, i) => label(t, 700, i * 500)),
      note("fast", 0, 60),
      note("slow", 700, 60),
    ];
    expect(nothing(swot)[0]).toContain("SWOT");
  });

  it("[R12] numbered boxes without a word of a journey are none; with one they are a strip of stages", () => {
    const boxes = ["1. Ask", "2. Check", "3. Sign"].map((t, i) => shape(t, i * 200, 0, 150, 40));
    const notes = [0, 1, 2].map((i) => note(`does ${i}`, i * 200, 60));
    expect(nothing([label("Release plan", 0, -100), ...boxes, ...notes])[0]).toContain("a row of 3 labels");
    expect(read(board([label("Her journey", 0, -100), ...boxes, ...notes])).maps).toHaveLength(1);
  });

  it("[R12] one lane and two stages are a map, one lane alone is none", () => {
    const lane = [label("Emotions", 0, 80), note("a", 200, 60), note("b", 450, 60)];
    expect(nothing(lane)[0]).toContain("one label that names a lane");
    expect(read(board([...lane, label("Search", 200, 0), label("Pay", 450, 0)])).maps).toHaveLength(1);
  });

  it("[R12] a list of lane names, such as a legend, is none", () => {
    nothing(["Emotions", "Channels", "Backstage", "Touchpoints"].map((t, i) => label(t, 0, i * 40)));
  });

  it("[R12] an empty board and a board of notes alone say what was looked for", () => {
    expect(read(board([])).maps).toEqual([]);
    expect(nothing([note("a", 0, 0), note("b", 200, 0)])[0]).toContain("Looked for two lane labels");
  });
});
