// What Miro tells for nothing: what is selected, and where on the board a thing from the panel was let go. No call is made for either.
import type { Board, Selected } from "../../board/index.js";
import type { DropEvent, Handle, ItemsEvent, MiroSdk } from "./sdk.js";

const titleOf = (handle: Handle): string => ("title" in handle && typeof handle.title === "string" ? handle.title : "");

const selectedIn = ({ items }: ItemsEvent): Selected => {
  const [only] = items;
  const isFrame = items.length === 1 && only?.type === "frame";
  return {
    ids: items.map((one) => one.id),
    ...(isFrame && { frame: { id: only.id, title: titleOf(only) } }),
  };
};

/** Registered with Miro once, since its `off` cannot be relied on; listeners come and go behind that. */
const once = <Told extends readonly unknown[]>(
  register: (tell: (...told: Told) => void) => void,
): ((heard: (...told: Told) => void) => () => void) => {
  const listeners = new Set<(...told: Told) => void>();
  let isOn = false;
  return (heard) => {
    // Its own object, so that one listener given twice is ended one at a time.
    const listener = (...told: Told): void => heard(...told);
    listeners.add(listener);
    if (!isOn)
      register((...told) => {
        for (const each of [...listeners]) each(...told);
      });
    isOn = true;
    return () => {
      listeners.delete(listener);
    };
  };
};

export const followSelection = ({ ui }: MiroSdk): NonNullable<Board["follow"]> =>
  once((tell) => ui.on("selection:update", (event) => tell(selectedIn(event))));

export const followDrops = ({ ui }: MiroSdk): NonNullable<Board["drops"]> =>
  once((tell) =>
    ui.on("drop", ({ x, y, target }: DropEvent) => {
      const name = target.dataset.drag;
      if (name !== undefined && Number.isFinite(x) && Number.isFinite(y)) tell(name, { x, y });
    }),
  );
