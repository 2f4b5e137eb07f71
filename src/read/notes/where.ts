// Where a text lies, in words: a note in its cell, one that has no cell between which lanes, on which side of the map. [R8]
import { ends, type Grid, stageAxisOf } from "../grid.js";
import type { Thing } from "../sheet/sheet.js";
import { type Evidence, locate, mid, type Span, type Spot, type Strip, spanOf } from "../sheet/strips.js";

const between = (strips: readonly Strip[], after: number): string =>
  `${strips[after]?.title ?? ""} and ${strips[after + 1]?.title ?? ""}`;

export const placeInWords = (grid: Grid, thing: Thing, inLane: Spot, inStage: Spot): string => {
  const down = grid.laneAxis === "y";
  const laneWord = down ? ["above", "below"] : ["left of", "right of"];
  const stageWord = down ? ["left of", "right of"] : ["above", "below"];
  const isFirst = (spot: Spot): boolean => "after" in spot && spot.after < 0;
  const isLast = (spot: Spot, strips: readonly Strip[]): boolean => "after" in spot && spot.after === strips.length - 1;
  if (grid.lanes.length && "after" in inLane) {
    if (isFirst(inLane)) {
      const head = grid.stages.length > 0 && down ? "the stages" : "the first lane";
      return isUnderHeads(grid, thing) ? `lies ${laneWord[0]} the first lane` : `lies ${laneWord[0]} ${head}`;
    }
    if (isLast(inLane, grid.lanes)) return `lies ${laneWord[1]} the last lane`;
    return `lies between lanes ${between(grid.lanes, inLane.after)}`;
  }
  if ("after" in inStage) {
    if (isFirst(inStage)) return `lies ${stageWord[0]} the ${grid.rightToLeft ? "last" : "first"} stage`;
    if (isLast(inStage, grid.stages)) return `lies ${stageWord[1]} the ${grid.rightToLeft ? "first" : "last"} stage`;
    return `lies between stages ${between(grid.stages, inStage.after)}`;
  }
  return "lies beside the map";
};

/** Between the row of stage heads and the first lane there may be room; “above the stages” would be wrong there. */
const isUnderHeads = (grid: Grid, thing: Thing): boolean =>
  grid.stages.some((s) => s.label && spanOf(s.label.box, grid.laneAxis).to <= mid(spanOf(thing.box, grid.laneAxis)));

/** For texts outside every map: where they lie, seen from the nearest one. */
export const besideInWords = (grid: Grid, thing: Thing): string => {
  const lanes = ends(grid.lanes);
  const stages = ends(grid.stages);
  const across = mid(spanOf(thing.box, grid.laneAxis));
  const along = mid(spanOf(thing.box, stageAxisOf(grid)));
  const inside = (s: Span | undefined, at: number): boolean => s === undefined || (at >= s.from && at <= s.to);
  if (inside(lanes, across) || inside(stages, along))
    return placeInWords(grid, thing, locate(grid.lanes, across), locate(grid.stages, along));
  return "lies beside the map";
};

const drawnBy: Readonly<Record<Evidence, string>> = {
  tag: "as placed",
  hint: "as pointed out",
  band: "by its drawn borders",
  label: "by its label",
  colour: "by its colour",
  row: "by a row that looks like notes",
  notes: "by the notes around it",
};

/** Where another reading of the labels would say otherwise; both at once is 3. */
export const doubtful = { lane: 1, stage: 2 } as const;

/** One sentence does for all notes of a cell that lie as far from its border. */
const sentences = new WeakMap<Strip, WeakMap<Strip, Map<number, string>>>();

const sentencesOf = (lane: Strip, stage: Strip): Map<number, string> => {
  let ofLane = sentences.get(lane);
  if (!ofLane) {
    ofLane = new WeakMap();
    sentences.set(lane, ofLane);
  }
  let all = ofLane.get(stage);
  if (!all) {
    all = new Map();
    ofLane.set(stage, all);
  }
  return all;
};

/** Tenths, rounded as numbers are written; undefined where a tenth more or less is a matter of the last bits. */
const tenths = (room: number): number | undefined => {
  const times = room * 10;
  const whole = Math.floor(times);
  const part = times - whole;
  return part < 0.499_999 ? whole : part > 0.500_001 ? whole + 1 : undefined;
};

/**
 * A note's sentence. `spans` are all stages it covers, where it covers more than one; `room` is the distance to the nearest
 * border, in notes, infinite where there is none.
 */
export const whyOf = (
  lane: Strip | undefined,
  stage: Strip | undefined,
  spans: readonly Strip[],
  doubts: number,
  room: number,
): string => {
  const at = lane && stage && spans.length === 0 ? tenths(room) : undefined;
  if (!lane || !stage || at === undefined) return inWords(lane, stage, spans, doubts, room);
  const known = sentencesOf(lane, stage);
  const key = at * 4 + doubts;
  let sentence = known.get(key);
  if (sentence === undefined) {
    sentence = inWords(lane, stage, spans, doubts, room);
    known.set(key, sentence);
  }
  return sentence;
};

const inWords = (
  lane: Strip | undefined,
  stage: Strip | undefined,
  spans: readonly Strip[],
  doubts: number,
  room: number,
): string => {
  const inLane = lane ? `in lane ${lane.title} ${drawnBy[lane.evidence]}` : "";
  const inStage = spans.length
    ? `across stages ${spans[0]?.title ?? ""} to ${spans.at(-1)?.title ?? ""}`
    : stage
      ? `in stage ${stage.title} ${drawnBy[stage.evidence]}`
      : "";
  const where = inLane && inStage ? `${inLane}, ${inStage}` : inLane || inStage;
  const sure = Number.isFinite(room) ? `${where}, ${room.toFixed(1)} notes from the nearest border` : where;
  const about = [...(doubts & doubtful.lane ? ["lane"] : []), ...(doubts & doubtful.stage ? ["stage"] : [])];
  return about.length ? `${sure}, another reading of the labels gives another ${about.join(" and ")}` : sure;
};
