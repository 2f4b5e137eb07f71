// Putting a planned map on the board: the spot is found, from a reading where the host does not know of free room, and everything is
// placed in one go.
import {
  type About,
  type Applied,
  type Board,
  type Box,
  bottom,
  type Change,
  HostError,
  type Item,
  type ItemId,
  isBadge,
  type Progress,
  right,
} from "../board/index.js";
import type { ServiceMap } from "../model/index.js";
import { place } from "../place/place.js";
import { templates } from "../templates/templates.js";
import { into } from "./into.js";
import type { Inserted, Plan, Recipe } from "./plans.js";
import { type Spot, spotFor, type Where } from "./where.js";

interface How {
  readonly newId: () => string;
  readonly progress: Progress | undefined;
  readonly where: Where;
  /** Ids of maps this session has put somewhere: a plan may be placed again. */
  readonly placed: Set<string>;
  readonly grown: Grown;
}

/** What takes back what grew for an insert that was not finished, by each item of it. */
export type Grown = Map<ItemId, readonly Change[]>;

/** Throws HostError, and NoRoom where the chosen frame has none. */
export const insert = async (board: Board, plan: Plan, how: How): Promise<Inserted> => {
  const { map, spot } = (await inRoom(board, plan, how)) ?? (await inReading(board, plan, how));
  how.placed.add(map.id);
  const drafts = into(place(map, { ...plan.options, at: spot.at }), spot.into, board.can.nests);
  const { grow } = spot;
  const adds = drafts.map((draft): Change => ({ do: "add", draft }));
  const changes = grow ? [grow.change, ...adds] : adds;
  const about = board.interrupted && aboutOf(plan, map, spot);
  const applied = await board.apply(changes, how.progress, about).catch(async (thrown: unknown) => {
    if (grow && thrown instanceof HostError) await giveBack(board, thrown, grow.back, how.grown);
    throw thrown;
  });
  const items = drafts.flatMap((d) => applied.ids[d.key] ?? []);
  return {
    map,
    items,
    frame: items[0],
    remarks: applied.remarks ?? [],
    ...(spot.said !== undefined && { stands: spot.said }),
    ...(grow && { back: [grow.back] }),
  };
};

/** Stopped: nothing of it stands, so the frame shrinks again. Broken off: it shrinks once what stands is taken away. */
const giveBack = async (board: Board, thrown: HostError, back: Change, grown: Grown): Promise<void> => {
  for (const id of thrown.placed) grown.set(id, [back]);
  if (thrown.placed.length > 0 || back.do !== "resize") return;
  try {
    const { items } = await board.read({ of: "board" });
    const now = items.find((i) => i.id === back.id)?.box;
    const differs = now && (now.w !== back.box.w || now.h !== back.box.h);
    if (differs && isFreeIn(items, back, new Set())) await board.apply([back]);
  } catch {
    // The host has refused something already, and that is what is told.
  }
};

interface Found {
  readonly map: ServiceMap;
  readonly spot: Spot;
}

/** Without a reading: a host may know of free room, and a map just made for this plan is nowhere yet. */
const inRoom = async (board: Board, plan: Plan, { where, placed }: How): Promise<Found | undefined> => {
  const { map, recipe } = plan;
  if (where.by !== "room" || recipe.template === undefined || placed.has(map.id)) return undefined;
  const at = await board.room?.(plan.size);
  return at ? { map, spot: { at } } : undefined;
};

const inReading = async (board: Board, plan: Plan, { where, newId }: How): Promise<Found> => {
  const [snapshot, visible] = await Promise.all([board.read({ of: "board" }), board.view()]);
  const isThere = snapshot.items.some((i) => i.tag?.map === plan.map.id && !isBadge(i));
  const map = isThere ? { ...plan.map, id: newId() } : plan.map;
  return { map, spot: spotFor(where, plan.size, snapshot, visible ?? undefined) };
};

const aboutOf = ({ recipe }: Plan, { id, title }: ServiceMap, spot: Spot): About => {
  const whole: Recipe = { ...recipe, ...(spot.into !== undefined && { into: spot.into }) };
  // A map nobody has named asks for its name where that would stand.
  const isNamed = recipe.template === undefined || /\S/.test(String(recipe.params.title ?? ""));
  const name = templates.find((t) => t.id === recipe.template)?.about.en.name;
  return { map: id, title: isNamed ? title : (name ?? title), recipe: JSON.stringify(whole) };
};

/** Takes away what an insert placed; what grew for it goes back, unless something else stands in it by now. Throws HostError. */
export const takeAway = async (
  board: Board,
  grown: Grown,
  items: readonly ItemId[],
  given?: readonly Change[],
  progress?: Progress,
): Promise<Applied> => {
  const back = given ?? items.map((id) => grown.get(id)).find((known) => known !== undefined) ?? [];
  const removes = items.map((id): Change => ({ do: "remove", id }));
  if (back.length === 0) return board.apply(removes, progress);
  const { items: there } = await board.read({ of: "board" });
  const isFree = back.every((change) => change.do !== "resize" || isFreeIn(there, change, new Set(items)));
  const applied = await board.apply(isFree ? [...removes, ...back] : removes, progress);
  const said = "The frame keeps its new size, because something else stands in it by now.";
  return isFree ? applied : { ...applied, remarks: [...(applied.remarks ?? []), said] };
};

/** Whether the frame may have that size: all that lies in it, however deep, and is not about to go, still does. */
const isFreeIn = (
  items: readonly Item[],
  { id, box }: Extract<Change, { readonly do: "resize" }>,
  going: ReadonlySet<ItemId>,
): boolean => {
  const byId = new Map(items.map((i) => [i.id, i]));
  const frame = byId.get(id);
  if (!frame) return false;
  const wanted: Box = { ...frame.box, w: box.w, h: box.h };
  const isInside = (item: Item): boolean => {
    const seen = new Set<ItemId>();
    for (let at: Item | undefined = item; at && !seen.has(at.id); at = byId.get(at.parent ?? "")) {
      if (at.parent === id) return true;
      seen.add(at.id);
    }
    return false;
  };
  return items.every(
    (i) => going.has(i.id) || (right(i.box) <= right(wanted) && bottom(i.box) <= bottom(wanted)) || !isInside(i),
  );
};
