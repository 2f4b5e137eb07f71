// A grid with its notes seated → ServiceMap, and what became of every text in its scope.
import type { AccountedAs, LaneRole, Link, MapKind, Note, ServiceMap } from "../model/index.js";
import { isStarter, kindIn } from "../words/index.js";
import { assign, type Seat } from "./assign.js";
import { type Grid, stageAxisOf } from "./grid.js";
import { notesIn, nothingTold, type Place, type Told } from "./pins.js";
import { isRated, ownerIn, ratings, type Score, scores } from "./scores.js";
import { refOf, type Sheet, type Thing } from "./sheet.js";
import { holds, mid, type Strip, spanOf } from "./strips.js";

/** What became of one text. */
export type Fate =
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

export interface Finished {
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

/** The map; what became of its texts is added to `fates`, where what an earlier map has claimed stays. */
export const finish = (grid: Grid, fates: Fates, told: Told = nothingTold): Finished => {
  for (const [id, { as, of }] of grid.taken)
    settle(fates, id, of === undefined ? { is: "accounted", as } : { is: "accounted", as, of });
  const isOpen = ({ n, id }: Thing): boolean => fates.of[n] === undefined || told.outside.has(id);
  const open = notesIn(grid, told).filter((t) => isOpen(t) && !grid.taken.has(t.id));
  const { seats, beside, places } = assign(grid, open, told);
  for (const { thing, reason } of beside) fates.of[thing.n] = { is: "leftover", reason };
  const written: Seat[] = [];
  for (const seat of seats) {
    const { n, id, text } = seat.thing;
    if (isStarter(text) && !told.pins.has(id))
      fates.of[n] = { is: "accounted", as: "prompt", of: seat.lane?.id ?? seat.stage?.id ?? grid.id };
    else {
      written.push(seat);
      fates.of[n] = note;
    }
  }

  const stages = grid.rightToLeft ? [...grid.stages].reverse() : grid.stages;
  const kind = kindOf(grid);
  const map: ServiceMap = {
    format: "lanewise.map/1",
    id: grid.id,
    kind,
    profile: profileOf(grid, kind),
    title: grid.title,
    header: grid.header,
    stages: stages.map((s) => ({
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
    notes: notesOf(grid, stages, written),
    links: [],
    ...(grid.frame && { item: refOf(grid.frame.item, grid.frame.id) }),
  };
  return { map, places };
};

/** Lane by lane, stage by stage, and within a cell as one reads it. */
const notesOf = (grid: Grid, stages: readonly Strip[], seats: readonly Seat[]): readonly Note[] => {
  // Where there are lanes and stages, only somebody's word puts a note in none.
  const lanes = [...grid.lanes, undefined];
  const columns = [...stages, undefined];
  const row = new Map<Strip | undefined, number>(lanes.map((lane, i) => [lane, i]));
  const column = new Map<Strip | undefined, number>(columns.map((stage, i) => [stage, i]));
  const cells = lanes.map(() => columns.map((): Seat[] => []));
  for (const seat of seats) cells[row.get(seat.lane) ?? -1]?.[column.get(seat.stage) ?? -1]?.push(seat);
  const notes: Note[] = [];
  for (const [i, lane] of lanes.entries()) {
    const its = cells[i] ?? [];
    const scored = lane?.roles.includes("emotions")
      ? scores(
          grid,
          lane,
          its.flatMap((cell) => cell.map((s) => s.thing)),
        )
      : noScores;
    for (const cell of its)
      for (const seat of inOrder(grid, cell, scored.size > 0)) notes.push(noteOf(seat, stages, scored));
  }
  return notes;
};

const noScores: ReadonlyMap<string, Score> = new Map();

/** Rows of a pile from top to bottom, each from its start; along a curve only its course counts. */
const inOrder = (grid: Grid, seats: readonly Seat[], isCurve: boolean): readonly Seat[] => {
  if (seats.length < 2) return seats;
  const axis = stageAxisOf(grid);
  const sign = grid.rightToLeft ? -1 : 1;
  const along = (s: Seat): number => sign * mid(spanOf(s.thing.box, axis));
  if (isCurve) return [...seats].sort((a, b) => along(a) - along(b));
  const rows: Seat[][] = [];
  const sorted = [...seats].sort((a, b) => a.thing.at.y - b.thing.at.y);
  for (const seat of sorted) {
    const first = rows.at(-1)?.[0];
    if (first && holds(spanOf(first.thing.box, "y"), seat.thing.at.y)) rows.at(-1)?.push(seat);
    else rows.push([seat]);
  }
  return rows.flatMap((row) => row.sort((a, b) => sign * (a.thing.at.x - b.thing.at.x)));
};

type Growing<T> = { -readonly [K in keyof T]: T[K] };

const noteOf = (seat: Seat, stages: readonly Strip[], scored: ReadonlyMap<string, Score>): Note => {
  const { lane, stage } = seat;
  const { item, id, text } = seat.thing;
  const note: Growing<Note> = {
    id,
    text,
    lane: lane ? lane.id : null,
    stage: stage ? stage.id : null,
    confidence: seat.confidence,
    why: seat.why,
    item: refOf(item, id),
  };
  if (seat.spans.length > 0) {
    const spans = stages.filter((s) => seat.spans.includes(s)).map((s) => s.id);
    note.stage = spans[0] ?? note.stage;
    if (spans.length > 1) note.spans = spans;
  }
  if (item.fill !== undefined) note.color = item.fill;
  if (item.author !== undefined) note.author = item.author;
  if (item.tags?.length) note.tags = item.tags;
  if (item.votes !== undefined) note.votes = item.votes;
  const owner = ownerIn(text);
  if (owner !== undefined) note.owner = owner;
  const score = scored.size > 0 ? scored.get(id) : undefined;
  if (score) Object.assign(note, score);
  return lane && isRated(lane.roles) ? Object.assign(note, ratings(lane.roles, text)) : note;
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
