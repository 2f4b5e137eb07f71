// People at work on a list of Excalidraw elements, as the editor would leave it. Used over files and over a played editor.
import type { ItemId, Point } from "../../src/board/index.js";
import type { Hands } from "./contract.js";

export interface Element {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  version: number;
  isDeleted: boolean;
  groupIds: string[];
  frameId: string | null;
  containerId?: string | null;
  boundElements?: { id: string; type: string }[] | null;
  text?: string;
  originalText?: string;
  name?: string | null;
  customData?: unknown;
  [field: string]: unknown;
}

let made = 0;

export const element = (type: string, more: Partial<Element>): Element => {
  made += 1;
  return {
    id: `hand-${made}`,
    type,
    x: 0,
    y: 0,
    width: 100,
    height: 100,
    angle: 0,
    strokeColor: "#1e1e1e",
    backgroundColor: "transparent",
    fillStyle: "solid",
    strokeWidth: 2,
    strokeStyle: "solid",
    roughness: 1,
    opacity: 100,
    groupIds: [],
    frameId: null,
    index: null,
    roundness: null,
    seed: made,
    version: 1,
    versionNonce: made,
    isDeleted: false,
    boundElements: null,
    updated: 1,
    link: null,
    locked: false,
    ...more,
  };
};

export const textElement = (text: string, more: Partial<Element> = {}): Element =>
  element("text", {
    text,
    originalText: text,
    fontSize: 20,
    fontFamily: 5,
    textAlign: "left",
    verticalAlign: "top",
    containerId: null,
    autoResize: true,
    lineHeight: 1.25,
    ...more,
  });

/** A filled box with a text bound to it. */
export const boxWithText = (text: string, more: Partial<Element> = {}): [Element, Element] => {
  const box = element("rectangle", more);
  const bound = textElement(text, { containerId: box.id, x: box.x + 5, y: box.y + 5, frameId: box.frameId });
  return [{ ...box, boundElements: [{ id: bound.id, type: "text" }] }, bound];
};

export interface Scene {
  get(): Element[];
  set(elements: Element[]): void;
  select(ids: readonly ItemId[]): void;
}

/** The elements that move, go or are copied together with this one. */
const together = (all: readonly Element[], id: ItemId): Element[] => {
  const self = all.find((e) => e.id === id);
  const [group] = self?.groupIds ?? [];
  return all.filter((e) => e.id === id || e.containerId === id || (group !== undefined && e.groupIds.includes(group)));
};

export const handsOn = (scene: Scene): Hands => {
  const change = (ids: ReadonlySet<string>, to: (e: Element) => Element): void =>
    scene.set(scene.get().map((e) => (ids.has(e.id) ? { ...to(e), version: e.version + 1 } : e)));
  const idsOf = (id: ItemId): ReadonlySet<string> => new Set(together(scene.get(), id).map((e) => e.id));
  const by = (id: ItemId, to: Point): Point => {
    const self = scene.get().find((e) => e.id === id);
    return { x: to.x - (self?.x ?? 0), y: to.y - (self?.y ?? 0) };
  };
  return {
    add: ({ kind, box, text, fill, parent }) => {
      const at = { x: box.x, y: box.y, width: box.w, height: box.h, frameId: parent ?? null };
      if (kind === "text") {
        const one = textElement(text, at);
        scene.set([...scene.get(), one]);
        return one.id;
      }
      const flat = kind === "sticky" ? { strokeColor: "transparent", roughness: 0 } : {};
      const pair = boxWithText(text, { ...at, backgroundColor: fill ?? "transparent", ...flat });
      scene.set([...scene.get(), ...pair]);
      return pair[0].id;
    },
    move: (id, to) => {
      const step = by(id, to);
      change(idsOf(id), (e) => ({ ...e, x: e.x + step.x, y: e.y + step.y }));
    },
    edit: (id, text) => {
      const holder = together(scene.get(), id).find((e) => e.type === "text" && (e.id === id || e.containerId === id));
      if (holder)
        change(new Set([holder.id]), (e) => ({
          ...e,
          text: `${text.slice(0, 3)}\n${text.slice(3)}`,
          originalText: text,
        }));
    },
    turn: (id, degrees) => change(idsOf(id), (e) => ({ ...e, angle: (degrees * Math.PI) / 180 })),
    group: (ids) => {
      const all = new Set(ids.flatMap((id) => [...idsOf(id)]));
      change(all, (e) => ({ ...e, groupIds: [...e.groupIds, `group-${ids.join()}`] }));
    },
    connect: (from, to) => {
      const all = scene.get();
      const [a, b] = [from, to].map((id) => all.find((e) => e.id === id));
      if (!a || !b) throw new Error("expected both ends of the arrow");
      const at = { x: a.x + a.width / 2, y: a.y + a.height / 2 };
      const [dx, dy] = [b.x + b.width / 2 - at.x, b.y + b.height / 2 - at.y];
      const hold = (id: string) => ({ elementId: id, focus: 0, gap: 1 });
      const points = [
        [0, 0],
        [dx, dy],
      ];
      const size = { width: Math.abs(dx), height: Math.abs(dy), frameId: a.frameId };
      const arrow = element("arrow", { ...at, ...size, points, startBinding: hold(from), endBinding: hold(to) });
      const holding = (e: Element): Element => ({
        ...e,
        boundElements: [...(e.boundElements ?? []), { id: arrow.id, type: "arrow" }],
      });
      scene.set([...all.map((e) => (e === a || e === b ? holding(e) : e)), arrow]);
      return arrow.id;
    },
    remove: (id) => change(idsOf(id), (e) => ({ ...e, isDeleted: true })),
    duplicate: (id, to) => {
      const step = by(id, to);
      const parts = together(scene.get(), id);
      const renamed = new Map(parts.map((e) => [e.id, `${e.id}-copy`]));
      const copies = parts.map((e) => ({
        ...e,
        id: renamed.get(e.id) ?? "",
        x: e.x + step.x,
        y: e.y + step.y,
        groupIds: e.groupIds.map((g) => `${g}-copy`),
        ...(e.containerId && { containerId: renamed.get(e.containerId) ?? null }),
        ...(e.boundElements && {
          boundElements: e.boundElements.map((b) => ({ ...b, id: renamed.get(b.id) ?? b.id })),
        }),
      }));
      scene.set([...scene.get(), ...copies]);
      return renamed.get(id) ?? "";
    },
    select: (ids) => scene.select(ids),
  };
};
