// Putting a planned map on the board: the spot is found, from a reading where the host does not know of free room, and everything is
// placed in one go.
import {
  type About,
  type Applied,
  type Board,
  type Change,
  type ItemId,
  isBadge,
  type Progress,
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
}

/** Throws HostError, and NoRoom where the chosen frame has none. */
export const insert = async (board: Board, plan: Plan, how: How): Promise<Inserted> => {
  const { map, spot } = (await inRoom(board, plan, how)) ?? (await inReading(board, plan, how));
  how.placed.add(map.id);
  const drafts = into(place(map, { ...plan.options, at: spot.at }), spot.into, board.can.nests);
  const { grow } = spot;
  const adds = drafts.map((draft): Change => ({ do: "add", draft }));
  const changes = grow ? [grow.change, ...adds] : adds;
  const applied = await board.apply(changes, how.progress, board.interrupted && aboutOf(plan, map, spot));
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
  items: readonly ItemId[],
  back: readonly Change[] = [],
  progress?: Progress,
): Promise<Applied> => {
  const removes = items.map((id): Change => ({ do: "remove", id }));
  if (back.length === 0) return board.apply(removes, progress);
  const isFree = await canShrink(board, items, back);
  const applied = await board.apply(isFree ? [...removes, ...back] : removes, progress);
  const said = "The frame keeps its new size, because something else stands in it by now.";
  return isFree ? applied : { ...applied, remarks: [...(applied.remarks ?? []), said] };
};

const canShrink = async (board: Board, items: readonly ItemId[], back: readonly Change[]): Promise<boolean> => {
  const going = new Set(items);
  const { items: there } = await board.read({ of: "board" });
  return back.every((change) => {
    if (change.do !== "resize") return true;
    const { box } = change;
    const now = there.find((i) => i.id === change.id);
    if (!now) return false;
    const right = now.box.x + box.w;
    const low = now.box.y + box.h;
    return there.every(
      (i) => i.parent !== change.id || going.has(i.id) || (i.box.x + i.box.w <= right && i.box.y + i.box.h <= low),
    );
  });
};
