// A map as it is remembered to be compared with later: only what a comparison looks at. Where it is remembered, and how long, is said
// elsewhere.
import { type Lane, type Line, type Note, type ServiceMap, type Stage, writtenNotes } from "../model/index.js";
import { parseMap } from "../model/parse.js";

type Bare<T> = Omit<T, "item">;
type Said = Omit<Note, "item" | "color" | "author" | "confidence" | "why" | "scoreFrom" | "scoreAsWritten" | "starter">;

/** Without items, colours and reasons, and without starters nobody touched. */
export interface MapOutline extends Omit<ServiceMap, "item" | "directives" | "notes" | "stages" | "lanes" | "lines"> {
  readonly stages: readonly Bare<Stage>[];
  readonly lanes: readonly Bare<Lane>[];
  readonly lines: readonly Bare<Line>[];
  readonly notes: readonly Said[];
}

const bare = <T extends { readonly item?: unknown }>({ item: _, ...rest }: T): Omit<T, "item"> => rest;

const said = (note: Note): Said => {
  const { item, color, author, confidence, why, scoreFrom, scoreAsWritten, starter, ...rest } = note;
  return rest;
};

export const outlineOf = (map: ServiceMap): MapOutline => {
  const { item, directives, ...rest } = map;
  const notes = writtenNotes(map).map(said);
  const ids = new Set(notes.map((n) => n.id));
  return {
    ...rest,
    stages: map.stages.map(bare),
    lanes: map.lanes.map(bare),
    lines: map.lines.map(bare),
    notes,
    links: map.links.filter((l) => ids.has(l.from) && ids.has(l.to)),
  };
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The map an outline was made of, as far as it was kept; undefined where it is none. */
export const mapOf = (outline: unknown): ServiceMap | undefined => {
  if (!isObject(outline) || !("notes" in outline) || !Array.isArray(outline.notes)) return undefined;
  const notes = outline.notes.map((note: unknown) => (isObject(note) ? { confidence: 1, why: "", ...note } : note));
  const map = parseMap({ ...outline, notes });
  return map.ok ? map.value : undefined;
};
