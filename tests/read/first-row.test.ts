import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { randomFrom } from "../bench/boards.js";
import { board, frame, label, shape, sticky } from "./on-board.js";

const yellow = { fill: "#FFF9B1" };
const note = (text: string, x: number, y: number, fill = yellow.fill): Item => sticky(text, x, y, { fill });

/** Three lanes, labels in their middle, three notes in each row; the rows of each lane begin at these places. */
const lanesAt = (rows: readonly (readonly number[])[], fills: readonly string[] = []): readonly Item[] =>
  ["Actions", "Thoughts", "Opportunities"].flatMap((title, lane) => {
    const its = rows[lane] ?? [];
    const middle = ((its[0] ?? 0) + (its.at(-1) ?? 0) + 100) / 2;
    return [
      label(title, 0, middle - 12),
      ...its.flatMap((y, row) =>
        [200, 360, 520].map((x, i) => note(`${title.slice(0, 2)} ${row}${i}`, x, y, fills[lane] ?? yellow.fill)),
      ),
    ];
  });
const stagesOf = (items: readonly Item[]) => read(board(items)).maps[0]?.stages.map((s) => s.title);
const lanesOf = (items: readonly Item[]) => {
  const map = read(board(items)).maps[0];
  return Object.fromEntries(map?.notes.map((n) => [n.text, map.lanes.find((l) => l.id === n.lane)?.title]) ?? []);
};
const columns = ["Column 1", "Column 2", "Column 3"];

describe("[R17] a first row that is drawn like the notes", () => {
  it("is the first lane's where it lies on its notes as notes of one cell do, and lanes stand apart", () => {
    const items = lanesAt([[0, 112], [300], [460, 572]]);
    expect(stagesOf(items)).toEqual(columns);
    expect(lanesOf(items)).toMatchObject({ "Ac 00": "Actions", "Ac 10": "Actions", "Th 00": "Thoughts" });
  });

  it("is the first lane's where that lane's label stands in its line", () => {
    const items = lanesAt([[0], [160], [320]]);
    expect(stagesOf(items)).toEqual(columns);
    expect(lanesOf(items)).toMatchObject({ "Ac 00": "Actions", "Th 00": "Thoughts" });
  });

  it("is the first lane's though every lane has notes of its own colour", () => {
    expect(stagesOf(lanesAt([[0], [160], [320]], ["#A6CCF5", "#FFCEE0", "#D0E17A"]))).toEqual(columns);
  });

  it("is notes where two of them say the same, or two touch while the others stand apart", () => {
    const heads = (...said: readonly (readonly [string, number])[]) => said.map(([text, x]) => note(text, x, -150));
    const body = lanesAt([[0, 112], [300], [460]]);
    expect(stagesOf([...heads(["Search", 200], ["Pay", 360], ["Use", 520]), ...body])).toEqual([
      "Search",
      "Pay",
      "Use",
    ]);
    expect(stagesOf([...heads(["Too slow", 200], ["Too slow", 360], ["Price", 520]), ...body])).toEqual(columns);
    const touching = [...body, note("x", 680, 0), note("y", 680, 112), note("z", 680, 300)];
    const row = heads(["Too slow", 200], ["Price", 305], ["Key", 520], ["Where?", 680]);
    expect(stagesOf([...row, ...touching])).not.toContain("Price");
  });

  it("is the stages where it stands above the first label and apart from the notes", () => {
    const heads = [200, 360, 520].map((x, i) =>
      note(["Viewing a flat", "Moving in", "Living there"][i] ?? "", x, -150),
    );
    const items = [...heads, ...lanesAt([[0, 112], [300], [460, 572]])];
    expect(stagesOf(items)).toEqual(["Viewing a flat", "Moving in", "Living there"]);
    expect(Math.max(...(read(board(items)).maps[0]?.notes ?? []).map((n) => n.confidence))).toBe(0.75);
  });

  it("without stages, notes above the first label are the first lane's; a title farther up is none", () => {
    const items = [label("Journey of Ana", 0, -200, { fontSize: 40 }), ...lanesAt([[0, 112, 224], [440], [600]])];
    const map = read(board(items)).maps[0];
    expect(lanesOf(items)).toMatchObject({ "Ac 00": "Actions", "Ac 22": "Actions" });
    expect(map?.title).toBe("Journey of Ana");
    expect(map?.notes).toHaveLength(15);
  });
});

