// Markdown: a block a map (heading, list of facts, table lanes × stages, links), then what is left over. Its grammar is in
// markdown/why.md. How text is escaped, written and parsed is said in markdown/.
import type { Format } from "./format.js";
import { parse } from "./markdown/parse.js";
import { write } from "./markdown/write.js";

export const markdown: Format = {
  id: "markdown",
  name: "Table",
  about: "for documents and wikis; can be edited by hand and read again",
  extension: "md",
  mime: "text/markdown",
  keeps: [
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
    "owners",
    "tags",
    "votes",
    "spans",
    "starters",
    "links",
    "directives",
    "leftovers",
  ],
  write,
  parse,
};
