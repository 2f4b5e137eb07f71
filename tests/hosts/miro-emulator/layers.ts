// What lies over what (rule 17): the order of creation until somebody changes it, frames below all else where a switch says so.
import type { Context } from "./handles.js";

/** Gives the order its new form: `rest` are all others, back to front. */
type Place = (rest: readonly string[], moved: readonly string[]) => readonly string[];

/** All the way up, or right over one. */
export const inFront =
  (of?: string): Place =>
  (rest, moved) => {
    const at = of === undefined ? rest.length : rest.indexOf(of) + 1;
    return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
  };
export const behind =
  (of?: string): Place =>
  (rest, moved) => {
    const at = of === undefined ? 0 : rest.indexOf(of);
    return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
  };

export const restack = ({ world, exec }: Context, name: string, ids: readonly string[], place: Place): Promise<void> =>
  exec(name, 50, true, () => {
    for (const id of ids) world.find(id);
    const moved = world.order.filter((id) => ids.includes(id));
    world.layers(
      place(
        world.order.filter((id) => !ids.includes(id)),
        moved,
      ),
    );
  });

export const layerOf = ({ world, exec }: Context, id: string): Promise<number> =>
  exec("getLayerIndex", 50, false, () => world.order.indexOf(world.find(id).id));
