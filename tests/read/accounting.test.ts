import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasText, type Item, itemKinds, plainText, type Snapshot, type Tag } from "../../src/board/index.js";
import type { Reading } from "../../src/model/index.js";
import { parseReading } from "../../src/model/parse.js";
import { place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { board, itemsOf, withoutTags } from "./on-board.js";
import { randomMap } from "./random-maps.js";

const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "Actions",
    "Emotions",
    "Backstage",
    "Pain points\nWhat hurts?",
    "Line of visibility",
    "Stages",
    "Persona: Ana",
    "Awareness",
    "1. Search",
    "2. Buy",
    "First, I …",
    "+2",
    "−2",
    "😡",
    "(7)",
    "Customer journey",
    "Parking lot",
    "To do",
    "Done",
    "感情",
    "الدفع",
    "\0\uD800x",
    "call mum?",
  ),
  fc.string({ maxLength: 12 }),
);

const coordinate = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -3, max: 12 }).map((n) => n * 130) },
  { weight: 3, arbitrary: fc.integer({ min: -2000, max: 2000 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e308, 1e12, 0.1 + 0.2, -0),
  },
);
const size = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(100, 120, 240, 500, 1500) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 4, 24, -5, Number.NaN, 1e300) },
);

const tag: fc.Arbitrary<Tag> = fc.record(
  {
    v: fc.constant(1 as const),
    map: fc.constantFrom("m", "n"),
    part: fc.constantFrom(
      ...([
        "map",
        "title",
        "facts",
        "group",
        "stage",
        "column",
        "band",
        "lane",
        "zero",
        "axis",
        "line",
        "badge",
      ] as const),
    ),
    id: fc.constantFrom("a", "b", "visibility"),
    title: fc.constantFrom("Actions", "Pay", ""),
    roles: fc.constant(["actions", "nonsense"]),
    value: fc.constantFrom(-2, 0, 2),
  },
  { requiredKeys: ["v", "map", "part"] },
);

const id = fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 2, arbitrary: fc.constantFrom("x", "y", "") });

const item: fc.Arbitrary<Item> = fc.record(
  {
    id,
    kind: fc.constantFrom(...itemKinds),
    box: fc.record({ x: coordinate, y: coordinate, w: size, h: size }),
    text,
    angle: fc.constantFrom(0, 12, 90, -90, 270, Number.NaN),
    fill: fc.constantFrom("#FFF9B1", "#FFFFFF"),
    fontSize: fc.constantFrom(12, 48),
    parent: id,
    cellOf: id,
    from: id,
    to: id,
    tag,
  },
  { requiredKeys: ["id", "kind", "box", "text"] },
);

const expectAccounted = (snapshot: Snapshot, reading: Reading): void => {
  const { counts } = reading;
  expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
  const notes = reading.maps.flatMap((m) => m.notes);
  expect(notes).toHaveLength(counts.notes);
  expect(reading.leftovers).toHaveLength(counts.leftovers);
  expect(reading.accounted).toHaveLength(counts.accounted);

  const ids = [...notes, ...reading.leftovers, ...reading.accounted].map((n) => n.item?.id);
  expect(new Set(ids).size).toBe(ids.length);

  const written = snapshot.items.filter((i) => plainText(i.text) !== "");
  const links = reading.maps.flatMap((m) => m.links).filter((l) => l.text !== undefined).length;
  expect(counts.items).toBe(written.length - links);
  expect(written.every(hasText)).toBe(true);

  for (const leftover of reading.leftovers) expect(leftover.reason).toMatch(/^[a-z].* /);
  const parsed = parseReading(JSON.parse(JSON.stringify(reading)));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
};

const runs = (numRuns: number) => ({ seed: 1, numRuns });

describe("every text is accounted for", () => {
  it("[R13] on boards of random items: broken boxes, doubled ids, circles of parents, tags anywhere", () => {
    void fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (items) => {
        const snapshot = board(items);
        expectAccounted(snapshot, read(snapshot));
      }),
      runs(600),
    );
  });

  it("[R13] on placed maps among random items, tagged or not", () => {
    void fc.assert(
      fc.property(randomMap(), fc.array(item, { maxLength: 25 }), fc.boolean(), (map, others, bare) => {
        const placed = itemsOf(place(map));
        const snapshot = board([...(bare ? withoutTags(placed) : placed), ...others]);
        expectAccounted(snapshot, read(snapshot));
      }),
      runs(80),
    );
  });

  it("[R13] reads random boards alike in any order", () => {
    void fc.assert(
      fc.property(fc.uniqueArray(item, { maxLength: 25, selector: (i) => i.id }), (items) => {
        const sound = items.filter((i) => i.id !== "");
        expect(read(board([...sound].reverse()))).toEqual(read(board(sound)));
      }),
      runs(200),
    );
  });

  it("[R13] in a text of 100,000 characters, and on an empty board", () => {
    const long = board([{ id: "a", kind: "sticky", box: { x: 0, y: 0, w: 10, h: 10 }, text: "long ".repeat(20_000) }]);
    expectAccounted(long, read(long));
    expect(read(long).leftovers[0]?.text).toHaveLength(99_999);
    expect(read(board([])).counts).toEqual({ items: 0, notes: 0, leftovers: 0, accounted: 0 });
  });

  it("[R13] says that an item without a place has none", () => {
    const lost = board([{ id: "a", kind: "sticky", box: { x: Number.NaN, y: 0, w: 10, h: 10 }, text: "where?" }]);
    expect(read(lost).leftovers).toEqual([
      { text: "where?", reason: "has no place on the board that could be read", item: { id: "a" } },
    ]);
  });
});
