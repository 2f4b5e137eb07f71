// Items → Figma's JSON of a FigJam file: boxes from the page's corner and around what is turned, children inside their section,
// a table as one node with its cells.
import type { Box, Item } from "../../../src/board/index.js";
import { type Form, type Json, renamed, reversed } from "./form.js";

const types = {
  sticky: "STICKY",
  shape: "SHAPE_WITH_TEXT",
  text: "TEXT",
  frame: "SECTION",
  line: "LINE",
  connector: "CONNECTOR",
  image: "RECTANGLE",
} as const;

const channel = (hex: string, at: number): number => Math.fround(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const painted = (hex: string | undefined): readonly Json[] =>
  hex === undefined
    ? []
    : [
        {
          blendMode: "NORMAL",
          type: "SOLID",
          color: { r: channel(hex, 1), g: channel(hex, 3), b: channel(hex, 5), a: 1 },
        },
      ];

/** The upright box around a box that is turned about its middle. */
const around = ({ x, y, w, h }: Box, turn: number): Json => {
  const [c, s] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [width, height] = [w * c + h * s, w * s + h * c];
  return { x: x + (w - width) / 2, y: y + (h - height) / 2, width, height };
};

/** Stickies cannot be turned by themselves; a frame takes what is in it along when it is turned. */
const turnOf = (item: Item, home?: Item): number => {
  const isUpright = item.kind === "sticky" || item.cellOf !== undefined;
  return isUpright ? (home ? turnOf(home) : 0) : ((item.angle ?? 0) * Math.PI) / 180;
};

interface Node extends Json {
  children?: Node[];
}

const own = (item: Item, ids: ReadonlyMap<string, string>): Json => {
  const { kind, text, fill, stroke, fontSize } = item;
  const end = (of: string | undefined) =>
    of === undefined ? { position: { x: item.box.x, y: item.box.y } } : { endpointNodeId: ids.get(of), magnet: "AUTO" };
  switch (kind) {
    case "sticky":
      return { characters: text, authorVisible: item.author !== undefined, fills: painted(fill) };
    case "shape":
      return { characters: text, shapeType: "SQUARE", fills: painted(fill), strokes: painted(stroke), strokeWeight: 4 };
    case "text":
      return { characters: text, fills: painted("#1E1E1E"), style: { fontFamily: "Inter", fontSize } };
    case "frame":
      return { sectionContentsHidden: false, fills: painted("#FFFFFF") };
    case "line":
      return { fills: [], strokes: painted("#1E1E1E"), strokeWeight: 2 };
    case "connector":
      return {
        characters: text,
        connectorStart: end(item.from),
        connectorEnd: end(item.to),
        connectorLineType: "ELBOWED",
        connectorEndStrokeCap: "LINE_ARROW",
        strokes: painted("#B3B3B3"),
        strokeWeight: 3,
      };
    case "image":
      return { fills: [{ blendMode: "NORMAL", type: "IMAGE", scaleMode: "FILL", imageRef: "0" }] };
  }
};

const nodeOf = (item: Item, ids: ReadonlyMap<string, string>, home: Item | undefined): Node => {
  const turn = turnOf(item, home);
  const isTurnedFrame = item.kind === "frame" && turn !== 0;
  // Told from what holds it.
  const told = turn - (home ? turnOf(home) : 0);
  const box = around(item.box, turn);
  const type = item.cellOf !== undefined ? "TABLE_CELL" : isTurnedFrame ? "FRAME" : types[item.kind];
  return {
    id: ids.get(item.id) ?? item.id,
    name: item.text.split("\n")[0] ?? "",
    type,
    scrollBehavior: "SCROLLS",
    blendMode: "PASS_THROUGH",
    ...(item.locked && { locked: true }),
    ...(told !== 0 && { rotation: told }),
    ...own(item, ids),
    ...(item.kind === "frame" && { name: item.text, children: [] }),
    absoluteBoundingBox: box,
    absoluteRenderBounds: box,
  };
};

/** A stamp for each vote, in a row along the note's lower edge. */
const stampsOn = (item: Item, id: string): readonly Node[] =>
  Array.from({ length: item.votes ?? 0 }, (_, i): Node => {
    const side = 0.2 * item.box.h;
    const x = item.box.x + ((i + 1) * (item.box.w - side)) / ((item.votes ?? 0) + 1);
    const box = { x, y: item.box.y + item.box.h - side, width: side, height: side };
    return { id: `${id}:${i}`, name: "+1", type: "STAMP", absoluteBoundingBox: box };
  });

const tree = (items: readonly Item[], ids: ReadonlyMap<string, string>): readonly Node[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const frames = new Map(
    items.filter((i) => i.kind === "frame").map((i) => [i.id, nodeOf(i, ids, byId.get(i.parent ?? ""))]),
  );
  const top: Node[] = [];
  const holders = new Map<string, Node>();
  /** The table or group of this name at this place, made when it is first asked for. */
  const holder = (key: string, type: string, into: Node[]): Node[] => {
    const there = holders.get(key);
    const node = there ?? {
      id: `40:${holders.size + 1}`,
      name: type === "TABLE" ? "Table" : "Group 1",
      type,
      children: [],
    };
    if (!there) {
      holders.set(key, node);
      into.push(node);
    }
    node.children ??= [];
    return node.children;
  };
  for (const item of items) {
    const home = frames.get(item.parent ?? "");
    let into = home?.children ?? top;
    if (item.group !== undefined && item.kind !== "frame") into = holder(`${item.parent} ${item.group}`, "GROUP", into);
    if (item.cellOf !== undefined) into = holder(`${item.parent} table ${item.cellOf}`, "TABLE", into);
    const node = frames.get(item.id) ?? nodeOf(item, ids, home && byId.get(item.parent ?? ""));
    into.push(node, ...stampsOn(item, String(node.id)));
  }
  return top;
};

export const figma: Form = {
  id: "figma",
  extension: "figma.json",
  write: (items, name) => {
    const ids = renamed(items, (n) => `12:${n}`);
    const page = { id: "0:1", name: "Page 1", type: "CANVAS", children: tree(items, ids) };
    const json = {
      name,
      role: "owner",
      lastModified: "2026-05-20T06:38:21Z",
      editorType: "figjam",
      version: "1",
      document: { id: "0:0", name: "Document", type: "DOCUMENT", children: [page] },
      components: {},
      componentSets: {},
      schemaVersion: 0,
      styles: {},
    };
    return { json, ids: reversed(ids) };
  },
};
