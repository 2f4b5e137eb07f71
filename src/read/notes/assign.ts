// Where each remaining text of a map belongs: a lane and a stage by the centre of its box, or nowhere, and then why not.
// How sure that is is told in sure.ts. [R7] [R8]

import { contains } from "../../board/index.js";
import { isStarter } from "../../words/index.js";
import type { Grid } from "../grid.js";
import { stageAxisOf } from "../grid.js";
import { nth } from "../sheet/order.js";
import type { Thing } from "../sheet/sheet.js";
import { type Axis, holds, lastFrom, length, locate, type Strip, shared } from "../sheet/strips.js";
import { recalled } from "./before.js";
import { nothingTold, type Place, pinned, placeOf, type Told } from "./pins.js";
import { isDoubtful, isNearerToOther, sureness, trust, trustOf } from "./sure.js";
import { doubtful, placeInWords, whyOf } from "./where.js";

export interface Seat {
  readonly thing: Thing;
  readonly lane: Strip | undefined;
  readonly stage: Strip | undefined;
  /** All stages it covers, where it covers more than one. */
  readonly spans: readonly Strip[];
  readonly confidence: number;
  readonly why: string;
  /** A starter of ours that nobody has touched: no note. */
  readonly isStarter: boolean;
}

export interface Beside {
  readonly thing: Thing;
  readonly reason: string;
}

export interface Seating {
  readonly seats: readonly Seat[];
  /** Where their place alone puts the notes that somebody placed. */
  readonly places: ReadonlyMap<string, Place>;
  readonly beside: readonly Beside[];
  /** How long a note of this map usually is. */
  readonly typical: number;
}

/** Wider than this many typical notes, a note means to cover more than one stage: [R7]. */
const wide = 1.6;
const coveredShare = 0.35;

/** `before`: of the same grid, where it was seated before. */
export const assign = (
  grid: Grid,
  things: readonly Thing[],
  { pins, outside }: Told = nothingTold,
  before?: Seating,
): Seating => {
  const seats: Seat[] = [];
  const beside: Beside[] = [];
  const places = new Map<string, Place>();
  const stageAxis = stageAxisOf(grid);
  const typical = typicalOf(grid, things);
  const known = before && before.typical === typical ? recalled(before) : undefined;
  const seat = (thing: Thing): void => {
    if (outside.size > 0 && outside.has(thing.id)) return;
    const pin = pins.size > 0 ? pins.get(thing.id) : undefined;
    const there = pin ? undefined : known?.(thing);
    if (there) {
      if ("reason" in there) beside.push(there);
      else seats.push(there);
      return;
    }
    const byPlace = seatOf(grid, thing, typical, stageAxis);
    if (pin) places.set(thing.id, placeOf(byPlace));
    const outcome = pin ? pinned(pin, byPlace) : byPlace;
    if (typeof outcome === "string") beside.push({ thing, reason: outcome });
    else seats.push(outcome);
  };
  for (const thing of things) seat(thing);
  return { seats, beside, places, typical };
};

const nowhere: Thing["box"] = { x: 0, y: 0, w: 0, h: 0 };

/** How long a note of this map usually is, along its stages. */
export const typicalOf = (grid: Grid, things: readonly Thing[]): number => {
  const isDown = stageAxisOf(grid) === "x";
  const lengths = new Float64Array(things.length);
  for (let i = 0; i < lengths.length; i++) {
    const { x, y, w, h } = things[i]?.box ?? nowhere;
    lengths[i] = isDown ? x + w - x : y + h - y;
  }
  return nth(lengths, lengths.length >> 1) || 1;
};

