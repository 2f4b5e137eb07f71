// Boards no one would draw, large: everything of one kind, at one spot, without size or place. Reading them must stay about linear.
import type { Item, ItemKind, Snapshot } from "../../src/board/index.js";

type Odd = (i: number) => Item;

const item = (i: number, kind: ItemKind, text: string, x: number, y: number, size = 100): Item => ({
  id: `o${i}`,
  kind,
  box: { x, y, w: size, h: size },
  text,
});

const spread = (kind: ItemKind, text: (i: number) => string): Odd => {
  return (i) => item(i, kind, text(i), (i % 223) * 130, Math.floor(i / 223) * 130);
};

const labels = [
  "Goals",
  "Pain points",
  "Touchpoints",
  "Stage 1",
  "Backstage",
  "Search",
  "Line of visibility",
  "Legend",
];

export const oddBoards: Readonly<Record<string, Odd>> = {
  "all text": spread("text", (i) => `A remark of some length, number ${i}`),
  "all labels": spread("text", (i) => labels[i % labels.length] ?? ""),
  "all shapes": spread("shape", (i) => (i % 2 ? `Step ${i}` : "")),
  "all frames": spread("frame", (i) => `Frame ${i}`),
  "frames in frames": (i) => item(i, "frame", `Frame ${i}`, i / 100, i / 100, 1e6 - i),
  "all connectors": (i) => ({ ...item(i, "connector", `goes ${i}`, i, i), from: `o${i - 1}`, to: `o${i + 1}` }),
  "all lines": spread("line", () => ""),
  "all at one spot": (i) => item(i, "sticky", `Note ${i % 7}`, 0, 0),
  "without size": (i) => item(i, "sticky", `Note ${i}`, i, i % 50, 0),
  "without place": (i) => item(i, "sticky", `Note ${i}`, Number.NaN, Number.NaN),
  "one id": (i) => ({ ...item(0, "sticky", `Note ${i}`, i * 10, 0), id: "same" }),
};

export const oddBoard = (odd: Odd, count: number): Snapshot => ({
  host: "file",
  items: Array.from({ length: count }, (_, i) => odd(i)),
});
