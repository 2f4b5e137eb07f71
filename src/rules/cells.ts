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

const push = (index: Map<string, Note[]>, key: string, note: Note): void => {
  const list = index.get(key);
  if (list) list.push(note);
  else index.set(key, [note]);
};

export const cellsOf = (map: ServiceMap): Cells => {
  const written: Note[] = [];
  const byId = new Map<NoteId, Note>();
  const byStage = new Map<StageId, Note[]>();
  const byLane = new Map<LaneId, Note[]>();
  const byCell = new Map<StageId, Map<LaneId, Note[]>>();

  const stand = (note: Note, stage: StageId): void => {
    push(byStage, stage, note);
    if (note.lane === null) return;
    const row = byCell.get(stage) ?? new Map<LaneId, Note[]>();
    byCell.set(stage, row);
    push(row, note.lane, note);
  };

  for (const note of map.notes) {
    byId.set(note.id, note);
    if (note.starter) continue;
    written.push(note);
    if (note.lane !== null) push(byLane, note.lane, note);
    if (note.stage !== null) stand(note, note.stage);
    for (const stage of note.spans ? new Set(note.spans) : []) if (stage !== note.stage) stand(note, stage);
  }

  const cell = (stage: StageId, lane: Lane): readonly Note[] => byCell.get(stage)?.get(lane.id) ?? nobody;
  // A cell is asked for by many rules.
  const said = new Map<readonly Note[], readonly Note[]>();
  const saidIn = (notes: readonly Note[]): readonly Note[] => {
    const known = said.get(notes) ?? notes.filter((note) => !saysNone(note.text));
    said.set(notes, known);
    return known;
  };

  return {
    written,
    note: (id) => byId.get(id),
    lanesWith: (...roles) => map.lanes.filter((lane) => lane.roles.some((role) => roles.includes(role))),
    lanesOn: (...sides) => map.lanes.filter((lane) => lane.roles.some((role) => sides.includes(sideOf(role)))),
    inStage: (stage) => byStage.get(stage) ?? nobody,
    inLane: (lane) => byLane.get(lane) ?? nobody,
    at: (stage, lanes) => joined(lanes.map((lane) => cell(stage, lane))),
    saidAt: (stage, lanes) => joined(lanes.map((lane) => saidIn(cell(stage, lane)))),
  };
};
