// All formats of a reading, and which of them a text is written in.
import { type Parsed, parsed, type Reading, refused } from "../model/index.js";
import { columns } from "./csv/columns.js";
import { headOf, separatorOf } from "./csv/rows.js";
import { csv } from "./csv.js";
import { csvGrid } from "./csv-grid.js";
import type { Format } from "./format.js";
import { html } from "./html.js";
import { isJson, isSavedJson, json } from "./json.js";
import { leftOver } from "./markdown/write.js";
import { markdown } from "./markdown.js";
import { mermaid } from "./mermaid.js";
import { expected } from "./parse/expected.js";
import { svg } from "./svg.js";

export * from "./format.js";

export const formats: readonly Format[] = [json, csv, csvGrid, markdown, mermaid, svg, html];

/** `others` are ids the caller knows besides ours; they are named where a word is unknown. */
export const formatOf = (id: string, others: readonly string[] = []): Parsed<Format> => {
  const format = formats.find((f) => f.id === id);
  return format
    ? parsed(format)
    : refused(`unknown format “${id}”, ${expected(id, [...formats.map((f) => f.id), ...others])}`);
};

/** The format that answers for a text: by what it holds, and where that is not telling, by the file's name. */
const formatFor = (text: string, name: string): Format | undefined => {
  const start = text
    .slice(0, 200)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^[{[]/.test(start)) return isSavedJson(text) ? json : undefined;
  if (
    /^(?:<!--|# |## )/.test(start) &&
    (start.startsWith("# ") || text.includes("\n# ") || text.includes(`## ${leftOver}`))
  )
    return markdown;
  if (isCsvHead(headOf(text))) return csv;
  if (/\.(?:csv|tsv)$/i.test(name)) return csv;
  return /\.(?:md|markdown)$/i.test(name) ? markdown : undefined;
};

const isCsvHead = (head: string): boolean => {
  const cells = head.split(separatorOf(head)).map((cell) => cell.trim().replace(/^"|"$/g, "").toLowerCase());
  return cells.includes("text") && columns.filter((c) => cells.includes(c)).length >= 3;
};

/** Whether a text is one that formats answer for, rather than a board for hosts/file. */
export const isOurs = (text: string, name: string): boolean => formatFor(text, name) !== undefined;

/** A saved reading or map, a spreadsheet or a Markdown table, whatever its name. */
export const bring = (text: string, name: string): Parsed<Reading> => {
  const format = formatFor(text, name);
  if (format?.parse) return format.parse(text, name);
  const found =
    text.trim() === ""
      ? "is empty"
      : /^\s*[{[]/.test(text)
        ? isJson(text)
          ? "is JSON that Lanewise did not save"
          : "is not JSON, or breaks off"
        : "is nothing Lanewise wrote";
  return refused(
    `${name || "Input"}: ${found}, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)`,
  );
};
