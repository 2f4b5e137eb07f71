// Changes items that are there already: larger frames and boxes, new texts. Always on handles fetched a moment ago,
// because `sync` writes back everything a handle remembers.
import { type Change, reworded } from "../../board/index.js";
import { decode, rewritten } from "./html.js";
import { fresh, freshAll, type Page, sync } from "./page.js";
import { contentOf, isFrame, isPlaced, type PlacedHandle } from "./sdk.js";
import type { Work } from "./work.js";

export type Alter = Extract<Change, { readonly do: "resize" | "write" }>;

export const alterAll = async (page: Page, work: Work, changes: readonly Alter[]): Promise<void> => {
  try {
    const found = await freshAll(page, [...new Set(changes.map((c) => c.id))]);
    const handles = new Map(found.filter(isPlaced).map((h) => [h.id, h]));
    for (const [id, handle] of handles) work.there.set(id, handle);
    for (const change of inOrder(changes, handles)) {
      if (!work.goesOn()) return;
      const handle = await latest(page, work, handles.get(change.id));
      if (handle) await alterOne(page, work, change, handle);
      else if (change.do === "write") throw new Error("the text to be changed is no longer on the board");
      await work.finish(change);
    }
  } catch (thrown) {
    work.fail(thrown);
  }
};

/** A frame takes all that is in it along when it is written back: as little as can be lies between the last look at it and that. */
const latest = async (page: Page, work: Work, known: PlacedHandle | undefined): Promise<PlacedHandle | undefined> => {
  if (!known || !isFrame(known)) return known;
  const now = await fresh(page, known.id);
  if (!now || !isPlaced(now)) return undefined;
  work.there.set(now.id, now);
  return now;
};

/** A frame must have room for what grows in it, and may shrink only after it. */
const inOrder = (changes: readonly Alter[], handles: ReadonlyMap<string, PlacedHandle>): readonly Alter[] => {
  const rank = (c: Alter): number => {
    const handle = handles.get(c.id);
    if (c.do !== "resize" || !handle || !isFrame(handle)) return 1;
    return c.box.w >= handle.width && c.box.h >= handle.height ? 0 : 2;
  };
  return [...changes].sort((a, b) => rank(a) - rank(b));
};

const alterOne = async (page: Page, work: Work, change: Alter, handle: PlacedHandle): Promise<void> => {
  if (change.do === "write") return await write(page, work, handle, change);
  const { width = 0, height = 0, x, y } = handle;
  // A frame somebody has made larger meanwhile stays as large: what is in it may need the room.
  const least = work.filled.has(change.id) ? { w: width, h: height } : { w: 0, h: 0 };
  const [w, h] = [Math.max(change.box.w, least.w), Math.max(change.box.h, least.h)];
  if (w === width && h === height) return;
  // Growing to the right and downwards from the middle keeps the corner, and with it every child, where it is.
  const grow = { width: w, height: h, x: x + (w - width) / 2, y: y + (h - height) / 2 };
  await put(page, handle, grow);
  work.undo.push(() => sizeBack(page, change.id, { w, h }, { w: width, h: height }));
};

interface Size {
  readonly w: number;
  readonly h: number;
}

/** Where it stands by now, unless somebody has changed its size since. */
const sizeBack = async (page: Page, id: string, from: Size, to: Size): Promise<void> => {
  const now = await fresh(page, id);
  if (!now || !isPlaced(now) || !isAbout(now.width, from.w) || !isAbout(now.height, from.h)) return;
  await put(page, now, { width: to.w, height: to.h, x: now.x + (to.w - from.w) / 2, y: now.y + (to.h - from.h) / 2 });
};

const isAbout = (size: number | undefined, wanted: number): boolean => Math.abs((size ?? 0) - wanted) < 1;

/** Unless somebody has reworded it since. */
const textBack = async (page: Page, id: string, from: string, to: string): Promise<void> => {
  const now = await fresh(page, id);
  if (!now || !isPlaced(now) || reworded(decode(contentOf(now)), decode(from)) !== undefined) return;
  await put(page, now, { content: to });
};

type Write = Extract<Change, { readonly do: "write" }>;

const write = async (page: Page, work: Work, handle: PlacedHandle, { text, was }: Write): Promise<void> => {
  const old = contentOf(handle);
  const why = reworded(decode(old), was);
  if (why !== undefined) throw new Error(why);
  const content = rewritten(old, text);
  await put(page, handle, { content });
  work.undo.push(() => textBack(page, handle.id, content, old));
};

/** Writes some fields; the top stays where it was also when a text gets higher. */
const put = async (page: Page, handle: PlacedHandle, fields: Readonly<Record<string, unknown>>): Promise<void> => {
  const top = "content" in fields && handle.type === "text" ? handle.y - (handle.height ?? 0) / 2 : undefined;
  Object.assign(handle, fields);
  await sync(page, handle);
  if (top === undefined) return;
  const y = top + (handle.height ?? 0) / 2;
  if (Math.abs(handle.y - y) < 0.5) return;
  Object.assign(handle, { y });
  await sync(page, handle);
};
