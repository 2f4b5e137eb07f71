// The columns of a pile after few changes: numbers of the things that stayed are copied from column to column. [R22]
import { type Column, type Crowd, columnFor, crowdKept, keepCrowd, type LookOf, placesOf } from "../sheet/crowd.js";
import type { Thing } from "../sheet/sheet.js";

const copied = (to: Column, i: number, from: Column, j: number): void => {
  to.froms[i] = from.froms[j] ?? 0;
  to.tos[i] = from.tos[j] ?? 0;
  to.sizes[i] = from.sizes[j] ?? 0;
  to.mids[i] = from.mids[j] ?? 0;
};

const put = (to: Column, i: number, from: number, size: number, mid: number): void => {
  to.froms[i] = from;
  to.tos[i] = from + size;
  to.sizes[i] = size;
  to.mids[i] = mid;
};

/** Its number among the looks; one that nothing had before is added. */
const lookIn = (lookOf: LookOf[], { look, item }: Thing): number => {
  const number = lookOf.findIndex(({ name }) => name === look);
  return number < 0 ? lookOf.push({ name: look, kind: item.kind }) - 1 : number;
};

const after = (before: Crowd, things: readonly Thing[]): Crowd => {
  const count = things.length;
  const [x, y] = [columnFor(count), columnFor(count)];
  const [at, ns, looks] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  const lookOf = [...before.lookOf];
  const come: Thing[] = [];
  let j = 0;
  for (let i = 0; i < count; i++) {
    const thing = things[i];
    if (!thing) continue;
    if (before.all[j] !== thing) {
      const place = before.placeOf[thing.n] ?? -1;
      j = before.all[place] === thing ? place : j;
    }
    at[i] = i;
    if (before.all[j] === thing) {
      copied(x, i, before.x, j);
      copied(y, i, before.y, j);
      ns[i] = before.ns[j] ?? 0;
      looks[i] = before.looks[j] ?? 0;
      j++;
    } else {
      const { box, at: middle } = thing;
      put(x, i, box.x, box.w, middle.x);
      put(y, i, box.y, box.h, middle.y);
      ns[i] = thing.n;
      looks[i] = lookIn(lookOf, thing);
      come.push(thing);
    }
  }
  const placeOf = placesOf(ns);
  const placeIn = ({ n }: Thing): number => placeOf[n] ?? -1;
  const ours = [...before.ours, ...come.filter((t) => t.item.tag)]
    .filter((t) => things[placeIn(t)] === t)
    .sort((a, b) => placeIn(a) - placeIn(b));
  return { at, all: things, x, y, ns, looks, lookOf, placeOf, ours };
};

/** Where the things had columns before, their successors need not be asked one by one. */
export const crowdAgain = (before: readonly Thing[], things: readonly Thing[]): void => {
  const crowd = before === things ? undefined : crowdKept(before);
  if (crowd) keepCrowd(after(crowd, things));
};
