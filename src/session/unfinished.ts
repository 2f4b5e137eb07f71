// An insert that was interrupted: offered to the person who began it, and finished, taken away or left, as they say. The same drafts
// are planned once more from what was noted; which items on the board are theirs is the host's to tell.
import {
  type Applied,
  type Board,
  type Draft,
  HostError,
  type ItemId,
  type Pieces,
  type Progress,
  type Unfinished,
} from "../board/index.js";
import type { ServiceMap } from "../model/index.js";
import { parseMap } from "../model/parse.js";
import { place } from "../place/place.js";
import { parseParams, templateOf } from "../templates/index.js";
import { into } from "./into.js";
import { placeOptions } from "./options.js";
import type { Offer, Recipe } from "./plans.js";

/** Throws HostError. Undefined where nothing is to be decided; what needs no decision is settled on the way. */
export const offered = async (board: Board): Promise<Offer | undefined> => {
  const { interrupted } = board;
  if (!interrupted) return undefined;
  for (const of of await interrupted.list()) {
    // Whoever else began it decides.
    if (!of.isMine) continue;
    const drafts = draftsOf(board, of);
    // A newer Lanewise may plan another map from the same note: what stands of it is read by its labels.
    const { standing, own, isFrameGone } = drafts ? await interrupted.look(of, drafts) : nothing;
    if (!drafts || standing === 0) await interrupted.leave(of);
    else if (standing === of.planned) await interrupted.finish(of, drafts, standing);
    else
      return {
        of,
        title: of.title,
        standing,
        planned: of.planned,
        removable: own.length,
        canFinish: !isFrameGone,
      };
  }
  return undefined;
};

const nothing: Pieces = { standing: 0, own: [], isFrameGone: true };

/** Throws HostError. What stands afterwards, in the order of the plan; nothing of it after a removal. */
export const end = async (
  board: Board,
  { of, standing }: Offer,
  how: "finish" | "remove" | "leave",
  progress?: Progress,
): Promise<{ readonly items: readonly ItemId[]; readonly remarks: readonly string[] }> => {
  const { interrupted } = board;
  const drafts = draftsOf(board, of);
  if (!interrupted || !drafts) throw new HostError("this insert is not known here", { host: board.host });
  if (how === "leave") {
    await interrupted.leave(of);
    return { items: [], remarks: [] };
  }
  const applied = await interrupted[how](of, drafts, standing, progress);
  return { items: how === "remove" ? [] : inOrder(drafts, applied), remarks: applied.remarks ?? [] };
};

const inOrder = (drafts: readonly Draft[], { ids }: Applied): readonly ItemId[] =>
  drafts.flatMap((d) => ids[d.key] ?? []);

/** Undefined where what was noted cannot be understood, or gives something else by now. */
const draftsOf = (board: Board, of: Unfinished): readonly Draft[] | undefined => {
  try {
    const recipe: Partial<Recipe> = JSON.parse(of.recipe);
    const params = parseParams(recipe.params ?? {});
    const map = params.ok ? mapOf(recipe, of, params.value) : undefined;
    if (!params.ok || !map) return undefined;
    const at = { x: of.box.x, y: of.box.y };
    const drafts = into(place(map, { ...placeOptions(board, params.value), at }), recipe.into, board.can.nests);
    return drafts.length === of.planned ? drafts : undefined;
  } catch {
    return undefined;
  }
};

const mapOf = (
  { template, map }: Partial<Recipe>,
  of: Unfinished,
  params: Parameters<ReturnType<typeof built>>[0],
): ServiceMap | undefined => {
  if (template !== undefined) return built(template)(params, of.map);
  const read = parseMap(map);
  return read.ok ? { ...read.value, id: of.map } : undefined;
};

/** Throws on a template nobody knows. */
const built = (id: string) => {
  const found = templateOf(id);
  if (!found.ok) throw new Error(`no template “${id}”`);
  return found.value.build;
};
