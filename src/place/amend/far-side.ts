// What happens to each thing inside a map that is cut open: it moves with the far side, it grows over the cut, or it stays. A note goes
// with the cell it was read into, a label with its stage or lane, what is stuck on a note with the note, all else with the side its
// middle is on: nothing that lay beside something comes to lie on it.
import { type Box, centre, contains, type Item, type ItemId } from "../../board/index.js";
import type { ServiceMap } from "../../model/index.js";
import { type Cut, endOf, type Lie, middleOf } from "./cut.js";
import { ancestors, type Inside } from "./inside.js";
import type { Standing } from "./standing.js";

export type Fate = "moves" | "grows" | "stays";

export interface Fates {
  readonly of: (item: Item) => Fate;
  /** Notes over several stages that reach over the cut from before it. */
  readonly spanning: number;
}

/** What goes over the whole map, and so over every cut. */
const acrossParts: Readonly<Record<Cut["of"], ReadonlySet<string>>> = {
  stage: new Set(["band", "line", "zero"]),
  lane: new Set(["column"]),
};

export const fatesOf = (cut: Cut, inside: Inside, standing: Standing, lie: Lie): Fates => {
  const { map } = standing;
  const known = new Map<ItemId, Fate>();
  const say = (id: ItemId | undefined, fate: Fate): void => {
    if (id !== undefined && !known.has(id)) known.set(id, fate);
  };
  for (const line of map.lines) {
    const after = line.after === null ? -1 : map.lanes.findIndex((l) => l.id === line.after);
    if (cut.of === "lane") say(line.item?.id, cut.isLineFar(after) ? "moves" : "stays");
  }
  sayParts(cut, inside, standing, say);
  sayPhases(cut, inside, standing, lie, say);
  const spanning = sayNotes(cut, map, say);
  sayHeader(cut, inside, lie, say);
  const hosts = hostsOf(inside, map);
  const of = (item: Item): Fate => {
    const said = known.get(item.id);
    if (said !== undefined) return said;
    if (runsAcross(item, cut, inside, standing)) return "grows";
    const host = hosts(item);
    if (host) return of(host);
    return middleOf(item.box, cut.axis) >= cut.at ? "moves" : "stays";
  };
  return { of, spanning };
};

type Say = (id: ItemId | undefined, fate: Fate) => void;

/** Labels by their part; of what we drew without words also bands, column boxes and scales. */
const sayParts = (cut: Cut, { members }: Inside, { map }: Standing, say: Say): void => {
  const parts = cut.of === "stage" ? map.stages : map.lanes;
  const number = new Map(parts.map((p, i) => [p.id, i]));
  const labels = new Map(parts.flatMap((p, i) => (p.item ? [[p.item.id, i] as const] : [])));
  const drawn: ReadonlySet<string> = new Set(cut.of === "stage" ? ["column"] : ["band", "zero", "axis"]);
  for (const item of members) {
    const part = item.tag?.part ?? "";
    const isDrawn = drawn.has(part);
    if (acrossParts[cut.of].has(part)) say(item.id, "grows");
    const n = labels.get(item.id) ?? (isDrawn ? number.get(item.tag?.id ?? "") : undefined);
    if (n === undefined) continue;
    const canGrow = item.kind === "frame" || (item.tag !== undefined && part !== "zero" && part !== "axis");
    if (n === cut.widened && canGrow) say(item.id, "grows");
    else say(item.id, cut.isFar(n) ? "moves" : "stays");
  }
};

/** A phase over the part that grows, or over the new stage’s neighbour, is over the new room as well. */
const sayPhases = (cut: Cut, { members }: Inside, { map }: Standing, { accounted }: Lie, say: Say): void => {
  if (cut.of !== "stage") return;
  const number = new Map(map.stages.map((s, i) => [s.id, i]));
  const groups = new Map(accounted.flatMap((a) => (a.as === "group" ? [[a.item.id, a.of ?? ""] as const] : [])));
  for (const item of members) {
    if (map.stages.some((s) => s.item?.id === item.id)) continue;
    const of = item.tag?.part === "group" ? item.tag.id : groups.get(item.id);
    const first = of === undefined ? undefined : number.get(of);
    if (first === undefined) continue;
    const { from, to } = runAround(map, first);
    const isOver = from <= cut.beside && cut.beside <= to;
    if (isOver && (item.kind === "shape" || item.kind === "frame")) say(item.id, "grows");
    else say(item.id, cut.isFar(from) && cut.isFar(to) ? "moves" : "stays");
  }
};

