// The strips of one axis in columns of numbers, for all that is asked of every note: which strip a place lies in, how far from its
// borders, and how sure that is. Strips come from many hands, and asking them costs ten times as much as the answers. [R8]
import type { Extents } from "../sheet/extents.js";
import { type Axis, length, type Span, type Stand, type Strip, shared } from "../sheet/strips.js";
import { trust } from "./sure.js";

export interface Ruler {
  readonly strips: readonly Strip[];
  readonly froms: Float64Array;
  readonly tos: Float64Array;
  /** How far what drew the strip can be trusted. */
  readonly trusts: Float64Array;
  /** Middles of labels that stand in the middle of their strips; infinite where none does. */
  readonly heads: Float64Array;
  /** Stretches that may as well belong to the neighbour. */
  readonly doubts: readonly Span[];
  /** A sticky along this axis. */
  readonly unit: number;
}

const nothing: readonly Span[] = [];

const headOf = ({ label, evidence }: Strip, axis: Axis): number => {
  if (!label || evidence !== "label") return Number.POSITIVE_INFINITY;
  const { x, y, w, h } = label.box;
  return (axis === "x" ? x + (x + w) : y + (y + h)) / 2;
};

/** Labels at the start of their strips say nothing about the far end. */
export const rulerOf = (
  strips: readonly Strip[],
  axis: Axis,
  unit: number,
  doubts: readonly Span[] = nothing,
  stand?: Stand,
): Ruler => {
  const areHeads = stand !== undefined && stand !== "start";
  return {
    strips,
    froms: Float64Array.from(strips, (s) => s.from),
    tos: Float64Array.from(strips, (s) => s.to),
    trusts: Float64Array.from(strips, (s) => trust[s.evidence]),
    heads: Float64Array.from(strips, (s) => (areHeads ? headOf(s, axis) : Number.POSITIVE_INFINITY)),
    doubts,
    unit,
  };
};

/** The last strip that begins at or before a place; −1 before the first. */
const lastFrom = ({ froms }: Ruler, at: number): number => {
  let low = 0;
  let high = froms.length;
  while (low < high) {
    const i = (low + high) >> 1;
    if ((froms[i] ?? 0) <= at) low = i + 1;
    else high = i;
  }
  return low - 1;
};

/** The strip a place lies in; −1 beside all of them. */
const indexAt = (ruler: Ruler, at: number): number => {
  const i = lastFrom(ruler, at);
  return i >= 0 && at <= (ruler.tos[i] ?? 0) ? i : -1;
};

/** To the nearer border of a strip; infinite where there is none. */
export const roomIn = ({ froms, tos }: Ruler, i: number, at: number): number =>
  i < 0 ? Number.POSITIVE_INFINITY : Math.min(at - (froms[i] ?? 0), (tos[i] ?? 0) - at);

/** 0.5 on the border, 0.9 once the note is wholly inside, 1 half a sticky or more from the border. */
const sureness = (room: number, half: number, unit: number): number =>
  room >= half * 0.98 ? 0.9 + 0.1 * Math.min(1, room / (unit / 2)) : 0.5 + 0.4 * Math.max(0, room / half);

const isIn = (spans: readonly Span[], at: number): boolean => {
  for (let k = 0; k < spans.length; k++) {
    const span = spans[k];
    if (span && at >= span.from && at <= span.to) return true;
  }
  return false;
};

/**
 * Nearer to a neighbour's label than to its own, where labels stand in the middle: people who look for the nearest label would say
 * otherwise.
 */
const isNearerToOther = (heads: Float64Array, i: number, at: number): boolean => {
  const away = Math.abs((heads[i] ?? 0) - at);
  if (away === Number.POSITIVE_INFINITY) return false;
  return (
    (i > 0 && Math.abs((heads[i - 1] ?? 0) - at) < away) ||
    (i + 1 < heads.length && Math.abs((heads[i + 1] ?? 0) - at) < away)
  );
};

/** How notes lie on a ruler, by their order. */
export interface Lies {
  /** The strip that its middle lies in; −1 beside all of them. */
  readonly strips: Int32Array;
  /** To the nearer border of that strip; infinite where there is none. */
  readonly rooms: Float64Array;
  readonly sures: Float64Array;
  /** Of what follows, bit by bit. */
  readonly marks: Uint8Array;
}

export const mark = { doubtful: 1, nearerToOther: 2, overBorder: 4 } as const;

export const measured = (ruler: Ruler, extents: Extents): Lies => {
  const { froms, heads, trusts, doubts, unit } = ruler;
  const count = extents.froms.length;
  const [rooms, sures] = [new Float64Array(count), new Float64Array(count)];
  const [strips, marks] = [new Int32Array(count), new Uint8Array(count)];
  for (let k = 0; k < count; k++) {
    const from = extents.froms[k] ?? 0;
    const to = extents.tos[k] ?? 0;
    const at = (from + to) / 2;
    const i = indexAt(ruler, at);
    const room = roomIn(ruler, i, at);
    const isOver = i < 0 || from < (froms[i] ?? from) || (i + 1 < froms.length && to >= (froms[i + 1] ?? to));
    strips[k] = i;
    rooms[k] = room;
    sures[k] = i < 0 ? 1 : Math.min(sureness(room, (to - from) / 2, unit), trusts[i] ?? 1);
    marks[k] =
      (isIn(doubts, at) ? mark.doubtful : 0) +
      (i >= 0 && isNearerToOther(heads, i, at) ? mark.nearerToOther : 0) +
      (isOver ? mark.overBorder : 0);
  }
  return { strips, rooms, sures, marks };
};

/** Wider than this many typical notes, a note means to cover more than one stage: [R7]. */
const wide = 1.6;
const coveredShare = 0.35;
const none: readonly Strip[] = [];

/** Stages a note covers when it covers several: 35 % of itself in each, or half a column, or it is a wide note. */
export const spanned = (stages: Ruler, { from, to }: Span, typical: number): readonly Strip[] => {
  const size = to - from;
  if (stages.froms.length < 2 || size <= 0) return none;
  const first = Math.max(0, lastFrom(stages, from));
  const last = lastFrom(stages, to);
  if (last <= first) return none;
  const isWide = size > wide * typical;
  const covered = stages.strips.slice(first, last + 1).filter((s) => {
    const there = shared(s, { from, to });
    return there >= coveredShare * size || there >= 0.5 * length(s) || (isWide && there >= 0.2 * size);
  });
  return covered.length > 1 ? covered : none;
};
