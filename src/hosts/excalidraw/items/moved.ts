// What becomes of an arrow when what it holds on to moves: as a whole where both ends go the same way, else end by end, as the editor
// bends it. Which elements move is said in change.ts.
import { type Fields, fieldsOf, numberOf, pointsOf, wordOf } from "./raw.js";

export interface Step {
  readonly x: number;
  readonly y: number;
}
export type Drift = (id: string) => Step | undefined;
type Point = readonly [number, number];

const still: Step = { x: 0, y: 0 };

export const stepOf = (before: Step | undefined, by: Step): Step => ({
  x: (before?.x ?? 0) + by.x,
  y: (before?.y ?? 0) + by.y,
});

/** Whether it holds on to anything. */
export const isArrow = (element: Fields): boolean =>
  element.type === "arrow" &&
  (heldBy(element, "startBinding") !== undefined || heldBy(element, "endBinding") !== undefined);

const heldBy = (arrow: Fields, end: "startBinding" | "endBinding"): string | undefined =>
  wordOf(fieldsOf(arrow[end]).elementId);

interface Fallen {
  readonly fields: Fields;
  /** How far its middle went. */
  readonly middle: Step;
}

/** Undefined where it stays. An end that holds on to nothing goes as the arrow itself was asked to. */
export const fellAlong = (
  arrow: Fields,
  id: string,
  drift: Drift,
  isThere: (id: string) => boolean,
): Fallen | undefined => {
  const own = drift(id) ?? still;
  const endOf = (end: "startBinding" | "endBinding"): Step => {
    const held = heldBy(arrow, end);
    return held !== undefined && isThere(held) ? (drift(held) ?? still) : own;
  };
  const [start, end] = [endOf("startBinding"), endOf("endBinding")];
  const at = { x: numberOf(arrow.x) || 0, y: numberOf(arrow.y) || 0 };
  if (start.x === end.x && start.y === end.y)
    return start.x === 0 && start.y === 0
      ? undefined
      : { fields: { x: at.x + start.x, y: at.y + start.y }, middle: start };
  const before = pointsOf(arrow);
  const after = bent(before, start, end, arrow.elbowed === true);
  const [first = [0, 0]] = after;
  const points = after.map(([x, y]): Point => [x - first[0], y - first[1]]);
  const across = (axis: 0 | 1): number => {
    const all = points.map((p) => p[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  const [from, to] = [middleOf(before), middleOf(after)];
  return {
    fields: {
      x: at.x + first[0],
      y: at.y + first[1],
      points,
      width: across(0),
      height: across(1),
      ...(arrow.elbowed === true && { fixedSegments: null }),
    },
    middle: { x: to[0] - from[0], y: to[1] - from[1] },
  };
};

/** From the old first point. What lies between the ends stays, or goes half way between two ends that both move. */
const bent = (points: readonly Point[], start: Step, end: Step, isElbowed: boolean): readonly Point[] => {
  const last = points.length - 1;
  const isBoth = (start.x !== 0 || start.y !== 0) && (end.x !== 0 || end.y !== 0);
  const between = isBoth ? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } : still;
  const moved = points.map(([x, y], i): Point => {
    const step = i === 0 ? start : i === last ? end : between;
    return [x + step.x, y + step.y];
  });
  return isElbowed ? squared(moved, points) : moved;
};

/** Legs of an elbowed arrow stay level or upright: the first and the last bend go along, a straight one gets two. */
const squared = (moved: readonly Point[], before: readonly Point[]): readonly Point[] => {
  const last = moved.length - 1;
  const [a, b, y, z] = [moved[0], moved[1], moved[last - 1], moved[last]];
  if (!a || !b || !y || !z) return moved;
  const isLevel = (i: number): boolean => before[i]?.[1] === before[i + 1]?.[1];
  if (last === 1) {
    if (a[0] === z[0] || a[1] === z[1]) return moved;
    const [mx, my] = [(a[0] + z[0]) / 2, (a[1] + z[1]) / 2];
    return isLevel(0) ? [a, [mx, a[1]], [mx, z[1]], z] : [a, [a[0], my], [z[0], my], z];
  }
  const out = [...moved];
  out[1] = isLevel(0) ? [b[0], a[1]] : [a[0], b[1]];
  const near = out[last - 1] ?? y;
  out[last - 1] = isLevel(last - 1) ? [near[0], z[1]] : [z[0], near[1]];
  return out;
};

const middleOf = (points: readonly Point[]): Point => {
  const [a, b] = [
    points[Math.floor((points.length - 1) / 2)] ?? [0, 0],
    points[Math.ceil((points.length - 1) / 2)] ?? [0, 0],
  ];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
};
