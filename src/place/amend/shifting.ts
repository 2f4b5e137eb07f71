// A map that is cut open: what moves, what grows, and what stands in the way of that. Nothing outside of the map moves; what lies
// where the map would grow to makes the whole impossible, and is named.
import { type Box, type Change, type Item, type ItemId, overlaps, right } from "../../board/index.js";
import { type Axis, type Cut, endOf, type Lie } from "./cut.js";
import { type Fate, fatesOf } from "./far-side.js";
import { ancestors, type Inside } from "./inside.js";
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

export const larger = (box: Box, axis: Axis, by: number): Box =>
  axis === "x" ? { ...box, w: box.w + by } : { ...box, h: box.h + by };

const isThrough = (box: Box, { axis, at }: Cut): boolean => box[axis] < at - 1 && endOf(box, axis) > at + 1;

const isGroundPicture = ({ box }: Item, cut: Cut, { extent }: Inside): boolean =>
  isThrough(box, cut) && box.w > extent.w / 2 && box.h > extent.h / 2;

/** Connectors hold on to what they join and follow it. */
const isHeldByNothing = ({ from, to }: Item): boolean => from === undefined && to === undefined;

const isLine = ({ kind }: Item): boolean => kind === "line" || kind === "connector";

interface Table {
  readonly id: ItemId;
  readonly box: Box;
  readonly cells: readonly Item[];
}

const tablesOf = (items: readonly Item[]): ReadonlyMap<ItemId, Table> => {
  const tables = new Map<ItemId, Table>();
  for (const item of items) {
    if (item.cellOf === undefined) continue;
    const there = tables.get(item.cellOf);
    const box = there ? union(there.box, item.box) : item.box;
    tables.set(item.cellOf, { id: item.cellOf, box, cells: [...(there?.cells ?? []), item] });
  }
  return tables;
};

const union = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(right(a), right(b)) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
};

type FateOf = (item: Item) => Fate;

/** A table goes as one, with its first cell; a drawn line over the cut stays. */
const fateOf =
  (of: FateOf, tables: ReadonlyMap<ItemId, Table>): FateOf =>
  (item) => {
    const first = item.cellOf === undefined ? item : (tables.get(item.cellOf)?.cells[0] ?? item);
    return of(first);
  };

interface Move {
  readonly id: ItemId;
  readonly at: number;
  readonly way: 1 | -1;
}

/** A frame takes along what is in it, so that only what belongs on the other side moves by itself. */
const movesOf = (
  items: readonly Item[],
  fate: FateOf,
  { byId, members }: Inside,
  cut: Cut,
): readonly (Move & { readonly item: Item })[] => {
  const frames = new Set(members.filter((i) => i.kind === "frame" && fate(i) === "moves").map((i) => i.id));
  const isTaken = (item: Item): boolean => frames.size > 0 && [...ancestors(byId, item)].some((id) => frames.has(id));
  return items.flatMap((item) => {
    if (isLine(item) && isThrough(item.box, cut)) return [];
    const [goes, isAlong] = [fate(item) === "moves", isTaken(item)];
    if (goes === isAlong) return [];
    return [{ id: item.id, item, at: endOf(item.box, cut.axis), way: goes ? (1 as const) : (-1 as const) }];
  });
};

const movedTables = (tables: ReadonlyMap<ItemId, Table>, fate: FateOf): readonly Move[] =>
  [...tables.values()].flatMap(({ id, box, cells: [first] }) =>
    first && fate(first) === "moves" ? [{ id, at: right(box), way: 1 as const }] : [],
  );

/** Frames that hold the map, and by how much each has to grow: what stood free at their far side may be used up. */
const growthOf = (
  cut: Cut,
  { frame, holders, members, extent }: Inside,
  { fate, loose }: { readonly fate: FateOf; readonly loose: readonly Item[] },
): ReadonlyMap<Item, number> => {
  const { axis, by } = cut;
  const held = new Set(loose);
  const ends = members.flatMap((i) => {
    const end = endOf(i.box, axis);
    if (isLine(i) && (!held.has(i) || isThrough(i.box, cut))) return [];
    return [[end, fate(i) === "stays" ? end : end + by] as const];
  });
  const before = Math.max(...ends.map(([end]) => end));
  const after = Math.max(...ends.map(([, end]) => end), before);
  const grown = new Map<Item, number>();
  let inner = { end: endOf(extent, axis), more: by };
  if (frame) {
    const least = Math.min(endOf(frame.box, axis) - before, padOf(frame));
    const more = Math.min(by, Math.max(0, after + Math.max(0, least) - endOf(frame.box, axis)));
    if (more > 0) grown.set(frame, more);
    inner = { end: endOf(frame.box, axis), more };
  }
  for (const holder of holders) {
    const end = endOf(holder.box, axis);
    const margin = Math.min(Math.max(0, end - inner.end), padOf(holder));
    const more = Math.max(0, Math.min(inner.more, inner.end + inner.more + margin - end));
    if (more > 0) grown.set(holder, more);
    inner = { end, more };
  }
  return grown;
};

/** The margin that is kept inside a frame. */
const padOf = ({ tag }: Item): number => ((tag?.note ?? 240) * 48) / 240;

/** What lies in the strips by which things grow; without a frame, in that by which the map does. */
const inWay = (
  grown: ReadonlyMap<Item, number>,
  { extent, frame, outside, holders }: Inside,
  cut: Cut,
): readonly Box[] => {
  const { axis, by } = cut;
  const strip = (box: Box, more: number): Box =>
    axis === "x" ? { ...box, x: right(box), w: more } : { ...box, y: box.y + box.h, h: more };
  const strips = [...[...grown].map(([{ box }, more]) => strip(box, more)), ...(frame ? [] : [strip(extent, by)])];
  const above = new Set(holders);
  return outside
    .filter((i) => !above.has(i) && !isLine(i) && i.tag?.part !== "badge" && !isBeneath(i, extent))
    .filter((i) => strips.some((s) => overlaps(i.box, s)))
    .map((i) => i.box);
};

/** A ground the whole map lies on. */
const isBeneath = ({ box, kind, text }: Item, extent: Box): boolean =>
  kind !== "sticky" &&
  text === "" &&
  box.x <= extent.x &&
  box.y <= extent.y &&
  right(box) >= right(extent) &&
  box.y + box.h >= extent.y + extent.h;

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
