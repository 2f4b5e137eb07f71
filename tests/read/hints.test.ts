// What a person said of a board, list by list, and that it wins and moves nothing else on boards of every make. [R19] [R21]
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { laneRoles, type Note, type Reading } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { type Hints, type Look, look, read } from "../../src/read/index.js";
import { parseParams, templateOf } from "../../src/templates/index.js";
import { boardWith, combination } from "../boards/generate.js";
import { itemsOf } from "./on-board.js";

const box = (id: string, text: string, x: number, y: number, more: Partial<Item> = {}): Item => ({
  id,
  kind: "shape",
  text,
  box: { x, y, w: 200, h: 100 },
  ...more,
});

const seen = (items: readonly Item[], hints?: Hints): Look => look({ host: "test", items }, hints);
const noteIn = ({ maps }: Reading, id: string): Note | undefined =>
  maps.flatMap((m) => m.notes).find((n) => n.item?.id === id);
const leftover = ({ leftovers }: Reading, id: string) => leftovers.find((l) => l.item.id === id);
const outside = "a person said it is not part of the map";

const expectConserved = (reading: Reading): void => {
  const { counts, maps, leftovers, accounted } = reading;
  const ids = [...maps.flatMap((m) => m.notes.map((n) => n.id)), ...[...leftovers, ...accounted].map((l) => l.item.id)];
  expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
  expect([ids.length, new Set(ids).size]).toEqual([counts.items, counts.items]);
};

/** Labels nobody knows, with notes in two lanes and two stages. */
const strange = [
  box("a", "Wombling", 0, 300),
  box("b", "Grooving", 0, 600),
  box("c", "Dawn", 400, 0),
  box("d", "Dusk", 800, 0),
  box("n", "A note", 400, 300),
];

/** Three lanes and three stages that everybody knows. */
const plain = [
  ...["Actions", "Touchpoints", "Pain points"].map((t, i) => box(`l${i}`, t, 0, 200 + 250 * i, { kind: "text" })),
  ...["Awareness", "Purchase", "Loyalty"].map((t, i) => box(`s${i}`, t, 400 + 400 * i, 0, { kind: "text" })),
  ...[0, 1, 2].flatMap((l) =>
    [0, 1, 2].map((s) =>
      box(`n${l}${s}`, `note ${l} ${s}`, 400 + 400 * s, 200 + 250 * l, { kind: "sticky", fill: "#FFF9B1" }),
    ),
  ),
];
/** The journey map as Lanewise draws it. */
const placedMap = (given: Record<string, string>): readonly Item[] => {
  const template = templateOf("journey-map");
  const params = parseParams(given);
  if (!template.ok || !params.ok) throw new Error("expected a template and its parameters");
  return itemsOf(place(template.value.build(params.value, "m1")));
};
const titles = (reading: Reading, axis: "lanes" | "stages") => reading.maps.map((m) => m[axis].map((s) => s.title));

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

