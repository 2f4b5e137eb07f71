// CSV text ↔ rows of cells, after RFC 4180, by a library; kept here is on which line a row begins, and problems in words.
import Papa from "papaparse";

export interface Row {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** A sentence on quotation marks that do not match. */
  readonly error?: string;
}

export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.length === 0
    ? ""
    : `${Papa.unparse(
        rows.map((cells) => cells.map(String)),
        { newline: "\n" },
      )}\n`;

export const headOf = (text: string): string => /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? "";

/** Spreadsheets write the list separator of their country: the one the first line has most of. */
export const separatorOf = (head: string): string => {
  const count = (separator: string): number => head.split(separator).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
};

const said: Readonly<Record<string, string>> = {
  MissingQuotes: "a quotation mark opens a cell and none closes it",
  InvalidQuotes: "something follows a closing quotation mark",
};

const lineBreaks = (cell: string): number => cell.match(/\r\n|\n|\r/g)?.length ?? 0;

/** Rows with something in them. Separator and line breaks are the file's own. */
export const rowsOf = (text: string): readonly Row[] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: separatorOf(headOf(text)) });
  const wrong = new Map<number, string>();
  for (const e of errors) {
    const row = e.row ?? data.length - 1;
    if (!wrong.has(row)) wrong.set(row, said[e.code] ?? e.message);
  }
  let line = 1;
  const rows: Row[] = [];
  for (const [i, cells] of data.entries()) {
    const error = wrong.get(i);
    if (error !== undefined || cells.some((c) => c !== ""))
      rows.push({ cells, line, ...(error !== undefined && { error }) });
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
  }
  return rows;
};
