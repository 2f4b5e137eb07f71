// The board as changes would leave it, without doing them: what a frame or table holds goes along with it, as hosts have it.
import {
  type Change,
  type Draft,
  draftText,
  type Item,
  type ItemId,
  plainText,
  type Snapshot,
} from "../board/index.js";

/** What is added has its key for an id. */
export const afterwards = (snapshot: Snapshot, changes: readonly Change[], leadAndRest: boolean): Snapshot => {
  const items = new Map<ItemId, Item>(snapshot.items.map((item) => [item.id, item]));
  const held = holding(snapshot.items);
  for (const change of changes) {
    if (change.do === "add") items.set(change.draft.key, asItem(change.draft, leadAndRest));
    else if (change.do === "move") {
      for (const id of held(change.id)) {
        const item = items.get(id);
        const { x, y } = change.by;
        if (item) items.set(id, { ...item, box: { ...item.box, x: item.box.x + x, y: item.box.y + y } });
      }
    } else if (change.do === "resize") {
      const item = items.get(change.id);
      if (item) items.set(change.id, { ...item, box: { ...item.box, w: change.box.w, h: change.box.h } });
    }
  }
  return { ...snapshot, items: [...items.values()] };
};

/** What goes along with an item: what a frame holds, the cells of a table. */
const holding = (items: readonly Item[]): ((id: ItemId) => readonly ItemId[]) => {
  const under = new Map<ItemId, ItemId[]>();
  for (const { id, parent, cellOf } of items)
    for (const up of [parent, cellOf]) if (up !== undefined) under.set(up, [...(under.get(up) ?? []), id]);
  return (id) => {
    const all = new Set<ItemId>([id]);
    for (const up of all) for (const down of under.get(up) ?? []) all.add(down);
    return [...all];
  };
};

const asItem = (draft: Draft, leadAndRest: boolean): Item => ({
  id: draft.key,
  kind: draft.kind,
  box: draft.box,
  text: draft.text ? plainText(leadAndRest ? draftText(draft.text) : draft.text.lead) : "",
  ...(draft.fill !== undefined && { fill: draft.fill.toUpperCase() }),
  ...(draft.stroke !== undefined && { stroke: draft.stroke.toUpperCase() }),
  ...(draft.text && { fontSize: draft.text.size }),
  ...(draft.parentIsThere && draft.parent !== undefined && { parent: draft.parent }),
  ...(draft.locked && { locked: true }),
  ...(draft.tag && { tag: draft.tag }),
});
