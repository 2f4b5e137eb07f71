// Two columns of names before the notes: the nearer one names the lanes; the other one's are groups over them, or a card that lies
// beside the map. Whether either is a column of labels is decided in lane-labels.ts. Works on rows. [R27]
import type { ItemKind } from "../../board/index.js";
import type { LaneRole } from "../../model/index.js";
import { atLeast, chosen, lessThan, moreThan, notOfKind, ofKind, picked } from "../sheet/choose.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import { looksIn, tally } from "../sheet/looks.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { closeness, holds, type Span, spanOf } from "../sheet/strips.js";
import { columnOf, edges, hasRow, isOtherwiseKnown, isPromptUnder, mostSeeds, outOfLine } from "./join-labels.js";
import { looksLikeOne } from "./look.js";

export interface Nearer {
  readonly labels: readonly Thing[];
  /** The name over it, by a label's id. */
  readonly groupOf: ReadonlyMap<string, Thing>;
}

/** What notes are made of: the commonest kind; where that is plain writing, labels cannot be told from them by it. */
export const noteKind = (texts: Crowd): ItemKind | undefined => {
  const counts = new Map<ItemKind, number>();
  const ofLook = tally(texts);
  for (const look of looksIn(texts)) {
    const kind = texts.lookOf[look]?.kind;
    if (kind && kind !== "frame") counts.set(kind, (counts.get(kind) ?? 0) + (ofLook[look] ?? 0));
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return most === "text" ? undefined : most;
};

/** What stands between a column and the first notes right of it, and is no note. */
const between = (column: Span, texts: Crowd, unit: Unit): readonly Thing[] => {
  const kind = noteKind(texts);
  if (!kind) return [];
  const right = chosen(texts, atLeast("x", "froms", column.to - 1), ofKind(kind), moreThan("y", "sizes", unit.y / 2));
  let start = Number.POSITIVE_INFINITY;
  for (let k = 0; k < right.at.length; k++) start = Math.min(start, texts.x.froms[right.at[k] ?? 0] ?? start);
  if (start === Number.POSITIVE_INFINITY) return [];
  const low = column.to - outOfLine * unit.x;
  const before = [moreThan("x", "mids", column.to), lessThan("x", "mids", start), atLeast("x", "froms", low)];
  return picked(texts, ...before, notOfKind("frame"))
    .filter((t) => t.item.kind !== kind || 2 * t.box.h <= unit.y)
    .slice(0, mostSeeds);
};

/** Those in line with the first under one of the three alignments, each in a row of its own: the longest such column. */
const longestColumn = (things: readonly Thing[], unit: Unit): readonly Thing[] => {
  let best: readonly Thing[] = [];
  for (const edge of edges)
    for (const first of things.slice(0, 40)) {
      const its: Thing[] = [];
      for (const t of things)
        if (Math.abs(edge(t) - edge(first)) <= outOfLine * unit.x && looksLikeOne(t, [first]) && isFree(t, its))
          its.push(t);
      if (its.length > best.length) best = its;
    }
  return best;
};

const isFree = (t: Thing, others: readonly Thing[]): boolean =>
  others.every((o) => closeness(spanOf(o.box, "y"), spanOf(t.box, "y")) < 0.3);

/** So many names must stand in the nearer column, or under one name of the other, or be known there. */
const several = 2;

export const nearerLabels = (
  base: readonly Thing[],
  crowd: Crowd,
  names: ReadonlyMap<string, readonly LaneRole[]>,
  unit: Unit,
  barred: ReadonlySet<string>,
): Nearer | undefined => {
  const column = columnOf(base);
  const open = between(column, crowd, unit).filter(
    (t) => !barred.has(t.id) && !isOtherwiseKnown(t) && !isPromptUnder(t, crowd),
  );
  if (open.length < several) return undefined;
  const found = longestColumn(open, unit);
  const its = columnOf(found);
  const labels = found.filter((t) => hasRow(t, thingsIn(crowd), its, unit.y / 2));
  if (labels.length < several) return undefined;
  const groupOf = new Map(
    labels.flatMap((l) => {
      const over = base.find((b) => holds(spanOf(b.box, "y"), l.at.y));
      return over ? [[l.id, over] as const] : [];
    }),
  );
  const counts = new Map<Thing, number>();
  for (const over of groupOf.values()) counts.set(over, (counts.get(over) ?? 0) + 1);
  const groups = new Set([...counts].flatMap(([over, n]) => (n >= several ? [over] : [])));
  if (groups.size >= several && labels.length > base.length) return { labels, groupOf };
  const roles = new Set(labels.flatMap((l) => (names.has(l.id) ? [(names.get(l.id) ?? []).join()] : [])));
  return roles.size >= several && 2 * roles.size >= base.length ? { labels, groupOf: new Map() } : undefined;
};
