// Items → an Excalidraw file as people's own: a note is a filled box without an outline and a text bound to it.
import type { Item } from "../../../src/board/index.js";
import { broken, type Form, type Json, nanoid, renamed, reversed } from "./form.js";

const types = {
  sticky: "rectangle",
  shape: "rectangle",
  text: "text",
  frame: "frame",
  line: "line",
  connector: "arrow",
  image: "image",
} as const;

const ink = "#1e1e1e";

const base = (id: string, type: string, item: Item, ids: ReadonlyMap<string, string>): Json => ({
  id,
  type,
  x: item.box.x,
  y: item.box.y,
  width: item.box.w,
  height: item.box.h,
  // Frames do not turn.
  angle: item.kind === "frame" ? 0 : ((item.angle ?? 0) * Math.PI) / 180,
  strokeColor: ink,
  backgroundColor: "transparent",
  fillStyle: "solid",
  strokeWidth: 2,
  strokeStyle: "solid",
  roughness: 1,
  opacity: 100,
  groupIds: item.group === undefined ? [] : [item.group],
  // Frames lie in no frame.
  frameId: item.kind === "frame" || item.parent === undefined ? null : (ids.get(item.parent) ?? null),
  roundness: null,
  seed: 1,
  version: 4,
  versionNonce: 1,
  isDeleted: false,
  boundElements: null,
  updated: 1,
  link: null,
  locked: item.locked === true,
});

const wording = (text: string, size: number, across: number, containerId: string | null): Json => {
  const laid = containerId === null ? text : broken(text, across);
  return {
    text: laid,
    originalText: text,
    fontSize: size,
    fontFamily: 5,
    textAlign: containerId === null ? "left" : "center",
    verticalAlign: containerId === null ? "top" : "middle",
    containerId,
    autoResize: true,
    lineHeight: 1.25,
  };
};

const bound = (item: Item, id: string, container: string, ids: ReadonlyMap<string, string>): Json => {
  const { box } = item;
  const size = item.fontSize ?? Math.max(0.13 * Math.min(box.w, box.h), Number.EPSILON);
  const words = wording(item.text, size, Math.max(4, Math.floor(box.w / (0.55 * size))), container);
  const h = String(words.text).split("\n").length * size * 1.25;
  const inner = { x: box.x + 0.05 * box.w, y: box.y + (box.h - h) / 2, w: 0.9 * box.w, h };
  return { ...base(id, "text", { ...item, box: inner }, ids), ...words };
};

/** What an element of this type has besides. */
const own = (item: Item, ids: ReadonlyMap<string, string>): Json => {
  const { kind, box, fill, stroke } = item;
  const end = (of: string | undefined) =>
    of === undefined ? null : { elementId: ids.get(of) ?? of, focus: 0, gap: 4, fixedPoint: null };
  const path = { points: [[0, 0] as const, [box.w, box.h] as const] };
  switch (kind) {
    case "sticky":
      return { backgroundColor: fill ?? "transparent", strokeColor: "transparent" };
    case "shape":
      return { backgroundColor: fill ?? "transparent", strokeColor: stroke ?? ink };
    case "text":
      return wording(item.text, item.fontSize ?? 20, 0, null);
    case "frame":
      return { name: item.text === "" ? null : item.text, strokeColor: "#bbb" };
    case "line":
      return { ...path, startBinding: null, endBinding: null, startArrowhead: null, endArrowhead: null };
    case "connector":
      return { ...path, startBinding: end(item.from), endBinding: end(item.to), endArrowhead: "arrow" };
    case "image":
      return { fileId: "0", status: "saved", scale: [1, 1] };
  }
};

export const excalidraw: Form = {
  id: "excalidraw",
  extension: "excalidraw",
  write: (items) => {
    const ids = renamed(items, nanoid);
    const elements = items.flatMap((item, i): Json[] => {
      const id = ids.get(item.id) ?? item.id;
      const element = { ...base(id, types[item.kind], item, ids), ...own(item, ids) };
      const hasBound = item.text !== "" && ["sticky", "shape", "connector"].includes(item.kind);
      if (!hasBound) return [element];
      const text = nanoid(items.length + i + 1);
      return [{ ...element, boundElements: [{ type: "text", id: text }] }, bound(item, text, id, ids)];
    });
    const json = {
      type: "excalidraw",
      version: 2,
      source: "https://excalidraw.com",
      elements,
      appState: { gridSize: 20, viewBackgroundColor: "#ffffff" },
      files: {},
    };
    return { json, ids: reversed(ids) };
  },
};
