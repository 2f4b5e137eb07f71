// What must hold whatever lies on a board: properties on arbitrary items, alone and strewn over maps.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item, ItemKind } from "../../src/board/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import type { Reading } from "../../src/model/index.js";
import { read } from "../../src/read/index.js";
import { moved, noteSide, scaled } from "../boards/around.js";
import { chanceOf } from "../boards/chance.js";
import { forms } from "../boards/forms/index.js";
import { boardWith } from "../boards/generate.js";
import { gist } from "../boards/gist.js";
import { habits } from "../boards/habits/index.js";

const words = [
  ...["Actions", "Emotions", "Pain points", "Backstage", "Needs\nWhat do they need?", "Gefühle", "触点", "Zettelkram"],
  ...["Awareness", "Purchase", "1. Search", "2. Buy", "3. Pay", "Nutzung", "利用"],
  ...["Customer journey map", "Persona: Ana", "Line of visibility", "Parking lot", "Legend", "To do", "Done"],
  ...["+2", "−1", "😡", "call mum?", "waits for the letter", "a < b & c", "“quoted” = 'so'", "second\nline", "x"],
];

const place = fc.integer({ min: -4, max: 12 }).map((n) => n * 132);
const size = fc.constantFrom(100, 120, 132, 240);

const itemOf = (kind: ItemKind): fc.Arbitrary<Omit<Item, "id">> =>
  fc
    .record({ x: place, y: place, dx: fc.integer({ min: 0, max: 24 }), size, words: fc.constantFrom(...words) })
    .map(({ x, y, dx, size, words: text }): Omit<Item, "id"> => {
      switch (kind) {
        case "text":
          return {
            kind,
            text,
            fontSize: 24,
            box: { x: x + dx, y, w: 14 * text.length, h: 30 * text.split("\n").length },
          };
        case "sticky":
          return { kind, text, fill: "#FFF9B1", box: { x: x + dx, y: y + dx, w: 100, h: 100 } };
        case "frame":
          return { kind, text, box: { x, y, w: 8 * size, h: 6 * size } };
        case "line":
          return { kind, text: "", box: { x, y, w: 10 * size, h: 2 } };
        case "image":
          return { kind, text: "", box: { x, y, w: size, h: size } };
        default:
          return { kind, text, fill: "#DDE7F0", stroke: "#333333", fontSize: 20, box: { x, y, w: 2 * size, h: 60 } };
      }
    });

const anyItem = fc.oneof(
  { weight: 6, arbitrary: itemOf("sticky") },
  { weight: 4, arbitrary: itemOf("text") },
  { weight: 3, arbitrary: itemOf("shape") },
  { weight: 1, arbitrary: itemOf("line") },
  { weight: 1, arbitrary: itemOf("image") },
  { weight: 1, arbitrary: itemOf("frame") },
);
const named = (items: readonly Omit<Item, "id">[], prefix: string): readonly Item[] =>
  items.map((item, i) => ({ ...item, id: `${prefix}${i}` }));

const strewn = fc.array(anyItem, { minLength: 1, maxLength: 30 }).map((items) => named(items, "s"));
/** A generated map with a few things dropped on and around it. */
const overMap = fc
  .tuple(fc.nat(habits.length - 1), fc.integer({ min: 9000, max: 9400 }), fc.array(anyItem, { maxLength: 6 }))
  .map(([h, seed, more]): readonly Item[] => {
    const habit = habits[h];
    return [...(habit ? boardWith([habit], seed).items : []), ...named(more, "s")];
  });
const board = fc.oneof({ weight: 2, arbitrary: strewn }, { weight: 1, arbitrary: overMap });

const readAll = (items: readonly Item[]): Reading => read({ host: "memory", items });
const mapsOf = (items: readonly Item[]): unknown => gist(readAll(items)).maps;
/** Every text and what became of it. */
const fates = ({ maps, leftovers, accounted }: Reading): unknown => [
  maps.flatMap((m) => m.notes.map((n) => `${n.id} note`)).sort(),
  leftovers.map((l) => `${l.item.id} ${l.reason}`).sort(),
  accounted.map((a) => `${a.item.id} ${a.as}`).sort(),
];
const runs = (numRuns: number) => ({ seed: 3, numRuns });
const chance = chanceOf(1);
/** Habits that leave so little white, or labels that say so little about it, that a tenth of a note is another cell: 1–4 boards of 12. */
const shaky: readonly string[] = [
  ...[
    "labels above their lanes",
    "labels at the top of tall lanes",
    "a stage without a label",
    "no white between lanes",
  ],
  ...[
    "notes of very different sizes",
    "lanes by colour, with a legend",
    "feelings: heights",
    "stages as cards of text",
  ],
  ...["no lane has a label", "no lane has a label, the title names the map"],
];

