// Who answers for a note: as a fact of its own, in its text, or in a lane for owners at its stage.
import type { MapChange, Note, ServiceMap } from "../model/index.js";
import { isUnnamed, ownerIn, unnamedIn } from "../words/judged/people.js";
import type { Cells } from "./cells.js";
import type { Remark } from "./rule.js";
import { laneTitle, languageFor } from "./titles.js";

/** `open`: a placeholder stands where the name should. */
export type Owned = "named" | "open" | "nobody";

export interface Owners {
  /** Whether anybody on this map is named as an owner. */
  readonly areNamed: boolean;
  of(note: Note): Owned;
}

const best = (all: readonly Owned[]): Owned =>
  all.includes("named") ? "named" : all.includes("open") ? "open" : "nobody";

const onItself = (note: Note): Owned => {
  if (note.owner?.trim()) return isUnnamed(note.owner) ? "open" : "named";
  return ownerIn(note.text) ?? "nobody";
};

export const ownersOf = (cells: Cells): Owners => {
  const lanes = cells.lanesWith("owners");
  const inLane = (note: Note): Owned => ownerIn(note.text) ?? (isUnnamed(note.text) ? "open" : "named");
  const besideAt = (stage: string): readonly Owned[] => cells.saidAt(stage, lanes).map(inLane);
  const places = (note: Note) => [...(note.stage === null ? [] : [note.stage]), ...(note.spans ?? [])];
  return {
    areNamed:
      lanes.some((lane) => cells.inLane(lane.id).some((note) => inLane(note) === "named")) ||
      cells.written.some((note) => onItself(note) === "named"),
    of: (note) => best([onItself(note), ...places(note).flatMap(besideAt)]),
  };
};

/** Puts “Owner: to be named” into the map's lane for owners at every stage of these notes. */
export const ownerPlaceholders = (map: ServiceMap, cells: Cells, notes: readonly Note[]): Pick<Remark, "fix"> => {
  const [lane] = cells.lanesWith("owners");
  if (!lane || notes.some((note) => note.stage === null)) return {};
  const text = `${laneTitle(map, "owners")}: ${unnamedIn(languageFor(map))}`;
  const at = [...new Set(notes.flatMap((note) => note.stage ?? []))];
  const changes = at.map((stage): MapChange => ({ add: "note", text, lane: lane.id, stage }));
  return { fix: { label: at.length === 1 ? "Add a note for the owner" : "Add notes for the owners", changes } };
};
