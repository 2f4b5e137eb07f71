// Boards without tags: two columns of three lanes, and where their notes were read.
import { expect } from "vitest";
import type { Item } from "../../src/board/index.js";
import type { Reading, ServiceMap } from "../../src/model/index.js";
import { label, sticky } from "./on-board.js";

const yellow = { fill: "#FFF9B1" };
export const note = (text: string, x: number, y: number): Item => sticky(text, x, y, yellow);

/** Two columns of three lanes, labels as text at the left and above, notes a sticky apart: at (200 | 450, y). */
export const lanes = ["Actions", "Thoughts", "Opportunities"];
export const simple = (x = 0, y = 0, titles = lanes): readonly Item[] => [
  label("Search", x + 200, y),
  label("Pay", x + 450, y),
  ...titles.flatMap((title, i) => [
    label(title, x, y + 80 + i * 160),
    note(`${title} in Search`, x + 200, y + 60 + i * 160),
    note(`${title} in Pay`, x + 450, y + 60 + i * 160),
  ]),
];

export const only = (reading: Reading): ServiceMap => {
  expect(reading.maps).toHaveLength(1);
  return reading.maps[0] as ServiceMap;
};
export const cells = (map: ServiceMap): Record<string, string> =>
  Object.fromEntries(
    map.notes.map((n) => [
      n.text,
      `${map.lanes.find((l) => l.id === n.lane)?.title} · ${map.stages.find((s) => s.id === n.stage)?.title}`,
    ]),
  );
export const expectAllInPlace = (map: ServiceMap): void => {
  expect(map.notes.length).toBeGreaterThan(0);
  for (const [text, cell] of Object.entries(cells(map))) expect(cell).toBe(text.replace(" in ", " · "));
};
export const reasons = (reading: Reading) => Object.fromEntries(reading.leftovers.map((l) => [l.text, l.reason]));
