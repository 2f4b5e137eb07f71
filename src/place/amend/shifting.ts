// A map that is cut open: whether that can be, and the changes it takes. Nothing outside of the map moves; what lies where the map
// would grow to makes the whole impossible, and is named. Which items go and which frames grow is decided in going and growing.
import type { Box, Change, Item, ItemId } from "../../board/index.js";
import type { Axis, Cut, Lie } from "./cut.js";
import { isHeldByNothing, isLine, isThrough, larger } from "./cut-items.js";
import { fatesOf } from "./far-side.js";
import { type FateOf, fateOf, movedTables, movesOf, tablesOf } from "./going.js";
import { growthOf, inWay } from "./growing.js";
import type { Inside } from "./inside.js";
import { lyingThere, type Standing } from "./standing.js";

/** What a change moves, for whoever looks at it first and for whoever takes it back. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly by: number;
  readonly of: "stage" | "lane";
  /** What the map takes up afterwards. */
  readonly extent: Box;
  /** Titles of the stages or lanes that move, in the map’s order. */
  readonly parts: readonly string[];
  readonly notes: number;
  /** What else moves: stickers, pictures, texts that are no notes. */
  readonly others: number;
  /** Notes over several stages that stay where they begin. */
  readonly spanning: number;
  /** Drawn lines over the cut that stay as they are. */
  readonly lines: number;
}

export interface Shifted {
  readonly shift: Shift;
  readonly changes: readonly Change[];
}

export const shifted = (cut: Cut, inside: Inside, standing: Standing, lie: Lie): Shifted | string => {
  const tables = tablesOf(inside.members);
  const through = [...tables.values()].find(({ box }) => isThrough(box, cut));
  if (through) return `The map is a table there: add a ${cut.of === "stage" ? "column" : "row"} to it by hand.`;
  if (inside.members.some((i) => i.kind === "image" && i.text === "" && isGroundPicture(i, cut, inside)))
    return "The map is drawn on a picture, which cannot be cut open: notes would no longer lie where they lie on it.";
  const fates = fatesOf(cut, inside, standing, lie);
  const fate = fateOf(fates.of, tables);
  const loose = inside.members.filter((i) => i.cellOf === undefined && isHeldByNothing(i));
  const moving = movesOf(loose, fate, inside, cut);
  const moved = [...moving, ...movedTables(tables, fate)];
  const growing = inside.members.filter((i) => fate(i) === "grows");
  const grown = growthOf(cut, inside, { fate, loose });
  const inTheWay = inWay(grown, inside, cut);
  if (inTheWay.length > 0)
    return `There is no room for it: the map would grow ${cut.axis === "x" ? "to the right" : "downwards"}, and ${lyingThere(inTheWay, standing)}. Make room there, or move the map.`;
  const sized = [...grown].map(
    ([item, by]): Change => ({ do: "resize", id: item.id, box: larger(item.box, cut.axis, by) }),
  );
  const wider = growing.map((item): Change => ({ do: "resize", id: item.id, box: larger(item.box, cut.axis, cut.by) }));
  const far = [...moved].sort((a, b) => b.at - a.at).map(({ id, way }): Change => moveBy(id, cut, way));
  return {
    // The outermost frame first, so that nothing ever lies beyond the frame that holds it.
    changes: [...sized.reverse(), ...wider, ...far],
    shift: shiftOf(cut, inside, standing, { fate, spanning: fates.spanning, moved: moving.map((m) => m.item), grown }),
  };
};

const moveBy = (id: ItemId, { axis, by }: Cut, way: 1 | -1): Change => ({
  do: "move",
  id,
  by: axis === "x" ? { x: way * by, y: 0 } : { x: 0, y: way * by },
});

const isGroundPicture = ({ box }: Item, cut: Cut, { extent }: Inside): boolean =>
  isThrough(box, cut) && box.w > extent.w / 2 && box.h > extent.h / 2;

const shiftOf = (
  cut: Cut,
  { members, extent, frame }: Inside,
  { map }: Standing,
  done: {
    readonly fate: FateOf;
    readonly spanning: number;
    readonly moved: readonly Item[];
    readonly grown: ReadonlyMap<Item, number>;
  },
): Shift => {
  const notes = new Set(map.notes.flatMap((n) => n.item?.id ?? []));
  const parts = cut.of === "stage" ? map.stages : map.lanes;
  const labels = new Set([...map.stages, ...map.lanes, ...map.lines].flatMap((p) => p.item?.id ?? []));
  const isOther = (i: Item): boolean => !notes.has(i.id) && !labels.has(i.id) && i.tag === undefined;
  return {
    axis: cut.axis,
    at: cut.at,
    by: cut.by,
    of: cut.of,
    extent: larger(extent, cut.axis, frame ? (done.grown.get(frame) ?? 0) : cut.by),
    parts: parts.filter((_, i) => cut.isFar(i) && i !== cut.widened).map((p) => p.title),
    notes: members.filter((i) => notes.has(i.id) && done.fate(i) === "moves").length,
    others: members.filter((i) => isOther(i) && done.fate(i) === "moves" && isHeldByNothing(i) && !isLine(i)).length,
    spanning: done.spanning,
    lines: members.filter((i) => isLine(i) && isHeldByNothing(i) && isThrough(i.box, cut)).length,
  };
};
