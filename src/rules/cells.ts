// Who stands where, indexed once a map, so that a rule asks for a cell without walking all notes.
// Starters are prompts and never counted. Lists keep the order of the map.
import {
  type Lane,
  type LaneId,
  type LaneRole,
  type Note,
  type NoteId,
  type ServiceMap,
  type Side,
  type StageId,
  sideOf,
} from "../model/index.js";
import { saysNone } from "./nothing.js";

export interface Cells {
  /** The notes people wrote. */
  readonly written: readonly Note[];
  note(id: NoteId): Note | undefined;
  lanesWith(...roles: readonly LaneRole[]): readonly Lane[];
  lanesOn(...sides: readonly Side[]): readonly Lane[];
  inStage(stage: StageId): readonly Note[];
  inLane(lane: LaneId): readonly Note[];
  /** Notes of one stage in any of these lanes; a note that spans stages stands in each of them. */
  at(stage: StageId, lanes: readonly Lane[]): readonly Note[];
  /** As `at`, without the notes that say there is nothing. */
  saidAt(stage: StageId, lanes: readonly Lane[]): readonly Note[];
}

const nobody: readonly Note[] = [];

/** Most cells asked for are one. */
const joined = (cells: readonly (readonly Note[])[]): readonly Note[] =>
  cells.length === 1 ? (cells[0] ?? nobody) : nobody.concat(...cells);

/** The list at a place, begun where there is none. */
const listAt = (lists: Note[][], at: number): Note[] => {
  const there = lists[at];
  if (there) return there;
  const list: Note[] = [];
  lists[at] = list;
  return list;
};

/** Places of ids in a row; one that is not among them comes behind. */
const placesOf = (things: readonly { readonly id: string }[]) => {
  const places = new Map(things.map((thing, i) => [thing.id, i]));
  const added = (id: string): number => {
    places.set(id, places.size);
    return places.size - 1;
  };
  return { of: (id: string): number => places.get(id) ?? added(id), get: (id: string) => places.get(id) ?? -1 };
};

/** Worked out once a map, however many rules ask for it. */
export const onceAMap = <V>(make: (map: ServiceMap, cells: Cells) => V): ((map: ServiceMap, cells: Cells) => V) => {
  const known = new WeakMap<Cells, { readonly value: V }>();
  return (map, cells) => {
    const there = known.get(cells) ?? { value: make(map, cells) };
    known.set(cells, there);
    return there.value;
  };
};

export const cellsOf = (map: ServiceMap): Cells => {
  const written: Note[] = [];
  const stages = placesOf(map.stages);
  const lanes = placesOf(map.lanes);
  const byStage: Note[][] = [];
  const byLane: Note[][] = [];
  /** By stage, then by lane. */
  const byCell: Note[][][] = [];

  const stand = (note: Note, stage: StageId, lane: number): void => {
    const at = stages.of(stage);
    listAt(byStage, at).push(note);
    if (lane < 0) return;
    const row = byCell[at] ?? [];
    byCell[at] = row;
    listAt(row, lane).push(note);
  };

  for (const note of map.notes) {
    if (note.starter) continue;
    written.push(note);
    const lane = note.lane === null ? -1 : lanes.of(note.lane);
    if (lane >= 0) listAt(byLane, lane).push(note);
    if (note.stage !== null) stand(note, note.stage, lane);
    for (const stage of note.spans ? new Set(note.spans) : []) if (stage !== note.stage) stand(note, stage, lane);
  }

  // Only what names notes asks for one.
  let byId: ReadonlyMap<NoteId, Note> | undefined;
  const noteOf = (id: NoteId): Note | undefined => {
    byId ??= new Map(map.notes.map((note) => [note.id, note]));
    return byId.get(id);
  };

  const cell = (stage: StageId, lane: Lane): readonly Note[] =>
    byCell[stages.get(stage)]?.[lanes.get(lane.id)] ?? nobody;
  // A cell is asked for by many rules.
  const said = new Map<readonly Note[], readonly Note[]>();
  const saidIn = (notes: readonly Note[]): readonly Note[] => {
    const known = said.get(notes) ?? notes.filter((note) => !saysNone(note.text));
    said.set(notes, known);
    return known;
  };

  return {
    written,
    note: noteOf,
    lanesWith: (...roles) => map.lanes.filter((lane) => lane.roles.some((role) => roles.includes(role))),
    lanesOn: (...sides) => map.lanes.filter((lane) => lane.roles.some((role) => sides.includes(sideOf(role)))),
    inStage: (stage) => byStage[stages.get(stage)] ?? nobody,
    inLane: (lane) => byLane[lanes.get(lane)] ?? nobody,
    at: (stage, lanes) => joined(lanes.map((lane) => cell(stage, lane))),
    saidAt: (stage, lanes) => joined(lanes.map((lane) => saidIn(cell(stage, lane)))),
  };
};
