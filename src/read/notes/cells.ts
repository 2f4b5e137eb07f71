// Seated notes → notes of the map: lane by lane, stage by stage, and within a cell as one reads it. Where they sit was decided in
// assign.ts.
import type { Note } from "../../model/index.js";
import { isRated, ownerIn, ratings, type Score, scores } from "../around/scores.js";
import { type Grid, stageAxisOf } from "../grid.js";
import { refOf } from "../sheet/sheet.js";
import { type Axis, mid, type Strip, spanOf } from "../sheet/strips.js";
import type { Seat } from "./assign.js";
import { areSameSeats } from "./before.js";

/** The first stage is the one a person reads first. */
export const stagesOf = (grid: Grid): readonly Strip[] => (grid.rightToLeft ? [...grid.stages].reverse() : grid.stages);

/** Where there are lanes and stages, only somebody's word puts a note in none. */
export const lanesOf = (grid: Grid): readonly (Strip | undefined)[] => [...grid.lanes, undefined];

interface Cell {
  /** As they came. */
  readonly seats: readonly Seat[];
  /** As one reads them, and the notes in the same order. */
  readonly ordered: readonly Seat[];
  readonly notes: readonly Note[];
}

/** A lane's notes, stage by stage. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly notes: readonly Note[];
  /** A score follows from all notes of a lane: none of them is kept alone. */
  readonly isScored: boolean;
}

const notesBySeat = ({ ordered, notes }: Cell): ReadonlyMap<Seat, Note> => {
  const known = new Map<Seat, Note>();
  for (const [i, note] of notes.entries()) {
    const seat = ordered[i];
    if (seat) known.set(seat, note);
  }
  return known;
};

const none: readonly Note[] = [];

/** All of them, one after the other; flattening would ask of every note whether it is a list. */
export const notesOf = (parts: readonly { readonly notes: readonly Note[] }[]): readonly Note[] =>
  none.concat(...parts.map(({ notes }) => notes));

/** The notes of one lane, from all seats in reading order. `before`: the same lane, as an earlier reading left it. */
export const laneNotes = (grid: Grid, lane: Strip | undefined, seats: readonly Seat[], before?: Row): Row => {
  const stages = stagesOf(grid);
  const columns = [...stages, undefined];
  const column = new Map<Strip | undefined, number>(columns.map((stage, i) => [stage, i]));
  const parts = columns.map((): Seat[] => []);
  for (const seat of seats) parts[column.get(seat.stage) ?? -1]?.push(seat);
  const scored = lane?.roles.includes("emotions")
    ? scores(
        grid,
        lane,
        seats.map((s) => s.thing),
      )
    : noScores;
  const isScored = scored.size > 0;
  const cells = parts.map((its, i): Cell => {
    const there = isScored || before?.isScored ? undefined : before?.cells[i];
    if (there && areSameSeats(there.seats, its)) return there;
    const known = there && notesBySeat(there);
    const ordered = inOrder(grid, its, isScored);
    return { seats: its, ordered, notes: ordered.map((seat) => known?.get(seat) ?? noteOf(seat, stages, scored)) };
  });
  return { cells, notes: notesOf(cells), isScored };
};

const noScores: ReadonlyMap<string, Score> = new Map();

const placeOf = ({ thing: { at } }: Seat, axis: Axis): number => (axis === "x" ? at.x : at.y);

/** Sorts a part of them, where it is not sorted: mostly they come in reading order. `sign`: −1 from the right. */
const sortPart = (seats: Seat[], from: number, to: number, axis: Axis, sign: number): void => {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const seat = seats[i];
    const at = seat ? sign * placeOf(seat, axis) : last;
    if (at < last) {
      const part = seats.slice(from, to).sort((a, b) => sign * (placeOf(a, axis) - placeOf(b, axis)));
      for (const [k, one] of part.entries()) seats[from + k] = one;
      return;
    }
    last = at;
  }
};

/** Where the row ends that begins with this seat: all of it have their middle within the first one's height. */
const rowEnd = (seats: readonly Seat[], from: number): number => {
  const box = seats[from]?.thing.box;
  let to = from + 1;
  for (let seat = seats[to]; box && seat; seat = seats[++to]) {
    const { y } = seat.thing.at;
    if (y < box.y || y > box.y + box.h) break;
  }
  return to;
};

const alongCurve = (seats: readonly Seat[], axis: Axis, sign: number): readonly Seat[] =>
  seats
    .map((seat) => ({ seat, at: sign * mid(spanOf(seat.thing.box, axis)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ seat }) => seat);

/** Rows of a pile from top to bottom, each from its start; along a curve only its course counts. */
const inOrder = (grid: Grid, seats: readonly Seat[], isCurve: boolean): readonly Seat[] => {
  if (seats.length < 2) return seats;
  const sign = grid.rightToLeft ? -1 : 1;
  if (isCurve) return alongCurve(seats, stageAxisOf(grid), sign);
  const ordered = seats.slice();
  sortPart(ordered, 0, ordered.length, "y", 1);
  for (let from = 0; from < ordered.length; ) {
    const to = rowEnd(ordered, from);
    sortPart(ordered, from, to, "x", sign);
    from = to;
  }
  return ordered;
};

type Growing<T> = { -readonly [K in keyof T]: T[K] };

const noteOf = (seat: Seat, stages: readonly Strip[], scored: ReadonlyMap<string, Score>): Note => {
  const { lane, stage } = seat;
  const { item, id, text } = seat.thing;
  const { confidence, why } = seat;
  const ref = refOf(item, id);
  const inLane = lane ? lane.id : null;
  const inStage = stage ? stage.id : null;
  // Nearly every note has a colour: set afterwards it would take another piece of memory each.
  const isPlain = seat.spans.length === 0 && item.fill !== undefined;
  const note: Growing<Note> = isPlain
    ? { id, text, lane: inLane, stage: inStage, confidence, why, item: ref, color: item.fill }
    : { id, text, lane: inLane, stage: inStage, confidence, why, item: ref };
  if (seat.spans.length > 0) {
    const spans = stages.filter((s) => seat.spans.includes(s)).map((s) => s.id);
    note.stage = spans[0] ?? note.stage;
    if (spans.length > 1) note.spans = spans;
  }
  if (!isPlain && item.fill !== undefined) note.color = item.fill;
  if (item.author !== undefined) note.author = item.author;
  if (item.tags?.length) note.tags = item.tags;
  if (item.votes !== undefined) note.votes = item.votes;
  const owner = ownerIn(text);
  if (owner !== undefined) note.owner = owner;
  const score = scored.size > 0 ? scored.get(id) : undefined;
  if (score) Object.assign(note, score);
  return lane && isRated(lane.roles) ? Object.assign(note, ratings(lane.roles, text)) : note;
};
