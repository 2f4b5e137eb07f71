// Where a map's lanes and stages lie on the board now, so that a reading can be drawn over it. Says nothing new: the grid, put flat.
import type { Box, Item, ItemId } from "../board/index.js";
import type { Reading } from "../model/index.js";
import { extentOf, type Grid, innerExtentOf } from "./grid.js";
import type { Hints } from "./hints/hints.js";
import type * as strips from "./sheet/strips.js";
import { type Turn, turnOn } from "./sheet/turned-back.js";

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
  /** The map lies askew on the board: all of the above is as it would stand upright, before this turn (degrees, clockwise). */
  readonly turn?: Turn;
}

/** From and to along y for lanes, along x for stages (the other way round when turned). `label` is the item that names it. */
export interface Strip {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label?: ItemId;
}

const stripOf = ({ id, from, to, label }: strips.Strip): Strip => ({ id, from, to, ...(label && { label: label.id }) });

/** Nothing for a map without any extent. `onBoard`: an item as the host gave it, where any was turned. */
export const outlineOf = (grid: Grid, onBoard?: (id: ItemId) => Item | undefined): readonly Outline[] => {
  const box = extentOf(grid) ?? innerExtentOf(grid);
  if (!box) return [];
  const lanes = grid.lanes.filter((l) => l.evidence !== "colour").map(stripOf);
  const stages = grid.stages.map(stripOf);
  const turn = onBoard && turnFor(grid, onBoard);
  return [{ map: grid.id, box, isTurned: grid.laneAxis === "x", lanes, stages, ...(turn && { turn }) }];
};

/** Labels are turned with their map, whatever is laid on it later; where there is none, any of its texts says. */
const turnFor = (grid: Grid, onBoard: (id: ItemId) => Item | undefined): Turn | undefined => {
  const label = [...grid.lanes, ...grid.stages].find((s) => s.label)?.label;
  const upright = (label ?? grid.frame ?? grid.things[0])?.item;
  const board = upright && onBoard(upright.id);
  return board && turnOn(board, upright);
};
