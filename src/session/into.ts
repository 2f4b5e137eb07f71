// A map’s drafts, into a frame that stands on the board already. Where frames may lie in frames the map keeps its own; elsewhere a
// hollow sheet stands in for it, so that the map is still known as one thing, and the frame that was there holds everything.
import type { Change, Draft, Item, ItemId, Snapshot } from "../board/index.js";

/** Hollow, so that clicks reach what is in it and what comes behind it later is seen. */
const outline = "#D9D9D9";

export const into = (drafts: readonly Draft[], frame: ItemId | undefined, nests = false): readonly Draft[] => {
  if (frame === undefined) return drafts;
  const held = { parent: frame, parentIsThere: true } as const;
  if (nests) return drafts.map((d) => (d.kind === "frame" ? { ...d, ...held } : d));
  const own = new Set(drafts.flatMap((d) => (d.kind === "frame" ? [d.key] : [])));
  return drafts.map((d) => {
    if (d.kind !== "frame") return own.has(d.parent ?? "") ? { ...d, ...held } : d;
    const { text: _, fill: __, ...sheet } = d;
    return { ...sheet, kind: "shape" as const, stroke: outline, strokeWidth: 4, locked: true, ...held };
  });
};

/** What grows inside a frame takes the frame along, also the frame that one lies in: to the right and downwards, before anything else. */
export const withFrames = (changes: readonly Change[], { items }: Snapshot): readonly Change[] => {
  const byId = new Map(items.map((i) => [i.id, i]));
  const wanted = new Map<ItemId, { w: number; h: number }>();
  for (const change of changes) {
    if (change.do !== "resize") continue;
    let box = change.box;
    const seen = new Set<ItemId>([change.id]);
    for (let up = frameOver(byId, change.id); up && !seen.has(up.id); up = frameOver(byId, up.id)) {
      seen.add(up.id);
      const has = wanted.get(up.id) ?? up.box;
      const w = Math.max(has.w, box.x + box.w - up.box.x);
      const h = Math.max(has.h, box.y + box.h - up.box.y);
      if (w > has.w || h > has.h) wanted.set(up.id, { w, h });
      box = { ...up.box, w, h };
    }
  }
  const asked = new Set(changes.flatMap((c) => (c.do === "resize" ? [c.id] : [])));
  const more = [...wanted].flatMap(([id, size]): Change[] => {
    const item = byId.get(id);
    return item && !asked.has(id) ? [{ do: "resize", id, box: { ...item.box, ...size } }] : [];
  });
  return more.length > 0 ? [...more.reverse(), ...changes] : changes;
};

const frameOver = (byId: ReadonlyMap<ItemId, Item>, id: ItemId): Item | undefined => {
  const up = byId.get(byId.get(id)?.parent ?? "");
  return up?.kind === "frame" ? up : undefined;
};
