// A grid with its notes seated → ServiceMap, and what became of every text in its scope. [R13]
import type { AccountedAs, LaneRole, Link, MapKind, ServiceMap } from "../../model/index.js";
import { kindIn } from "../../words/index.js";
import type { Grid } from "../grid.js";
import { refOf, type Sheet, type Thing } from "../sheet/sheet.js";
import type { Seat } from "./assign.js";
import { areSameSeats, type Before } from "./before.js";
import { laneNotes, lanesOf, notesOf, stagesOf } from "./cells.js";
import { openIn } from "./open.js";
import { nothingTold, type Place, type Told } from "./pins.js";
import { assign, type Seating } from "./seating.js";

/** What became of one text. */
type Fate =
  | { readonly is: "note" }
  | { readonly is: "leftover"; readonly reason: string }
  | { readonly is: "accounted"; readonly as: AccountedAs; readonly of?: string };

/** What became of each thing of a sheet, by its `n`; undefined where no pass claimed it. */
export interface Fates {
  readonly of: (Fate | undefined)[];
  readonly nOf: (id: string) => number | undefined;
}

export const noFates = ({ count, byId }: Sheet): Fates => ({
  of: new Array<Fate | undefined>(count).fill(undefined),
  nOf: (id) => byId.get(id)?.n,
});

/** What was claimed first stays. */
export const settle = (fates: Fates, id: string, fate: Fate): void => {
  const n = fates.nOf(id);
  if (n !== undefined) fates.of[n] ??= fate;
};

const note: Fate = { is: "note" };

const fateOf = (grid: Grid, { isStarter, lane, stage }: Seat): Fate =>
  isStarter ? { is: "accounted", as: "prompt", of: lane?.id ?? stage?.id ?? grid.id } : note;

/** `seated` and `rows`: lane by lane, those in none last. */
export interface Finished extends Before {
  readonly map: ServiceMap;
  /** Where their place alone puts the notes that somebody placed. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Two of these make a blueprint of a map nobody named. */
const blueprintRoles: readonly LaneRole[] = ["physical-evidence", "frontstage", "backstage", "support-processes"];

const kindOf = (grid: Grid): MapKind => {
  if (grid.kind) return grid.kind;
  const there = blueprintRoles.filter((role) => grid.lanes.some((l) => l.roles.includes(role)));
  return there.length >= 2 || kindIn(grid.title) === "service-blueprint" ? "service-blueprint" : "journey-map";
};

const profileOf = (grid: Grid, kind: MapKind): string =>
  grid.profile ?? (kindIn(grid.title) === "first-draft" ? "first-draft" : kind);

/** Notes lane by lane, in the order of `lanesOf`; what became of each text is added to `fates`. */
const seatsByLane = (grid: Grid, { ns, seats, reasons, rows }: Seating, fates: Fates): readonly (readonly Seat[])[] => {
  const lanes = lanesOf(grid).map((): Seat[] => []);
  for (let i = 0; i < ns.length; i++) {
    const n = ns[i] ?? 0;
    const row = rows[i] ?? -1;
    const seat = seats[i];
    const reason = seat ? undefined : reasons[i];
    if (reason !== undefined) fates.of[n] = { is: "leftover", reason };
    if (!seat) continue;
    fates.of[n] = row < 0 ? fateOf(grid, seat) : note;
    if (row >= 0) lanes[row]?.push(seat);
  }
  return lanes;
};

/**
 * The map; what became of its texts is added to `fates`, where what an earlier map has claimed stays. `before`: the same grid, as an
 * earlier reading finished it.
 */
export const finish = (grid: Grid, fates: Fates, told: Told = nothingTold, before?: Before): Finished => {
  for (const [id, { as, of }] of grid.taken)
    settle(fates, id, of === undefined ? { is: "accounted", as } : { is: "accounted", as, of });
  const { things, typical } = openIn(grid, fates, told);
  const seating = assign(grid, things, typical, told, before?.seating);
  const lanes = lanesOf(grid);
  const seated = seatsByLane(grid, seating, fates);
  const rows = seated.map((seats, i) => {
    const row = before?.rows[i];
    return row && areSameSeats(before?.seated[i], seats) ? row : laneNotes(grid, lanes[i], seats, row);
  });

  const kind = kindOf(grid);
  const map: ServiceMap = {
    format: "lanewise.map/1",
    id: grid.id,
    kind,
    profile: profileOf(grid, kind),
    title: grid.title,
    header: grid.header,
    stages: stagesOf(grid).map((s) => ({
      id: s.id,
      title: s.title,
      ...(s.group !== undefined && { group: s.group }),
      ...(s.label && { item: refOf(s.label.item, s.label.id) }),
    })),
    lanes: grid.lanes.map((l) => ({
      id: l.id,
      title: l.title,
      roles: l.roles,
      ...(l.label && { item: refOf(l.label.item, l.label.id) }),
    })),
    lines: grid.lines,
    notes: notesOf(rows),
    links: [],
    ...(grid.frame && { item: refOf(grid.frame.item, grid.frame.id) }),
  };
  return { grid, map, places: seating.places, seating, seated, rows };
};

/** Connectors between two notes of one map. Others with words on them are left over. */
export const linked = (
  maps: readonly ServiceMap[],
  ties: readonly Thing[],
): { readonly maps: readonly ServiceMap[]; readonly used: ReadonlySet<string> } => {
  if (ties.length === 0) return { maps, used: new Set() };
  const homes = new Map<string, number>();
  for (const [i, map] of maps.entries()) for (const note of map.notes) homes.set(note.id, i);
  const links = maps.map((): Link[] => []);
  const used = new Set<string>();
  for (const tie of ties) {
    const { from, to } = tie.item;
    if (from === undefined || to === undefined) continue;
    const home = homes.get(from);
    if (home === undefined || home !== homes.get(to)) continue;
    links[home]?.push({ from, to, ...(tie.text !== "" && { text: tie.text }) });
    used.add(tie.id);
  }
  return { maps: maps.map((map, i) => ({ ...map, links: links[i] ?? [] })), used };
};
