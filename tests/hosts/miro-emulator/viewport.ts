// What of the board this person sees, and where there is room on it (rule 25): a view is told by its top left corner, an empty space by
// its centre or corner, as a switch says.
import type { Context, Ref } from "./handles.js";
import type { Rect, Shared } from "./shared.js";
import type { World } from "./world.js";

/** At a zoom of 1 the window shows this much. */
export const screen = { width: 1600, height: 900 };

const fitted = (wanted: Rect): Rect => {
  // The window keeps its shape: the wished rectangle is fitted into it.
  const scale = Math.max(wanted.width / screen.width, wanted.height / screen.height);
  const width = screen.width * scale;
  const height = screen.height * scale;
  return {
    x: wanted.x + wanted.width / 2 - width / 2,
    y: wanted.y + wanted.height / 2 - height / 2,
    width,
    height,
  };
};

export interface Wish {
  readonly viewport: Rect;
  readonly padding?: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly animationDurationInMs?: number;
}

export const viewportOf = ({ view, shown }: Shared, { world, exec }: Context) => ({
  get: (): Promise<Rect> => exec("viewport.get", 50, false, () => ({ ...view })),
  set: ({ viewport, padding }: Wish): Promise<Rect> =>
    exec("viewport.set", 50, false, () => {
      const { top = 0, left = 0, bottom = 0, right = 0 } = padding ?? {};
      const wanted = {
        x: viewport.x - left,
        y: viewport.y - top,
        width: viewport.width + left + right,
        height: viewport.height + top + bottom,
      };
      if (!Object.values(wanted).every(Number.isFinite)) throw new Error("Validation error: viewport needs numbers");
      return { ...Object.assign(view, fitted(wanted)) };
    }),
  zoomTo: (items: Ref | readonly Ref[]): Promise<void> => {
    const ids = [items].flat().map((i) => (i as Ref).id);
    return exec("viewport.zoomTo", 50, false, () => {
      const rects = ids.map((id) => world.rect(world.find(id)));
      shown.splice(0, shown.length, ...ids);
      const [x, y] = [Math.min(...rects.map((r) => r.x)), Math.min(...rects.map((r) => r.y))];
      const [right, low] = [Math.max(...rects.map((r) => r.x + r.w)), Math.max(...rects.map((r) => r.y + r.h))];
      if (Number.isFinite(x) && right > x)
        Object.assign(view, fitted({ x, y, width: right - x, height: Math.max(1, low - y) }));
    });
  },
  getZoom: (): Promise<number> => exec("viewport.getZoom", 50, false, () => screen.width / view.width),
  setZoom: (level: number): Promise<void> =>
    exec("viewport.setZoom", 50, false, () => {
      if (!(level >= 0.01 && level <= 4)) throw new Error("Validation error: zoom must be between 0.01 and 4");
      const [x, y] = [view.x + view.width / 2, view.y + view.height / 2];
      const [width, height] = [screen.width / level, screen.height / level];
      Object.assign(view, { x: x - width / 2, y: y - height / 2, width, height });
    }),
});

type Wanted = Rect & { readonly offset?: number };

/** The nearest free spot to the right and below, in steps of its own size; what is wanted where nothing stands. */
export const emptySpace = (world: World, { x, y, width, height, offset = 0 }: Wanted): Rect => {
  const fromCentre = world.switches.emptySpaceFrom === "centre";
  const taken = world.order
    .map((id) => world.find(id))
    .filter((t) => t.type !== "connector")
    .map((t) => world.rect(t));
  const left = fromCentre ? x - width / 2 : x;
  const top = fromCentre ? y - height / 2 : y;
  const isFree = (dx: number, dy: number): boolean =>
    taken.every(
      (r) =>
        left + dx >= r.x + r.w + offset ||
        left + dx + width + offset <= r.x ||
        top + dy >= r.y + r.h + offset ||
        top + dy + height + offset <= r.y,
    );
  for (let ring = 0; ; ring += 1)
    for (let down = 0; down <= ring; down += 1)
      for (const [across, low] of [
        [ring, down],
        [down, ring],
      ] as const) {
        const [dx, dy] = [across * (width + offset), low * (height + offset)];
        if (isFree(dx, dy)) return { x: x + dx, y: y + dy, width, height };
      }
};
