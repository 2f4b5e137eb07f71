// The borders between lanes and between stages that can be moved, where they lie, and which notes change sides when they do.
import type { Item, ItemId, Outline, ServiceMap, Snapshot, Strip } from "./core.js";
import { middle, type Sketch } from "./sketch.js";

export type Axis = "x" | "y";

export interface Border {
  readonly key: string;
  /** It moves along this axis: borders of lanes along y, unless the map is turned. */
  readonly axis: Axis;
  readonly of: "lanes" | "stages";
  readonly at: number;
  /** The middles of both labels, between which it lies. */
  readonly from: number;
  readonly to: number;
  readonly labels: readonly [ItemId, ItemId];
  readonly titles: readonly [string, string];
}

/** A map's own bands are moved on the board, where everybody sees it. */
const isDrawnByUs = ({ items }: Snapshot, map: string, { id }: Strip): boolean =>
  items.some(({ tag }) => tag?.map === map && tag.id === id && (tag.part === "band" || tag.part === "column"));

export const bordersOf = (map: ServiceMap, outline: Outline, snapshot: Snapshot, sketch: Sketch): readonly Border[] => {
  const axisOf = { lanes: outline.isTurned ? "x" : "y", stages: outline.isTurned ? "y" : "x" } as const;
  const between = (of: "lanes" | "stages"): readonly Border[] =>
    outline[of].flatMap((strip, i) => {
      const next = outline[of][i + 1];
      const [one, two] = [strip.label, next?.label].map((id) => (id === undefined ? undefined : sketch.byId.get(id)));
      if (!next || !one || !two || isDrawnByUs(snapshot, map.id, strip) || isDrawnByUs(snapshot, map.id, next))
        return [];
      const axis = axisOf[of];
      const [from, to] = [middle(one.box)[axis], middle(two.box)[axis]];
      if (!(to > from)) return [];
      const titles = [strip, next].map(({ id }) => map[of].find((s) => s.id === id)?.title ?? "");
      return [
        {
          key: `${of} ${one.id} ${two.id}`,
          axis,
          of,
          at: (strip.to + next.from) / 2,
          from,
          to,
          labels: [one.id, two.id] as const,
          titles: [titles[0] ?? "", titles[1] ?? ""] as const,
        },
      ];
    });
  return [...between("lanes"), ...between("stages")];
};

/** Short of both labels: a border never runs through the middle of one. */
export const within = ({ from, to }: Border, at: number): number => {
  const margin = (to - from) * 0.02;
  return Math.min(to - margin, Math.max(from + margin, at));
};

/** As hints say it: 0 at the middle of the first label, 1 at the middle of the second. */
export const shareOf = ({ from, to }: Border, at: number): number =>
  Math.round(((at - from) / (to - from)) * 10_000) / 10_000;

/** Notes of the map whose middle lies between where the border is and where it is going. */
export const changingSides = (map: ServiceMap, border: Border, to: number, sketch: Sketch): readonly Item[] => {
  const [low, high] = [Math.min(border.at, to), Math.max(border.at, to)];
  return map.notes.flatMap(({ item }) => {
    const there = item && sketch.byId.get(item.id);
    const at = there && middle(there.box)[border.axis];
    return there && at !== undefined && at > low && at < high ? [there] : [];
  });
};
