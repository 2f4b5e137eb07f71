// How sure it is that a note sits where it sits: by what drew the border, how near that is, and what another reading of the labels would
// say. Where it sits is decided in assign.ts. [R8]
import { type Axis, type Evidence, holds, type Span, type Spot, type Stand, type Strip } from "../sheet/strips.js";

/** How far a border drawn in this way can be trusted: [R8]. */
export const trust: Readonly<Record<Evidence, number>> = {
  tag: 1,
  hint: 1,
  band: 1,
  label: 0.95,
  colour: 0.9,
  row: 0.75,
  notes: 0.75,
};

export const trustOf = (strip: Strip | undefined): number => (strip ? trust[strip.evidence] : 1);

/** 0.5 on the border, 0.9 once the note is wholly inside, 1 half a note or more from the border. */
export const sureness = (strip: Strip | undefined, room: number, half: number, unit: number): number => {
  if (!strip) return 1;
  const inside = room >= half * 0.98;
  const value = inside ? 0.9 + 0.1 * Math.min(1, room / (unit / 2)) : 0.5 + 0.4 * Math.max(0, room / half);
  return Math.min(value, trust[strip.evidence]);
};

// A loop: a function made for each of ten thousand notes takes more memory than the notes.
export const isDoubtful = (doubts: readonly Span[] | undefined, at: number): boolean => {
  if (doubts) for (const d of doubts) if (holds(d, at)) return true;
  return false;
};

/**
 * Nearer to a neighbour's label than to its own, where labels stand in the middle: people who look for the nearest label
 * would say otherwise. Labels at the start of their strips say nothing about the far end.
 */
export const isNearerToOther = (
  strips: readonly Strip[],
  spot: Spot,
  at: number,
  axis: Axis,
  stand: Stand | undefined,
): boolean => {
  if (!("in" in spot) || stand === undefined || stand === "start") return false;
  const away = farFrom(strips[spot.in], at, axis);
  if (away === Number.POSITIVE_INFINITY) return false;
  return farFrom(strips[spot.in - 1], at, axis) < away || farFrom(strips[spot.in + 1], at, axis) < away;
};

/** From the strip's label; infinite where it has none. */
const farFrom = (strip: Strip | undefined, at: number, axis: Axis): number => {
  if (!strip?.label || strip.evidence !== "label") return Number.POSITIVE_INFINITY;
  const { x, y, w, h } = strip.label.box;
  return Math.abs((axis === "x" ? x + (x + w) : y + (y + h)) / 2 - at);
};
