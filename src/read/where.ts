// Where a text that has no cell lies, in words: between which lanes, on which side of the map. [R8]
import { ends, type Grid, stageAxisOf } from "./grid.js";
import type { Thing } from "./sheet.js";
import { locate, mid, type Span, type Spot, type Strip, spanOf } from "./strips.js";

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
