// Where each remaining text of a map belongs: a lane and a stage by the centre of its box, or nowhere, and then why not.
// What borders say of a place, and how sure that is, is told in ruler.ts. [R7] [R8]

import { contains } from "../../board/index.js";
import { isStarter } from "../../words/index.js";
import type { Grid } from "../grid.js";
import { stageAxisOf } from "../grid.js";
import type { Thing } from "../sheet/sheet.js";
import { holds, locate, type Strip } from "../sheet/strips.js";
import { recalled } from "./before.js";
import { nothingTold, type Place, pinned, placeOf, type Told } from "./pins.js";
import { indexAt, isDoubtful, isNearerToOther, type Ruler, roomIn, rulerOf, spanned, sureness } from "./ruler.js";
import { trust } from "./sure.js";
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
  /** Both, by a thing's `n`. */
  readonly outcomes: readonly (Seat | Beside | undefined)[];
  /** How long a note of this map usually is. */
  readonly typical: number;
}

/** A map as its notes are asked about it. */
interface Ground {
  readonly grid: Grid;
  readonly lanes: Ruler;
  readonly stages: Ruler;
  readonly typical: number;
  readonly isDown: boolean;
  readonly isByColour: boolean;
}

export const groundOf = (grid: Grid, typical: number): Ground => {
  const { laneAxis, unit } = grid;
  const stageAxis = stageAxisOf(grid);
  return {
    grid,
    lanes: rulerOf(grid.lanes, laneAxis, unit[laneAxis], grid.laneDoubts, grid.laneStand),
    stages: rulerOf(grid.stages, stageAxis, unit[stageAxis], grid.stageDoubts, grid.stageStand),
    typical,
    isDown: stageAxis === "x",
    isByColour: grid.lanes[0]?.evidence === "colour",
  };
};

/** `count`: every `n` is below it. `before`: of the same grid, where it was seated before. */
export const assign = (
  grid: Grid,
  things: readonly Thing[],
  { typical, count }: { readonly typical: number; readonly count: number },
  { pins, outside }: Told = nothingTold,
  before?: Seating,
): Seating => {
  const seats: Seat[] = [];
  const beside: Beside[] = [];
  const outcomes = new Array<Seat | Beside | undefined>(count);
  const places = new Map<string, Place>();
  const ground = groundOf(grid, typical);
  const known = before && before.typical === typical ? recalled(before) : undefined;
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (!thing || (outside.size > 0 && outside.has(thing.id))) continue;
    const pin = pins.size > 0 ? pins.get(thing.id) : undefined;
    let outcome: Seat | Beside | undefined = pin ? undefined : known?.(thing);
    if (!outcome) {
      const byPlace = seatOf(ground, thing);
      if (pin) places.set(thing.id, placeOf(byPlace));
      const seat = pin ? pinned(pin, byPlace) : byPlace;
      outcome = typeof seat === "string" ? { thing, reason: seat } : seat;
    }
    outcomes[thing.n] = outcome;
    if ("reason" in outcome) beside.push(outcome);
    else seats.push(outcome);
  }
  return { seats, beside, outcomes, places, typical };
};

const none: readonly Strip[] = [];

export const seatOf = (ground: Ground, thing: Thing): Seat | string => {
  const { grid, lanes, stages, isDown, isByColour } = ground;
  const { box, item } = thing;
  if (item.kind === "frame") return "is a frame inside the map, not a note";
  if (item.kind === "line") return "is written on a line that is none of the three";
  if (grid.table && !contains(grid.table, thing.at)) return "lies beside the table";
  // Numbers, no spans: this is done for every note.
  const from = isDown ? box.x : box.y;
  const to = from + (isDown ? box.w : box.h);
  const top = isDown ? box.y : box.x;
  const bottom = top + (isDown ? box.h : box.w);
  const along = (from + to) / 2;
  const across = (top + bottom) / 2;
  const inLane = indexAt(lanes, across);
  const inStage = indexAt(stages, along);
  const lane = isByColour ? coloured(grid.lanes, item.fill) : inLane < 0 ? undefined : lanes.strips[inLane];
  if (isByColour && inLane >= 0 && !lane) return "has a colour that the legend does not explain";
  // Writing without a box is as wide as its words, whatever it means to cover.
  const spans = item.kind === "text" ? none : spanned(stages, from, to, ground.typical);
  const stage = spans.length > 0 ? spans[0] : inStage < 0 ? undefined : stages.strips[inStage];
  if ((lanes.strips.length > 0 && !lane) || (stages.strips.length > 0 && !stage))
    return placeInWords(grid, thing, locate(grid.lanes, across), locate(grid.stages, along));
  if (grid.reach && !holds(grid.reach, along)) return "stands on the other side of the labels";
  if (!lane && !stage) return "lies on a map without lanes and stages";
  const ofLane = isByColour && lane ? lanes.strips.indexOf(lane) : inLane;
  const ofStage = spans.length > 0 && stage ? stages.strips.indexOf(stage) : inStage;
  const laneRoom = roomIn(lanes, ofLane, across);
  const stageRoom = roomIn(stages, ofStage, along);
  const laneSure = isByColour ? trust.colour : sureness(lanes, ofLane, laneRoom, (bottom - top) / 2);
  const stageSure =
    spans.length > 0
      ? Math.min(0.9, stages.trusts[ofStage] ?? 1)
      : sureness(stages, ofStage, stageRoom, (to - from) / 2);
  const doubts =
    (isDoubtful(lanes, across) ? doubtful.lane : 0) +
    (spans.length === 0 && isDoubtful(stages, along) ? doubtful.stage : 0);
  const isNearer =
    isNearerToOther(lanes, inLane, across) || (spans.length === 0 && isNearerToOther(stages, inStage, along));
  const confidence = Math.min(laneSure, stageSure, doubts > 0 ? 0.55 : 1, isNearer ? 0.7 : 1);
  const room = Math.min(
    Math.max(0, laneRoom / lanes.unit),
    spans.length > 0 ? Number.POSITIVE_INFINITY : Math.max(0, stageRoom / stages.unit),
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

const coloured = (lanes: readonly Strip[], fill: string | undefined): Strip | undefined =>
  lanes.find((l) => l.fill === fill);
