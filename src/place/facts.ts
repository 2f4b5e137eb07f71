// The words in a map's header: title, the line under it, and the facts, one a line. Unfilled facts ask.
import { type Header, type HeaderField, headerFields, type ServiceMap } from "../model/index.js";
import type { Words } from "../words/index.js";

const always: ReadonlySet<HeaderField> = new Set(["persona", "scenario", "goal", "scope"]);

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

export const factLine = (field: HeaderField, value: string | undefined, speech: Words): string => {
  const { label, ask } = speech.header[field];
  return `${label}: ${value ? oneLine(value) : ask}`;
};

/** The four that every map should have, and whatever else is known; the state stands under the title. */
export const factsOf = (header: Header, speech: Words): readonly string[] =>
  headerFields
    .filter((field) => field !== "state" && (always.has(field) || header[field]))
    .map((field) => factLine(field, header[field], speech));

const kindKey = (map: ServiceMap): keyof Words["kinds"] => (map.profile === "first-draft" ? "first-draft" : map.kind);

export const titleOf = (map: ServiceMap, speech: Words): string => oneLine(map.title) || speech.untitled[kindKey(map)];

/** “Journey map · current state”. */
export const subtitleOf = (map: ServiceMap, speech: Words): string => {
  const kind = speech.kinds[kindKey(map)];
  return map.header.state ? `${kind} · ${speech.states[map.header.state].title}` : kind;
};
