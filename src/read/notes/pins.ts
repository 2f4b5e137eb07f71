// Notes that somebody placed: their cell counts as said, until the note is moved to another one; then the board counts. [R21]

import type { Grid } from "../grid.js";
import type { Hints, NoteHint, Pointed } from "../hints/hints.js";
import { keyOfStrip, stripFor } from "../hints/pointed.js";
import type { Thing } from "../sheet/sheet.js";
import type { Strip } from "../sheet/strips.js";
import type { Seat } from "./assign.js";

/** Where a note was placed; `undefined` says nothing of that axis, null says in none. */
interface Pin {
  readonly thing: Thing;
  /** The map it belongs to; undefined: whichever it lies in. */
  readonly grid: string | undefined;
  readonly lane: Strip | null | undefined;
  readonly stage: Strip | null | undefined;
  readonly from: NoteHint["from"];
}

/** What somebody said of single texts of a board. */
export interface Told {
  /** By thing id. */
  readonly pins: ReadonlyMap<string, Pin>;
  readonly outside: ReadonlySet<string>;
}

export const nothingTold: Told = { pins: new Map(), outside: new Set() };

/** Texts that may be notes of this map: those in it, but for those of another one, and those somebody put here from elsewhere. */
export const notesIn = (grid: Grid, { pins }: Told): readonly Thing[] => {
  if (pins.size === 0) return grid.things;
  const here = new Set(grid.things.map((t) => t.id));
  const isElsewhere = ({ id }: Thing): boolean => (pins.get(id)?.grid ?? grid.id) !== grid.id;
  const from = [...pins.values()].filter((p) => p.grid === grid.id && !here.has(p.thing.id)).map((p) => p.thing);
  return [...grid.things.filter((t) => !isElsewhere(t)), ...from];
};

/** By thing id. Strips that are gone say nothing; a lane and a stage of two maps: the lane's map counts. */
export const toldOf = ({ notes, keyOf, outside }: Pointed, grids: readonly Grid[]): Told => {
  const pins = new Map<string, Pin>();
  for (const [id, { thing, hint }] of notes) {
    const { lane, stage, from } = hint;
    const [inLane, inStage] = [lane, stage].map((label, axis) => {
      if (label === undefined || label === null) return undefined;
      const key = keyOf(label);
      const home = grids.find((g) => stripFor(axis === 0 ? g.lanes : g.stages, key));
      const strip = home && stripFor(axis === 0 ? home.lanes : home.stages, key);
      return home && strip ? { grid: home.id, strip } : undefined;
    });
    const grid = inLane?.grid ?? inStage?.grid;
    const isStageThere = inStage && inStage.grid === grid;
    pins.set(id, {
      thing,
      grid,
      lane: lane === null ? null : inLane?.strip,
      stage: stage === null ? null : isStageThere ? inStage.strip : undefined,
      from,
    });
  }
  return { pins, outside };
};

/** Is it, as far as its place says, still where it was corrected, or where it was put by that? */
const isStill = (now: Strip | undefined, said: Strip | null, then: string | null | undefined): boolean => {
  if (then === undefined) return true;
  const key = now ? keyOfStrip(now) : null;
  return key === then || key === (said ? keyOfStrip(said) : null);
};

/** The seat somebody gave it, over the one its place gives, or over the reason why that gives none. */
export const pinned = (pin: Pin, byPlace: Seat | string): Seat | string => {
  const { thing, lane, stage, from } = pin;
  const seat: Seat | undefined = typeof byPlace === "string" ? undefined : byPlace;
  const holdsLane = lane !== undefined && isStill(seat?.lane, lane, from?.lane);
  const holdsStage = stage !== undefined && isStill(seat?.spans[0] ?? seat?.stage, stage, from?.stage);
  if (!holdsLane && !holdsStage) return seat ? { ...seat, isStarter: false } : byPlace;
  const isWhole = holdsLane && holdsStage;
  const axis = holdsLane ? "lane" : "stage";
  return {
    thing,
    lane: holdsLane ? (lane ?? undefined) : seat?.lane,
    stage: holdsStage ? (stage ?? undefined) : seat?.stage,
    spans: holdsStage ? [] : (seat?.spans ?? []),
    confidence: isWhole || !seat ? 1 : seat.confidence,
    why: isWhole
      ? "somebody placed it here"
      : `somebody placed it in this ${axis}${seat ? `; by its place it is ${seat.why}` : ""}`,
    isStarter: false,
  };
};

/** The cell a note's place alone gives it, by the keys of its strips. */
export interface Place {
  readonly lane: string | null;
  readonly stage: string | null;
}

export const placeOf = (byPlace: Seat | string): Place => {
  if (typeof byPlace === "string") return { lane: null, stage: null };
  const stage = byPlace.spans[0] ?? byPlace.stage;
  return {
    lane: byPlace.lane ? keyOfStrip(byPlace.lane) : null,
    stage: stage ? keyOfStrip(stage) : null,
  };
};

/** The hints as they are kept: every label an id, and beside every corrected note its place, so that moving it can be told later. */
export const asKept = (hints: Hints, places: ReadonlyMap<string, Place>, keyOf: (label: string) => string): Hints => {
  const named = <H extends { readonly label: string }>(list: readonly H[]): readonly H[] =>
    list.map((hint) => ({ ...hint, label: keyOf(hint.label) }));
  const { lanes, stages, roles, outside, notes, borders } = hints;
  return {
    ...(lanes && { lanes: named(lanes) }),
    ...(stages && { stages: named(stages) }),
    ...(roles && { roles: named(roles) }),
    ...(outside && { outside: named(outside) }),
    ...(notes && { notes: named(notes).map((note) => noteAsKept(note, places, keyOf)) }),
    ...(borders && { borders: borders.map(({ between: [a, b], at }) => ({ between: [keyOf(a), keyOf(b)], at })) }),
  };
};

const noteAsKept = (
  { label, lane, stage, from }: NoteHint,
  places: ReadonlyMap<string, Place>,
  keyOf: (label: string) => string,
): NoteHint => ({
  label,
  ...(lane !== undefined && { lane: lane && keyOf(lane) }),
  ...(stage !== undefined && { stage: stage && keyOf(stage) }),
  ...((lane !== undefined || stage !== undefined) && {
    from: from ?? places.get(label) ?? { lane: null, stage: null },
  }),
});
