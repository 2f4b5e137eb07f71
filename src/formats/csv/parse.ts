// Rows → Reading. Columns may stand in any order and some may be missing; stages and lanes come in the order of the rows.
import { type Parsed, type Problem, parsed, type Reading, refused } from "../../model/index.js";
import { nearest } from "../../words/distance.js";
import { quotedList } from "../parse/expected.js";
import { readingOf } from "../parse/reading.js";
import { type Column, columns } from "./columns.js";
import type { Entry } from "./entry.js";
import { gather } from "./gather.js";
import { plain } from "./neutral.js";
import { type Row, rowsOf } from "./rows.js";

export const parse = (text: string, name: string): Parsed<Reading> => {
  const file = name || "CSV";
  const problems: Problem[] = [];
  const complain = (line: number, what: string): void => {
    problems.push({ message: `${file}, line ${line}: ${what}`, line });
  };
  const [head, ...rows] = rowsOf(text);
  if (!head)
    return refused(
      `${file}: holds nothing, expected a first line with columns such as ${columns.slice(0, 7).join(",")}`,
    );
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const known = names.map((n) => columns.find((c) => c === n));
  const missing = (["lane", "stage", "text"] as const).filter((c) => !known.includes(c));
  if (missing.length) {
    const columns = missing.length === 1 ? "column" : "columns";
    complain(head.line, `no ${columns} ${quotedList(missing, "and")}, found ${quotedList(names, "and")}`);
    return refused(...problems);
  }
  const twice = known.find((c, i) => c !== undefined && known.indexOf(c) < i);
  if (twice) complain(head.line, `column “${twice}” stands twice`);
  const entries = rows.flatMap((row) => entryOf(row, known, complain));
  const found = gather(entries, file, complain);
  const remarks = names
    .filter((n, i) => n !== "" && known[i] === undefined)
    .map((n) => {
      const near = nearest(n, columns);
      return `${file}, line ${head.line}: column “${n}” is not known and was left out.${near ? ` Did you mean “${near}”?` : ""}`;
    });
  return problems.length ? refused(...problems) : parsed(readingOf("csv", name, { ...found, remarks }));
};

const entryOf = (
  row: Row,
  known: readonly (Column | undefined)[],
  complain: (line: number, what: string) => void,
): readonly Entry[] => {
  if (row.error !== undefined) {
    complain(row.line, row.error);
    return [];
  }
  if (row.cells.length > known.length) complain(row.line, `${row.cells.length} cells, expected ${known.length}`);
  const cells = new Map(known.map((column, i) => [column, plain(row.cells[i] ?? "")]));
  return [{ line: row.line, cell: (column) => cells.get(column) ?? "" }];
};
