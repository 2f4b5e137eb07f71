// One node of Figma's JSON → what it shows, gathered on a walk over the whole tree. Which nodes are visited, and in what order, is not
// decided here.
import { type Box, type Carried, type Item, isSound, parseTag, plainText } from "../../../board/index.js";
import { tagKey, tagNamespace } from "./names.js";
import { boxOf, degreesOf, fillOf, inkOf, isRecord, number, type Raw, turnOf, word } from "./raw.js";

export interface Walk {
  readonly items: Item[];
  readonly stamps: Box[];
  readonly unseen: Map<string, number>;
  readonly ids: Set<string>;
  readonly visited: Set<Raw>;
  readonly carried: Carried[];
}

export interface Place {
  readonly parent?: string;
  readonly group?: string;
  readonly cellOf?: string;
  /** Frames turn what is in them; groups are told of node by node. */
  readonly turn: number;
  /** Frames inside frames show no title on the canvas. */
  readonly titled: boolean;
}

export const newWalk = (): Walk => ({
  items: [],
  stamps: [],
  unseen: new Map(),
  ids: new Set(),
  visited: new Set(),
  carried: [],
});

export const count = (walk: Walk, what: string): void => {
  walk.unseen.set(what, (walk.unseen.get(what) ?? 0) + 1);
};

const kinds: Readonly<Record<string, Item["kind"]>> = {
  STICKY: "sticky",
  SHAPE_WITH_TEXT: "shape",
  TEXT: "text",
  SECTION: "frame",
  FRAME: "frame",
  CONNECTOR: "connector",
  TABLE_CELL: "shape",
  CODE_BLOCK: "shape",
  RECTANGLE: "shape",
  ELLIPSE: "shape",
  REGULAR_POLYGON: "shape",
  POLYGON: "shape",
  STAR: "shape",
  VECTOR: "shape",
  BOOLEAN_OPERATION: "shape",
  LINE: "line",
  INSTANCE: "shape",
  COMPONENT: "shape",
  COMPONENT_SET: "shape",
  MEDIA: "image",
};

const holders: ReadonlySet<string> = new Set(["DOCUMENT", "CANVAS", "PAGE", "GROUP", "TABLE"]);

/** Adds what the node shows; answers where its children then are. */
export const visit = (node: Raw, place: Place, walk: Walk): Place => {
  const type = word(node.type) ?? "node without a type";
  if (holders.has(type)) {
    const id = word(node.id);
    if (id === undefined) return place;
    if (type === "GROUP") return { ...place, group: id };
    return type === "TABLE" ? { ...place, cellOf: id } : place;
  }
  if (type === "STAMP") {
    const box = boxOf(node, turnOf(node, place.turn));
    if (isSound(box)) walk.stamps.push(box);
    else count(walk, "stamp");
    return place;
  }
  const text = textOf(node, type, place);
  const kind = kinds[type];
  if (!kind) count(walk, type.toLowerCase().replaceAll("_", " "));
  if (!kind && text === "") return place;
  const item = itemOf(node, type, kind ?? "shape", text, place, walk);
  walk.items.push(item);
  // A caption or a shape inside a frame belongs to it; inside anything else it belongs to what that belongs to.
  return kind === "frame" ? { parent: item.id, turn: turnOf(node, place.turn), titled: type === "SECTION" } : place;
};

const textOf = (node: Raw, type: string, place: Place): string => {
  if (type === "SECTION" || (type === "FRAME" && place.titled)) return plainText(word(node.name) ?? "");
  if (type === "FRAME") return "";
  return plainText(word(node.characters) ?? word(node.code) ?? "");
};

const itemOf = (node: Raw, type: string, kind: Item["kind"], text: string, place: Place, walk: Walk): Item => {
  const turn = turnOf(node, place.turn);
  const angle = degreesOf(turn);
  const fill = type === "TEXT" ? undefined : fillOf(node.fills);
  const stroke = number(node.strokeWeight) === 0 ? undefined : inkOf(node.strokes);
  const size = isRecord(node.style) ? number(node.style.fontSize) : undefined;
  const from = isRecord(node.connectorStart) ? word(node.connectorStart.endpointNodeId) : undefined;
  const to = isRecord(node.connectorEnd) ? word(node.connectorEnd.endpointNodeId) : undefined;
  const author = word(node.authorName);
  const tag = tagOf(node);
  return {
    id: freshId(word(node.id), walk),
    kind: kind === "shape" && fill === "image" ? "image" : kind,
    box: boxOf(node, turn),
    text,
    ...(angle !== 0 && { angle }),
    ...(fill !== undefined && fill !== "image" && { fill }),
    ...(stroke !== undefined && { stroke }),
    ...(size !== undefined && { fontSize: size }),
    ...(place.parent !== undefined && { parent: place.parent }),
    ...(place.group !== undefined && { group: place.group }),
    ...(place.cellOf !== undefined && type === "TABLE_CELL" && { cellOf: place.cellOf }),
    ...(node.locked === true && { locked: true }),
    ...(author && node.authorVisible !== false && { author }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(tag && { tag }),
  };
};

export const ownOf = (node: Raw): Raw | undefined => {
  const spaces = node.sharedPluginData;
  const ours = isRecord(spaces) ? spaces[tagNamespace] : undefined;
  return isRecord(ours) ? ours : undefined;
};

const tagOf = (node: Raw): Item["tag"] => {
  const ours = ownOf(node);
  return ours && parseTag(ours[tagKey]);
};

/** Ids are missing or doubled in files that were joined by hand; no two items may share one. */
const freshId = (wanted: string | undefined, walk: Walk): string => {
  const base = wanted ?? `unnamed-${walk.items.length + 1}`;
  let id = base;
  for (let n = 2; walk.ids.has(id); n++) id = `${base}#${n}`;
  walk.ids.add(id);
  return id;
};