const runAround = ({ stages }: ServiceMap, at: number): { readonly from: number; readonly to: number } => {
  const group = stages[at]?.group;
  let [from, to] = [at, at];
  while (group !== undefined && from > 0 && stages[from - 1]?.group === group) from--;
  while (group !== undefined && to < stages.length - 1 && stages[to + 1]?.group === group) to++;
  return { from, to };
};

const sayNotes = (cut: Cut, map: ServiceMap, say: Say): number => {
  const number = new Map((cut.of === "stage" ? map.stages : map.lanes).map((p, i) => [p.id, i]));
  let spanning = 0;
  for (const note of map.notes) {
    const cells = cut.of === "stage" ? [note.stage, ...(note.spans ?? [])] : [note.lane];
    const numbers = cells.flatMap((id) => (id === null ? [] : (number.get(id) ?? [])));
    if (numbers.length === 0) continue;
    // One over several stages goes with the one it begins in.
    const isFar = cut.isFar(Math.min(...numbers));
    if (numbers.some((n) => cut.isFar(n) !== isFar)) spanning += 1;
    say(note.item?.id, isFar ? "moves" : "stays");
  }
  return spanning;
};

/** Title and facts keep to the side where they begin: where the lanes’ labels are. */
const sayHeader = (cut: Cut, { members }: Inside, { accounted }: Lie, say: Say): void => {
  if (cut.of !== "stage" || cut.axis !== "x") return;
  const header = new Set(accounted.flatMap((a) => (a.as === "title" || a.as === "header" ? [a.item.id] : [])));
  for (const { id, tag, box } of members)
    if (header.has(id) || tag?.part === "title" || tag?.part === "facts")
      say(id, (cut.isReversed ? endOf(box, "x") > cut.at : box.x >= cut.at) ? "moves" : "stays");
};

/** Frames around both sides, grounds and bars drawn from one end to the other. */
const runsAcross = (item: Item, { axis, at, of }: Cut, { extent }: Inside, { map, setting }: Standing): boolean => {
  const { box, kind } = item;
  const slack = setting.choices.m.gap;
  const isOver = box[axis] < at - slack && endOf(box, axis) > at + slack;
  if (!isOver || item.cellOf !== undefined) return false;
  if (kind === "frame") return true;
  if (kind !== "shape") return false;
  const long = axis === "x" ? box.w : box.h;
  if (of === "stage" && map.lines.some((l) => l.item?.id === item.id)) return true;
  return item.text === "" && long > (axis === "x" ? extent.w : extent.h) / 3;
};

/** What an item is stuck on, or grouped with: a note, which it follows. */
const hostsOf = ({ members, byId }: Inside, map: ServiceMap): ((item: Item) => Item | undefined) => {
  const ids = new Set(map.notes.flatMap((n) => n.item?.id ?? []));
  const notes = members.filter((i) => ids.has(i.id));
  const size = notes.length > 0 ? Math.max(...notes.map((n) => Math.max(n.box.w, n.box.h))) : 0;
  const near = nearby(notes, Math.max(1, size));
  const groups = new Map<string, Item | null>();
  for (const note of notes) {
    if (note.group === undefined) continue;
    groups.set(note.group, groups.has(note.group) ? null : note);
  }
  return (item) => {
    if (ids.has(item.id)) return undefined;
    const together = item.group === undefined ? undefined : groups.get(item.group);
    if (together) return together;
    const middle = centre(item.box);
    const on = near(middle).filter(({ box }) => contains(box, middle) && isSmallOn(item.box, box));
    const parent = ancestors(byId, item);
    return on.find((n) => parent.has(n.id)) ?? on.at(-1);
  };
};

const isSmallOn = (small: Box, large: Box): boolean => small.w <= large.w * 0.7 && small.h <= large.h * 0.7;

/** Notes whose boxes may hold a point, without asking all of them. */
const nearby = (notes: readonly Item[], size: number): ((at: { x: number; y: number }) => readonly Item[]) => {
  const squares = new Map<string, Item[]>();
  const key = (x: number, y: number): string => `${Math.floor(x / size)} ${Math.floor(y / size)}`;
  for (const note of notes) {
    const at = centre(note.box);
    const there = squares.get(key(at.x, at.y));
    if (there) there.push(note);
    else squares.set(key(at.x, at.y), [note]);
  }
  return ({ x, y }) =>
    [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => squares.get(key(x + dx * size, y + dy * size)) ?? []));
};
