import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import type { Reading, ServiceMap } from "../../src/model/index.js";
import { read } from "../../src/read/index.js";
import { board, frame, label, shape, sticky } from "./on-board.js";

const yellow = { fill: "#FFF9B1" };
const note = (text: string, x: number, y: number): Item => sticky(text, x, y, yellow);

/** Two columns of three lanes, labels as text at the left and above, notes a sticky apart: at (200 | 450, y). */
const lanes = ["Actions", "Thoughts", "Opportunities"];
const simple = (x = 0, y = 0, titles = lanes): readonly Item[] => [
  label("Search", x + 200, y),
  label("Pay", x + 450, y),
  ...titles.flatMap((title, i) => [
    label(title, x, y + 80 + i * 160),
    note(`${title} in Search`, x + 200, y + 60 + i * 160),
    note(`${title} in Pay`, x + 450, y + 60 + i * 160),
  ]),
];

const only = (reading: Reading): ServiceMap => {
  expect(reading.maps).toHaveLength(1);
  return reading.maps[0] as ServiceMap;
};
const cells = (map: ServiceMap): Record<string, string> =>
  Object.fromEntries(
    map.notes.map((n) => [
      n.text,
      `${map.lanes.find((l) => l.id === n.lane)?.title} · ${map.stages.find((s) => s.id === n.stage)?.title}`,
    ]),
  );
const expectAllInPlace = (map: ServiceMap): void => {
  expect(map.notes.length).toBeGreaterThan(0);
  for (const [text, cell] of Object.entries(cells(map))) expect(cell).toBe(text.replace(" in ", " · "));
};
const reasons = (reading: Reading) => Object.fromEntries(reading.leftovers.map((l) => [l.text, l.reason]));

