// Where a map is cut open to make room, how wide, and which stages, lanes and lines lie on the far side of the cut: the side of the
// larger coordinates, whichever way the map runs. That side moves; what else lies there is decided in far-side.ts.
import { type Box, bottom, centre, type ItemId, right } from "../../board/index.js";
import type { Accounted, Lane, Line, RoomEdit, Stage } from "../../model/index.js";
import { heights } from "./lane.js";
import type { Standing } from "./standing.js";

export type Axis = "x" | "y";

interface Strip {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label?: ItemId;
}

/** Where the map's stages and lanes lie, as it was read, and what its other texts were taken for. */
export interface Lie {
  readonly outline: {
    readonly box: Box;
    readonly isTurned: boolean;
    readonly lanes: readonly Strip[];
    readonly stages: readonly Strip[];
    readonly turn?: unknown;
  };
  readonly accounted: readonly Accounted[];
  /** Items that other maps are made of. */
  readonly others: ReadonlySet<ItemId>;
}

export interface Cut {
  readonly axis: Axis;
  readonly at: number;
  /** How far the far side moves. */
  readonly by: number;
  /** The least that holds a note. */
  readonly least: number;
  readonly of: "stage" | "lane";
  /** The map's order runs against the axis: stages from right to left. */
  readonly isReversed: boolean;
  /** By the part's number in the map. */
  readonly isFar: (part: number) => boolean;
  /** A line below the lane of that number; −1 above all. */
  readonly isLineFar: (after: number) => boolean;
  /** The part that gets wider. */
  readonly widened: number | undefined;
  /** Between which parts of the map a new one goes: its number afterwards. */
  readonly index: number;
  /** The part it goes beside, or that gets wider. */
  readonly beside: number;
  /** Strips and labels on either side, towards the smaller and the larger coordinates. */
  readonly low: Strip | undefined;
  readonly high: Strip | undefined;
}

const startOf = (box: Box, axis: Axis): number => box[axis];
export const endOf = (box: Box, axis: Axis): number => (axis === "x" ? right(box) : bottom(box));
export const middleOf = (box: Box, axis: Axis): number => centre(box)[axis];

/** A sentence where the map cannot be cut there. */
export const cutFor = (edit: RoomEdit, standing: Standing, lie: Lie): Cut | string => {
  const of = "widen" in edit ? edit.widen : edit.insert;
  const { outline } = lie;
  if (outline.turn) return "The map lies askew on the board: turn it upright first.";
  const axis: Axis = (of === "stage") === outline.isTurned ? "y" : "x";
  const parts: readonly (Stage | Lane)[] = of === "stage" ? standing.map.stages : standing.map.lanes;
  const found = parts.findIndex((p) => p.id === ("widen" in edit ? edit.id : edit.of));
  if (found < 0) return `The ${of} it goes by is not on the map any more.`;
  const strips = new Map((of === "stage" ? outline.stages : outline.lanes).map((s) => [s.id, s]));
  const stripAt = (n: number): Strip | undefined => strips.get(parts[n]?.id ?? "");
  if (!stripAt(found))
    return of === "lane" && outline.lanes.length === 0
      ? "The lanes of this map are told by colour and lie nowhere, so no room can be made for one."
      : `Where “${parts[found]?.title ?? ""}” lies on the board cannot be said.`;
  const isReversed = runsBack(parts, strips, of, axis, standing);
  const index = "widen" in edit ? found + 1 : found + (edit.side === "after" ? 1 : 0);
  const [before, next] = [stripAt(index - 1), stripAt(index)];
  if ((index > 0 && !before) || (index < parts.length && !next))
    return `Where the ${of}s beside it lie on the board cannot be said.`;
  const [low, high] = isReversed ? [next, before] : [before, next];
  const side = "widen" in edit ? "after" : edit.side;
  const isBesideLow = (side === "after") !== isReversed;
  const bars = of === "lane" ? barsBetween(standing, index - 1, axis) : [];
  const at = "widen" in edit || of === "lane" ? edgeOf(isBesideLow, low, high, bars, axis) : middle(low, high);
  const isFar = (part: number): boolean => (isReversed ? part < index : part >= index);
  return {
    axis,
    at,
    least: leastFor(axis, standing),
    by: widthFor(edit, { of, axis, low, high, strips: [...strips.values()] }, standing),
    of,
    isReversed,
    isFar,
    isLineFar: (after) => (after === index - 1 ? isBesideLow : isFar(after)),
    widened: "widen" in edit ? found : undefined,
    index,
    beside: found,
    low,
    high,
  };
};

const runsBack = (
  parts: readonly (Stage | Lane)[],
  strips: ReadonlyMap<string, Strip>,
  of: Cut["of"],
  axis: Axis,
  standing: Standing,
): boolean => {
  const lying = parts.flatMap((p) => strips.get(p.id) ?? []);
  const [first, last] = [lying[0], lying.at(-1)];
  if (first && last && first !== last) return first.from + first.to > last.from + last.to;
  return of === "stage" && axis === "x" && standing.setting.choices.rightToLeft;
};

const middle = (low: Strip | undefined, high: Strip | undefined): number =>
  low && high ? (low.to + high.from) / 2 : (low?.to ?? high?.from ?? 0);

/** At the very edge of the part it stands beside, so that a line between the two stays on its side. */
const edgeOf = (
  isBesideLow: boolean,
  low: Strip | undefined,
  high: Strip | undefined,
  bars: readonly Box[],
  axis: Axis,
): number => {
  if (isBesideLow && low) return Math.min(low.to, ...bars.map((b) => startOf(b, axis)));
  if (!isBesideLow && high) return Math.max(high.from, ...bars.map((b) => endOf(b, axis)));
  return middle(low, high);
};

const barsBetween = ({ map, items }: Standing, after: number, axis: Axis): readonly Box[] => {
  const lane = map.lanes[after]?.id ?? null;
  const drawn = map.lines.flatMap((line: Line) => {
    const box = line.after === lane ? items.find((i) => i.id === line.item?.id)?.box : undefined;
    return box ? [box] : [];
  });
  // Where a line's name stands beside it, the name alone says nothing of how far the line reaches.
  return drawn.filter((box) => (axis === "y" ? box.w > box.h : box.h > box.w));
};

interface Beside {
  readonly of: Cut["of"];
  readonly axis: Axis;
  readonly low: Strip | undefined;
  readonly high: Strip | undefined;
  readonly strips: readonly Strip[];
}

const widthFor = (edit: RoomEdit, beside: Beside, standing: Standing): number => {
  const { m } = standing.setting.choices;
  const { of, axis, low, high, strips } = beside;
  const least = leastFor(axis, standing);
  if ("widen" in edit) return whole(least - m.gap);
  if (standing.isOurs && edit.insert === "lane") return whole(heights(edit.role, standing).usual);
  const sizes = strips.map((s) => s.to - s.from).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? least;
  if (standing.isOurs) return whole(Math.max(usual, least));
  const pitch = low && high && of === "stage" ? (high.from + high.to - low.from - low.to) / 2 : usual;
  return whole(Math.max(least, Math.min(pitch, 2 * usual)));
};

const leastFor = (axis: Axis, { setting }: Standing): number => {
  const { slot, note, gap } = setting.choices.m;
  return whole((axis === "x" ? slot : note) + 2 * gap);
};

const whole = (n: number): number => Math.ceil(n / 4) * 4;
