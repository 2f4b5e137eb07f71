// A map that Lanewise placed, and what people do to it.
import { expect } from "vitest";
import type { Box, Item } from "../../src/board/index.js";
import type { Note, Reading, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { board, itemsOf } from "./on-board.js";

export const lane = (id: string, title: string, role: string) =>
  ({ id, title, roles: [role] }) as ServiceMap["lanes"][number];
export const note = (id: string, laneId: string, stageId: string, more: Partial<Note> = {}): Note => ({
  id,
  text: `note ${id}`,
  lane: laneId,
  stage: stageId,
  confidence: 1,
  why: "",
  ...more,
});

/**
 *            Look │ Pay │ Use
 *  Actions    a   │  b  │
 *  Emotions   +1  │ −2  │
 *  ─ interaction ─┼─────┼────
 *  Frontstage     │  f  │ g
 */
export const map: ServiceMap = {
  format: "lanewise.map/1",
  id: "m",
  kind: "journey-map",
  profile: "journey-map",
  title: "Buying a bike",
  header: { persona: "Ana", state: "current" },
  stages: [
    { id: "look", title: "Look" },
    { id: "pay", title: "Pay" },
    { id: "use", title: "Use" },
  ],
  lanes: [
    lane("actions", "Actions", "actions"),
    lane("emotions", "Emotions", "emotions"),
    lane("front", "Frontstage", "frontstage"),
  ],
  lines: [{ role: "interaction", title: "Line of interaction", after: "emotions" }],
  notes: [
    note("a", "actions", "look"),
    note("b", "actions", "pay"),
    note("up", "emotions", "look", { score: 1 }),
    note("down", "emotions", "pay", { score: -2 }),
    note("f", "front", "pay"),
    note("g", "front", "use"),
  ],
  links: [],
};

export const items = itemsOf(place(map));
export const item = (key: string): Item => {
  const found = items.find((i) => i.id === `i-${key}`);
  if (!found) throw new Error(`no item ${key}`);
  return found;
};
export const isStructure = (i: Item): boolean => i.tag !== undefined;

type Edit = (i: Item) => Item | null;
export const edited = (edit: Edit, ...more: readonly Item[]): Reading =>
  read(board([...items.flatMap((i) => edit(i) ?? []), ...more]));
export const only = (keys: readonly string[], edit: Edit): Edit => {
  const ids = new Set(keys.map((k) => `i-${k}`));
  return (i) => (ids.has(i.id) ? edit(i) : i);
};
export const without = (...keys: string[]): Edit => only(keys, () => null);
export const by =
  (dx: number, dy: number) =>
  (i: Item): Item => ({ ...i, box: { ...i.box, x: i.box.x + dx, y: i.box.y + dy } });
export const resized =
  (box: Partial<Box>) =>
  (i: Item): Item => ({ ...i, box: { ...i.box, ...box } });

export const theMap = (reading: Reading): ServiceMap => {
  expect(reading.maps).toHaveLength(1);
  return reading.maps[0] as ServiceMap;
};
export const cellOf = (reading: Reading, id: string) => {
  const found = reading.maps.flatMap((m) => m.notes).find((n) => n.text === `note ${id}`);
  return found && [found.lane, found.stage];
};
export const reasonOf = (reading: Reading, text: string) => reading.leftovers.find((l) => l.text === text)?.reason;
