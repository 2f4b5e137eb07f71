import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board, label, shape, sticky } from "./on-board.js";

const lanes = ["Actions", "Thoughts", "Zorp", "Ideas"];
const stages = ["Before", "During", "After"].map((text, i) => shape(text, 240 + i * 300, -130, 250, 50));
const notes = lanes.flatMap((title, r) =>
  [0, 1, 2].flatMap((s) => [0, 1].map((k) => sticky(`${title.slice(0, 2)}${s}${k}`, 245 + s * 300 + k * 115, r * 160))),
);
const labels = lanes.map((title, r) => label(title, 60, r * 160 + 38));
const beneath = (say: (i: number) => string) =>
  labels.map(({ box: { x, y } }, i) =>
    label(say(i), x, y + 28, { box: { x, y: y + 28, w: 110, h: 14 }, fontSize: 11 }),
  );
const theMap = [...stages, ...labels, ...notes];

/** A name, then headings with a line beneath each. */
const card = (x: number, y: number, pitch: number, headings: readonly string[], line = "a line about it") => [
  label("Ruth, 71", x, y, { fontSize: 32, box: { x, y, w: 140, h: 40 } }),
  ...headings.flatMap((text, i) => [label(text, x, y + 90 + i * pitch), label(`${line} ${i}`, x, y + 120 + i * pitch)]),
];
const box = (x: number, y: number, w: number, h: number) => shape("", x, y, w, h, { fill: "#FFF8F0" });

const rightly = (items: readonly Item[]): void => {
  const reading = read(board(items));
  expect(reading.maps).toHaveLength(1);
  const [map] = reading.maps;
  expect(map?.lanes.map((l) => l.title)).toEqual(lanes);
  expect(map?.stages.map((s) => s.title)).toEqual(["Before", "During", "After"]);
  for (const n of map?.notes ?? [])
    expect(map?.lanes.find((l) => l.id === n.lane)?.title.slice(0, 2)).toBe(n.text.slice(0, 2));
  expect(map?.notes).toHaveLength(24);
};

describe("[R25] a card of headings with writing beneath them", () => {
  const headings = ["Goals", "Needs", "Frustrations", "Motivations", "Channels"];
  const places = { left: [-620, -80], right: [1300, -60], below: [60, 820], above: [100, -1100] } as const;
  for (const [side, [x, y]] of Object.entries(places))
    for (const pitch of [110, 170])
      it(`is left over ${side} of a map, ${pitch} apart, in a box or without one`, () => {
        const its = card(x, y, pitch, headings);
        rightly([...theMap, ...its]);
        rightly([...theMap, ...its, box(x - 30, y - 30, 420, 140 + 5 * pitch)]);
        const { leftovers } = read(board([...theMap, ...its]));
        expect(leftovers.map((l) => l.text)).toEqual(
          expect.arrayContaining(["Goals", "a line about it 0", "Channels"]),
        );
      });

  it("says who it is about where the card says that it does", () => {
    const its = [...card(-620, -80, 130, headings), label("Persona: Ruth, 71", -620, -120), box(-660, -160, 420, 900)];
    rightly([...theMap, ...its]);
  });

  it("is none where the headings are the lanes: nothing else names any", () => {
    const own = beneath((i) => `for the team ${i}`);
    rightly([...theMap, ...own]);
    rightly([...theMap, ...own, box(40, -20, 190, 700)]);
  });

  it("is none where questions stand beneath the names", () => {
    rightly([...theMap, ...beneath((i) => `What is going on here, ${i}?`)]);
  });

  it("is none where notes stand in its box", () => {
    const its = [...card(-620, -80, 130, headings), sticky("ask Ruth", -500, 600), box(-660, -160, 420, 900)];
    expect(read(board([...theMap, ...its])).maps[0]?.lanes.map((l) => l.title)).toEqual(lanes);
  });

  const kinds = ["Storyboard", "Steps", "KPIs", "Needs", "Channels", "Backstage"];
  const list = (x: number, y: number) => kinds.map((text, i) => label(text, x, y + i * 40));

  it("or a list of lanes right under one another, with squares to tick, in a box or without, is left over", () => {
    const ticks = kinds.map((_, i) => shape("", -540, 4 + i * 40, 16, 16));
    const around = [box(-560, -60, 300, 340), label("Lane types", -540, -50)];
    for (const more of [[], ticks, [...ticks, ...around]]) rightly([...theMap, ...list(-500, 0), ...more]);
    rightly([...theMap, ...list(1300, 40)]);
  });

  it("and a list that names one lane's things is its lane's notes", () => {
    const rows = ["Actions", "Touchpoints", "Ideas"].flatMap((text, r) => [
      label(text, 60, r * 160 + 38),
      ...[0, 1, 2].map((s) => sticky(`${text.slice(0, 2)}${s}`, 245 + s * 300, r * 160)),
    ]);
    const said = ["Email", "Phone", "App"].map((text, i) => label(text, 390, 160 + i * 34, { fontSize: 14 }));
    const [map] = read(board([...stages, ...rows, ...said])).maps;
    expect(map?.notes.map((n) => n.text)).toEqual(expect.arrayContaining(["Email", "Phone", "App"]));
  });

  it("is told by its box where notes are plain writing, with heads over lanes in line with the lanes' names", () => {
    const said = (text: string, x: number, y: number, size: number): Item =>
      label(text, x, y, { fontSize: size, box: { x, y, w: 0.55 * size * text.length, h: 1.25 * size } });
    const own = ["Actions", "Thoughts", "Touchpoints", "Ideas"];
    const heads = ["Before", "During", "After"].map((text, i) => said(text, 60 + i * 300, -70, 24));
    const rows = own.flatMap((title, r) => [
      said(title, 50, r * 160, 24),
      ...[0, 1, 2].flatMap((s) =>
        [0, 1].map((k) => said(`${title.slice(0, 2)}${s}${k} says so`, 60 + s * 300 + k * 130, 36 + r * 160, 16)),
      ),
    ]);
    const its = card(-620, -80, 130, headings).map((i) => ({ ...i, fontSize: i.fontSize ?? 18 }));
    const [map] = read(board([...heads, ...rows, ...its, box(-660, -120, 420, 900)])).maps;
    expect(map?.stages.map((s) => s.title)).toEqual(["Before", "During", "After"]);
    expect(map?.lanes.map((l) => l.title)).toEqual(own);
    expect(map?.notes).toHaveLength(24);
  });
});