describe("boards that carry no tags", () => {
  it("[R16] a label per lane and one per stage give the map", () => {
    const map = only(read(board(simple())));
    expect(map.lanes).toMatchObject([
      { title: "Actions", roles: ["actions"] },
      { title: "Thoughts", roles: ["thoughts"] },
      { title: "Opportunities", roles: ["opportunities"] },
    ]);
    expect(map.stages.map((s) => s.title)).toEqual(["Search", "Pay"]);
    expectAllInPlace(map);
  });

  it("[R16] a lane nobody knows is a lane when it is drawn and stands like the others", () => {
    const map = only(read(board(simple(0, 0, ["Actions", "Zettelkram", "Backstage"]))));
    expect(map.lanes[1]).toMatchObject({ title: "Zettelkram", roles: [] });
    expectAllInPlace(map);
  });

  it("[R16] labels may be stickies, shout, count, ask and end in a colon", () => {
    const map = only(
      read(
        board([
          sticky("1. Search", 200, 0, { fill: "#333333" }),
          sticky("2. Pay", 450, 0, { fill: "#333333" }),
          sticky("ACTIONS:", 0, 160, { fill: "#A6CCF5" }),
          sticky("Pain points\nWhat hurts?", 0, 320, { fill: "#A6CCF5" }),
          note("ACTIONS in Search", 200, 160),
          note("Pain points in Pay", 450, 320),
        ]),
      ),
    );
    expect(map.lanes.map((l) => [l.title, l.roles])).toEqual([
      ["ACTIONS", ["actions"]],
      ["Pain points", ["pain-points"]],
    ]);
    expectAllInPlace(map);
  });

  it("[R16] lanes may stand side by side, with stages running down", () => {
    const turned = simple().map((i) => ({ ...i, box: { ...i.box, x: i.box.y * 1.3, y: i.box.x } }));
    const map = only(read(board(turned)));
    expect(map.lanes.map((l) => l.title)).toEqual(lanes);
    expectAllInPlace(map);
  });

  it("[R16] lane labels may stand at the right", () => {
    const right = simple().map((i) => (i.box.x === 0 ? { ...i, box: { ...i.box, x: 620 } } : i));
    expectAllInPlace(only(read(board(right))));
  });

  it("[R16] right-to-left maps begin at the right", () => {
    const arabic = [
      label("الدفع", 450, 0),
      label("البحث", 200, 0),
      label("Actions", 700, 80),
      label("Emotions", 700, 240),
      note("a", 200, 60),
      note("b", 450, 220),
    ];
    expect(only(read(board(arabic))).stages.map((s) => s.title)).toEqual(["الدفع", "البحث"]);
  });

  it("[R5] a label at the top of a tall lane takes the whole lane, not the half that is nearer", () => {
    const tall = [
      label("Search", 200, 0),
      label("Pay", 450, 0),
      label("Actions", 0, 60),
      ...[60, 170, 280, 390].map((y, i) => note(`a${i}`, 200 + 250 * (i % 2), y)),
      label("Backstage", 0, 540),
      note("b0", 200, 540),
      note("b1", 450, 650),
    ];
    const map = only(read(board(tall)));
    const lane = (text: string) => cells(map)[text]?.split(" · ")[0];
    expect(["a0", "a1", "a2", "a3", "b0", "b1"].map(lane)).toEqual([
      ...Array(4).fill("Actions"),
      ...Array(2).fill("Backstage"),
    ]);
  });

  it("[R2] drawn bands settle where lanes end", () => {
    const bands = [
      shape("", -20, 40, 620, 420),
      shape("", -20, 460, 620, 140),
      label("Search", 200, 0),
      label("Pay", 450, 0),
      label("Actions", 0, 60),
      label("Backstage", 0, 480),
      note("Actions in Search", 200, 350),
      note("Backstage in Pay", 450, 480),
    ];
    const map = only(read(board(bands)));
    expectAllInPlace(map);
    expect(map.notes[0]?.why).toContain("in lane Actions by its drawn borders");
  });

  it("[R2] frames whose titles are the lanes are bands", () => {
    const framed = [
      label("Search", 200, -60),
      label("Pay", 450, -60),
      frame("Actions", 0, 0, 600, 150),
      frame("Backstage", 0, 160, 600, 150),
      note("Actions in Search", 200, 20),
      note("Backstage in Pay", 450, 180),
    ];
    expectAllInPlace(only(read(board(framed))));
  });

  it("[R2] the cells of a table are read as its rows and columns", () => {
    const rows = [
      ["", "Awareness", "Purchase"],
      ["Actions", "Actions in Awareness", "Actions in Purchase"],
      ["Emotions", "Emotions in Awareness", "Emotions in Purchase"],
    ];
    const table = rows.flatMap((row, r) =>
      row.map((text, c) => shape(text, c * 200, r * 120, 200, 120, { cellOf: "table", id: `cell ${r} ${c}` })),
    );
    expectAllInPlace(only(read(board(table))));
  });

  it("[R3] a ruling right across is a border even where labels suggest another", () => {
    const ruled = [
      label("Search", 200, 0),
      label("Pay", 450, 0),
      label("Actions", 0, 60),
      label("Backstage", 0, 330),
      shape("", 0, 170, 600, 3),
      note("Actions in Search", 200, 60),
      note("Backstage in Pay", 450, 185),
      note("Backstage in Search", 200, 330),
    ];
    expectAllInPlace(only(read(board(ruled))));
  });

  it("[R3] a ruling below the last lane ends it", () => {
    const remark = { ...label("photo of the wall", 450, 560), box: { x: 450, y: 515, w: 160, h: 20 } };
    expect(cells(only(read(board([...simple(), remark]))))["photo of the wall"]).toBe("Opportunities · Pay");
    const ruled = read(board([...simple(), shape("", -20, 500, 620, 3), remark]));
    expect(reasons(ruled)).toEqual({ "photo of the wall": "lies below the last lane" });
  });

  it("[R6] a label over two stages is their phase, whatever it is called", () => {
    const grouped = [
      shape("Step A", 200, -60, 350, 40),
      shape("Step B", 700, -60, 350, 40),
      ...["Search", "Compare", "Pay", "Use"].map((t, i) => shape(t, 200 + i * 250, 0, 100, 40)),
      label("Actions", 0, 80),
      label("Backstage", 0, 240),
      ...[0, 1, 2, 3].map((i) => note(`n${i}`, 200 + i * 250, 60)),
      ...[0, 1, 2, 3].map((i) => note(`m${i}`, 200 + i * 250, 220)),
    ];
    expect(only(read(board(grouped))).stages.map((s) => [s.title, s.group])).toEqual([
      ["Search", "Step A"],
      ["Compare", "Step A"],
      ["Pay", "Step B"],
      ["Use", "Step B"],
    ]);
  });

  it("[R7] a wide note stands in every stage it covers", () => {
    const wide = { ...note("everywhere", 200, 380), box: { x: 200, y: 380, w: 350, h: 100 } };
    const map = only(read(board([...simple(), wide])));
    const [search, pay] = map.stages.map((s) => s.id);
    expect(map.notes.find((n) => n.text === "everywhere")).toMatchObject({ stage: search, spans: [search, pay] });
  });

  it("[R8] what lies beside the map is left over with the side it lies on", () => {
    const beside = [note("far below", 200, 1200), note("far right", 1500, 80), label("Coffee 10:30", 450, -900)];
    expect(reasons(read(board([...simple(), ...beside])))).toEqual({
      "far below": "lies below the last lane",
      "far right": "lies right of the last stage",
      "Coffee 10:30": "lies above the stages",
    });
  });

  it("[R9] stages without lanes: notes in line are rows without a role, and it is said", () => {
    const strip = [
      label("Customer journey", 0, -100),
      ...["1. Ask", "2. Check", "3. Sign"].map((t, i) => shape(t, i * 200, 0, 150, 40)),
      ...[0, 1, 2].map((i) => note(`does ${i}`, i * 200, 60)),
      ...[0, 1, 2].map((i) => note(`uses ${i}`, i * 200, 200)),
    ];
    const reading = read(board(strip));
    expect(only(reading).stages.map((s) => s.title)).toEqual(["Ask", "Check", "Sign"]);
    expect(only(reading).lanes.map((l) => [l.title, l.roles])).toEqual([
      ["Row 1", []],
      ["Row 2", []],
    ]);
    expect(cells(only(reading))["uses 2"]).toBe("Row 2 · Sign");
    expect(reading.remarks).toEqual(["No lane labels were found; 2 were named after the notes that lie in line."]);
  });

  it("[R9] lanes without stages: scattered notes carry no stage, and it is said", () => {
    const loose = [
      label("Actions", 0, 80),
      label("Emotions", 0, 240),
      note("a", 200, 60),
      note("b", 333, 60),
      note("c", 260, 220),
    ];
    const reading = read(board(loose));
    expect(only(reading).stages).toEqual([]);
    expect(only(reading).notes.map((n) => n.stage)).toEqual([null, null, null]);
    expect(reading.remarks?.[0]).toContain("No stage labels were found");
  });

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
