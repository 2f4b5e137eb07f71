// A board changed step by step as people change it, and read after each: by a reader that remembers, and as if for the first time.
import * as fc from "fast-check";
import { expect } from "vitest";
import type { Item } from "../../src/board/index.js";
import { type Hints, keptKey, look, makeReader } from "../../src/read/index.js";
import { board } from "./on-board.js";

/** What a person does to one item, chosen by numbers. */
type Act = readonly [what: number, which: number, x: number, y: number];

const act = fc.tuple(
  fc.nat({ max: 15 }),
  fc.nat({ max: 9999 }),
  fc.integer({ min: -900, max: 900 }),
  fc.integer({ min: -500, max: 500 }),
);

const texts = [
  "A new note",
  "Goals",
  "+2",
  "Owner: Bo",
  "To be seen (7)",
  "😡 again",
  "",
  "@Ana calls",
  "[Stage 2]",
  "…",
];

/** Notes are changed more often than anything else: four acts of five choose among them. */
const after = (items: readonly Item[], [what, which, x, y]: Act, made: number): readonly Item[] => {
  const notes = items.flatMap((item, i) => (item.kind === "sticky" ? [i] : []));
  const at = which % 5 === 0 || notes.length === 0 ? which % items.length : (notes[which % notes.length] ?? 0);
  const item = items[at];
  if (!item) return items;
  const change = (more: Partial<Item>): readonly Item[] => items.map((it, i) => (i === at ? { ...it, ...more } : it));
  const { box } = item;
  switch (what) {
    case 0:
      return items.filter((_, i) => i !== at);
    case 1:
      return [...items, { ...item, id: `new ${made}`, box: { ...box, x: box.x + x, y: box.y + y } }];
    case 2:
      return change({ text: texts[Math.abs(x) % texts.length] ?? "" });
    case 3:
      return change({ fill: "#ABCDEF" });
    case 4:
      return change({ box: { ...box, w: box.w + 40 } });
    case 5:
      return change(Math.abs(x) % 4 === 0 ? { kind: "text" } : { votes: 3 });
    case 6:
      return Math.abs(x) % 3 === 0 ? [...items].reverse() : [...items.slice(0, at), ...items.slice(at + 1), item];
    case 7:
      return change(Math.abs(x) % 3 === 0 ? { box: { ...box, x: Number.NaN } } : { parent: items[0]?.id ?? "" });
    default:
      return change({ box: { ...box, x: box.x + x / (what % 3 || 9), y: box.y + y / (what % 4 || 9) } });
  }
};

export const followed = (start: readonly Item[], steps: readonly (readonly Act[])[], hints?: Hints): void => {
  const reader = makeReader();
  const kept = hints && { kept: { [keptKey]: JSON.stringify(look(board(start), hints).hints) } };
  let items = start;
  let made = 0;
  reader({ ...board(items), ...kept });
  for (const acts of steps) {
    for (const one of acts) items = after(items, one, made++);
    const snapshot = { ...board(items.map((item) => ({ ...item, box: { ...item.box } }))), ...kept };
    expect(reader(snapshot)).toEqual(look(snapshot));
  }
};

export const steps = fc.array(fc.array(act, { minLength: 0, maxLength: 4 }), { minLength: 2, maxLength: 6 });
