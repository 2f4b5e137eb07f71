// Puts items on a board: coordinates along stages and lanes become x and y, turned or mirrored as the style says.
import type { Item } from "../../src/board/index.js";
import type { Style } from "./style.js";

export interface At {
  readonly u: number;
  readonly v: number;
}

/** The box around a centre, or between two corners, in u and v. */
export interface Area {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
}

export interface Pen {
  readonly items: Item[];
  /** An item of this size, as it stands on the board, around a centre. */
  at(centre: At, size: { readonly w: number; readonly h: number }, item: Partial<Item> & Pick<Item, "kind">): string;
  area(area: Area, item: Partial<Item> & Pick<Item, "kind">): string;
  /** Text as large as its writing. */
  write(centre: At, text: string, fontSize: number, more?: Partial<Item>): string;
  /** The same item again, moved along u from where one stretch starts to where another does. */
  beside(item: Item, from: number, to: number): string;
  /** Something square on an item, its middle as parts of the item from the item's own. */
  on(id: string, at: At, side: number, item: Partial<Item> & Pick<Item, "kind">): string;
  sizeOf(text: string, fontSize: number): { readonly w: number; readonly h: number };
  /** How far something of this size reaches along u and v. */
  reach(size: { readonly w: number; readonly h: number }): At;
}

export const penFor = (style: Style, prefix: string): Pen => {
  const items: Item[] = [];
  const add = (x0: number, y0: number, w: number, h: number, item: Partial<Item> & Pick<Item, "kind">): string => {
    const id = item.id ?? `${prefix}${items.length + 1}`;
    items.push({ text: "", ...item, id, box: { x: x0, y: y0, w, h } });
    return id;
  };
  const mirrored = style.rightToLeft ? -1 : 1;
  const onBoard = ({ u, v }: At): { x: number; y: number } =>
    style.turned ? { x: v, y: u } : { x: mirrored * u, y: v };
  const sizeOf = (text: string, fontSize: number) => {
    const lines = text.split("\n");
    const letters = Math.max(...lines.map((l) => [...l].reduce((n, c) => n + (c > "\u2E80" ? 1.8 : 1), 0)));
    return { w: Math.max(1, letters) * fontSize * 0.55, h: lines.length * fontSize * 1.25 };
  };
  const pen: Pen = {
    items,
    sizeOf,
    reach: ({ w, h }) => (style.turned ? { u: h, v: w } : { u: w, v: h }),
    at: (centre, { w, h }, item) => {
      const { x, y } = onBoard(centre);
      return add(x - w / 2, y - h / 2, w, h, item);
    },
    area: ({ u0, u1, v0, v1 }, item) => {
      const a = onBoard({ u: u0, v: v0 });
      const b = onBoard({ u: u1, v: v1 });
      return add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y), item);
    },
    beside: ({ id: _, ...item }, from, to) => {
      const by = onBoard({ u: to - from, v: 0 });
      return add(item.box.x + by.x, item.box.y + by.y, item.box.w, item.box.h, item);
    },
    on: (id, { u, v }, side, item) => {
      const { x, y, w, h } = items.find((one) => one.id === id)?.box ?? { x: 0, y: 0, w: 0, h: 0 };
      return add(x + (0.5 + u) * w - side / 2, y + (0.5 + v) * h - side / 2, side, side, item);
    },
    write: (centre, text, fontSize, more = {}) =>
      pen.at(centre, sizeOf(text, fontSize), { kind: "text", text, fontSize, ...more }),
  };
  return pen;
};
