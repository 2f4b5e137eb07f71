// All formats of a reading, and which of them a text is written in.
import { type Parsed, parsed, refused } from "../model/index.js";
import type { Format } from "./format.js";
import { markdown } from "./markdown.js";
import { oneOf } from "./parse/nearest.js";

export * from "./format.js";

export const formats: readonly Format[] = [markdown];

/** `others` are ids the caller knows besides ours; they are named where a word is unknown. */
export const formatOf = (id: string, others: readonly string[] = []): Parsed<Format> => {
  const format = formats.find((f) => f.id === id);
  return format
    ? parsed(format)
    : refused(`unknown format “${id}”, expected ${oneOf([...formats.map((f) => f.id), ...others])}`);
};
