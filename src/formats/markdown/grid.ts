// A table lanes × stages → stages, lanes, lines and notes. The mark in a row's first cell says what kind of row it is.
import {
  isLaneRole,
  type Lane,
  type LaneRole,
  type Line,
  laneRoles,
  lineRoles,
  type Note,
  type Stage,
} from "../../model/index.js";
import { idMaker } from "../parse/ids.js";
import { expected } from "../parse/nearest.js";
import { cellsOf, splitMarks } from "./escape.js";
import { readMarks } from "./marks.js";
import { noLane, noStage, phase } from "./write.js";

export interface Grid {
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
  /** Ids of notes by the name their `id:` mark gives them. */
  readonly named: ReadonlyMap<string, string>;
}

interface TableRow {
  readonly text: string;
  readonly number: number;
}

export const isDelimiter = (row: string): boolean => /^\|[ \t:|-]*-[ \t:|-]*$/.test(row);

export const gridOf = (
  rows: readonly TableRow[],
  why: string,
  complain: (line: number, what: string) => void,
): Grid => {
  const stageId = idMaker();
  const laneId = idMaker();
  const noteId = idMaker();
  const columns = (cellsOf(rows[0]?.text ?? "") ?? []).slice(1).map(splitMarks);
  let stages: readonly Stage[] = columns
    .filter((c) => c.marks[0] !== noStage)
    .map((c) => ({ id: `stage-${stageId(c.text, "untitled")}`, title: c.text }));
  const last = columns.findIndex((c) => c.marks[0] === noStage);
  if (rows[0] && columns.some((c, i) => c.marks.length && !(c.marks[0] === noStage && i === columns.length - 1)))
    complain(rows[0].number, "a stage has no marks; only the last column may be `no stage`");
  const ids = stages.map((s) => s.id);
  const lanes: Lane[] = [];
  const lines: Line[] = [];
  const notes: Note[] = [];
  const named = new Map<string, string>();

  const addNotes = (cells: readonly string[], lane: string | null, line: number): void => {
    for (const [i, cell] of cells.entries())
      for (const segment of cell === "" ? [] : cell.split(/<br *\/?>/i)) {
        const { text, marks } = splitMarks(segment);
        const facts = readMarks(marks, ids);
        if (typeof facts === "string") complain(line, facts);
        else if (text !== "" || marks.length) {
          const { name, ...rest } = facts;
          const id = noteId(name ?? text, "note");
          if (name !== undefined) named.set(name, id);
          notes.push({ id, text, lane, stage: i === last ? null : (ids[i] ?? null), ...rest, confidence: 1, why });
        }
      }
  };

  for (const row of rows.slice(2)) {
    const [head = "", ...cells] = cellsOf(row.text) ?? [];
    const { text: title, marks } = splitMarks(head);
    const [mark] = marks;
    const role = lineRoles.find((r) => r === mark);
    if (cells.length > columns.length)
      complain(row.number, `${cells.length} cells beside the lane, expected ${columns.length}, one a stage`);
    else if (mark === phase) stages = stages.map((s, i) => withGroup(s, splitMarks(cells[i] ?? "").text));
    else if (role !== undefined) {
      const beside = cells.find((cell) => !/^[—─-]*$/.test(cell));
      if (beside !== undefined) complain(row.number, `notes cannot stand on a line, found “${beside}”`);
      lines.push({ role, title, after: lanes.at(-1)?.id ?? null });
    } else if (mark === noLane) addNotes(cells, null, row.number);
    else {
      const unknown = marks.find((m) => !isLaneRole(m));
      if (unknown !== undefined)
        complain(row.number, `unknown role “${unknown}”, ${expected(unknown, [...laneRoles, ...lineRoles])}`);
      const id = `lane-${laneId(title, "untitled")}`;
      lanes.push({ id, title, roles: marks.filter((m): m is LaneRole => isLaneRole(m)) });
      addNotes(cells, id, row.number);
    }
  }
  return { stages, lanes, lines, notes, named };
};

const withGroup = (stage: Stage, group: string): Stage => (group === "" ? stage : { ...stage, group });
