import { describe, expect, it } from "vitest";
import { read } from "../../src/read/index.js";
import { board, frame, label, shape, sticky } from "./on-board.js";
import { cells, expectAllInPlace, lanes, note, only, reasons, simple } from "./untagged.js";

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
});
