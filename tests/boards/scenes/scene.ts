// A board drawn by hand: what a person sees on it, item by item, and what that person takes it for.
import type { Box, Item, ItemKind } from "../../../src/board/index.js";
import { centre } from "../../../src/board/index.js";
import type { HeaderField, LaneRole, LineRole } from "../../../src/model/index.js";
import type { Drawn, MeantMap, MeantNote, MeantStrip } from "../truth.js";

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
  /** A connector, drawn between the middles of two items; `link` if both are notes and a person means it. */
  arrow(from: string, to: string, text?: string): string;
  /** No label: nobody wrote one. */
  lane(label: string | undefined, title: string, role?: LaneRole): number;
  stage(label: string | undefined, title: string, group?: string): number;
  /** A sticky that belongs to a lane and a stage. */
  note(text: string, x: number, y: number, lane: number, stage: number | null, more?: Partial<Item>): string;
  means(id: string, note: MeantNote): void;
  boxOf(id: string): Box;
  /** What the map's title says, and the facts near it. */
  titled(title: string): void;
  profiled(profile: string): void;
  fact(field: HeaderField, value: string): void;
  /** A line drawn on a blueprint, and the lane directly above it. */
  line(role: LineRole, after: number | null): void;
  /** What follows belongs to another map on the same board; lanes and stages are counted anew. */
  nextMap(): void;
}

interface MapInHand {
  readonly lanes: MeantStrip[];
  readonly stages: MeantStrip[];
  readonly notes: Map<string, MeantNote>;
  readonly lines: NonNullable<MeantMap["lines"]>[number][];
  readonly links: (readonly [from: string, to: string])[];
  title?: string;
  profile?: string;
  header: NonNullable<MeantMap["header"]>;
}

const blank = (): MapInHand => ({ lanes: [], stages: [], notes: new Map(), lines: [], links: [], header: {} });

export const scene = (id: string, sees: string, side: number, act: (hand: Hand) => void): Scene => {
  const items: Item[] = [];
  let map = blank();
  const maps = [map];
  const put: Hand["put"] = (kind, text, x, y, w, h, more = {}) => {
    const key = `${id}-${items.length + 1}`;
    items.push({ id: key, kind, text, box: { x, y, w, h }, ...more });
    return key;
  };
  const boxOf: Hand["boxOf"] = (key) => {
    const box = items.find((i) => i.id === key)?.box;
    if (!box) throw new Error(`${id}: ${key} is not on the board`);
    return box;
  };
  act({
    put,
    boxOf,
    text: (text, x, y, size = 24, more = {}) => {
      const lines = text.split("\n");
      const widest = Math.max(...lines.map((l) => [...l].reduce((n, c) => n + (c > "\u2E80" ? 1 : 0.55), 0)));
      return put("text", text, x, y, widest * size, lines.length * size * 1.25, { fontSize: size, ...more });
    },
    arrow: (from, to, text = "") => {
      const [a, b] = [centre(boxOf(from)), centre(boxOf(to))];
      if (map.notes.has(from) && map.notes.has(to)) map.links.push([from, to]);
      const [w, h] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
      return put("connector", text, Math.min(a.x, b.x), Math.min(a.y, b.y), w, h, { from, to });
    },
    lane: (label, title, role) =>
      map.lanes.push({ title, ...(label !== undefined && { label }), ...(role && { role }) }) - 1,
    stage: (label, title, group) =>
      map.stages.push({ title, ...(label !== undefined && { label }), ...(group !== undefined && { group }) }) - 1,
    note: (text, x, y, lane, stage, more = {}) => {
      const key = put("sticky", text, x, y, side, side, { fill: "#FFF9B1", ...more });
      map.notes.set(key, { lane, stage });
      return key;
    },
    means: (key, note) => map.notes.set(key, note),
    titled: (title) => {
      map.title = title;
    },
    profiled: (profile) => {
      map.profile = profile;
    },
    fact: (field, value) => {
      map.header = { ...map.header, [field]: value };
    },
    line: (role, after) => map.lines.push({ role, after }),
    nextMap: () => {
      map = blank();
      maps.push(map);
    },
  });
  return { id, sees, drawn: { items, maps: maps.filter((m) => m.lanes.length + m.stages.length > 0) } };
};
