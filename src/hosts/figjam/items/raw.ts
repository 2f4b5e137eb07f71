// Single values of Figma's JSON as ours: boxes, colours, turns. Tolerant: anything unexpected is treated as absent.
import type { Box } from "../../../board/index.js";

export type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw => typeof value === "object" && value !== null;
export const word = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
export const number = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
export const rawList = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Clockwise radians, as Figma's JSON has them; `held` is by how much what holds the node is turned. */
export const turnOf = (node: Raw, held: number): number => held + (number(node.rotation) ?? 0);

export const degreesOf = (turn: number): number => {
  const degrees = Math.round(((turn * 180) / Math.PI) * 100) / 100;
  return Object.is(degrees, -0) ? 0 : degrees;
};

/** As it was before it was turned, round the same centre; NaN where the file says nothing. */
export const boxOf = (node: Raw, turn: number): Box => {
  const b = isRecord(node.absoluteBoundingBox) ? node.absoluteBoundingBox : {};
  const box = { x: side(b.x), y: side(b.y), w: side(b.width), h: side(b.height) };
  if (turn === 0) return box;
  const { w, h } = unturned(box, turn, node.size);
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
};

const side = (value: unknown): number => number(value) ?? Number.NaN;

const unturned = (around: Box, turn: number, size: unknown): { readonly w: number; readonly h: number } => {
  if (isRecord(size)) {
    const [w, h] = [number(size.x), number(size.y)];
    if (w !== undefined && h !== undefined) return { w, h };
  }
  const c = Math.abs(Math.cos(turn));
  const s = Math.abs(Math.sin(turn));
  const spread = c * c - s * s;
  // Near 45° the bounding box no longer says which side was which.
  if (Math.abs(spread) < 0.1) return around;
  const w = (around.w * c - around.h * s) / spread;
  const h = (around.h * c - around.w * s) / spread;
  return w >= 0 && h >= 0 ? { w, h } : around;
};

/** The topmost paint that can be seen: `#RRGGBB`, or "image". */
export const fillOf = (paints: unknown): string | undefined => {
  const list = rawList(paints);
  for (let i = list.length - 1; i >= 0; i--) {
    const paint = list[i];
    if (!paint || paint.visible === false || (number(paint.opacity) ?? 1) < 0.02) continue;
    if (paint.type === "IMAGE") return "image";
    const hex = paint.type === "SOLID" ? hexOf(paint.color) : undefined;
    if (hex) return hex;
  }
  return undefined;
};

export const inkOf = (paints: unknown): string | undefined => {
  const ink = fillOf(paints);
  return ink === "image" ? undefined : ink;
};

const hexOf = (color: unknown): string | undefined => {
  if (!isRecord(color) || (number(color.a) ?? 1) < 0.02) return undefined;
  const channels = [color.r, color.g, color.b].map(number);
  if (channels.some((c) => c === undefined)) return undefined;
  return `#${channels.map(byte).join("")}`;
};

const byte = (channel: number | undefined): string =>
  Math.max(0, Math.min(255, Math.round((channel ?? 0) * 255)))
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
