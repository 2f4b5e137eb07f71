// What it is to plant a defect, and the tools for it. Which defects there are is said in the files beside this one.
import {
  type LaneRole,
  lanesWith,
  type Note,
  notesIn,
  type ServiceMap,
  type StageId,
} from "../../../src/model/index.js";

export interface Planted {
  readonly what: string;
  readonly map: ServiceMap;
  /** Any of them is the right answer. */
  readonly rules: readonly string[];
  /** Rules that may speak too, because the change does that as well. */
  readonly also: readonly string[];
  /** A question is answer enough. */
  readonly mayAsk: boolean;
}

export const defect = (
  what: string,
  map: ServiceMap,
  rules: string | readonly string[],
  also: readonly string[] = [],
): Planted => ({ what, map, rules: typeof rules === "string" ? [rules] : rules, also, mayAsk: false });

export const without = (map: ServiceMap, isGone: (note: Note) => boolean): ServiceMap => ({
  ...map,
  notes: map.notes.filter((note) => !isGone(note)),
  links: map.links.filter((link) => !map.notes.some((n) => isGone(n) && (n.id === link.from || n.id === link.to))),
});

/** Notes of one cell, over all lanes of these roles. */
export const at = (map: ServiceMap, stage: StageId, ...roles: readonly LaneRole[]): readonly Note[] =>
  lanesWith(map, ...roles).flatMap((lane) => notesIn(map, stage, lane.id));

export const wiped = (map: ServiceMap, stage: StageId, ...roles: readonly LaneRole[]): ServiceMap => {
  const gone = at(map, stage, ...roles);
  return without(map, (note) => gone.includes(note));
};

export type Change = (map: ServiceMap) => readonly Planted[];

/** Where the answer may be a question, because the map can be read another way. */
export const asked = (planted: Planted): Planted => ({ ...planted, mayAsk: true });

export const changed = (map: ServiceMap, one: Note, to: Note): ServiceMap => ({
  ...map,
  notes: map.notes.map((note) => (note === one ? to : note)),
});
