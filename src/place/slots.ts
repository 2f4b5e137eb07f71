// Which slot each note of a lane takes: left to right, then the next row. A note over several stages takes a row of its own there.
import type { Lane, Note, ServiceMap, Stage } from "../model/index.js";

export interface Slot {
  readonly note: Note;
  /** First and last stage by number; equal for a note of one cell. */
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** Place in its cell, counted from 0, and how many notes the cell holds. */
  readonly nth: number;
  readonly of: number;
}

/** Stages by their ids, in order. */
const numbered = (stages: readonly Stage[]): ReadonlyMap<string, number> => new Map(stages.map((s, i) => [s.id, i]));

const reach = (note: Note, number: ReadonlyMap<string, number>): readonly [number, number] | undefined => {
  const own = note.stage === null ? undefined : number.get(note.stage);
  const all = (note.spans ?? []).map((id) => number.get(id)).filter((n) => n !== undefined);
  if (own !== undefined) all.push(own);
  return all.length ? [Math.min(...all), Math.max(...all)] : undefined;
};

/** A note has a cell when its lane and its stage are on the map. */
export const isPlaced = (note: Note, map: ServiceMap): boolean =>
  note.stage !== null && map.lanes.some((l) => l.id === note.lane) && map.stages.some((s) => s.id === note.stage);

export const slotsOf = (map: ServiceMap, lane: Lane, fit: number): readonly Slot[] => {
  const number = numbered(map.stages);
  const inLane = map.notes.filter((n) => n.lane === lane.id && n.stage !== null && number.has(n.stage));
  const slots: Slot[] = [];
  const taken = map.stages.map(() => new Set<number>());
  const cells = new Map<number, Note[]>();
  for (const note of inLane) {
    const [from, to] = reach(note, number) ?? [0, 0];
    if (from === to) {
      const cell = cells.get(from);
      if (cell) cell.push(note);
      else cells.set(from, [note]);
      continue;
    }
    const under = taken.slice(from, to + 1);
    let row = 0;
    while (under.some((rows) => rows.has(row))) row++;
    for (const rows of under) rows.add(row);
    slots.push({ note, from, to, row, nth: 0, of: 1 });
  }
  for (const [stage, notes] of cells) {
    let row = -1;
    for (const [k, note] of notes.entries()) {
      if (k % fit === 0)
        do row++;
        while (taken[stage]?.has(row));
      slots.push({ note, from: stage, to: stage, row, nth: k, of: notes.length });
    }
  }
  return slots;
};

export const rowsNeeded = (map: ServiceMap, lane: Lane, fit: number): number =>
  slotsOf(map, lane, fit).reduce((most, slot) => Math.max(most, slot.row + 1), 0);
