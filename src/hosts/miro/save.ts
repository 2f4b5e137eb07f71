// Writes down which items are ours. A board has 30 KB for us: records of maps that are gone make room first, and a record that
// still does not fit is written shorter, then not at all, and said so. A map without its record is read by its labels.
import { type ItemId, type Tag, wordsOf } from "../../board/index.js";
import { packNote, unpackNote } from "./begun.js";
import { heavy, light } from "./calls.js";
import type { Page } from "./page.js";
import { allTags, keyOf, openIn, packRecord, shortened, type Tags, unpackRecord } from "./record.js";
import type { AppData } from "./sdk.js";

export const remember = (page: Page, id: ItemId, tag: Tag): void => {
  const known = page.tags.get(tag.map);
  if (!known && tag.part === "map") page.unsaved.set(tag.map, true);
  if (!page.unsaved.has(tag.map)) page.unsaved.set(tag.map, false);
  page.tags.set(tag.map, (known ?? new Map<ItemId, Tag>()).set(id, tag));
};

export const forget = (page: Page, id: ItemId): void => {
  page.gone.add(id);
  page.orphans.delete(id);
  for (const [map, tags] of page.tags) {
    if (!tags.delete(id)) continue;
    // A map that was never written down and has nothing left needs no record.
    if (tags.size === 0 && page.unsaved.get(map) === true && !page.open.has(map)) {
      page.unsaved.delete(map);
      page.tags.delete(map);
    } else if (!page.unsaved.has(map)) page.unsaved.set(map, false);
  }
};

/** What the board's app data says, with what this page has not written yet. */
export const learnTags = (page: Page, data: unknown): ReadonlyMap<ItemId, Tag> => {
  const written = allTags(data);
  for (const map of page.tags.keys()) if (!page.unsaved.has(map)) page.tags.delete(map);
  for (const [map, tags] of written) page.tags.set(map, new Map([...tags, ...(page.tags.get(map) ?? [])]));
  const byItem = new Map<ItemId, Tag>();
  for (const tags of page.tags.values()) for (const [id, tag] of tags) if (!page.gone.has(id)) byItem.set(id, tag);
  return byItem;
};

/** Writes what has to be written; the sentences say what could not be. Never throws: the items stand in any case. */
export const saveTags = async (page: Page): Promise<readonly string[]> => {
  const remarks: string[] = [];
  for (const [map, isNew] of [...page.unsaved]) {
    try {
      const short = await saveMap(page, map, isNew);
      if (short) remarks.push("Miro had little room left for Lanewise’s notes on this board; they were kept short.");
      page.unsaved.delete(map);
      if (page.open.get(map)?.note === null || page.tags.get(map)?.size === 0) page.open.delete(map);
    } catch (thrown) {
      remarks.push(
        `Lanewise could not note which items are its own (${wordsOf(thrown)}). The map stands, and will be read by its labels.`,
      );
    }
  }
  return remarks;
};

const saveMap = async (page: Page, map: string, isNew: boolean): Promise<boolean> => {
  const { sdk, call } = page;
  const key = keyOf(map);
  // Read just before it is written: Miro has no way to change a value only if nobody else did.
  const old = isNew ? undefined : await call(light, () => sdk.getAppData(key));
  const all = new Map([...unpackRecord(map, old), ...(page.tags.get(map) ?? [])]);
  for (const id of page.gone) all.delete(id);
  const begun = page.open.get(map)?.note;
  const note = begun && packNote(begun);
  const set = (tags: Tags): Promise<unknown> =>
    call(light, () => sdk.setAppData(key, tags.size > 0 ? packRecord(tags, old, note) : null));
  try {
    await set(all);
    return false;
  } catch (thrown) {
    if (!isFull(thrown)) throw thrown;
  }
  if (await makeRoom(page, map)) {
    try {
      await set(all);
      return false;
    } catch (thrown) {
      if (!isFull(thrown)) throw thrown;
    }
  }
  await set(shortened(all));
  return true;
};

export const isFull = (thrown: unknown): boolean =>
  /storage limit|limit for .?appdata|too large|exceeded/i.test(wordsOf(thrown));

/** In milliseconds: thirty days. */
const tooLong = 30 * 24 * 3_600_000;

/** Drops the records of maps of which nothing stands any more. No record of a map that is there is ever touched. */
export const makeRoom = async ({ sdk, call, clock }: Page, except: string): Promise<boolean> => {
  const data = await call(light, () => sdk.getAppData());
  // What was begun may have items that no record names yet; after so long nobody comes back for it.
  const isBegun = (map: string): boolean => {
    const note = unpackNote(openIn(data).get(map));
    return note !== undefined && note.began > clock.now() - tooLong;
  };
  const maps = [...allTags(data)].filter(([map]) => map !== except && !isBegun(map));
  const ids = maps.flatMap(([, tags]) => [...tags.keys()]);
  if (maps.length === 0) return false;
  const found = ids.length > 0 ? await call(heavy, () => sdk.get({ id: ids })) : [];
  const standing = new Set(found.map((one) => one.id));
  const dead = maps.filter(([, tags]) => [...tags.keys()].every((id) => !standing.has(id)));
  const nothing: AppData[string] = null;
  for (const [map] of dead) await call(light, () => sdk.setAppData(keyOf(map), nothing));
  return dead.length > 0;
};
