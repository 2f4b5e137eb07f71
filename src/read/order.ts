// The one order of things whatever order the host gave: from top to bottom, then from left to right; ids decide where two lie on
// one another. Sorts numbers, since comparing ten thousand boxes by a function takes as long as all the rest.
import { type Box, type Item, plainText } from "../board/index.js";

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids as hosts hand them out: `9` before `10`, so that of an original and its copy the original comes first. */
export const compareId = (a: string, b: string): number => a.length - b.length || compareText(a, b);

/** What has no place comes last. */
const rank = (n: number): number => (Number.isFinite(n) ? n : Number.MAX_VALUE);

const compareItems = (a: Item, b: Item, boxA: Box, boxB: Box): number =>
  rank(boxA.y) - rank(boxB.y) ||
  rank(boxA.x) - rank(boxB.x) ||
  compareId(a.id, b.id) ||
  compareText(plainText(a.text), plainText(b.text)) ||
  compareText(a.kind, b.kind) ||
  rank(boxA.w) - rank(boxB.w) ||
  rank(boxA.h) - rank(boxB.h);

/** Different values in order. */
const stepsOf = (values: Float64Array): Float64Array => {
  const steps = Float64Array.from(values).sort();
  let count = 0;
  for (const value of steps) if (count === 0 || value !== steps[count - 1]) steps[count++] = value;
  return steps.subarray(0, count);
};

const stepAt = (steps: Float64Array, value: number): number => {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const i = (low + high) >> 1;
    if ((steps[i] ?? 0) < value) low = i + 1;
    else high = i;
  }
  return low;
};

/** Up to this a key can be taken apart again without rounding. */
const largestKey = 2 ** 50;

/** Indices of the items in reading order; `boxes` are theirs as they are looked at. */
export const readingOrder = (items: readonly Item[], boxes: readonly Box[]): Iterable<number> => {
  const count = items.length;
  const ys = Float64Array.from(boxes, (b) => rank(b.y));
  const xs = Float64Array.from(boxes, (b) => rank(b.x));
  const [down, along] = [stepsOf(ys), stepsOf(xs)];
  const compare = (i: number, j: number): number => {
    const [a, b, boxA, boxB] = [items[i], items[j], boxes[i], boxes[j]];
    return a && b && boxA && boxB ? compareItems(a, b, boxA, boxB) : 0;
  };
  if (down.length * along.length * count > largestKey) return Array.from(items.keys()).sort(compare);

  // Row, place in the row and index in one number.
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++)
    keys[i] = (stepAt(down, ys[i] ?? 0) * along.length + stepAt(along, xs[i] ?? 0)) * count + i;
  keys.sort();
  const order = new Uint32Array(count);
  const spots = keys;
  for (let k = 0; k < count; k++) {
    const key = keys[k] ?? 0;
    const spot = Math.floor(key / count);
    order[k] = key - spot * count;
    spots[k] = spot;
  }
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && spots[to] === spots[from]) to++;
    if (to - from > 1) order.set(Array.from(order.subarray(from, to)).sort(compare), from);
    from = to;
  }
  return order;
};
