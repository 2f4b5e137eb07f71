// Where a map's lanes and stages lie on the board now, so that a reading can be drawn over it. Says nothing new: the grid, put flat.
import type { Box, ItemId } from "../board/index.js";
import type { Reading } from "../model/index.js";
import { extentOf, type Grid, innerExtentOf } from "./grid.js";
import type { Hints } from "./hints/hints.js";
import type * as strips from "./sheet/strips.js";

/** A reading, and where on the board it was read. */
export interface Look {
  readonly reading: Reading;
  readonly outlines: readonly Outline[];
  /** The hints that were followed, as they are to be kept. */
  readonly hints: Hints;
}

/** Board units. */
export interface Outline {
  /** The map's id in the reading. */
  readonly map: string;
  /** The frame, or the box around lanes, stages and their labels. */
  readonly box: Box;
  /** Lanes side by side, stages running down. */
  readonly isTurned: boolean;
  /** As they follow on the board; none where lanes are told by colour, since those lie everywhere. */
  readonly lanes: readonly Strip[];
  readonly stages: readonly Strip[];
}

/** From and to along y for lanes, along x for stages (the other way round when turned). `label` is the item that names it. */
export interface Strip {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label?: ItemId;
}

const stripOf = ({ id, from, to, label }: strips.Strip): Strip => ({ id, from, to, ...(label && { label: label.id }) });

/** Nothing for a map without any extent. */
export const outlineOf = (grid: Grid): readonly Outline[] => {
  const box = extentOf(grid) ?? innerExtentOf(grid);
  if (!box) return [];
  const lanes = grid.lanes.filter((l) => l.evidence !== "colour").map(stripOf);
  return [{ map: grid.id, box, isTurned: grid.laneAxis === "x", lanes, stages: grid.stages.map(stripOf) }];
};
