// What follows for a map from the labels a person pointed at. [R19]
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { type Hints, read } from "../../src/read/index.js";
import { box, expectConserved, leftover, plain, seen, strange, titles } from "./said.js";

describe("the way round of a map", () => {
  const heads = ["Wim", "Wam", "Wom"];
  const steps = ["1", "2", "3", "4"];
  /** Lanes as columns of stickies under heads that nobody knows. */
  const columns: readonly Item[] = [
    ...heads.map((t, l) => box(`l${l}`, t, 300 + 260 * l, 0, { kind: "text" })),
    ...steps.map((t, s) => box(`s${s}`, t, 0, 200 + 160 * s, { kind: "text" })),
    ...heads.flatMap((_, l) =>
      steps.map((_step, s) => box(`n${l}${s}`, `note ${l} ${s}`, 300 + 260 * l, 200 + 160 * s, { kind: "sticky" })),
    ),
  ];
  const swapped = columns.map((i) => ({ ...i, box: { ...i.box, x: i.box.y * 1.5, y: i.box.x } }));
  const [lanes, stages] = [
    ["l0", "l1", "l2"],
    ["s0", "s1", "s2", "s3"],
  ].map((ids) => ids.map((label) => ({ label })));
  const cells = (items: readonly Item[], hints: Hints): readonly string[] =>
    read({ host: "test", items }, hints).maps.flatMap((m) => m.notes.map((n) => `${n.id} ${n.lane} ${n.stage}`));
  const expected = [0, 1, 2].flatMap((l) => [0, 1, 2, 3].map((s) => `n${l}${s} l${l} s${s}`));

  it("is where the labels lie that were pointed at, lanes as columns or as rows", () => {
    for (const items of [columns, swapped]) {
      const hints: Hints = { lanes: lanes ?? [], stages: stages ?? [] };
      expect(cells(items, hints)).toEqual(expected);
      expect(seen(items, hints).outlines.map((o) => o.isTurned)).toEqual([items === columns]);
    }
  });

  it("is told by lanes alone, by stages alone, and by stages where one lane is pointed at", () => {
    for (const items of [columns, swapped]) {
      const turned = (hints: Hints) => seen(items, hints).outlines.map((o) => o.isTurned);
      for (const hints of [{ lanes }, { stages }, { lanes: [{ label: "l1" }], stages }] as readonly Hints[])
        expect(turned(hints)).toEqual([items === columns]);
    }
  });

  it("is beside its labels where boxes wait for notes, not where words explain the lanes", () => {
    const lanes = ["Wim", "Wam"].map((t, l) => box(`l${l}`, t, 0, 300 * l, { kind: "text" }));
    const empty = [0, 1].flatMap((l) => [0, 1, 2].map((s) => box(`e${l}${s}`, "", 300 + 240 * s, 300 * l)));
    const words = [0, 1].map((l) => box(`w${l}`, `What goes in here ${l}`, -400, 300 * l, { kind: "text" }));
    const { reading } = seen([...lanes, ...empty, ...words], { lanes: [{ label: "l0" }, { label: "l1" }] });
    expect(reading.maps.map((m) => m.notes)).toEqual([[]]);
    expect(leftover(reading, "w0")?.reason).toBe("stands on the other side of the labels");
    expectConserved(reading);
  });

  it("does not keep phases from being found over stages that were pointed at", () => {
    const phases = [box("p0", "Before", 400, -160, { box: { x: 400, y: -160, w: 600, h: 80 } })];
    const { reading } = seen([...plain, ...phases], { stages: ["s0", "s1", "s2"].map((label) => ({ label })) });
    expect(reading.maps[0]?.stages.map((s) => s.group)).toEqual(["Before", "Before", undefined]);
  });
});

describe("lanes pointed out in a key", () => {
  const fills = ["#FFF9B1", "#A6CCF5", "#D0E17A"];
  const key = fills.map((fill, l) => box(`k${l}`, `Wim ${l}`, 2600 + 240 * l, -900, { kind: "sticky", fill }));
  const heads = [0, 1, 2].map((s) => box(`s${s}`, `Step ${s}`, 500 * s, 0, { fill: "#EEEEEE" }));
  const heap = [0, 1, 2].flatMap((s) =>
    [0, 1, 2, 3].map((n) => {
      const at = { x: 500 * s + 210 * (n % 2), y: 150 + 110 * (n >> 1), w: 200, h: 100 };
      return box(`n${s}${n}`, `note ${s} ${n}`, 0, 0, { kind: "sticky", fill: fills[(n + s) % 3] ?? "", box: at });
    }),
  );
  const stages = heads.map(({ id }) => ({ label: id }));
  const lanes = key.map(({ id }) => ({ label: id }));

  it("are told by the notes' colours, wherever the key stands and without a heading", () => {
    const { reading } = seen([...key, ...heads, ...heap], { lanes, stages });
    const notes = reading.maps.flatMap((m) => m.notes.map((n) => `${n.id} ${n.lane} ${n.stage}`));
    expect(notes.sort()).toEqual(heap.map(({ id }) => `${id} k${(Number(id[1]) + Number(id[2])) % 3} s${id[1]}`));
    expectConserved(reading);
  });

  it("are rows where their labels stand in front of notes, coloured or not", () => {
    const front = key.map((k, l) => ({ ...k, box: { x: -400, y: 150 + 300 * l, w: 200, h: 100 } }));
    const rows = [0, 1, 2].flatMap((l) =>
      [0, 1, 2].map((s) => box(`r${l}${s}`, "note", 500 * s, 150 + 300 * l, { kind: "sticky", fill: fills[s] ?? "" })),
    );
    const { reading } = seen([...front, ...heads, ...rows], { lanes, stages });
    const notes = reading.maps.flatMap((m) => m.notes.map((n) => `${n.id} ${n.lane} ${n.stage}`));
    expect(notes).toEqual(rows.map(({ id }) => `${id} k${id[1]} s${id[2]}`));
  });
});

describe("lanes pointed out in frames", () => {
  const framed = (id: string, items: readonly Item[]): readonly Item[] => {
    const [x, y] = [Math.min(...items.map((i) => i.box.x)), Math.min(...items.map((i) => i.box.y))];
    const frame = box(id, `Frame ${id}`, 0, 0, { kind: "frame", box: { x: x - 50, y: y - 50, w: 1500, h: 1000 } });
    return [frame, ...items.map((i) => ({ ...i, parent: id }))];
  };
  const shifted = (items: readonly Item[], prefix: string, by: number): readonly Item[] =>
    items.map((i) => ({ ...i, id: prefix + i.id, box: { ...i.box, x: i.box.x + by } }));

  it("are that frame's map, and the other frame's stays as it was", () => {
    const other = framed("B", shifted(plain, "b", 3000));
    const items = [...framed("A", strange), ...other];
    const before = seen(items).reading.maps;
    expect(before.map((m) => m.id)).toEqual(["B"]);
    const { reading } = seen(items, {
      lanes: [{ label: "a" }, { label: "b" }],
      stages: [{ label: "c" }, { label: "d" }],
    });
    expect(reading.maps.map((m) => m.id).sort()).toEqual(["A", "B"]);
    expect(titles({ ...reading, maps: reading.maps.filter((m) => m.id === "A") }, "lanes")).toEqual([
      ["Wombling", "Grooving"],
    ]);
    expect(reading.maps.find((m) => m.id === "B")).toEqual(before[0]);
    expectConserved(reading);
  });
});
