// What is selected in the editor, told when that changes, and where on the board a point of the page lies. The editor tells of
// everything at once, so what did not change is passed over.
import type { Item, ItemId, Point, Selected } from "../../board/index.js";
import type { AppState, ExcalidrawApi } from "./board.js";
import { elementItems } from "./items.js";

const chosenIn = ({ selectedElementIds }: AppState): string =>
  Object.entries(selectedElementIds)
    .flatMap(([id, is]) => (is ? [id] : []))
    .sort()
    .join("\n");

const selectedIn = (elements: readonly unknown[], chosen: string): Selected => {
  if (chosen === "") return { ids: [] };
  const { items, ownerOf } = elementItems(elements);
  const wanted = new Set<ItemId>(chosen.split("\n").map(ownerOf));
  const [only, ...others] = items.filter((i): boolean => wanted.has(i.id));
  const frame: Item | undefined = only?.kind === "frame" && others.length === 0 ? only : undefined;
  return {
    ids: [...(only ? [only] : []), ...others].map((i) => i.id),
    ...(frame && { frame: { id: frame.id, title: frame.text } }),
  };
};

/** Tells at once, and then whenever something else is selected. */
export const followSelection = (api: ExcalidrawApi, heard: (selected: Selected) => void): (() => void) => {
  let last: string | undefined;
  let before: AppState["selectedElementIds"] | undefined;
  const look = (): void => {
    const state = api.getAppState();
    // Of every move of the pointer the editor tells with the same object.
    if (state.selectedElementIds === before) return;
    before = state.selectedElementIds;
    const chosen = chosenIn(state);
    if (chosen === last) return;
    last = chosen;
    heard(selectedIn(api.getSceneElementsIncludingDeleted(), chosen));
  };
  look();
  return api.onChange(look);
};

/** From the page's own coordinates. */
export const toScene = (
  at: Point,
  state: AppState & { readonly offsetLeft: number; readonly offsetTop: number },
): Point => ({
  x: (at.x - state.offsetLeft) / state.zoom.value - state.scrollX,
  y: (at.y - state.offsetTop) / state.zoom.value - state.scrollY,
});