export const seatOf = (grid: Grid, thing: Thing, typical: number, stageAxis: Axis): Seat | string => {
  if (thing.item.kind === "frame") return "is a frame inside the map, not a note";
  if (thing.item.kind === "line") return "is written on a line that is none of the three";
  if (grid.table && !contains(grid.table, thing.at)) return "lies beside the table";
  // Numbers, no spans: this is done for every note.
  const { box } = thing;
  const isDown = stageAxis === "x";
  const from = isDown ? box.x : box.y;
  const to = from + (isDown ? box.w : box.h);
  const top = isDown ? box.y : box.x;
  const bottom = top + (isDown ? box.h : box.w);
  const along = (from + to) / 2;
  const across = (top + bottom) / 2;
  const inLane = locate(grid.lanes, across);
  const inStage = locate(grid.stages, along);
  const isByColour = grid.lanes[0]?.evidence === "colour";
  const lane = isByColour ? coloured(grid.lanes, thing.item.fill) : "in" in inLane ? grid.lanes[inLane.in] : undefined;
  if (isByColour && "in" in inLane && !lane) return "has a colour that the legend does not explain";
  // Writing without a box is as wide as its words, whatever it means to cover.
  const spans = thing.item.kind === "text" ? none : spanned(grid.stages, from, to, typical);
  const stage = spans.length > 0 ? spans[0] : "in" in inStage ? grid.stages[inStage.in] : undefined;
  if ((grid.lanes.length > 0 && !lane) || (grid.stages.length > 0 && !stage))
    return placeInWords(grid, thing, inLane, inStage);
  if (grid.reach && !holds(grid.reach, along)) return "stands on the other side of the labels";
  if (!lane && !stage) return "lies on a map without lanes and stages";
  const { unit } = grid;
  const acrossUnit = isDown ? unit.y : unit.x;
  const alongUnit = isDown ? unit.x : unit.y;
  const laneRoom = lane ? Math.min(across - lane.from, lane.to - across) : Number.POSITIVE_INFINITY;
  const stageRoom = stage ? Math.min(along - stage.from, stage.to - along) : Number.POSITIVE_INFINITY;
  const laneSure = isByColour ? trust.colour : sureness(lane, laneRoom, (bottom - top) / 2, acrossUnit);
  const stageSure =
    spans.length > 0 ? Math.min(0.9, trustOf(stage)) : sureness(stage, stageRoom, (to - from) / 2, alongUnit);
  const doubts =
    (isDoubtful(grid.laneDoubts, across) ? doubtful.lane : 0) +
    (spans.length === 0 && isDoubtful(grid.stageDoubts, along) ? doubtful.stage : 0);
  const isNearer =
    isNearerToOther(grid.lanes, inLane, across, grid.laneAxis, grid.laneStand) ||
    (spans.length === 0 && isNearerToOther(grid.stages, inStage, along, stageAxis, grid.stageStand));
  const confidence = Math.min(laneSure, stageSure, doubts > 0 ? 0.55 : 1, isNearer ? 0.7 : 1);
  const room = Math.min(
    Math.max(0, laneRoom / acrossUnit),
    spans.length > 0 ? Number.POSITIVE_INFINITY : Math.max(0, stageRoom / alongUnit),
  );
  return {
    thing,
    lane,
    stage,
    spans,
    confidence: Math.round(confidence * 100) / 100,
    why: whyOf(lane, stage, spans, doubts, room),
    isStarter: isStarter(thing.text),
  };
};

const none: readonly Strip[] = [];

/** Stages a note covers when it covers several: 35 % of itself in each, or half a column, or it is a wide note. */
const spanned = (stages: readonly Strip[], from: number, to: number, typical: number): readonly Strip[] => {
  const size = to - from;
  if (stages.length < 2 || size <= 0) return none;
  const first = Math.max(0, lastFrom(stages, from));
  const last = lastFrom(stages, to);
  if (last <= first) return none;
  const isWide = size > wide * typical;
  const note = { from, to };
  const covered = stages.slice(first, last + 1).filter((s) => {
    const there = shared(s, note);
    return there >= coveredShare * size || there >= 0.5 * length(s) || (isWide && there >= 0.2 * size);
  });
  return covered.length > 1 ? covered : none;
};

const coloured = (lanes: readonly Strip[], fill: string | undefined): Strip | undefined =>
  lanes.find((l) => l.fill === fill);
