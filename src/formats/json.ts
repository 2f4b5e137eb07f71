// JSON: the model itself, nothing left out. A saved map is taken too, as a reading of one map.
import { type Parsed, type Reading, refused } from "../model/index.js";
import { parseMap, parseReading } from "../model/parse.js";
import type { Format } from "./format.js";
import { parts } from "./format.js";
import { readingOf } from "./parse/reading.js";

const parse = (text: string, name: string): Parsed<Reading> => {
  const file = name || "JSON";
  const value = jsonIn(text);
  if (value instanceof SyntaxError) return refused(`${file}: is no JSON (${value.message})`);
  const format = formatIn(value);
  if (format === "lanewise.reading/1") return parseReading(value, file);
  if (format === "lanewise.map/1") {
    const map = parseMap(value, file);
    return map.ok ? { ok: true, value: readingOf("json", name, { maps: [map.value] }) } : map;
  }
  const found = format === undefined ? "no format" : `format “${format}”`;
  return refused(`${file}: holds ${found}, expected “lanewise.reading/1” or “lanewise.map/1”`);
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
};

const formatIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "format" in value && typeof value.format === "string"
    ? value.format
    : undefined;

export const isJson = (text: string): boolean => !(jsonIn(text) instanceof SyntaxError);

/** Whether a text is JSON that Lanewise saved, of whatever version; boards that only carry our tags are not. */
export const isSavedJson = (text: string): boolean => {
  if (!/"lanewise\.(?:reading|map)\//.test(text)) return false;
  const format = formatIn(jsonIn(text));
  return format !== undefined && /^lanewise\.(?:reading|map)\//.test(format);
};

export const json: Format = {
  id: "json",
  name: "Everything",
  about: "the whole reading, for programs and for later",
  extension: "json",
  mime: "application/json",
  keeps: parts,
  write: (reading) => ({ text: `${JSON.stringify(reading, null, 2)}\n`, dropped: [] }),
  parse,
};