describe("[R17] a row of boxes under wide heads", () => {
  const steps = ["rings the bell", "draws a number", "asks the clerk", "signs a form", "walks out"];
  const fromLeft = (i: number): number => 200 + i * 120;
  const wide = (y: number): readonly Item[] => [
    shape("Before", 200, y, 220, 40, { fill: "#C5CAE9" }),
    shape("At the desk", 440, y, 340, 40, { fill: "#C5CAE9" }),
  ];
  const row = (y: number, h: number, fill: string): readonly Item[] =>
    steps.map((text, i) => shape(text, fromLeft(i), y, 100, h, { fill }));
  const notes = (title: string, y: number): readonly Item[] =>
    steps.map((_, i) => note(`${title} ${i}`, fromLeft(i), y));
  const under = (items: readonly Item[]) => [stagesOf(items), lanesOf(items)] as const;

  it("is the first lane's where its label stands beside it, as the others stand beside theirs", () => {
    const [stages, lanes] = under([
      ...wide(-80),
      ...steps.map((text, i) => note(text, fromLeft(i), 0, "#A6CCF5")),
      ...["Actions", "Thoughts", "Ideas"].map((title, i) => label(title, 0, 55 + i * 160)),
      ...notes("Th", 160),
      ...notes("Id", 320),
    ]);
    expect(stages).toEqual(["Before", "At the desk"]);
    expect(lanes).toMatchObject({
      "rings the bell": "Actions",
      "walks out": "Actions",
      "Th 0": "Thoughts",
      "Id 4": "Ideas",
    });
  });

  it("is the first lane's where its label would stand above all other notes that could be its own, also where stages run down", () => {
    const across = [
      ...wide(-60),
      ...row(0, 80, "#E3F2FD"),
      label("Actions", 0, 46),
      label("Pain points", 0, 180),
      ...row(90, 80, "#FFF59D").map((i) => ({ ...i, id: `${i.id} above`, text: `${i.text} hurts` })),
      ...row(180, 80, "#FFF59D").map((i) => ({ ...i, id: `${i.id} below`, text: `${i.text} is slow` })),
    ];
    const down = across.map((i): Item => {
      const { x, y, w, h } = i.box;
      return { ...i, box: i.kind === "text" ? { x: y + h / 2 - w / 2, y: x, w, h } : { x: y, y: x, w: h, h: w } };
    });
    for (const items of [across, down]) {
      const [stages, lanes] = under(items);
      expect(stages).toEqual(["Before", "At the desk"]);
      expect(lanes).toMatchObject({
        "signs a form": "Actions",
        "rings the bell hurts": "Pain points",
        "walks out is slow": "Pain points",
      });
    }
  });

  it("is the stages where the first lane has notes of its own, also beside a word that names the row", () => {
    const [stages, lanes] = under([
      ...wide(-160),
      ...row(-100, 40, "#E3F2FD"),
      label("Steps", 0, -88),
      ...["Actions", "Thoughts"].map((title, i) => label(title, 0, 38 + i * 160)),
      ...notes("Ac", 0),
      ...notes("Th", 160),
    ]);
    expect(stages).toEqual(steps);
    expect(lanes).toMatchObject({ "Ac 0": "Actions", "Th 4": "Thoughts" });
  });

  it("is the stages where every label is level with the head of its lane, above its notes", () => {
    const [stages, lanes] = under([
      ...wide(-100),
      ...row(-50, 40, "#E3F2FD"),
      ...["Actions", "Thoughts"].map((title, i) => label(title, 0, -38 + i * 160)),
      ...notes("Ac", 0),
      ...notes("Th", 160),
    ]);
    expect(stages).toEqual(steps);
    expect(lanes).toMatchObject({ "Ac 0": "Actions", "Th 4": "Thoughts" });
  });
});

describe("[R12] a wall of notes", () => {
  const words = ["Ideas", "Support", "Feelings", "Actions", "Pain points", "Goals", "Backstage"];
  const others = ["call them", "too slow", "login", "where is my order", "ask legal", "Purchase", "Shop", "price?"];
  const wall = (count: number, seed: number): readonly Item[] => {
    const random = randomFrom(seed);
    const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
    const wide = Math.ceil(Math.sqrt(count));
    return Array.from({ length: count }, (_, i) =>
      sticky(
        random() < 0.02 ? pick(words) : `${pick(others)} ${Math.floor(random() * 99)}`,
        (i % wide) * 120,
        120 * Math.floor(i / wide),
        {
          id: `${i}`,
          fill: pick(["#FFF9B1", "#A6CCF5", "#FFCEE0"]),
        },
      ),
    );
  };

  it("with a few words that name lanes is no map, and the reading says why", () => {
    for (const [count, seed] of [
      [25_000, 1],
      [900, 2],
      [400, 3],
    ] as const) {
      const { maps, remarks, counts } = read(board(wall(count, seed)));
      expect(maps).toEqual([]);
      expect(remarks).toEqual([expect.stringContaining("Words that name lanes stand among notes drawn alike")]);
      expect(counts.leftovers).toBe(count);
    }
  });

  it("is none of a map whose labels are drawn like its notes", () => {
    expect(read(board(lanesAt([[0], [160], [320]]))).maps[0]?.lanes).toHaveLength(3);
  });
});

describe("[R17] sections side by side", () => {
  it("that reach over all lanes are the stages, by their titles", () => {
    const titles = ["Viewing", "Moving in", "Living there"];
    const sections = titles.map((title, i) => frame(title, 180 + i * 160, -80, 150, 600));
    const map = read(board([...sections, ...lanesAt([[0], [160], [320]])])).maps[0];
    expect(map?.stages.map((s) => s.title)).toEqual(titles);
    expect(map?.notes.find((n) => n.text === "Th 01")).toMatchObject({ stage: map?.stages[1]?.id, confidence: 0.95 });
  });
});

describe("[R17] labels at other ends", () => {
  it("stages may be named under the last lane", () => {
    const feet = ["Viewing", "Moving in", "Living there"].map((t, i) => label(t, 200 + i * 160, 460));
    const map = read(board([...feet, ...lanesAt([[0], [160], [320]])])).maps[0];
    expect(map?.stages.map((s) => s.title)).toEqual(["Viewing", "Moving in", "Living there"]);
    expect(map?.notes).toHaveLength(9);
  });

  it("[R16] lanes named at both ends are one map, and the second label is the same lane's", () => {
    const heads = ["Viewing", "Moving in", "Living there"].map((t, i) => label(t, 200 + i * 160, -60));
    const again = ["Actions", "Thoughts", "Opportunities"].map((t, i) => label(t, 700, 38 + i * 160));
    const { maps, accounted } = read(board([...heads, ...again, ...lanesAt([[0], [160], [320]])]));
    expect(maps.map((m) => [m.lanes.length, m.stages.length, m.notes.length])).toEqual([[3, 3, 9]]);
    expect(accounted.filter((a) => a.as === "lane")).toHaveLength(6);
  });
});
