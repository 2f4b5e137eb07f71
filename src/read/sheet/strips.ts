// Lanes and stages as stretches of one axis: where a coordinate falls, and how far it is from the next border.
// Who the stretches belong to and where their borders come from is decided elsewhere (tagged.ts, cuts.ts).
import type { Box } from "../../board/index.js";
import type { LaneRole } from "../../model/index.js";
import { median, type Thing } from "./sheet.js";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the borders of a strip come from: the more drawn, the surer. */
export type Evidence = "tag" | "band" | "label" | "notes" | "hint" | "colour" | "row";

export interface Strip extends Span {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly LaneRole[];
  readonly evidence: Evidence;
  readonly group?: string;
  readonly label?: Thing;
  /** Its band or column is ours and stands on the board: moving that moves the border. */
  readonly isPlaced?: true;
  /** The notes of this lane are told by their colour, wherever they stand. */
  readonly fill?: string;
}

export type Axis = "x" | "y";

/**
 *   spans          centre         start
 *   ┌──┐           ·              Label
 *   │  │           ·  notes             notes
 *   │  │ notes     Label notes          notes
 *   └──┘           ·
 */
export type Stand = "spans" | "centre" | "start";

export const spanOf = (box: Box, axis: Axis): Span =>
  axis === "x" ? { from: box.x, to: box.x + box.w } : { from: box.y, to: box.y + box.h };

export const length = (s: Span): number => s.to - s.from;
export const mid = (s: Span): number => (s.from + s.to) / 2;
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
/** Overlap as a share of the shorter; 0 where one has no extent and lies outside. */
export const closeness = (a: Span, b: Span): number => {
  const shorter = Math.min(length(a), length(b));
  if (shorter <= 0) return mid(a) >= b.from && mid(a) <= b.to ? 1 : 0;
  return shared(a, b) / shorter;
};
export const holds = (s: Span, at: number): boolean => at >= s.from && at <= s.to;

/** Index of the last span that begins at or before `at`; −1 before the first. Spans are sorted. */
export const lastFrom = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const i = (low + high) >> 1;
    const span = spans[i];
    if (span && span.from <= at) low = i + 1;
    else high = i;
  }
  return low - 1;
};

/** Inside a strip, or beside: `after` is the strip before the gap, −1 in front of all. */
export type Spot = { readonly in: number } | { readonly after: number };

const many = 1000;
const insides: readonly Spot[] = Array.from({ length: many }, (_, i) => ({ in: i }));
const besides: readonly Spot[] = Array.from({ length: many }, (_, i) => ({ after: i - 1 }));

/** Made once for all notes: a board asks for tens of thousands. */
export const locate = (strips: readonly Span[], at: number): Spot => {
  const i = lastFrom(strips, at);
  const strip = strips[i];
  return strip && at <= strip.to ? (insides[i] ?? { in: i }) : (besides[i + 1] ?? { after: i });
};

/**
 * Spans that were measured one by one, made to meet: overlaps and slits are shared half and half. A gap wider than `slit` is
 * a hole (a stage somebody deleted, a line's bar) and stays; `keep` holds such coordinates. Sorted in, sorted out.
 */
export const meeting = <S extends Span>(
  spans: readonly S[],
  slit: number,
  keep: readonly Span[] = [],
): readonly S[] => {
  const froms = spans.map((s) => s.from);
  const tos = spans.map((s) => s.to);
  for (let i = 0; i + 1 < spans.length; i++) {
    const to = tos[i] ?? 0;
    const from = froms[i + 1] ?? 0;
    const isBarred = from > to && keep.some((k) => holds({ from: to, to: from }, mid(k)));
    if (from - to > slit || isBarred) continue;
    const cut = Math.max((from + to) / 2, froms[i] ?? 0);
    tos[i] = cut;
    froms[i + 1] = cut;
  }
  return spans.map((s, i) => ({ ...s, from: froms[i] ?? s.from, to: Math.max(tos[i] ?? s.to, froms[i] ?? s.from) }));
};

export const typicalLength = (spans: readonly Span[]): number => median(spans.map(length));
