// Who answers for a note: as a fact of its own, in its text, or in a lane for owners at its stage.
import type { MapChange, Note, ServiceMap } from "../model/index.js";
import { fold } from "../words/index.js";
import { bracketAtEnd, isDepartment, isUnnamed, ownerIn, unnamedIn } from "../words/judged/people.js";
import type { Cells } from "./cells.js";
import type { Remark } from "./rule.js";
import { quoted, say } from "./say.js";
import { laneTitle, languageFor } from "./titles.js";

/** `open`: a placeholder stands where the name should. `perhaps`: a word or two in brackets at the end, “(duty manager)”. */
export type Owned = "named" | "open" | "perhaps" | "nobody";

export interface Owners {
  /** Whether anybody on this map is named as an owner. */
  areNamed(): boolean;
  of(note: Note): Owned;
}

const order: readonly Owned[] = ["named", "open", "perhaps"];
const best = (all: readonly Owned[]): Owned => order.find((owned) => all.includes(owned)) ?? "nobody";

/** Departments and titles of lanes are who does the work. */
const inBrackets = (text: string, lanes: ReadonlySet<string>): Owned => {
  const words = bracketAtEnd(text);
  if (words === undefined) return "nobody";
  return isDepartment(words) || lanes.has(fold(words)) ? "named" : "perhaps";
};

const onItself = (note: Note, lanes: ReadonlySet<string>): Owned => {
  if (note.owner?.trim()) return isUnnamed(note.owner) ? "open" : "named";
  return ownerIn(note.text) ?? inBrackets(note.text, lanes);
};

export const ownersOf = (map: ServiceMap, cells: Cells): Owners => {
  const titles = new Set(map.lanes.map((lane) => fold(lane.title)));
  const lanes = cells.lanesWith("owners");
  const inLane = (note: Note): Owned => ownerIn(note.text) ?? (isUnnamed(note.text) ? "open" : "named");
  const besideAt = (stage: string): readonly Owned[] => cells.saidAt(stage, lanes).map(inLane);
  const places = (note: Note) => [...(note.stage === null ? [] : [note.stage]), ...(note.spans ?? [])];
  return {
    areNamed: () =>
      lanes.some((lane) => cells.inLane(lane.id).some((note) => inLane(note) === "named")) ||
      cells.written.some((note) => onItself(note, titles) === "named"),
    of: (note) => best([onItself(note, titles), ...places(note).flatMap(besideAt)]),
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

/** One question for the notes that end in a word or two in brackets. */
export const askBrackets = (notes: readonly Note[]): readonly Remark[] => {
  if (notes.length === 0) return [];
  const forms = { one: "{text} ends in brackets.", other: "{N} notes end in brackets." };
  const question = {
    one: "Do the words in brackets say who answers for it?",
    other: "Do the words in brackets say who answers for each?",
  };
  return [
    {
      message: say(notes.length, forms, { text: quoted(notes[0]?.text ?? "") }),
      question: say(notes.length, question),
      notes: notes.map((note) => note.id),
      reason: "in brackets",
    },
  ];
};