describe("on boards of every make", () => {
  const boards = Array.from({ length: 10 }, (_, i) => boardWith(combination(700 + i), 700 + i).items);
  const others = ({ maps, leftovers }: Reading, but: string): unknown => [
    maps.map((m) => m.notes.filter((n) => n.id !== but).map((n) => `${n.id} ${n.lane} ${n.stage}`)),
    leftovers.map((l) => l.item.id).filter((id) => id !== but),
  ];

  it("a note said to be outside is left over, and no other note moves", () => {
    for (const items of boards) {
      const before = read({ host: "test", items });
      for (const { id } of before.maps.flatMap((m) => m.notes).slice(0, 12)) {
        const after = seen(items, { outside: [{ label: id }] }).reading;
        expect(leftover(after, id)?.reason).toBe(outside);
        expect(others(after, id)).toEqual(others(before, id));
        expectConserved(after);
      }
    }
  });

  it("a note put in any cell is there for sure, and no other note moves", () => {
    fc.assert(
      fc.property(fc.constantFrom(...boards), fc.nat(), fc.nat(), fc.nat(), (items, n, l, s) => {
        const before = read({ host: "test", items });
        const map = before.maps[0];
        const note = map?.notes[n % Math.max(1, map.notes.length)];
        const lane = map?.lanes[l % Math.max(1, map.lanes.length)];
        const stage = map?.stages[s % Math.max(1, map.stages.length)];
        if (!note || !lane || !stage) return;
        const hint = { label: note.id, lane: lane.item?.id ?? lane.id, stage: stage.item?.id ?? stage.id };
        const after = seen(items, { notes: [hint] }).reading;
        expect(noteIn(after, note.id)).toMatchObject({
          lane: lane.id,
          stage: stage.id,
          confidence: 1,
          why: "somebody placed it here",
        });
        expect(others(after, note.id)).toEqual(others(before, note.id));
        expectConserved(after);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it("one lane's roles stay as corrected, wherever notes are moved", () => {
    for (const [i, items] of boards.entries()) {
      const lane = read({ host: "test", items }).maps[0]?.lanes.find((l) => l.item);
      if (!lane?.item) continue;
      const hints: Hints = { roles: [{ label: lane.item.id, roles: ["metrics"] }] };
      const stirred = items.map((it, n) =>
        it.kind === "sticky" && (n * 7 + i) % 5 === 0
          ? { ...it, box: { ...it.box, x: it.box.x + ((n * 37) % 60) - 30 } }
          : it,
      );
      for (const board of [items, stirred]) {
        const after = seen(board, hints).reading.maps[0]?.lanes.find((l) => l.item?.id === lane.item?.id);
        expect(after?.roles).toEqual(["metrics"]);
      }
    }
  });

  it("listed lanes and stages stay those, wherever notes are moved", () => {
    for (const [i, items] of boards.entries()) {
      const map = read({ host: "test", items }).maps[0];
      const ids = (axis: "lanes" | "stages") => (map?.[axis] ?? []).flatMap((s) => s.item?.id ?? []);
      if (ids("lanes").length < 2 || ids("stages").length < 2) continue;
      const hints: Hints = {
        lanes: ids("lanes").map((label) => ({ label })),
        stages: ids("stages").map((label) => ({ label })),
      };
      const stirred = items.map((it, n) =>
        it.kind === "sticky" && (n + i) % 3 === 0
          ? { ...it, box: { ...it.box, y: it.box.y + ((n * 53) % 400) - 200 } }
          : it,
      );
      const { reading } = seen(stirred, hints);
      for (const axis of ["lanes", "stages"] as const)
        expect(reading.maps.flatMap((m) => m[axis].flatMap((s) => s.item?.id ?? []))).toEqual(ids(axis));
      expectConserved(reading);
    }
  });

  it("nothing is lost whatever is said, nonsense too, and what is said to be outside is", () => {
    const hintsFor = (items: readonly Item[]): fc.Arbitrary<Hints> => {
      const ids = items.map((i) => i.id);
      const texts = items.map((i) => i.text).filter((t) => t !== "");
      const label = fc.constantFrom(...ids, ...texts.slice(0, 20), "nobody", "0");
      const roles = fc.subarray([...laneRoles], { maxLength: 2 });
      const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 });
      return fc.record(
        {
          lanes: list(fc.record({ label, roles })),
          stages: list(fc.record({ label })),
          roles: list(fc.record({ label, roles })),
          outside: list(fc.record({ label })),
          notes: list(
            fc.record({ label, lane: fc.option(label), stage: fc.option(label) }, { requiredKeys: ["label"] }),
          ),
          borders: list(fc.record({ between: fc.tuple(label, label), at: fc.double({ min: 0, max: 1, noNaN: true }) })),
        },
        { requiredKeys: [] },
      );
    };
    const tagged = placedMap({ stages: "Dawn,Noon,Dusk" });
    const all = [...boards, tagged, [...tagged, ...(boards[0] ?? [])]];
    const board = fc.constantFrom(...all).chain((items) => fc.tuple(fc.constant(items), hintsFor(items)));
    fc.assert(
      fc.property(board, ([items, hints]) => {
        const { reading, hints: kept } = seen(items, hints);
        expectConserved(reading);
        const ids = new Set(items.flatMap((i) => (i.text.trim() !== "" && i.kind !== "connector" ? [i.id] : [])));
        for (const { label } of hints.outside ?? [])
          if (ids.has(label)) expect(leftover(reading, label)?.reason).toBe(outside);
        // Kept with the board, they say the same.
        const again = look({ host: "test", items, kept: { corrections: JSON.stringify(kept) } }).reading;
        expect(again.maps).toEqual(reading.maps);
        expect(again.leftovers).toEqual(reading.leftovers);
      }),
      { seed: 3, numRuns: 80 },
    );
  });
});
