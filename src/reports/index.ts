// All forms of a report, and the sentence each of them opens with.
import { listed, type Parsed, parsed, quoted, refused } from "../model/index.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import type { ReportForm } from "./report.js";
import { sarif } from "./sarif.js";
import { text } from "./text.js";

export { headline } from "./headline.js";
export * from "./report.js";

export const reports: readonly ReportForm[] = [text, json, markdown, sarif, github, junit];

/** `others` are ids the caller knows besides ours; they are named where a word is unknown. */
export const reportOf = (id: string, others: readonly string[] = []): Parsed<ReportForm> => {
  const form = reports.find((r) => r.id === id);
  const known = [...reports.map((r) => r.id), ...others].map((known) => quoted(known));
  return form ? parsed(form) : refused(`unknown format “${id}”, expected ${listed(known, { word: "or", most: 99 })}`);
};
