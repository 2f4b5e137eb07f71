// What a format is: one file a format of a reading. `keeps` declares what survives write and parse; tests hold it to that.
import type { Parsed, Reading } from "../model/index.js";

export const parts = [
  "title",
  "kind",
  "header",
  "stages",
  "groups",
  "lanes",
  "roles",
  "lines",
  "notes",
  "cells",
  "scores",
  "colors",
  "authors",
  "owners",
  "tags",
  "votes",
  "spans",
  "confidence",
  "ids",
  "links",
  "leftovers",
] as const;
export type Part = (typeof parts)[number];

export interface Format {
  readonly id: string;
  /** What a person calls it: Spreadsheet, Table, Everything. */
  readonly name: string;
  /** Short word on what it is for, shown beside the name. */
  readonly about: string;
  readonly extension: string;
  readonly mime: string;
  readonly keeps: readonly Part[];
  /** Text of the file, and whole sentences on what could not be kept. */
  write(reading: Reading): { readonly text: string; readonly dropped: readonly string[] };
  parse?(text: string, name: string): Parsed<Reading>;
}
