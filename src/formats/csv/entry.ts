// One row of the spreadsheet as a record: its cells by column, the board item it names, and what it silences where it is no note.
import type { Directive, Leftover, Note } from "../../model/index.js";
import { directivesIn } from "../../words/directives.js";
import { parted } from "../parse/directives.js";
import type { Column } from "./columns.js";

/** A row by column, each cell as it was before it was made harmless. */
export interface Entry {
  readonly line: number;
  cell(column: Column): string;
}

export const itemOf = (entry: Entry): Pick<Note, "item"> => {
  const [id, url] = [entry.cell("item"), entry.cell("url")];
  return id === "" ? {} : { item: url === "" ? { id } : { id, url } };
};

/** On the map as a whole, too, though it has neither lane nor stage then. */
export const isOff = (entry: Entry): boolean =>
  entry.cell("map").trim() !== "" && directivesIn(entry.cell("text"))?.rest === "";

export const directivesOf = (
  entry: Entry,
  lane: string | undefined,
  stage: string | undefined,
): readonly Directive[] => {
  const place = { ...(lane !== undefined && { lane }), ...(stage !== undefined && { stage }) };
  return parted(entry.cell("text"), place).directives.map((one) => ({ ...one, ...itemOf(entry) }));
};

/** The nth of them. */
export const leftoverOf = (entry: Entry, n: number): Leftover => ({
  text: entry.cell("text"),
  reason: entry.cell("reason"),
  item: itemOf(entry).item ?? { id: `left-over-${n}` },
});
