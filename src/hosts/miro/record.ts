// Which items of a board are ours: one app-data value a map, from item ids to tags, kept small because a board has 30 KB for us.
// Frames cannot hold metadata in Miro, and metadata elsewhere costs a call an item; this costs one for a whole map.
import { type ItemId, parseTag, type Tag } from "../../board/index.js";
import type { AppData } from "./sdk.js";

export type Tags = ReadonlyMap<ItemId, Tag>;

const prefix = "lanewise:";
export const keyOf = (map: string): string => prefix + map;
const mapOf = (key: string): string | undefined => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined);

/** Texts kept for everybody stand under keys of their own. */
export const keptPrefix = "lanewise.";

/** Those texts, as the board's app data has them. */
export const keptIn = (data: unknown): { readonly kept?: Readonly<Record<string, string>> } => {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(isObject(data) ? data : {}))
    if (key.startsWith(keptPrefix) && typeof value === "string") kept[key.slice(keptPrefix.length)] = value;
  return Object.keys(kept).length > 0 ? { kept } : {};
};

type Entry = AppData[string];

export const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === "object" && v !== null && !Array.isArray(v);

/** What all ids begin with; item ids are long and differ at their end. */
const commonStart = (ids: readonly string[]): string => {
  const [first = "", ...rest] = ids;
  let n = rest.length === 0 ? 0 : first.length;
  for (const id of rest) while (!id.startsWith(first.slice(0, n))) n -= 1;
  return first.slice(0, n);
};

/** [part, id, title, roles, value, everything else], 0 for what is absent, cut after the last that is there. */
const packTag = (tag: Tag): Entry => {
  const { v: _, map: __, part, id, title, roles, value, ...rest } = tag;
  const entry: Entry[] = [part, id ?? 0, title ?? 0, roles ? [...roles] : 0, value === undefined ? 0 : [value]];
  if (Object.keys(rest).length > 0) entry.push({ ...rest });
  while (entry.at(-1) === 0) entry.pop();
  return entry;
};

const unpackTag = (map: string, entry: unknown): Tag | undefined => {
  if (!Array.isArray(entry)) return undefined;
  const [part, id, title, roles, value, rest]: unknown[] = entry;
  return parseTag({
    ...(isObject(rest) && rest),
    v: 1,
    map,
    part,
    ...(id !== 0 && { id }),
    ...(title !== 0 && { title }),
    ...(roles !== 0 && { roles }),
    ...(Array.isArray(value) && { value: value[0] }),
  });
};

/** Tags of one map as an app-data value; what else stood in the old value stays. `note`: the insert is not done; null: it is. */
export const packRecord = (tags: Tags, old?: unknown, note?: AppData | null): AppData => {
  const start = commonStart([...tags.keys()]);
  const items = Object.fromEntries([...tags].map(([id, tag]) => [id.slice(start.length), packTag(tag)]));
  const { open, ...rest } = isObject(old) ? jsonOf(old) : {};
  const kept = note === undefined ? open : note;
  return { ...rest, v: 1, start, items, ...(kept && { open: kept }) };
};

/** What notes of inserts that are not done the board's app data holds, by map. */
export const openIn = (data: unknown): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(isObject(data) ? data : {})) {
    const map = mapOf(key);
    if (map !== undefined && isObject(value) && isObject(value.open)) found.set(map, value.open);
  }
  return found;
};

// App data refuses `undefined`, also deep inside.
const jsonOf = (value: Record<string, unknown>): AppData => JSON.parse(JSON.stringify(value));

export const unpackRecord = (map: string, value: unknown): Tags => {
  const tags = new Map<ItemId, Tag>();
  if (!isObject(value) || value.v !== 1 || !isObject(value.items)) return tags;
  const start = typeof value.start === "string" ? value.start : "";
  for (const [end, entry] of Object.entries(value.items)) {
    const tag = unpackTag(map, entry);
    if (tag) tags.set(start + end, tag);
  }
  return tags;
};

/** Every map's tags in all of the board's app data. */
export const allTags = (data: unknown): ReadonlyMap<string, Tags> => {
  const maps = new Map<string, Tags>();
  for (const [key, value] of Object.entries(isObject(data) ? data : {})) {
    const map = mapOf(key);
    if (map !== undefined && value !== null) maps.set(map, unpackRecord(map, value));
  }
  return maps;
};

/** Without the texts as placed: a renamed label is then told from its prompt less well, the rest is as before. */
export const shortened = (tags: Tags): Tags =>
  new Map([...tags].map(([id, { title: _, ...tag }]) => [id, tag] as const));
