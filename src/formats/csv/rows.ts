// CSV text ↔ rows of cells. Papa Parse does quoting; here is which separator a file uses and on which line a row begins.
import Papa from "papaparse/papaparse.min.js";

export interface Row {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly error?: string;
}

export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse(rows, { newline: "\n" })}\n`;

export const rowsOf = (text: string): readonly Row[] => {
  const bare = text.replace(/^\uFEFF/, "");
  const rows: Row[] = [];
  let line = 1;
  let start = 0;
  Papa.parse(bare, {
    delimiter: separatorOf(headOf(bare)),
    newline: /\r\n|\n|\r/.exec(bare)?.[0] ?? "\n",
    step({ data, errors, meta }) {
      const [error] = errors;
      if (data.some((cell) => cell !== "") || error)
        rows.push({ cells: data, line, ...(error && { error: error.message }) });
      line += breaksIn(bare, start, meta.cursor);
      start = meta.cursor;
    },
  });
  return rows;
};

export const headOf = (text: string): string => /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? "";

/** Spreadsheets write the list separator of their country: the one the first line has most of. */
export const separatorOf = (head: string): string => {
  const count = (separator: string): number => head.split(separator).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
};

const breaksIn = (text: string, from: number, to: number): number =>
  text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
