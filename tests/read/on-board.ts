// What a host would give back for placed drafts, and boards drawn by hand in a few words.
import { type Draft, draftText, type Item, type Snapshot } from "../../src/board/index.js";

export const itemsOf = (drafts: readonly Draft[]): readonly Item[] =>
  drafts.map((d) => ({
    id: `i-${d.key}`,
    kind: d.kind,
    box: d.box,
    text: d.text ? draftText(d.text) : "",
    ...(d.fill !== undefined && { fill: d.fill }),
    ...(d.stroke !== undefined && { stroke: d.stroke }),
    ...(d.text && { fontSize: d.text.size }),
    ...(d.parent !== undefined && { parent: `i-${d.parent}` }),
    ...(d.locked && { locked: true }),
    ...(d.tag && { tag: d.tag }),
  }));

export const board = (items: readonly Item[], name?: string): Snapshot => ({
  host: "memory",
  ...(name !== undefined && { name }),
  items,
});

export const withoutTags = (items: readonly Item[]): readonly Item[] => items.map(({ tag: _, ...item }) => item);

const drawn =
  (kind: Item["kind"], w: number, h: number) =>
  (text: string, x: number, y: number, more: Partial<Item> = {}): Item => ({
    id: `${kind} ${text} ${x} ${y}`,
    kind,
    box: { x, y, w, h },
    text,
    ...more,
  });

/** Stickies 100 by 100, labels as text, boxes as shapes: position by the top left corner. */
export const sticky = drawn("sticky", 100, 100);
export const label = drawn("text", 120, 24);
export const shape = (text: string, x: number, y: number, w: number, h: number, more: Partial<Item> = {}): Item =>
  drawn("shape", w, h)(text, x, y, more);
export const frame = (text: string, x: number, y: number, w: number, h: number, more: Partial<Item> = {}): Item =>
  drawn("frame", w, h)(text, x, y, more);
