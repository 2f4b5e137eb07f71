// The strips of one axis in columns of numbers, for all that is asked of every note: which strip a place lies in, how far from its
// borders, and how sure that is. Strips come from many hands, and asking them costs ten times as much as the answers. [R8]
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
export const indexAt = (ruler: Ruler, at: number): number => {
  const i = lastFrom(ruler, at);
  return i >= 0 && at <= (ruler.tos[i] ?? 0) ? i : -1;
};

/** To the nearer border of a strip; infinite where there is none. */
export const roomIn = ({ froms, tos }: Ruler, i: number, at: number): number =>
  i < 0 ? Number.POSITIVE_INFINITY : Math.min(at - (froms[i] ?? 0), (tos[i] ?? 0) - at);

/** 0.5 on the border, 0.9 once the note is wholly inside, 1 half a sticky or more from the border. */
export const sureness = ({ trusts, unit }: Ruler, i: number, room: number, half: number): number => {
  if (i < 0) return 1;
  const inside = room >= half * 0.98;
  const value = inside ? 0.9 + 0.1 * Math.min(1, room / (unit / 2)) : 0.5 + 0.4 * Math.max(0, room / half);
  return Math.min(value, trusts[i] ?? 1);
};

export const isDoubtful = ({ doubts }: Ruler, at: number): boolean => {
  for (let k = 0; k < doubts.length; k++) {
    const doubt = doubts[k];
    if (doubt && at >= doubt.from && at <= doubt.to) return true;
  }
  return false;
};

/**
 * Nearer to a neighbour's label than to its own, where labels stand in the middle: people who look for the nearest label would say
 * otherwise.
 */
export const isNearerToOther = ({ heads }: Ruler, i: number, at: number): boolean => {
  const own = i < 0 ? Number.POSITIVE_INFINITY : (heads[i] ?? Number.POSITIVE_INFINITY);
  if (own === Number.POSITIVE_INFINITY) return false;
  const away = Math.abs(own - at);
  const isNear = (head: number | undefined): boolean => head !== undefined && Math.abs(head - at) < away;
  return (i > 0 && isNear(heads[i - 1])) || (i + 1 < heads.length && isNear(heads[i + 1]));
};

/** Wider than this many typical notes, a note means to cover more than one stage: [R7]. */
const wide = 1.6;
const coveredShare = 0.35;
const none: readonly Strip[] = [];

/** Stages a note covers when it covers several: 35 % of itself in each, or half a column, or it is a wide note. */
export const spanned = (stages: Ruler, from: number, to: number, typical: number): readonly Strip[] => {
  const size = to - from;
  if (stages.froms.length < 2 || size <= 0) return none;
  const first = Math.max(0, lastFrom(stages, from));
  const last = lastFrom(stages, to);
  if (last <= first) return none;
  const isWide = size > wide * typical;
  const note = { from, to };
  const covered = stages.strips.slice(first, last + 1).filter((s) => {
    const there = shared(s, note);
    return there >= coveredShare * size || there >= 0.5 * length(s) || (isWide && there >= 0.2 * size);
  });
  return covered.length > 1 ? covered : none;
};
