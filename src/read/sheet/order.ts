// The one order of things whatever order the host gave: from top to bottom, then from left to right; ids decide where two lie on
// one another. Sorts numbers, since comparing ten thousand boxes by a function takes as long as all the rest. [R13]
import type { Box } from "../../board/index.js";
import type { Thing } from "./sheet.js";

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids as hosts hand them out: `9` before `10`, so that of an original and its copy the original comes first. */
export const compareId = (a: string, b: string): number => a.length - b.length || compareText(a, b);

/** What has no place comes last. */
const rank = (n: number): number => (Number.isFinite(n) ? n : Number.MAX_VALUE);

export const inReadingOrder = (a: Thing, b: Thing): number =>
  rank(a.box.y) - rank(b.box.y) ||
  rank(a.box.x) - rank(b.box.x) ||
  compareId(a.id, b.id) ||
  compareText(a.text, b.text) ||
  compareText(a.item.kind, b.item.kind) ||
  rank(a.box.w) - rank(b.box.w) ||
  rank(a.box.h) - rank(b.box.h);

/** Different values in order. */
const stepsOf = (values: Float64Array): Float64Array => {
  const steps = values.slice().sort();
  let count = 0;
  for (let i = 0; i < steps.length; i++) {
    const value = steps[i] ?? 0;
    if (count === 0 || value !== steps[count - 1]) steps[count++] = value;
  }
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

/** The step of each value and its index, in one number, sorted. */
const keysOf = (values: Float64Array): Float64Array => {
  const steps = stepsOf(values);
  const keys = new Float64Array(values.length);
  let step = 0;
  for (let i = 0; i < keys.length; i++) {
    const value = values[i] ?? 0;
    // Files go from note to note: the next one mostly lies in the same row or the next.
    if (steps[step] !== value) step = steps[step + 1] === value ? step + 1 : stepAt(steps, value);
    keys[i] = step * keys.length + i;
  }
  return keys.sort();
};

const indicesIn = (keys: Float64Array): Uint32Array => {
  const order = new Uint32Array(keys.length);
  for (let k = 0; k < order.length; k++) order[k] = (keys[k] ?? 0) % order.length;
  return order;
};

/** Where the row ends that begins at `from`; `isSorted` where it runs from left to right as it is. */
const rowFrom = (from: number, order: Uint32Array, ys: Float64Array, xs: Float64Array) => {
  const y = ys[order[from] ?? 0];
  let isSorted = true;
  let to = from + 1;
  for (let x = xs[order[from] ?? 0] ?? 0; to < order.length && ys[order[to] ?? 0] === y; to++) {
    const next = xs[order[to] ?? 0] ?? 0;
    if (next <= x) isSorted = false;
    x = next;
  }
  return { to, isSorted };
};

/**
 * Indices of boxes from top to bottom, then from left to right; `compare` decides where two begin at one spot. Rows mostly lie in order
 * already, or are short.
 */
export const readingOrder = (boxes: readonly Box[], compare: (i: number, j: number) => number): Uint32Array => {
  const [ys, xs] = [new Float64Array(boxes.length), new Float64Array(boxes.length)];
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    ys[i] = rank(box ? box.y : 0);
    xs[i] = rank(box ? box.x : 0);
  }
  const order = indicesIn(keysOf(ys));
  const across = (i: number, j: number): number => (xs[i] ?? 0) - (xs[j] ?? 0) || compare(i, j);
  for (let from = 0; from < order.length; ) {
    const { to, isSorted } = rowFrom(from, order, ys, xs);
    if (!isSorted) order.subarray(from, to).sort(across);
    from = to;
  }
  return order;
};

/** The number that would stand at `n` if they were sorted, unreadable ones last. Moves the numbers about. */
export const nth = (numbers: Float64Array, n: number): number | undefined => {
  let [low, high] = [0, numbers.length - 1];
  for (let i = 0; i <= high; i++) if (Number.isNaN(numbers[i])) return numbers.sort()[n];
  while (low < high) {
    const pivot = numbers[(low + high) >> 1] ?? 0;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((numbers[i] ?? pivot) < pivot) i++;
      while ((numbers[j] ?? pivot) > pivot) j--;
      if (i > j) break;
      const held = numbers[i] ?? 0;
      numbers[i++] = numbers[j] ?? 0;
      numbers[j--] = held;
    }
    if (n <= j) high = j;
    else if (n >= i) low = i;
    else break;
  }
  return numbers[n];
};

/** Things in reading order, without some and with others. */
export const replaced = (
  things: readonly Thing[],
  gone: ReadonlySet<Thing>,
  come: readonly Thing[],
): readonly Thing[] => {
  const stay = gone.size > 0 ? things.filter((t) => !gone.has(t)) : [...things];
  for (const thing of come) {
    let [low, high] = [0, stay.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = stay[middle];
      if (other && inReadingOrder(other, thing) <= 0) low = middle + 1;
      else high = middle;
    }
    stay.splice(low, 0, thing);
  }
  return stay;
};
