// Changes → the elements of a board after them. Shared by the live board and by files; every element that no change names
// is handed on as the same value, whatever it is.
import type { Change, Draft, ItemId } from "../../../board/index.js";
import { makeElements, rewritten } from "./make.js";
import { followAll, move, resize } from "./moving.js";
import { boxOf, type Fields, fieldsOf, wordOf } from "./raw.js";
import { changed, id, isFrame, newWork, now, partsOf, put, type Work } from "./work.js";

/** Removed elements are dropped from a file, but marked on a live board, whose undo needs them. */
export type Gone = "dropped" | "marked";

export interface Changed {
  readonly elements: readonly unknown[];
  readonly ids: Readonly<Record<string, readonly ItemId[]>>;
}

const freeId = (work: Work, wanted: string): string => {
  let free = wanted;
  for (let n = 2; work.taken.has(free); n++) free = `${wanted}-${n}`;
  work.taken.add(free);
  return free;
};

const add = (work: Work, draft: Draft, prefix: string): void => {
  const parent = draft.parentIsThere ? draft.parent : work.ids[draft.parent ?? ""]?.[0];
  const frame = parent !== undefined && (draft.parentIsThere !== true || now(work, parent)) ? parent : null;
  const itemId = freeId(work, `${prefix}:${draft.key}`);
  const made = makeElements(draft, itemId, frame);
  // The texts in it belong to it: they are read, moved and removed as one item.
  work.ids[draft.key] = [itemId];
  const late =
    draft.parentIsThere && frame !== null
      ? (draft.behind ?? draft.kind === "shape")
        ? work.back
        : work.front
      : undefined;
  if (late && frame !== null) late.set(frame, [...(late.get(frame) ?? []), ...made]);
  else for (const e of made) work.added.push(e);
};

const remove = (work: Work, at: string): void => {
  const element = now(work, at);
  if (!element) return;
  const { leads, rests } = partsOf(work, at);
  for (const e of [element, ...leads, ...rests]) work.changes.set(id(e) ?? "", null);
  if (element.type !== "frame" && element.type !== "magicframe") return;
  for (const e of work.elements) if (e.frameId === at) put(work, id(e) ?? "", { frameId: null });
};

const write = (work: Work, at: string, text: string): void => {
  const element = now(work, at);
  if (!element) return;
  if (element.type === "frame" || element.type === "magicframe") {
    put(work, at, { name: text });
    return;
  }
  const { leads, rests } = partsOf(work, at);
  const target = element.type === "text" ? element : leads[0];
  const inside = element.type === "text" ? undefined : boxOf(element);
  const [rest] = rests;
  const [first = "", ...others] = text.split("\n");
  const lead = rest ? first : text;
  if (target) put(work, id(target) ?? "", rewritten(target, lead, inside));
  if (rest) put(work, id(rest) ?? "", rewritten(rest, others.join("\n"), undefined));
};

/** Elements in their order on the board; what is new stands in front, frames after what is in them, as the editor keeps it. */
const assembled = (elements: readonly unknown[], work: Work, gone: Gone): readonly unknown[] => {
  const result: unknown[] = [];
  const began = new Set<string>();
  const pushAll = (list: readonly Fields[] | undefined): void => {
    for (const e of list ?? []) result.push(e);
  };
  for (const element of elements) {
    const e = fieldsOf(element);
    const at = id(e);
    const frame = isFrame(e) ? at : wordOf(e.frameId);
    if (frame !== undefined && !began.has(frame)) {
      began.add(frame);
      pushAll(work.back.get(frame));
    }
    if (isFrame(e) && at !== undefined) pushAll(work.front.get(at));
    if (at === undefined || !work.changes.has(at) || work.byId.get(at) !== element) result.push(element);
    else {
      const after = work.changes.get(at);
      if (after) result.push(after);
      else if (gone === "marked") result.push(changed(e, { isDeleted: true }));
    }
  }
  pushAll(work.added.filter((e) => !isFrame(e)));
  pushAll(work.added.filter(isFrame));
  return result;
};

/** All changes in order, as one new list. */
export const changeElements = (elements: readonly unknown[], changes: readonly Change[], gone: Gone): Changed => {
  const work = newWork(elements);
  const map = changes.flatMap((c) => (c.do === "add" && c.draft.tag ? [c.draft.tag.map] : []))[0];
  for (const change of changes) {
    switch (change.do) {
      case "add":
        add(work, change.draft, map ?? "lanewise");
        break;
      case "resize":
        resize(work, change.id, change.box);
        break;
      case "move":
        move(work, change.id, change.by);
        break;
      case "write":
        write(work, change.id, change.text);
        break;
      case "remove":
        remove(work, change.id);
        break;
    }
  }
  followAll(work);
  return { elements: assembled(elements, work, gone), ids: work.ids };
};
