// Which items belong inside a map: what its frame holds, or what lies between its labels. Whatever lies beside it is somebody else's.
import { around, type Box, centre, contains, encloses, type Item, type ItemId, isSound } from "../../board/index.js";
import type { Lie } from "./cut.js";
import type { Standing } from "./standing.js";

export interface Inside {
  /** The frame, or what the map takes up. */
  readonly extent: Box;
  readonly frame: Item | undefined;
  readonly members: readonly Item[];
  /** Frames the whole lies in, from the inside out. */
  readonly holders: readonly Item[];
  readonly outside: readonly Item[];
  readonly byId: ReadonlyMap<ItemId, Item>;
}

export const insideOf = (items: readonly Item[], { map, frame, area }: Standing, lie: Lie): Inside => {
  const sound = items.filter((item) => isSound(item.box));
  const byId = new Map(sound.map((item) => [item.id, item]));
  const own = ownIds(map, lie);
  const whole = around([lie.outline.box, area, ...[...own].flatMap((id) => byId.get(id)?.box ?? [])]);
  const held = frame && byId.get(frame.id);
  const extent = held?.box ?? whole ?? area;
  const up = ancestors(byId, held);
  const holders = sound
    .filter((i) => i !== held && i.kind === "frame" && (up.has(i.id) || isRoundAll(i, extent, own)))
    .sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h);
  const isHolder = new Set(holders.map((h) => h.id));
  const isMember = (item: Item): boolean => {
    if (item === held || isHolder.has(item.id) || lie.others.has(item.id)) return false;
    if (own.has(item.id) || (item.cellOf !== undefined && own.has(item.cellOf))) return true;
    if (held && ancestors(byId, item).has(held.id)) return true;
    return contains(extent, centre(item.box)) && !encloses(item.box, extent);
  };
  const members = sound.filter(isMember);
  const known = new Set([...members, ...holders, ...(held ? [held] : [])]);
  return { extent, frame: held, members, holders, outside: sound.filter((i) => !known.has(i)), byId };
};

/** A frame that is one of the map’s labels goes around a part of it, never around all. */
const isRoundAll = (item: Item, extent: Box, own: ReadonlySet<ItemId>): boolean =>
  !own.has(item.id) && encloses(item.box, extent);

const ownIds = (map: Standing["map"], { accounted }: Lie): ReadonlySet<ItemId> =>
  new Set([
    ...[...map.notes, ...map.stages, ...map.lanes, ...map.lines].flatMap((part) => part.item?.id ?? []),
    ...accounted.flatMap(({ as, item }) => (as === "group" ? [item.id] : [])),
  ]);

export const ancestors = (byId: ReadonlyMap<ItemId, Item>, item: Item | undefined): ReadonlySet<ItemId> => {
  const seen = new Set<ItemId>();
  for (let up = byId.get(item?.parent ?? ""); up && !seen.has(up.id); up = byId.get(up.parent ?? "")) seen.add(up.id);
  return seen;
};
