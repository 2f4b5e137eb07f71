// What we write on an item so that we know it again. Hosts carry it as they can (see model.md, “What is kept where”);
// read/ trusts it for identity, never for position. A tag nobody can understand is no tag: the board is then read by its labels.

/** Which part of a map an item is. Bands and columns carry no text; `axis` is a number of the emotion scale. */
export type TagPart =
  | "map"
  | "title"
  | "facts"
  | "group"
  | "stage"
  | "column"
  | "band"
  | "lane"
  | "zero"
  | "axis"
  | "line"
  | "badge";

/**
 * `map` is the map's id. `id` is the stage's, lane's or line's id (a line's id is its role); for `axis` it is the lane's id and
 * `value` the number. `title` is the text as placed, so that a prompt under it can be told from a renaming.
 * On the `map` part: `kind`, `profile`, `language`, `note` (side of a square note in board units) and `notes`.
 */
export interface Tag {
  readonly v: 1;
  readonly map: string;
  readonly part: TagPart;
  readonly id?: string;
  readonly roles?: readonly string[];
  readonly title?: string;
  readonly value?: number;
  readonly kind?: string;
  readonly profile?: string;
  readonly language?: string;
  readonly note?: number;
}

const parts: ReadonlySet<string> = new Set<TagPart>([
  "map",
  "title",
  "facts",
  "group",
  "stage",
  "column",
  "band",
  "lane",
  "zero",
  "axis",
  "line",
  "badge",
]);

const isText = (v: unknown): v is string => typeof v === "string";
const isTexts = (v: unknown): v is readonly string[] => Array.isArray(v) && v.every(isText);
const isNumber = (v: unknown): v is number => typeof v === "number" && Number.isFinite(v);

/** Any value a host may hold → a tag, or `undefined`. Unknown fields and later versions' additions are ignored. */
export const parseTag = (value: unknown): Tag | undefined => {
  let from = value;
  if (isText(value)) {
    try {
      from = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  if (typeof from !== "object" || from === null) return undefined;
  const t: Record<string, unknown> = { ...from };
  if (t.v !== 1 || !isText(t.map) || t.map === "" || !isText(t.part) || !isPart(t.part)) return undefined;
  return {
    v: 1,
    map: t.map,
    part: t.part,
    ...(isText(t.id) && t.id !== "" && { id: t.id }),
    ...(isTexts(t.roles) && { roles: t.roles }),
    ...(isText(t.title) && { title: t.title }),
    ...(isNumber(t.value) && { value: t.value }),
    ...(isText(t.kind) && { kind: t.kind }),
    ...(isText(t.profile) && { profile: t.profile }),
    ...(isText(t.language) && { language: t.language }),
    ...(isNumber(t.note) && { note: t.note }),
  };
};

const isPart = (word: string): word is TagPart => parts.has(word);

export const writeTag = (tag: Tag): string => JSON.stringify(tag);
