// CSV: one row a note, for spreadsheets and statistics. Columns are a contract (csv/columns.ts); header, lines and connectors
// have no column, and `dropped` says so.
import { parse } from "./csv/parse.js";
import { write } from "./csv/write.js";
import type { Format } from "./format.js";

export const csv: Format = {
  id: "csv",
  name: "Spreadsheet",
  about: "one row a note, to sort, count and filter",
  extension: "csv",
  mime: "text/csv",
  keeps: [
    "title",
    "kind",
    "stages",
    "groups",
    "lanes",
    "roles",
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
    "items",
    "directives",
    "leftovers",
  ],
  write,
  parse,
};
