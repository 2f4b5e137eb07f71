// Lanes whose names nobody knows, under stages that are sure: one column of names in front of all notes, drawn unlike them, each level
// with a row of its own. Whether that makes a map is decided in exists.ts, by the title. Works on rows. [R30]

import { apart } from "../borders/runs.js";
import { columnOf, edges, hasRow, isOtherwiseKnown, outOfLine } from "../labels/join-labels.js";
import { commonLook } from "../labels/look.js";
import type { View } from "../labels/view.js";
import { thingsIn } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { closeness, spanOf } from "../sheet/strips.js";
import type { Labelled } from "./untagged.js";

/** Of the rows that notes stand in, so many have a name. */
const mostNamed = 2 / 3;

/** Before the first note, whatever the stages' labels are: these may be narrower than their columns. */
const inFront = (body: readonly Thing[], view: View): readonly Thing[] => {
  const look = commonLook(body.filter((t) => 2 * t.box.h > view.unit.y));
  const notes = body.filter((t) => t.look === look);
  const start = notes.reduce((x, t) => Math.min(x, t.box.x), Number.POSITIVE_INFINITY);
  return body.filter(
    (t) =>
      t.look !== look &&
      t.box.x + t.box.w <= start + outOfLine * view.unit.x &&
      view.short.has(t.n) &&
      !view.barred.has(t.id) &&
      !isOtherwiseKnown(t),
  );
};

/** The longest column under one alignment, of one kind, each in a row of its own. */
const longest = (things: readonly Thing[], unit: Unit): readonly Thing[] => {
  let best: readonly Thing[] = [];
  for (const edge of edges)
    for (const first of things) {
      const column = things.filter(
        (t) => t.item.kind === first.item.kind && edge(t) >= edge(first) && edge(t) - edge(first) <= outOfLine * unit.x,
      );
      const isOneEach = column.every((t) =>
        column.every((o) => o === t || closeness(spanOf(o.box, "y"), spanOf(t.box, "y")) < 0.5),
      );
      if (isOneEach && column.length > best.length) best = column;
    }
  return best;
};

/** So many are tried; on a wall of texts a column of names stands nowhere. */
const mostTried = 60;

export const strangeLanes = (found: Labelled, view: View): readonly Thing[] => {
  const { stages } = found;
  if (found.lanes || !stages?.isSure || stages.labels.length < 3) return [];
  const body = thingsIn(found.body);
  const open = inFront(body, view);
  if (open.length < 2 || open.length > mostTried) return [];
  const labels = longest(open, view.unit);
  if (labels.length < 2) return [];
  const column = columnOf(labels);
  const notes = body.filter((t) => t.at.x > column.to);
  const spans = notes.map((t) => spanOf(t.box, "y")).sort((a, b) => a.from - b.from);
  const rows = apart(spans, 0.2 * view.unit.y);
  const withRow = labels.filter((l) => hasRow(l, notes, column, view.unit.y / 2)).length;
  return withRow >= mostNamed * labels.length && labels.length >= mostNamed * Math.min(rows.length, labels.length + 2)
    ? labels
    : [];
};
