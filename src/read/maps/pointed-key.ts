// A key that a person pointed at: lanes that are no rows but colours, since their labels stand in a legend, or in no row of the map, each
// in a colour of its own that the notes share. Legends nobody pointed at are found in legend.ts. [R19] [R20]

import { type Entry, type Legend, legendOf } from "../around/legend.js";
import { columnOf, hasRow } from "../labels/join-labels.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { turnedThing } from "../sheet/things.js";
import { explained } from "./colour-lanes.js";

/** Notes stand in line with most of the labels, which then stand before a row or over a column. */
const standInLine = (lanes: readonly Thing[], notes: readonly Thing[]): boolean => {
  const column = columnOf(lanes);
  return 2 * lanes.filter((l) => hasRow(l, notes, column)).length >= lanes.length;
};

/** `isOpen`: no stage, and nothing that somebody said is neither label nor note. */
export const keyPointed = (
  lanes: readonly Thing[],
  all: readonly Thing[],
  bare: readonly Thing[],
  unit: Unit,
  isOpen: (t: Thing) => boolean,
): Legend | undefined => {
  if (lanes.length < 2) return undefined;
  const texts = all.filter(isOpen);
  const legend = legendOf(texts, bare, unit);
  const isListed = lanes.every((l) => legend.ids.has(l.id));
  const entries = lanes.map((thing): Entry => {
    const fill = isListed ? legend.entries.find((e) => e.thing === thing)?.fill : thing.item.fill;
    return { thing, fill };
  });
  const fills = new Set(entries.flatMap(({ fill }) => fill ?? []));
  if (fills.size < lanes.length) return undefined;
  const ids = new Set([...lanes.map((l) => l.id), ...(isListed ? legend.ids : [])]);
  const notes = texts.filter((t) => !ids.has(t.id) && t.item.fill !== undefined && t.item.kind !== "frame");
  const theirs = notes.filter((t) => fills.has(t.item.fill ?? ""));
  if (new Set(theirs.map((t) => t.item.fill)).size < 2 || theirs.length < explained * notes.length) return undefined;
  if (!isListed && (standInLine(lanes, theirs) || standInLine(lanes.map(turnedThing), theirs.map(turnedThing))))
    return undefined;
  return { entries, ids, isPointed: true };
};
