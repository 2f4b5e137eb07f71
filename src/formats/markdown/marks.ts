// What a note says besides its text, as code spans behind it: `+2` `owner: Ana` `votes: 3` `tag: legal` `spans: 2 3`.
import type { Note } from "../../model/index.js";
import { expected } from "../parse/expected.js";

export type Marked = Partial<
  Pick<
    Note,
    | "score"
    | "owner"
    | "author"
    | "color"
    | "votes"
    | "tags"
    | "certainty"
    | "importance"
    | "satisfaction"
    | "spans"
    | "starter"
  >
> & { readonly name?: string };

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n));

/** `columns` numbers the stages from 1; `isLinked` notes carry their id so that links can name them. */
export const marksOf = (note: Note, columns: ReadonlyMap<string, number>, isLinked: boolean): readonly string[] => {
  const fact = (key: string, value: string | number | undefined) => (value === undefined ? [] : [`${key}: ${value}`]);
  return [
    ...(note.text === "" ? ["empty"] : []),
    ...(note.starter ? ["starter"] : []),
    ...(note.score === undefined ? [] : [signed(note.score)]),
    ...fact("owner", note.owner),
    ...fact("votes", note.votes),
    ...fact("certainty", note.certainty),
    ...fact("importance", note.importance),
    ...fact("satisfaction", note.satisfaction),
    ...(note.tags ?? []).map((tag) => `tag: ${tag}`),
    ...(note.spans?.length ? [`spans: ${note.spans.map((s) => columns.get(s) ?? 0).join(" ")}`] : []),
    ...(isLinked ? [`id: ${note.id}`] : []),
  ];
};

const number = /^[+−-]?\d+(?:\.\d+)?(?:e-?\d+)?$/;
const keys = ["owner", "author", "color", "votes", "certainty", "importance", "satisfaction", "tag", "spans", "id"];

/** Facts of one note, or a sentence on the mark nobody knows. `stages` are the ids of the columns. */
export const readMarks = (marks: readonly string[], stages: readonly string[]): Marked | string => {
  let all: Marked = {};
  for (const mark of marks) {
    const one = readMark(mark, stages);
    if (typeof one === "string") return one;
    all = { ...all, ...one, ...(one.tags && { tags: [...(all.tags ?? []), ...one.tags] }) };
  }
  return all;
};

const readMark = (mark: string, stages: readonly string[]): Marked | string => {
  if (mark === "empty") return {};
  if (mark === "starter") return { starter: true };
  if (number.test(mark)) {
    const score = Number(mark.replace("−", "-"));
    return score >= -2 && score <= 2 ? { score } : `score “${mark}” is off the scale, expected −2 to +2`;
  }
  const [, key = mark, value = ""] = /^([^:]*):[ ]?(.*)$/s.exec(mark) ?? [];
  switch (key) {
    case "owner":
    case "author":
    case "color":
      return { [key]: value };
    case "tag":
      return { tags: [value] };
    case "id":
      return { name: value };
    case "votes":
      return number.test(value) ? { votes: Number(value) } : `“${mark}”, expected a number of votes`;
    case "certainty":
    case "importance":
    case "satisfaction": {
      const n = Number(value);
      return n >= 1 && n <= 10 ? { [key]: n } : `“${mark}”, expected a number from 1 to 10`;
    }
    case "spans":
      return readSpans(mark, value, stages);
    default:
      return `unknown mark “${mark}”, ${expected(key, keys)} with a value, a score such as “+2”, “starter” or “empty”`;
  }
};

const readSpans = (mark: string, value: string, stages: readonly string[]): Marked | string => {
  const spans: string[] = [];
  for (const word of value.split(/[ ,]+/)) {
    const stage = stages[Number(word) - 1];
    if (stage === undefined) return `“${mark}”, expected numbers of stages from 1 to ${stages.length}`;
    spans.push(stage);
  }
  return { spans };
};
