import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, label, shape, sticky } from "./on-board.js";

const note = (text: string, x: number, y: number, fill = "#FFF9B1", more: Partial<Item> = {}): Item =>
  sticky(text, x, y, { fill, ...more });
const dot = (x: number, y: number, more: Partial<Item> = {}): Item =>
  shape("", x, y, 16, 16, { fill: "#E03131", ...more });
const heads = (y: number, x = 200): readonly Item[] =>
  ["Viewing a flat", "Moving in", "Living there"].map((t, i) => shape(t, x + i * 160, y, 120, 40, { fill: "#DDE7F0" }));
const map: readonly Item[] = [
  ...heads(0),
  label("Actions", 0, 98),
  label("Pain points", 0, 258),
  note("reads", 200, 60),
  note("asks", 360, 60),
  note("too slow", 200, 220),
  note("no answer", 360, 220, "#FFF9B1", { votes: 2 }),
];
const votes = (items: readonly Item[]) =>
  Object.fromEntries(read(board(items)).maps.flatMap((m) => m.notes.map((n) => [n.text, n.votes])));

describe("[R24] dots stuck on notes", () => {
  it("are votes, beside those the host counts", () => {
    const dots = [dot(205, 225), dot(225, 230), dot(295, 300), dot(365, 225)];
    expect(votes([...map, ...dots])).toEqual({ reads: undefined, asks: undefined, "too slow": 3, "no answer": 3 });
  });

  it("are none where most such marks lie elsewhere: points of a curve, bullets, a legend", () => {
    const curve = [dot(205, 225), dot(700, 300), dot(760, 340), dot(820, 320)];
    expect(votes([...map, ...curve])["too slow"]).toBeUndefined();
  });
});

describe("[R24] stamps stuck on notes", () => {
  const stamp = (text: string, x: number, y: number): Item => ({ ...label(text, x, y), box: { x, y, w: 24, h: 24 } });

  it("are votes and badges, never notes; one that lies elsewhere is left over", () => {
    const reading = read(
      board([...map, stamp("👍", 205, 290), stamp("⭐", 240, 290), stamp("❓", 365, 290), stamp("👍", 0, 900)]),
    );
    const notes = reading.maps.flatMap((m) => m.notes);
    expect(notes.map((n) => [n.text, n.votes])).toEqual([
      ["reads", undefined],
      ["asks", undefined],
      ["too slow", 2],
      ["no answer", 2],
    ]);
    expect(reading.accounted.filter((a) => a.as === "badge").map((a) => a.text)).toEqual(["👍", "⭐", "❓"]);
    expect(reading.leftovers.map((l) => l.text)).toEqual(["👍"]);
  });
});

describe("[R9] heaps under stages, without lanes", () => {
  it("carry no lane, though their upper edges are in line, and it is said", () => {
    const stages = ["1. Ask", "2. Check", "3. Sign"].map((t, i) => shape(t, i * 200, 0, 150, 40));
    const heaps = [3, 1, 2].flatMap((n, s) =>
      Array.from({ length: n }, (_, i) => note(`${s}${i}`, s * 200, 60 + i * 108)),
    );
    const reading = read(board([label("Customer journey", 0, -100), ...stages, ...heaps]));
    expect(reading.maps[0]?.lanes).toEqual([]);
    expect(reading.maps[0]?.notes.map((n) => n.lane)).toEqual(Array(6).fill(null));
    expect(reading.remarks).toEqual([expect.stringContaining("no white parts the notes into rows")]);
  });
});

describe("[R10] moods", () => {
  it("that reach over the border their label would have stay with the curve", () => {
    const items = [
      ...heads(0),
      label("Actions", 0, 98),
      ...[200, 360, 520].map((x) => note(`a${x}`, x, 60)),
      label("Emotions", 0, 420),
      note("low", 360, 580),
      note("glad", 200, 250),
      note("mixed", 520, 420),
      label("Channels", 0, 790),
      ...[200, 520].map((x) => note(`c${x}`, x, 750)),
    ];
    const [found] = read(board(items)).maps;
    const laneOf = (text: string) =>
      found?.lanes.find((l) => l.id === found.notes.find((n) => n.text === text)?.lane)?.title;
    expect(["low", "glad", "mixed", "c200"].map(laneOf)).toEqual(["Emotions", "Emotions", "Emotions", "Channels"]);
  });
});

describe("[R20] a legend of notes", () => {
  it("in a row right under its title tells lanes by colour, and the title of the board is no lane", () => {
    const fills = ["#FFF9B1", "#A6CCF5", "#FFCEE0"];
    const items = [
      label("Buying a bike: Jonas' journey", 200, -120, { fontSize: 32 }),
      label("Colour key", 760, -60),
      ...["Actions", "Questions", "Pain points"].map((t, i) => note(t, 760 + i * 110, -30, fills[i])),
      ...heads(0),
      ...fills.flatMap((fill, i) => [0, 1, 2].map((s) => note(`${i} ${s}`, 200 + s * 160, 60 + i * 110, fill))),
    ];
    const [found] = read(board(items)).maps;
    expect(found?.title).toBe("Buying a bike: Jonas' journey");
    expect(found?.lanes.map((l) => l.title)).toEqual(["Actions", "Questions", "Pain points"]);
    expect(found?.notes.map((n) => n.lane === found.lanes[Number(n.text[0])]?.id)).toEqual(Array(9).fill(true));
  });
});

describe("[R18] maps beside each other", () => {
  const one = (x: number, mark: string): readonly Item[] => [
    ...heads(0, x + 200),
    label("Tenant", x, 98),
    label("Landlord", x, 258),
    label("Pain points", x, 418),
    ...[60, 220, 380].flatMap((y, l) => [0, 1, 2].map((s) => note(`${mark}${l}${s}`, x + 200 + s * 160, y))),
  ];

  it("with the same labels are two, though hardly a label is known", () => {
    const { maps } = read(board([...one(0, "a"), ...one(1000, "b")]));
    expect(maps.map((m) => [m.lanes.length, m.stages.length, m.notes.length])).toEqual([
      [3, 3, 9],
      [3, 3, 9],
    ]);
  });

  it("heads of another board in line with the stages, of another kind and behind wide white, are none of them", () => {
    const retro = ["What went well", "What did not"].map((t, i) => label(t, 1000 + i * 260, 8));
    const cards = [0, 1, 2, 3].map((i) => note(`c${i}`, 1000 + (i % 2) * 260, 60 + 110 * Math.floor(i / 2)));
    const [found] = read(board([...one(0, "a"), ...retro, ...cards])).maps;
    expect(found?.stages).toHaveLength(3);
    expect(found?.notes).toHaveLength(9);
  });
});

it("[R2] a band holds its lane though a note lies far away", () => {
  const bands = [40, 200].map((y) => shape("", 0, y, 800, 150, { fill: "#EEEEEE" }));
  const items = [...map, ...bands, note("low", 360, 240, "#FFF9B1", { id: "low" })];
  const lanes = (all: readonly Item[]) => read(board(all)).maps[0]?.notes.map((n) => [n.text, n.lane, n.confidence]);
  expect(lanes([...items, note("far", 90_000, 90_000)])).toEqual(lanes(items));
});
