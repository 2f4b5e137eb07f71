// Snapshot → Reading, pass by pass, in the order of trust. Every pass is a file; why.md numbers its decisions.
import { contains, type Snapshot } from "../board/index.js";
import type { Accounted, Leftover, Reading } from "../model/index.js";
import { taggedGrids } from "./areas.js";
import { placedMaps } from "./copies.js";
import { type Fates, finish, linked, noFates, settle } from "./finish.js";
import { extentOf, type Grid } from "./grid.js";
import { type Hints, hintsAreEmpty, hintsOver, pointedIn } from "./hints.js";
import { followedKept, keptHints, keptKey } from "./kept-hints.js";
import { missedHints } from "./missed-hints.js";
import { type Outline, outlineOf } from "./outline.js";
import { asKept, toldOf } from "./pins.js";
import { withBorders, withRoles } from "./pointed.js";
import { untaggedGrids } from "./scopes.js";
import { refOf, type Sheet, sheetOf, type Thing } from "./sheet.js";
import { besideInWords } from "./where.js";

export type { Hints, NoteHint } from "./hints.js";
export { keptHints, keptKey } from "./kept-hints.js";
export type { Outline, Strip } from "./outline.js";
export { hintsSchema, parseHints } from "./parse-hints.js";

/** A reading, and where on the board it was read. */
export interface Look {
  readonly reading: Reading;
  readonly outlines: readonly Outline[];
  /** The hints that were followed, as they are to be kept. */
  readonly hints: Hints;
}

export const read = (snapshot: Snapshot, hints?: Hints | null): Reading => look(snapshot, hints).reading;

/** What is kept with the board is followed, what is given wins over it; null: neither. */
export const look = (snapshot: Snapshot, given: Hints | null = {}): Look => {
  const kept = given === null ? {} : keptHints(snapshot.kept?.[keptKey]);
  const sheet = sheetOf(snapshot);
  const fromKept = pointedIn(kept, sheet, true);
  const own = pointedIn(given ?? {}, sheet);
  const hints = hintsAreEmpty(kept) ? (given ?? {}) : hintsOver(kept, given ?? {}, own.keyOf);
  const pointed = hintsAreEmpty(kept) ? own : hintsAreEmpty(given ?? {}) ? fromKept : pointedIn(hints, sheet);
  const placed = placedMaps(sheet);
  const tagged = taggedGrids(placed, sheet, pointed);
  const found = untaggedGrids(sheet, tagged, pointed);
  const grids = inOrder([...tagged, ...found.grids]).map((g) => withBorders(withRoles(g, pointed), pointed));

  const fates = noFates(sheet);
  for (const id of pointed.outside) settle(fates, id, { is: "leftover", reason: outsideReason });
  for (const { n } of placed.strays)
    fates.of[n] ??= { is: "leftover", reason: "is a copy of a label and lies beside the map" };
  const told = toldOf(pointed, grids);
  const finished = grids.map((grid) => finish(grid, fates, told));
  const home = grids.at(-1)?.id;
  for (const id of found.legend.ids)
    if (home !== undefined) settle(fates, id, { is: "accounted", as: "legend", of: home });
  const { maps, used } = linked(
    finished.map((f) => f.map),
    sheet.ties,
  );
  const remarks = [
    ...grids.flatMap((g) => g.remarks),
    ...found.remarks,
    ...missedHints(given ?? {}, pointed, grids),
    ...followedKept(fromKept.followed),
  ];
  const account = accountFor(snapshot, sheet, grids, fates, used);
  const places = new Map(finished.flatMap((f) => [...f.places]));
  return {
    reading: { ...account, maps, ...(remarks.length > 0 && { remarks }) },
    outlines: grids.flatMap(outlineOf),
    hints: asKept(hints, places, pointed.keyOf),
  };
};

const outsideReason = "a person said it is not part of the map";

/** Maps as one meets them on the board. */
const inOrder = (grids: readonly Grid[]): readonly Grid[] => {
  const corner = (g: Grid): { x: number; y: number } => extentOf(g) ?? { x: 0, y: 0 };
  return [...grids].sort((a, b) => corner(a).y - corner(b).y || corner(a).x - corner(b).x || (a.id < b.id ? -1 : 1));
};

type Account = Omit<Reading, "maps" | "remarks">;

const accountFor = (
  snapshot: Snapshot,
  sheet: Sheet,
  grids: readonly Grid[],
  fates: Fates,
  used: ReadonlySet<string>,
): Account => {
  const captions = sheet.ties.filter((t) => t.text !== "" && !used.has(t.id));
  const others = [...sheet.placeless, ...captions];
  const all = others.length ? [...sheet.texts, ...others].sort((a, b) => a.n - b.n) : sheet.texts;
  const leftovers: Leftover[] = [];
  const accounted: Accounted[] = [];
  let notes = 0;
  for (const thing of all) {
    const fate = fates.of[thing.n];
    if (fate?.is === "note") {
      notes++;
      continue;
    }
    const item = refOf(thing.item, thing.id);
    if (fate?.is === "accounted")
      accounted.push({ item, text: thing.text, as: fate.as, ...(fate.of !== undefined && { of: fate.of }) });
    else leftovers.push({ text: thing.text, reason: fate?.reason ?? reasonFor(thing, grids), item });
  }
  return {
    format: "lanewise.reading/1",
    source: { host: snapshot.host, ...(snapshot.name !== undefined && { name: snapshot.name }) },
    leftovers,
    accounted,
    counts: { items: all.length, notes, leftovers: leftovers.length, accounted: accounted.length },
  };
};

/** More maps than this and nobody is helped by hearing which one a text lies beside. */
const manyMaps = 20;

const reasonFor = (thing: Thing, grids: readonly Grid[]): string => {
  if (thing.item.kind === "connector") return "is written on a connector whose ends are not two notes of one map";
  if (!Number.isFinite(thing.at.x + thing.at.y) || Math.abs(thing.at.x) > 1e9 || Math.abs(thing.at.y) > 1e9)
    return "has no place on the board that could be read";
  if (grids.length === 0) return "no map was found around it";
  if (grids.length > manyMaps) return "lies beside the maps";
  const nearest = grids.reduce((a, b) => (distance(b, thing) < distance(a, thing) ? b : a));
  return besideInWords(nearest, thing);
};

const distance = (grid: Grid, { at }: Thing): number => {
  const box = extentOf(grid);
  if (!box) return Number.POSITIVE_INFINITY;
  if (contains(box, at)) return 0;
  return Math.hypot(Math.max(box.x - at.x, 0, at.x - box.x - box.w), Math.max(box.y - at.y, 0, at.y - box.y - box.h));
};
