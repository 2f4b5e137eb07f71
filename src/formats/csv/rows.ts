// CSV text ↔ rows of cells, after RFC 4180. Written here because a row's line must be known for problems and the panel has
// no room for a library of 7 KB; tests hold it to one.

export interface Row {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** A sentence on quotation marks that do not match. */
  readonly error?: string;
}

export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((cells) => `${cells.map(cellText).join(",")}\n`).join("");

const cellText = (cell: string | number): string => {
  const text = String(cell);
  return /[",\r\n\uFEFF]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const headOf = (text: string): string => /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? "";

/** Spreadsheets write the list separator of their country: the one the first line has most of. */
export const separatorOf = (head: string): string => {
  const count = (separator: string): number => head.split(separator).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
};

/** Rows with something in them. Separator and line breaks are the file's own. */
export const rowsOf = (text: string): readonly Row[] => {
  const bare = text.replace(/^\uFEFF/, "");
  const cell = cellPattern(separatorOf(headOf(bare)));
  const rows: Row[] = [];
  let line = 1;
  let row: { cells: string[]; line: number; error?: string } = { cells: [], line };
  for (const [whole = "", quoted, open, plain = "", end] of bare.matchAll(cell)) {
    row.cells.push(quoted?.replaceAll('""', '"') ?? open ?? plain);
    if (open !== undefined) row.error ??= "a quotation mark opens a cell and none closes it";
    else if (quoted !== undefined && plain !== "") row.error ??= `“${plain.trim()}” follows a closing quotation mark`;
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end !== undefined && /[\r\n]|^$/.test(end)) {
      if (row.error !== undefined || row.cells.some((c) => c !== "")) rows.push(row);
      row = { cells: [], line };
    }
    if (end === "") break;
  }
  return rows;
};

/** A quoted cell, or one whose quotation mark is never closed, or what stands up to the separator; then what ends it. */
const cellPattern = (separator: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"(?!")|"([\\s\\S]*$))?([^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, "g");
