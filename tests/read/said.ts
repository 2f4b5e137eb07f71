// Boards that hints are said of, and what a reading makes of them.
import { expect } from "vitest";
import type { Item } from "../../src/board/index.js";
import type { Note, Reading } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { type Hints, type Look, look } from "../../src/read/index.js";
import { parseParams, templateOf } from "../../src/templates/index.js";
import { itemsOf } from "./on-board.js";

export const box = (id: string, text: string, x: number, y: number, more: Partial<Item> = {}): Item => ({
  id,
  kind: "shape",
  text,
  box: { x, y, w: 200, h: 100 },
  ...more,
});

export const seen = (items: readonly Item[], hints?: Hints): Look => look({ host: "test", items }, hints);
export const noteIn = ({ maps }: Reading, id: string): Note | undefined =>
  maps.flatMap((m) => m.notes).find((n) => n.item?.id === id);
export const leftover = ({ leftovers }: Reading, id: string) => leftovers.find((l) => l.item.id === id);
export const outside = "a person said it is not part of the map";

export const expectConserved = (reading: Reading): void => {
  const { counts, maps, leftovers, accounted } = reading;
  const ids = [...maps.flatMap((m) => m.notes.map((n) => n.id)), ...[...leftovers, ...accounted].map((l) => l.item.id)];
  expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
  expect([ids.length, new Set(ids).size]).toEqual([counts.items, counts.items]);
};

/** Labels nobody knows, with notes in two lanes and two stages. */
export const strange = [
  box("a", "Wombling", 0, 300),
  box("b", "Grooving", 0, 600),
  box("c", "Dawn", 400, 0),
  box("d", "Dusk", 800, 0),
  box("n", "A note", 400, 300),
];

/** Three lanes and three stages that everybody knows. */
export const plain = [
  ...["Actions", "Touchpoints", "Pain points"].map((t, i) => box(`l${i}`, t, 0, 200 + 250 * i, { kind: "text" })),
  ...["Awareness", "Purchase", "Loyalty"].map((t, i) => box(`s${i}`, t, 400 + 400 * i, 0, { kind: "text" })),
  ...[0, 1, 2].flatMap((l) =>
    [0, 1, 2].map((s) =>
      box(`n${l}${s}`, `note ${l} ${s}`, 400 + 400 * s, 200 + 250 * l, { kind: "sticky", fill: "#FFF9B1" }),
    ),
  ),
];
/** The journey map as Lanewise draws it. */
export const placedMap = (given: Record<string, string>): readonly Item[] => {
  const template = templateOf("journey-map");
  const params = parseParams(given);
  if (!template.ok || !params.ok) throw new Error("expected a template and its parameters");
  return itemsOf(place(template.value.build(params.value, "m1")));
};
export const titles = (reading: Reading, axis: "lanes" | "stages") =>
  reading.maps.map((m) => m[axis].map((s) => s.title));
