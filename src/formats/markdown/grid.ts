// A table lanes × stages → stages, lanes, lines and notes. The mark in a row's first cell says what kind of row it is.
import {
  type Directive,
  isLaneRole,
  type Lane,
  type Line,
  laneRoles,
  lineRoles,
  type Note,
  type Stage,
} from "../../model/index.js";
import { hasDirective } from "../../words/directives.js";
import { parted } from "../parse/directives.js";
import { expected } from "../parse/expected.js";
import { type IdMaker, idMaker } from "../parse/ids.js";
import { cellsOf, splitMarks, unescapeText } from "./escape.js";
import { readMarks } from "./marks.js";
import { noLane, noStage, phase } from "./write.js";

export interface Grid {
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
  readonly directives: readonly Directive[];
  /** Ids of notes by the name their `id:` mark gives them. */
  readonly named: ReadonlyMap<string, string>;
}

interface TableRow {
  readonly text: string;
  readonly number: number;
}

export const isDelimiter = (row: string): boolean => /^\|[ \t:|-]*-[ \t:|-]*$/.test(row);

type Complain = (line: number, what: string) => void;

/** A grid being filled row by row. `columns` is what stands in each column: a stage, or nothing for notes without one. */
interface Draft {
  readonly columns: readonly (Stage | undefined)[];
  readonly lanes: Lane[];
  readonly lines: Line[];
  readonly notes: Note[];
  readonly directives: Directive[];
  readonly named: Map<string, string>;
  readonly laneId: IdMaker;
  readonly noteId: IdMaker;
  readonly why: string;
  readonly complain: Complain;
}

export const gridOf = (rows: readonly TableRow[], why: string, complain: Complain): Grid => {
  const [head, , ...body] = rows;
  const directives: Directive[] = [];
  const columns = head ? columnsOf(head, directives, complain) : [];
  const groups = body.map((row) => splitRow(row)).find((row) => row.marks[0] === phase)?.cells ?? [];
  const draft: Draft = {
    columns: columns.map((stage, i) => stage && withGroup(stage, splitMarks(groups[i] ?? "").text)),
    lanes: [],
    lines: [],
    notes: [],
    directives,
    named: new Map(),
    laneId: idMaker(),
    noteId: idMaker(),
    why,
    complain,
  };
  for (const row of body) addRow(draft, row);
  return { ...draft, stages: stagesIn(draft) };
};

const stagesIn = ({ columns }: Draft): readonly Stage[] => columns.flatMap((stage) => stage ?? []);

const columnsOf = (head: TableRow, directives: Directive[], complain: Complain): readonly (Stage | undefined)[] => {
  const stageId = idMaker();
  const titles = (cellsOf(head.text) ?? []).slice(1).map(headOf);
  return titles.map(({ text, marks, off }, i) => {
    const isBeside = marks[0] === noStage && i === titles.length - 1;
    if (marks.length && !isBeside)
      complain(head.number, "a stage has no marks; only the last column may be `no stage`");
    if (isBeside) return undefined;
    const stage = { id: `stage-${stageId(text, "untitled")}`, title: text };
    directives.push(...off.flatMap((line) => parted(line, { stage: stage.id }).directives));
    return stage;
  });
};

/** The title of a stage or lane with its marks, and what is off there. */
const headOf = (cell: string) => {
  const segments = cell.split(/<br *\/?>/i);
  const isOff = (segment: string): boolean => hasDirective(unescapeText(segment));
  const off = segments.filter(isOff).map(unescapeText);
  return { ...splitMarks(off.length > 0 ? segments.filter((s) => !isOff(s)).join("<br>") : cell), off };
};

const withGroup = (stage: Stage, group: string): Stage => (group === "" ? stage : { ...stage, group });

const splitRow = ({ text }: TableRow) => {
  const [head = "", ...cells] = cellsOf(text) ?? [];
  const { text: title, marks, off } = headOf(head);
  return { title, marks, off, cells };
};

const addRow = (draft: Draft, row: TableRow): void => {
  const { columns, lanes, lines, complain } = draft;
  const { title, marks, off, cells } = splitRow(row);
  const role = lineRoles.find((r) => r === marks[0]);
  if (cells.length > columns.length)
    complain(row.number, `${cells.length} cells beside the lane, expected ${columns.length}, one a stage`);
  else if (role !== undefined) {
    const beside = cells.find((cell) => !/^[—─-]*$/.test(cell));
    if (beside !== undefined) complain(row.number, `notes cannot stand on a line, found “${beside}”`);
    lines.push({ role, title, after: lanes.at(-1)?.id ?? null });
  } else if (marks[0] === noLane) addNotes(draft, cells, { line: row.number });
  else if (marks[0] !== phase) {
    const unknown = marks.find((m) => !isLaneRole(m));
    if (unknown !== undefined)
      complain(row.number, `unknown role “${unknown}”, ${expected(unknown, [...laneRoles, ...lineRoles])}`);
    const lane = { id: `lane-${draft.laneId(title, "untitled")}`, title, roles: marks.filter((m) => isLaneRole(m)) };
    lanes.push(lane);
    draft.directives.push(...off.flatMap((line) => parted(line, { lane: lane.id }).directives));
    addNotes(draft, cells, { lane, line: row.number });
  }
};

const addNotes = (
  draft: Draft,
  cells: readonly string[],
  at: { readonly lane?: Lane; readonly line: number },
): void => {
  for (const [i, cell] of cells.entries())
    for (const segment of cell === "" ? [] : cell.split(/<br *\/?>/i))
      addNote(draft, segment, { ...at, stage: draft.columns[i] });
};

const addNote = (
  draft: Draft,
  segment: string,
  { lane, stage, line }: { readonly lane?: Lane; readonly stage: Stage | undefined; readonly line: number },
): void => {
  const { named, noteId, complain, why } = draft;
  const { text: whole, marks } = splitMarks(segment);
  const place = { ...(lane && { lane: lane.id }), ...(stage && { stage: stage.id }) };
  const { text, directives } = parted(whole, place);
  draft.directives.push(...directives);
  const stages = stagesIn(draft).map((s) => s.id);
  const facts = readMarks(marks, stages);
  if (typeof facts === "string") complain(line, facts);
  else if (text !== "" || marks.length) {
    const { name, ...rest } = facts;
    // The cell is part of the id: of equal notes in two cells, neither takes the other's id when one is deleted.
    const id =
      name === undefined ? noteId(text, "note", [stage?.title ?? "", lane?.title ?? ""]) : noteId(name, "note");
    if (name !== undefined && named.has(name)) complain(line, `two notes have the mark “id: ${name}”`);
    if (name !== undefined) named.set(name, id);
    draft.notes.push({ id, text, lane: lane?.id ?? null, stage: stage?.id ?? null, ...rest, confidence: 1, why });
  }
};
