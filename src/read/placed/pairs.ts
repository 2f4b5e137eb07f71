// Labels and the bands or columns they stand for, found together again after people moved, copied and deleted some. [R1] [R4]
import type { Tagged } from "../sheet/sheet.js";
import { compareId, type Thing } from "../sheet/sheet.js";
import { type Axis, closeness, holds, lastFrom, mid, spanOf } from "../sheet/strips.js";

/** A label and the box it stands for; either may be gone. */
export interface Pair {
  readonly label?: Tagged;
  readonly body?: Tagged;
}

/** Labels with their bands or columns: first by their own tag, then by place, then by tag wherever they are. */
export const paired = (labels: readonly Tagged[], bodies: readonly Tagged[], axis: Axis): readonly Pair[] => {
  const free = new Set(bodies);
  const sorted = [...bodies].sort((a, b) => spanOf(a.box, axis).from - spanOf(b.box, axis).from);
  const spans = sorted.map((b) => spanOf(b.box, axis));
  const own = new Map<string, Tagged[]>();
  for (const b of bodies) own.set(b.tag.id ?? "", [...(own.get(b.tag.id ?? "") ?? []), b]);
  const fits = (label: Tagged, body: Tagged | undefined): boolean =>
    body !== undefined && free.has(body) && closeness(spanOf(label.box, axis), spanOf(body.box, axis)) >= 0.5;

  const matched = new Map<Tagged, Tagged>();
  const match = (choose: (label: Tagged) => Tagged | undefined): void => {
    for (const label of labels) {
      if (matched.has(label)) continue;
      const body = choose(label);
      if (!body || !free.has(body)) continue;
      matched.set(label, body);
      free.delete(body);
    }
  };
  match((label) => (own.get(label.tag.id ?? "") ?? []).find((b) => fits(label, b)));
  match((label) => {
    const body = sorted[lastFrom(spans, mid(spanOf(label.box, axis)))];
    return fits(label, body) ? body : undefined;
  });
  match((label) => (own.get(label.tag.id ?? "") ?? []).find((b) => free.has(b)));
  return [
    ...labels.map((label) => ({ label, ...(matched.has(label) && { body: matched.get(label) }) }) as Pair),
    ...sorted.filter((b) => free.has(b)).map((body) => ({ body })),
  ];
};

/** Of two strips with one tag the one in the frame keeps it, then the one whose band carries the same tag, then the older item. */
export const bySeniority =
  (frame: Thing | undefined, axis: Axis) =>
  (a: Pair, b: Pair): number => {
    const score = (p: Pair): number => {
      const inFrame = frame === undefined || holds(spanOf(frame.box, axis), mid(spanOf(boxOf(p), axis)));
      return (inFrame ? 2 : 0) + (p.label && p.body?.tag.id === p.label.tag.id ? 1 : 0);
    };
    return score(b) - score(a) || compareId(idOf(a), idOf(b));
  };

export const one = (p: Pair): Tagged => {
  const it = p.label ?? p.body;
  if (!it) throw new Error("expected a label or a band, got neither");
  return it;
};
export const boxOf = (p: Pair) => (p.body ?? one(p)).box;
export const idOf = (p: Pair): string => one(p).id;
