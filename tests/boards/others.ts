// Boards of other methods: no map is to be found on any of them.
import type { Item, ItemKind } from "../../src/board/index.js";
import { type Chance, chanceOf } from "./chance.js";
import { noteText } from "./titles.js";
import type { Drawn } from "./truth.js";

interface Sheet {
  put(kind: ItemKind, text: string, x: number, y: number, w: number, h: number, more?: Partial<Item>): void;
  notes(x: number, y: number, columns: number, count: number): void;
  readonly items: readonly Item[];
}

const sheet = (chance: Chance): Sheet => {
  const items: Item[] = [];
  const put: Sheet["put"] = (kind, text, x, y, w, h, more = {}) =>
    items.push({ id: `o${items.length + 1}`, kind, text, box: { x, y, w, h }, ...more });
  const notes: Sheet["notes"] = (x, y, columns, count) => {
    for (let i = 0; i < count; i++)
      put("sticky", noteText(chance, 0.3), x + (i % columns) * 112, y + Math.floor(i / columns) * 112, 100, 100, {
        fill: "#FFF9B1",
      });
  };
  return { items, put, notes };
};

type Draw = (s: Sheet, chance: Chance) => void;

const columns = (s: Sheet, chance: Chance, titles: readonly string[]): void => {
  for (const [i, title] of titles.entries()) {
    s.put("shape", "", i * 260, 0, 240, 900, { fill: "#F2F4F7" });
    s.put("text", title, i * 260 + 10, 10, 120, 30, { fontSize: 24 });
    s.notes(i * 260 + 10, 60, 2, chance.int(1, 9));
  }
};

const kanban: Draw = (s, c) => {
  if (c.is(0.4)) s.put("text", c.pick(["Customer journey squad", "Sprint 14"]), 0, -90, 400, 40, { fontSize: 32 });
  columns(
    s,
    c,
    c.pick([
      ["To do", "Doing", "Done"],
      ["Backlog", "To do", "In progress", "Review", "Done"],
    ]),
  );
};

const retro: Draw = (s, c) =>
  columns(
    s,
    c,
    c.pick([
      ["Went well", "To improve", "Action items"],
      ["Start", "Stop", "Continue"],
      ["Mad", "Sad", "Glad"],
      ["Liked", "Learned", "Lacked", "Longed for"],
    ]),
  );

const swot: Draw = (s, c) => {
  for (const [i, title] of ["Strengths", "Weaknesses", "Opportunities", "Threats"].entries()) {
    const [x, y] = [(i % 2) * 600, Math.floor(i / 2) * 500];
    s.put("shape", "", x, y, 580, 480, { fill: "#EEF2F6" });
    s.put("text", title, x + 10, y + 10, 160, 30, { fontSize: 24 });
    s.notes(x + 20, y + 60, 4, c.int(2, 8));
  }
};

const canvas: Draw = (s, c) => {
  const boxes: readonly (readonly [string, number, number, number, number])[] = [
    ["Key partners", 0, 0, 300, 600],
    ["Key activities", 300, 0, 300, 300],
    ["Key resources", 300, 300, 300, 300],
    ["Value propositions", 600, 0, 300, 600],
    ["Customer relationships", 900, 0, 300, 300],
    ["Channels", 900, 300, 300, 300],
    ["Customer segments", 1200, 0, 300, 600],
    ["Cost structure", 0, 600, 750, 250],
    ["Revenue streams", 750, 600, 750, 250],
  ];
  for (const [title, x, y, w, h] of boxes) {
    s.put("shape", "", x, y, w, h, { fill: "#FFFFFF" });
    s.put("text", title, x + 10, y + 10, 160, 24, { fontSize: 18 });
    s.notes(x + 15, y + 50, Math.floor(w / 130), c.int(1, 4));
  }
};

/** Boxes and arrows under a title that speaks of a journey. */
const flow: Draw = (s, c) => {
  s.put("text", "User journey", 0, -120, 300, 50, { fontSize: 40 });
  const boxes = ["Open app", "Log in", "Forgot password?", "Reset", "Home", "Search", "Cart", "Pay", "Done"];
  for (const [i, text] of boxes.entries()) {
    const row = Math.floor(i / 3);
    s.put(c.is(0.3) ? "sticky" : "shape", text, (i % 3) * 320 + row * 70, row * 190 + c.between(-30, 30), 160, 80, {
      fill: "#DDE7F0",
    });
    if (i > 0) s.put("connector", i % 3 ? "" : "yes", 0, 0, 20, 20, { from: `o${2 * i}`, to: `o${2 * i + 2}` });
  }
};

const storyMap: Draw = (s, c) => {
  for (const [i, title] of ["Release 1", "Release 2", "Release 3"].entries()) {
    s.put("frame", title, 0, i * 420, 1400, 400);
    s.notes(30, i * 420 + 40, 10, c.int(6, 20));
  }
};

const storyboard: Draw = (s, c) => {
  for (let i = 0; i < 8; i++) {
    const [x, y] = [(i % 4) * 320, Math.floor(i / 4) * 380];
    s.put("shape", "", x, y, 300, 220, { fill: "#FFFFFF" });
    s.put("text", `Scene ${i + 1}`, x, y + 230, 80, 24, { fontSize: 18 });
    s.put("text", noteText(c, 0), x, y + 260, 280, 24, { fontSize: 16 });
  }
};

const affinity: Draw = (s, c) => {
  for (const [i, title] of ["Onboarding", "Prices", "Support", "Trust", "Speed"].entries()) {
    const [x, y] = [(i % 3) * 500 + c.between(-60, 60), Math.floor(i / 3) * 620 + c.between(-80, 80)];
    s.put("text", title, x, y, 140, 30, { fontSize: 28 });
    s.notes(x, y + 50, 3, c.int(3, 9));
  }
};

const matrix: Draw = (s, c) => {
  s.put("line", "", 0, 500, 1000, 2);
  s.put("line", "", 500, 0, 2, 1000);
  for (const [text, x, y] of [
    ["High impact", 510, 0],
    ["Low impact", 510, 970],
    ["Low effort", 0, 510],
    ["High effort", 900, 510],
  ] as const)
    s.put("text", text, x, y, 110, 24, { fontSize: 20 });
  for (let i = 0; i < 14; i++)
    s.put("sticky", noteText(c, 0.3), c.between(20, 900), c.between(20, 900), 100, 100, { fill: "#FFF9B1" });
};

const brainstorm: Draw = (s, c) => {
  s.put("text", "What annoys our customers?", 0, -80, 500, 50, { fontSize: 40 });
  s.notes(0, 0, c.int(3, 8), c.int(12, 40));
};

const kinds = {
  kanban,
  retro,
  swot,
  canvas,
  "flow chart called user journey": flow,
  "story map": storyMap,
  storyboard,
  affinity,
  matrix,
  brainstorm,
};

export const otherKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[];

export const otherBoard = (kind: keyof typeof kinds, seed: number): Drawn => {
  const chance = chanceOf(seed);
  const s = sheet(chance);
  kinds[kind](s, chance);
  return { items: s.items, maps: [] };
};
