// What a format is: one file a format of a reading. `keeps` declares what survives write and parse; tests hold it to that.
import type { Parsed, Reading } from "../model/index.js";

/**
 * `lanes`, `stages` and `notes` mean all of them, in order; `cells` the lane and stage of each note. `ratings` are certainty,
 * importance and satisfaction; `evidence` is why a note stands where it does and how its score was written.
 */
export const parts = [
  "title",
  "kind",
  "profile",
  "header",
  "stages",
  "groups",
  "lanes",
  "roles",
  "lines",
  "notes",
  "cells",
  "scores",
  "ratings",
  "colors",
  "authors",
  "owners",
  "tags",
  "votes",
  "spans",
  "starters",
  "confidence",
  "evidence",
  "ids",
  "items",
  "links",
  "directives",
  "leftovers",
  "accounted",
] as const;
export type Part = (typeof parts)[number];

export interface Written {
  readonly text: string;
  /** Whole sentences on what could not be kept. */
  readonly dropped: readonly string[];
}

export interface Format {
  readonly id: string;
  /** What a person calls it: Spreadsheet, Table, Everything. */
  readonly name: string;
  /** Short word on what it is for, shown beside the name. */
  readonly about: string;
  readonly extension: string;
  readonly mime: string;
  readonly keeps: readonly Part[];
  write(reading: Reading): Written;
  /** `name` is the file's, for problems and as the reading's source. */
  parse?(text: string, name: string): Parsed<Reading>;
}
