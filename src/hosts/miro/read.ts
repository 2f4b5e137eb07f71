// Takes items off the board: one call for all of them, one for what we wrote down about them.
import { HostError, type ItemId, type Scope, type Snapshot } from "../../board/index.js";
import { heavy, light } from "./calls.js";
import { sdkItems } from "./items.js";
import { fresh, gistOf, host, type Page } from "./page.js";
import { keptIn } from "./record.js";
import { learnTags } from "./save.js";
import { type Handle, isFrame } from "./sdk.js";

interface Found {
  readonly items: readonly Handle[];
  /** Only say where others stand. */
  readonly beside: readonly Handle[];
}

export const readScope = async (page: Page, scope: Scope): Promise<Snapshot> => {
  const { sdk, call } = page;
  const [found, data] = await Promise.all([inScope(page, scope), call(light, () => sdk.getAppData())]);
  const tags = learnTags(page, data);
  const snapshot = sdkItems(found.items, [...found.beside, ...(await missingTags(page, found.items))]);
  for (const { kind, id, box } of snapshot.items) if (kind === "frame") page.corners.set(id, box);
  const items = snapshot.items.map((item) => {
    const tag = tags.get(item.id);
    return tag ? { ...item, tag } : item;
  });
  return { ...snapshot, items, ...keptIn(data) };
};

const inScope = async (page: Page, scope: Scope): Promise<Found> => {
  const { sdk, call } = page;
  switch (scope.of) {
    case "board": {
      const items = page.found ?? (await call(heavy, () => sdk.get()));
      page.found = undefined;
      page.gist = gistOf(items);
      page.looksAnew?.();
      return { items, beside: [] };
    }
    case "selection":
      return await withSurroundings(page, await call(heavy, () => sdk.getSelection()));
    case "frame": {
      const frame = await fresh(page, scope.id);
      if (!frame || !isFrame(frame)) throw new HostError("the frame is no longer on this board", { host });
      const children = await call(heavy, () => frame.getChildren());
      const found = await withConnectors(page, children);
      return { items: [frame, ...found], beside: [] };
    }
  }
};

const idsIn = (handle: Handle, key: "connectorIds" | "childrenIds" | "tagIds"): readonly string[] => {
  const value: unknown = key in handle ? Reflect.get(handle, key) : undefined;
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
};
const parentOf = (handle: Handle): ItemId | undefined =>
  "parentId" in handle && typeof handle.parentId === "string" ? handle.parentId : undefined;

/** A selected frame brings what is in it; a selected child needs its frame to say where it stands. One call for both. */
const withSurroundings = async (page: Page, selected: readonly Handle[]): Promise<Found> => {
  const have = new Set(selected.map((one) => one.id));
  const children = new Set(selected.flatMap((one) => idsIn(one, "childrenIds")).filter((id) => !have.has(id)));
  const parents = selected.flatMap((one) => parentOf(one) ?? []).filter((id) => !have.has(id));
  const ids = [...new Set([...children, ...parents])];
  if (ids.length === 0) return { items: selected, beside: [] };
  const more = await page.call(heavy, () => page.sdk.get({ id: ids }));
  return {
    items: [...selected, ...more.filter((one) => children.has(one.id))],
    beside: more.filter((one) => !children.has(one.id)),
  };
};

/** Connectors belong to no frame: those between its items come along. */
const withConnectors = async (page: Page, items: readonly Handle[]): Promise<readonly Handle[]> => {
  const have = new Set(items.map((one) => one.id));
  const ids = [...new Set(items.flatMap((one) => idsIn(one, "connectorIds")))].filter((id) => !have.has(id));
  if (ids.length === 0) return items;
  return [...items, ...(await page.call(heavy, () => page.sdk.get({ id: ids })))];
};

/** Items name their tags by id; asked for only where there are any and the board did not list them itself. */
const missingTags = async (page: Page, items: readonly Handle[]): Promise<readonly Handle[]> => {
  const known = new Set(items.filter((one) => one.type === "tag").map((one) => one.id));
  const isOpen = items.some((one) => idsIn(one, "tagIds").some((id) => !known.has(id)));
  return isOpen ? await page.call(heavy, () => page.sdk.get({ type: "tag" })) : [];
};
