// Snapshot → Reading, pass by pass, in the order of trust. Every pass is a file; why.md numbers its decisions.
import type { Item, Snapshot } from "../board/index.js";
import type { Reading } from "../model/index.js";
import { type Change, changesBetween } from "./again/changes.js";
import { sheetAgain } from "./again/sheet-again.js";
import { extentOf, type Grid } from "./grid.js";
import { type Hints, hintsAreEmpty, hintsOver, pointedIn } from "./hints/hints.js";
import { followedKept, keptHints, keptKey } from "./hints/kept-hints.js";
import { withLater, withoutLists } from "./hints/later-labels.js";
import { missedHints } from "./hints/missed-hints.js";
import { withBorders, withRoles } from "./hints/pointed.js";
import { untaggedGrids } from "./maps/scopes.js";
import { accountFor } from "./notes/account.js";
import { recognised } from "./notes/before.js";
import { withDirectives } from "./notes/directives.js";
import { type Finished, finish, linked, noFates, settle } from "./notes/finish.js";
import { asKept, toldOf } from "./notes/pins.js";
import { type Look, outlineOf } from "./outline.js";
import { taggedGrids } from "./placed/areas.js";
import { placedMaps } from "./placed/copies.js";
import { type OwnSheet, sheetOf } from "./sheet/sheet.js";

export type { Hints, NoteHint } from "./hints/hints.js";
export { keptHints, keptKey } from "./hints/kept-hints.js";
export { hintsSchema, parseHints } from "./hints/parse-hints.js";
export { laneRolesOf } from "./labels/label.js";
export type { Look, Outline, Strip } from "./outline.js";

export const read = (snapshot: Snapshot, hints?: Hints | null): Reading => look(snapshot, hints).reading;

/** What is kept with the board is followed, what is given wins over it; null: neither. */
export const look = (snapshot: Snapshot, given: Hints | null = {}): Look => whole(snapshot, given).look;

/** Reads like `look`, and remembers: after few changes only what those touch is looked at again. [R22] */
export const makeReader = (): typeof look => {
  let last: Whole | undefined;
  return (snapshot, given = {}) => {
    const before = last;
    const changes = before && changesBetween(before.snapshot.items, snapshot.items, mostChanges);
    const isSame = before && changes?.length === 0 && saysNothingNew(before, snapshot, given);
    // Its sheet is made another: it is read no more, whatever happens on the way.
    last = undefined;
    const now = isSame ? before : whole(snapshot, given, before && changes && { whole: before, changes });
    last = { ...now, snapshot };
    return now.look;
  };
};

/** More changes than this, and reading all is as quick. */
const mostChanges = 500;

/** What a reading found on its way. */
interface Whole {
  readonly look: Look;
  readonly snapshot: Snapshot;
  readonly given: Hints | null;
  readonly sheet: OwnSheet;
  readonly finished: readonly Finished[];
}

const saysNothingNew = (before: Whole, now: Snapshot, given: Hints | null): boolean => {
  const { snapshot } = before;
  const isSameBoard = snapshot.host === now.host && snapshot.name === now.name;
  const isSameKept = snapshot.kept?.[keptKey] === now.kept?.[keptKey];
  const areEmpty = [before.given, given].every((hints) => hintsAreEmpty(hints ?? {}));
  return isSameBoard && isSameKept && areEmpty && (before.given === null) === (given === null);
};

interface Earlier {
  readonly whole: Whole;
  readonly changes: readonly Change[];
}

const whole = (snapshot: Snapshot, given: Hints | null, earlier?: Earlier): Whole => {
  const kept = given === null ? {} : keptNow(snapshot);
  const sheet = (earlier && sheetAgain(earlier.whole.sheet, snapshot.items, earlier.changes)) ?? sheetOf(snapshot);
  const fromKept = pointedIn(kept, sheet, true);
  const own = pointedIn(given ?? {}, sheet);
  const hints = hintsAreEmpty(kept) ? (given ?? {}) : hintsOver(kept, given ?? {}, own.keyOf);
  const pointed = hintsAreEmpty(kept) ? own : hintsAreEmpty(given ?? {}) ? fromKept : pointedIn(hints, sheet);
  const placed = placedMaps(sheet);
  const tagged = taggedGrids(placed, sheet, pointed);
  const others = untaggedGrids(sheet, tagged, pointed);
  const known = inOrder([...tagged, ...others.grids])
    .map((g) => withBorders(withRoles(g, pointed), pointed))
    .map((g) => recognised(g, earlier?.whole.finished ?? []));
  const grids = known.map((k) => k.grid);

  const fates = noFates(sheet);
  for (const id of pointed.outside) settle(fates, id, { is: "leftover", reason: outsideReason });
  for (const { n } of placed.strays)
    fates.of[n] ??= { is: "leftover", reason: "is a copy of a label and lies beside the map" };
  for (const { n } of sheet.stamps) fates.of[n] ??= { is: "accounted", as: "badge" };
  for (const { n, item } of sheet.badges)
    fates.of[n] = { is: "accounted", as: "badge", ...(item.tag && { of: item.tag.map }) };
  const told = toldOf(pointed, grids);
  const seated = known.map(({ grid, before }) => finish(grid, fates, told, before));
  const finished = withDirectives(seated, grids, sheet, fates);
  const home = grids.at(-1)?.id;
  for (const id of others.legend.ids)
    if (home !== undefined) settle(fates, id, { is: "accounted", as: "legend", of: home });
  const { maps, used } = linked(
    finished.map((f) => f.map),
    sheet.ties,
  );
  const remarks = [
    ...grids.flatMap((g) => g.remarks),
    ...others.remarks,
    ...missedHints(given ?? {}, pointed, grids),
    ...followedKept(fromKept.followed),
  ];
  const account = accountFor(snapshot, sheet, grids, fates, used);
  const places = new Map(finished.flatMap((f) => [...f.places]));
  const onBoard = sheet.isTurned ? byIdIn(snapshot) : undefined;
  const found: Look = {
    reading: { ...account, maps, ...(remarks.length > 0 && { remarks }) },
    outlines: grids.flatMap((grid) => outlineOf(grid, onBoard)),
    hints: asKept(hints, places, pointed.keyOf),
  };
  return { look: found, snapshot, given, sheet, finished: seated };
};

/** What is kept with the board, and in its lists of lanes and stages what people added since. */
const keptNow = ({ kept, ...board }: Snapshot): Hints => {
  const hints = keptHints(kept?.[keptKey]);
  return withLater(hints, () => read(board, withoutLists(hints)).maps);
};

const byIdIn = ({ items }: Snapshot): ((id: string) => Item | undefined) => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => byId.get(id);
};

const outsideReason = "a person said it is not part of the map";

/** Maps as one meets them on the board. */
const inOrder = (grids: readonly Grid[]): readonly Grid[] => {
  const corner = (g: Grid): { x: number; y: number } => extentOf(g) ?? { x: 0, y: 0 };
  return [...grids].sort((a, b) => corner(a).y - corner(b).y || corner(a).x - corner(b).x || (a.id < b.id ? -1 : 1));
};