describe("whatever lies on a board", () => {
  it("is accounted for once", () => {
    void fc.assert(
      fc.property(board, (items) => {
        const { counts, ...reading } = readAll(items);
        const ids = [
          ...reading.maps.flatMap((m) => m.notes.map((n) => n.item?.id)),
          ...[...reading.leftovers, ...reading.accounted].map((x) => x.item.id),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
        const captions = reading.maps.flatMap((m) => m.links).filter((l) => l.text !== undefined).length;
        expect(counts.items).toBe(items.filter((i) => /\S/.test(i.text)).length - captions);
      }),
      runs(150),
    );
  });

  it("is read the same in any order", () => {
    void fc.assert(
      fc.property(board, fc.nat(), (items, seed) => {
        expect(readAll(chanceOf(seed).some(items, items.length))).toEqual(readAll(items));
      }),
      runs(100),
    );
  });

  it("is read the same anywhere on the board", () => {
    void fc.assert(
      fc.property(board, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (items, x, y) => {
        const there = moved(x * 4096, y * 1024)({ items, maps: [] }, chance).items;
        expect(mapsOf(there)).toEqual(mapsOf(items));
        expect(fates(readAll(there))).toEqual(fates(readAll(items)));
      }),
      runs(100),
    );
  });

  it("is read the same at any scale", () => {
    void fc.assert(
      fc.property(board, fc.constantFrom(0.0625, 0.5, 2, 16), (items, by) => {
        const there = scaled(by)({ items, maps: [] }, chance).items;
        expect(mapsOf(there)).toEqual(mapsOf(items));
        expect(fates(readAll(there))).toEqual(fates(readAll(items)));
      }),
      runs(100),
    );
  });

  it("gets the same ids when it is read again, and is left as it was", () => {
    void fc.assert(
      fc.property(board, (items) => {
        const before = JSON.stringify(items);
        expect(readAll(structuredClone(items))).toEqual(readAll(items));
        expect(JSON.stringify(items)).toBe(before);
      }),
      runs(60),
    );
  });

  it("keeps its cells when notes are shaken by less than half of the white between lanes", () => {
    const steady = habits.filter(({ id }) => !shaky.includes(id));
    expect(steady).toHaveLength(habits.length - shaky.length);
    void fc.assert(
      fc.property(fc.constantFrom(...steady), fc.integer({ min: 40, max: 400 }), fc.nat(), (habit, seed, shake) => {
        const drawn = boardWith([habit], seed);
        const by = 0.1 * noteSide(drawn);
        const chance = chanceOf(shake);
        const jittered = drawn.items.map((item): Item => {
          const { x, y } = item.box;
          const box = { ...item.box, x: x + chance.between(-by, by), y: y + chance.between(-by, by) };
          return drawn.maps.some((m) => m.notes.has(item.id)) ? { ...item, box } : item;
        });
        const cells = (of: readonly Item[]): unknown =>
          readAll(of)
            .maps.flatMap((m) => m.notes.map((n) => `${n.id} ${n.lane} ${n.stage}`))
            .sort();
        expect(cells(jittered)).toEqual(cells(drawn.items));
      }),
      runs(80),
    );
  });

  it("is the same map in every form of file", async () => {
    await fc.assert(
      fc.asyncProperty(strewn, async (items) => {
        // How large the writing in a box is, not every form tells.
        const told = items.filter((item) => item.kind !== "shape");
        for (const form of forms) {
          const { json, ids } = form.write(told, "board");
          const seen = read(await fileBoard(JSON.stringify(json), "board").read({ of: "board" }));
          expect([form.id, gist(seen, (id) => ids.get(id) ?? id).maps]).toEqual([form.id, mapsOf(told)]);
        }
      }),
      runs(60),
    );
  });
});
