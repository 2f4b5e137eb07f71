// What the sandbox saw on the page → snapshot, on the panel's side. Pure: asks nobody.
import {
  centre,
  contains,
  type Item,
  type ItemId,
  isSound,
  keptOf,
  parseTag,
  plainText,
  type Scope,
  type Snapshot,
} from "../../board/index.js";
import { votesNear } from "./items/votes.js";
import { figmaItems } from "./items.js";
import type { Looked } from "./look.js";

export const snapshotOf = (looked: Looked, scope: Scope): Snapshot => {
  const { name, exported } = looked;
  const { items: seen, unseen } = figmaItems({ document: looked.document }, name);
  const items = completed(seen, looked);
  const inScope =
    scope.of === "board" ? items : within(items, scope.of === "frame" ? [scope.id] : (looked.selected ?? []));
  return {
    host: "figjam",
    name,
    items: inScope,
    ...(exported && unseen && { unseen }),
    ...keptOf(looked.carried),
  };
};

const completed = (items: readonly Item[], { authors, code, tags, stamps }: Looked): readonly Item[] => {
  const votes = votesNear(items, stamps);
  return items.map((item) => {
    const author = authors[item.id];
    const tag = parseTag(tags[item.id]);
    const lines = code[item.id];
    const n = votes.get(item.id);
    if (!author && !tag && lines === undefined && n === undefined) return item;
    return {
      ...item,
      ...(author && { author }),
      ...(tag && { tag }),
      ...(lines !== undefined && { text: plainText(lines) }),
      ...(n !== undefined && { votes: n }),
    };
  });
};

/** The roots, all that belongs to them, and what lies on top of a frame without belonging to anything. */
const within = (items: readonly Item[], roots: readonly ItemId[]): readonly Item[] => {
  const wanted = new Set(roots);
  const byId = new Map(items.map((i) => [i.id, i]));
  const frames = items.filter((i) => wanted.has(i.id) && i.kind === "frame" && isSound(i.box));
  const belongs = (item: Item): boolean => {
    const seen = new Set<ItemId>();
    for (
      let at: Item | undefined = item;
      at && !seen.has(at.id);
      at = at.parent === undefined ? undefined : byId.get(at.parent)
    ) {
      if (wanted.has(at.id) || (at.cellOf !== undefined && wanted.has(at.cellOf))) return true;
      seen.add(at.id);
    }
    return item.parent === undefined && isSound(item.box) && frames.some((f) => contains(f.box, centre(item.box)));
  };
  return items.filter(belongs);
};
