// Sizes of a map on paper, in points, and the room a text takes there.
import { wrapped } from "../../look/text.js";

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Words extends Area {
  readonly lines: readonly string[];
}

export const sizes = { title: 26, fact: 13, head: 14, note: 13, mark: 11, bar: 12 } as const;
export const lead = 1.3;
export const margin = 32;
export const head = 168;
export const column = 208;
export const pad = 10;
export const gap = 8;
export const barHeight = 24;
export const curveHeight = 96;

/** Where texts stand that say no lane or no stage. */
export const nowhere = "—";

export const high = (lines: number, size: number): number => Math.ceil(lines * size * lead);
/** Letters of a picture are narrower than the broadest a host may have. */
export const fold = (text: string, width: number, size: number): readonly string[] =>
  wrapped(text.trim(), (1.1 * width) / size);

export const words = (text: string, at: Omit<Area, "h">, size: number, around: number): Words => {
  const lines = fold(text, at.w - 2 * around, size);
  return { ...at, h: high(lines.length, size) + 2 * around, lines };
};

export const tallest = (all: readonly Area[]): number => Math.max(0, ...all.map((a) => a.h));
