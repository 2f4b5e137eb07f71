// What is known of one map while it is being read: its strips, and what each text was taken for. Passes add to it.

import { around, type Box } from "../board/index.js";
import type { AccountedAs, Header, Line, MapKind } from "../model/index.js";
import type { Thing, Unit } from "./sheet/sheet.js";
import type { Axis, Span, Stand, Strip } from "./sheet/strips.js";

/** The emotion scale of a lane as it stands on the board: where 0 is, and how far one step goes. */
export interface Scale {
  readonly zero: number;
  readonly step: number;
}

export interface Grid {
  readonly id: string;
  readonly kind?: MapKind;
  readonly profile?: string;
  readonly title: string;
  readonly header: Header;
  readonly frame?: Thing;
  /** Lanes run down the page in most maps; turned ones have them side by side. */
  readonly laneAxis: Axis;
  readonly lanes: readonly Strip[];
  readonly stages: readonly Strip[];
  /** Without stages: how far along a lane its notes may be. What stands on the other side of the labels is none of them. */
  readonly reach?: Span;
  /** The first stage stands at the right. */
  readonly rightToLeft: boolean;
  readonly lines: readonly Line[];
  /** By lane id. */
  readonly scales: ReadonlyMap<string, Scale>;
  /** By thing id: what the texts of the structure are. */
  readonly taken: ReadonlyMap<string, Taken>;
  /** Everything in scope of this map. */
  readonly things: readonly Thing[];
  readonly unit: Unit;
  /** The table that the map is: what lies outside of it is none of its notes. */
  readonly table?: Box;
  /** Stretches across lanes or along stages that may as well belong to the neighbour: notes there are doubtful. */
  readonly laneDoubts?: readonly Span[];
  readonly stageDoubts?: readonly Span[];
  /** Where labels stand in lanes and stages that nobody drew. */
  readonly laneStand?: Stand;
  readonly stageStand?: Stand;
  readonly remarks: readonly string[];
}

export interface Taken {
  readonly as: AccountedAs;
  readonly of?: string;
}

export const stageAxisOf = (grid: Pick<Grid, "laneAxis">): Axis => (grid.laneAxis === "y" ? "x" : "y");

/** The frame, or the box around lanes × stages and their labels; undefined for a grid without any. */
export const extentOf = (grid: Grid): Box | undefined => grid.frame?.box ?? innerExtentOf(grid);

export const innerExtentOf = (grid: Grid): Box | undefined => {
  const boxes = [...grid.lanes, ...grid.stages].flatMap((s) => (s.label ? [s.label.box] : []));
  const lanes = ends(grid.lanes);
  const stages = ends(grid.stages);
  const [down, along] = grid.laneAxis === "y" ? [lanes, stages] : [stages, lanes];
  const labels = around(boxes);
  const x = along ?? (labels && { from: labels.x, to: labels.x + labels.w });
  const y = down ?? (labels && { from: labels.y, to: labels.y + labels.h });
  if (!x || !y) return labels;
  return around([...boxes, { x: x.from, y: y.from, w: x.to - x.from, h: y.to - y.from }]);
};

export const ends = (strips: readonly Strip[]): { readonly from: number; readonly to: number } | undefined => {
  const first = strips[0];
  const last = strips.at(-1);
  return first && last ? { from: first.from, to: last.to } : undefined;
};
