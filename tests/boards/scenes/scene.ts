// A board drawn by hand: what a person sees on it, item by item, and what that person takes it for.
import type { Item, ItemKind } from "../../../src/board/index.js";
import type { LaneRole } from "../../../src/model/index.js";
import type { Drawn, MeantNote, MeantStrip } from "../truth.js";

export interface Scene {
  readonly id: string;
  /** What a person sees. */
  readonly sees: string;
  readonly drawn: Drawn;
}

export interface Hand {
  /** Any item: left, top, width, height. */
  put(kind: ItemKind, text: string, x: number, y: number, w: number, h: number, more?: Partial<Item>): string;
  text(text: string, x: number, y: number, size?: number, more?: Partial<Item>): string;
  lane(label: string, title: string, role?: LaneRole): number;
  stage(label: string, title: string, group?: string): number;
  /** A sticky that belongs to a lane and a stage. */
  note(text: string, x: number, y: number, lane: number, stage: number | null, more?: Partial<Item>): string;
  means(id: string, note: MeantNote): void;
}

export const scene = (id: string, sees: string, side: number, act: (hand: Hand) => void): Scene => {
  const items: Item[] = [];
  const lanes: MeantStrip[] = [];
  const stages: MeantStrip[] = [];
  const notes = new Map<string, MeantNote>();
  const put: Hand["put"] = (kind, text, x, y, w, h, more = {}) => {
    const key = `${id}-${items.length + 1}`;
    items.push({ id: key, kind, text, box: { x, y, w, h }, ...more });
    return key;
  };
  act({
    put,
    text: (text, x, y, size = 24, more = {}) => {
      const lines = text.split("\n");
      const widest = Math.max(...lines.map((l) => [...l].reduce((n, c) => n + (c > "\u2E80" ? 1 : 0.55), 0)));
      return put("text", text, x, y, widest * size, lines.length * size * 1.25, { fontSize: size, ...more });
    },
    lane: (label, title, role) => lanes.push({ label, title, ...(role && { role }) }) - 1,
    stage: (label, title, group) => stages.push({ label, title, ...(group !== undefined && { group }) }) - 1,
    note: (text, x, y, lane, stage, more = {}) => {
      const key = put("sticky", text, x, y, side, side, { fill: "#FFF9B1", ...more });
      notes.set(key, { lane, stage });
      return key;
    },
    means: (key, note) => notes.set(key, note),
  });
  const isMap = lanes.length + stages.length > 0;
  return { id, sees, drawn: { items, maps: isMap ? [{ lanes, stages, notes }] : [] } };
};
