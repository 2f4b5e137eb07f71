// Questions rules, formats and panel ask of a map. Starters are prompts, so they never count as notes.
import { type LaneRole, type Side, sideOf } from "./lanes.js";
import type { Lane, LaneId, Note, ServiceMap, Stage, StageId } from "./map.js";

/** The notes people wrote: everything but untouched starters. */
export const writtenNotes = (map: ServiceMap): readonly Note[] => map.notes.filter((n) => !n.starter);

const standsIn = (note: Note, stage: StageId): boolean =>
  note.stage === stage || (note.spans?.includes(stage) ?? false);

/** Notes of one cell in reading order; a note that spans stages stands in each of them. */
export const notesIn = (map: ServiceMap, stage: StageId, lane: LaneId): readonly Note[] =>
  map.notes.filter((n) => !n.starter && n.lane === lane && standsIn(n, stage));

export const lanesWith = (map: ServiceMap, ...roles: readonly LaneRole[]): readonly Lane[] =>
  map.lanes.filter((lane) => lane.roles.some((r) => roles.includes(r)));

export const lanesOnSide = (map: ServiceMap, ...sides: readonly Side[]): readonly Lane[] =>
  map.lanes.filter((lane) => lane.roles.some((r) => sides.includes(sideOf(r))));

export const laneOf = (map: ServiceMap, id: LaneId | null): Lane | undefined =>
  id === null ? undefined : map.lanes.find((l) => l.id === id);

export const stageOf = (map: ServiceMap, id: StageId | null): Stage | undefined =>
  id === null ? undefined : map.stages.find((s) => s.id === id);
