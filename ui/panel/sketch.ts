// A board in small, as plain geometry: what is drawn in which colour, which text lies under a point, which one comes next in a
// direction. What of it is in view is said in camera.ts; nothing is drawn here (miniature.tsx).
import { type Box, type Item, type ItemId, isSound, type Snapshot } from "./core.js";
import { once } from "./view.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** All items of one colour in one path: a board may hold ten thousand. */
export interface Layer {
  readonly key: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly path: string;
}

export interface Sketch {
  readonly layers: readonly Layer[];
  /** Lines and the writing of texts without a ground, as paths to be stroked. */
  readonly rules: string;
  /** Whatever carries text and can be pointed at, as it is read: top to bottom, left to right. */
  readonly texts: readonly Item[];
  readonly byId: ReadonlyMap<ItemId, Item>;
  readonly box: Box;
  /** The usual side of a note. */
  readonly note: number;
}

const white = "#FFFFFF";
const imageFill = "#C4C7CE";
const shapeFill = "#F1F2F4";

const corners = ({ box: { x, y, w, h }, angle = 0 }: Item): readonly Point[] => {
  const flat = [
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ];
  if (angle % 360 === 0) return flat;
  const turn = (angle * Math.PI) / 180;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const mid = middle({ x, y, w, h });
  return flat.map((p) => ({
    x: mid.x + (p.x - mid.x) * cos - (p.y - mid.y) * sin,
    y: mid.y + (p.x - mid.x) * sin + (p.y - mid.y) * cos,
  }));
};

export const middle = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });

const short = (n: number): number => Math.round(n * 100) / 100;
const closed = (points: readonly Point[]): string =>
  `${points.map((p, i) => `${i ? "L" : "M"}${short(p.x)} ${short(p.y)}`).join("")}Z`;

/** Back to front: grounds, pictures, then whatever carries text, the large under the small. */
const depth = (item: Item): number => (item.kind === "frame" ? 0 : item.kind === "image" ? 2 : item.text ? 3 : 1);

const fillOf = ({ kind, fill, text }: Item): string =>
  kind === "image" ? imageFill : (fill ?? (kind === "frame" ? white : text ? shapeFill : "none"));

/** Writing without a ground: a bar a line, as long as it is written. */
const bars = ({ box, text, fontSize }: Item): string => {
  const lines = text.split("\n").slice(0, 12);
  const line = box.h / lines.length;
  const longest = Math.max(...lines.map((l) => l.length), 1);
  const high = Math.min(line * 0.5, fontSize ?? line);
  return lines
    .map((l, i) => {
      const y = short(box.y + line * i + (line - high) / 2);
      return `M${short(box.x)} ${y}h${short((box.w * l.length) / longest)}v${short(high)}H${short(box.x)}Z`;
    })
    .join("");
};

const isRule = ({ kind }: Item): boolean => kind === "line" || kind === "connector";

const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export const sketchOf = once((snapshot: Snapshot): Sketch => {
  const items = snapshot.items.filter(({ box }) => isSound(box) && Math.abs(box.x) + Math.abs(box.y) < 1e9);
  const sizeOf = ({ box }: Item) => box.w * box.h;
  const drawn = items.filter((i) => !isRule(i)).sort((a, b) => depth(a) - depth(b) || sizeOf(b) - sizeOf(a));
  const layers = new Map<string, { fill: string; stroke?: string; paths: string[] }>();
  const add = (key: string, layer: { fill: string; stroke?: string }, path: string) => {
    const there = layers.get(key) ?? { ...layer, paths: [] };
    there.paths.push(path);
    layers.set(key, there);
  };
  for (const item of drawn) {
    if (item.kind === "text" && !item.fill) add("writing", { fill: "#3F434B" }, bars(item));
    else {
      const fill = fillOf(item);
      const stroke = item.text && item.kind !== "frame" ? undefined : (item.stroke ?? "#B9BDC6");
      add(`${depth(item)} ${fill} ${stroke}`, { fill, ...(stroke && { stroke }) }, closed(corners(item)));
    }
  }
  const texts = items
    .filter((i) => i.text.trim() !== "" && i.kind !== "frame" && !isRule(i))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const sides = items.filter((i) => i.kind === "sticky").map(({ box }) => Math.min(box.w, box.h));
  const note = median(sides) ?? median(texts.map(({ box }) => Math.min(box.w, box.h))) ?? 240;
  return {
    layers: [...layers].map(([key, { paths, ...layer }]) => ({ key, ...layer, path: paths.join("") })),
    rules: items.filter(isRule).map(ruleOf).join(""),
    texts,
    byId: new Map(items.map((i) => [i.id, i])),
    box: boxAround(items.map((i) => i.box)),
    note: Math.max(note, 1),
  };
});

/** Of a line only its box is known: a flat one is a ruling, any other may run either way and is left out. */
const ruleOf = ({ box: { x, y, w, h } }: Item): string => {
  if (h <= w / 8) return `M${short(x)} ${short(y + h / 2)}h${short(w)}`;
  if (w <= h / 8) return `M${short(x + w / 2)} ${short(y)}v${short(h)}`;
  return "";
};

const boxAround = (boxes: readonly Box[]): Box => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of boxes) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x + w);
    y1 = Math.max(y1, y + h);
  }
  return x0 <= x1 ? { x: x0, y: y0, w: x1 - x0, h: y1 - y0 } : { x: 0, y: 0, w: 1, h: 1 };
};

const isIn = ({ x, y, w, h }: Box, p: Point, by = 0): boolean =>
  p.x >= x - by && p.x <= x + w + by && p.y >= y - by && p.y <= y + h + by;

/** The smallest text under a point; `slack` in board units makes small ones easier to hit. */
export const textAt = ({ texts }: Sketch, p: Point, slack: number): Item | undefined => {
  const smallest = (by: number) =>
    texts
      .filter(({ box }) => isIn(box, p, by))
      .reduce<Item | undefined>((a, b) => (!a || b.box.w * b.box.h < a.box.w * a.box.h ? b : a), undefined);
  return smallest(0) ?? smallest(slack);
};

export type Direction = "left" | "right" | "up" | "down";

/** The next text that way: near, and rather straight ahead than aside. */
export const nextText = ({ texts }: Sketch, from: Item, to: Direction): Item | undefined => {
  const at = middle(from.box);
  const isAcross = to === "left" || to === "right";
  const sign = to === "right" || to === "down" ? 1 : -1;
  let best: { readonly item: Item; readonly cost: number } | undefined;
  for (const item of texts) {
    const p = middle(item.box);
    const ahead = sign * (isAcross ? p.x - at.x : p.y - at.y);
    const aside = Math.abs(isAcross ? p.y - at.y : p.x - at.x);
    if (item.id === from.id || ahead <= 0 || aside > 3 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { item, cost };
  }
  return best?.item;
};
