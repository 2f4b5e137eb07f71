// Where each remaining text of a map belongs: a lane and a stage by the centre of its box, or nowhere, and then why not.
// What borders say of a place, and how sure that is, is told in ruler.ts; what somebody said of a text is heard in seating.ts. [R7] [R8]

import { contains } from "../../board/index.js";
import { isStarter } from "../../words/index.js";
import type { Grid } from "../grid.js";
import { stageAxisOf } from "../grid.js";
import { extentsOf } from "../sheet/extents.js";
import type { Thing } from "../sheet/sheet.js";
import { holds, locate, mid, type Strip, spanOf } from "../sheet/strips.js";
import { type Lies, mark, measured, type Ruler, roomIn, rulerOf, spanned } from "./ruler.js";
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

/** A map as its notes are asked about it. */
interface Ground {
  readonly grid: Grid;
  readonly lanes: Ruler;
  readonly stages: Ruler;
  readonly typical: number;
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
    isByColour: grid.lanes[0]?.evidence === "colour",
  };
};

export const seatOf = (ground: Ground, thing: Thing): Seat | string => {
  let found: Seat | string = "";
  seatAll(ground, [thing], (seat) => {
    found = seat;
  });
  return found;
};

/** `k`: which of the things it is. */
type Given = (seat: Seat | string, k: number, thing: Thing) => void;

/** All that is asked of places is asked in numbers first, of all of them. */
export const seatAll = (ground: Ground, things: readonly Thing[], give: Given): void => {
  const { grid, lanes, stages } = ground;
  const across = extentsOf(things, grid.laneAxis);
  const along = extentsOf(things, stageAxisOf(grid));
  const [onLanes, onStages] = [measured(lanes, across), measured(stages, along)];
  for (let k = 0; k < things.length; k++) {
    const thing = things[k];
    if (!thing) continue;
    const isOver = ((onStages.marks[k] ?? 0) & mark.overBorder) > 0;
    const spans = isOver ? spansOf(ground, thing) : none;
    give(seatAt(ground, thing, spans, k, onLanes, onStages), k, thing);
  }
};

const none: readonly Strip[] = [];

/** Writing without a box is as wide as its words, whatever it means to cover. */
const spansOf = ({ grid, stages, typical }: Ground, { item, box }: Thing): readonly Strip[] =>
  item.kind === "text" ? none : spanned(stages, spanOf(box, stageAxisOf(grid)), typical);

const seatAt = (
  ground: Ground,
  thing: Thing,
  spans: readonly Strip[],
  k: number,
  onLanes: Lies,
  onStages: Lies,
): Seat | string => {
  const { grid, lanes, stages, isByColour } = ground;
  const { item } = thing;
  if (item.kind === "frame") return "is a frame inside the map, not a note";
  if (item.kind === "line") return "is written on a line that is none of the three";
  if (grid.table && !contains(grid.table, thing.at)) return "lies beside the table";
  const inLane = onLanes.strips[k] ?? -1;
  const inStage = onStages.strips[k] ?? -1;
  const lane = isByColour ? coloured(grid.lanes, item.fill) : inLane < 0 ? undefined : lanes.strips[inLane];
  if (isByColour && inLane >= 0 && !lane) return "has a colour that the legend does not explain";
  const isOne = spans.length === 0;
  const stage = isOne ? (inStage < 0 ? undefined : stages.strips[inStage]) : spans[0];
  if ((lanes.strips.length > 0 && !lane) || (stages.strips.length > 0 && !stage)) return besideOf(grid, thing);
  if (grid.reach && !holds(grid.reach, mid(spanOf(thing.box, stageAxisOf(grid)))))
    return "stands on the other side of the labels";
  if (!lane && !stage) return "lies on a map without lanes and stages";
  const laneMarks = onLanes.marks[k] ?? 0;
  const stageMarks = isOne ? (onStages.marks[k] ?? 0) : 0;
  const laneRoom = isByColour ? roomOfColour(ground, thing, lane) : (onLanes.rooms[k] ?? 0);
  const stageRoom = isOne ? (onStages.rooms[k] ?? 0) : Number.POSITIVE_INFINITY;
  const laneSure = isByColour ? trust.colour : (onLanes.sures[k] ?? 1);
  const stageSure = isOne ? (onStages.sures[k] ?? 1) : Math.min(0.9, stage ? trust[stage.evidence] : 1);
  const doubts =
    ((laneMarks & mark.doubtful) > 0 ? doubtful.lane : 0) + ((stageMarks & mark.doubtful) > 0 ? doubtful.stage : 0);
  const isNearer = ((laneMarks | stageMarks) & mark.nearerToOther) > 0;
  const confidence = Math.min(laneSure, stageSure, doubts > 0 ? 0.55 : 1, isNearer ? 0.7 : 1);
  const room = Math.min(Math.max(0, laneRoom / lanes.unit), Math.max(0, stageRoom / stages.unit));
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

/** All lanes told by colour reach over the whole map. */
const roomOfColour = ({ grid, lanes }: Ground, { box }: Thing, lane: Strip | undefined): number =>
  roomIn(lanes, lane ? lanes.strips.indexOf(lane) : -1, mid(spanOf(box, grid.laneAxis)));

const besideOf = (grid: Grid, thing: Thing): string => {
  const [across, along] = [mid(spanOf(thing.box, grid.laneAxis)), mid(spanOf(thing.box, stageAxisOf(grid)))];
  return placeInWords(grid, thing, locate(grid.lanes, across), locate(grid.stages, along));
};
