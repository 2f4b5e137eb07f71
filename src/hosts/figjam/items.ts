// Figma's REST JSON (a file, some nodes, or what the plugin's own export gives) → a snapshot. Pure: no calls, no SDK types.
// What it cannot show is counted in `unseen`; what the items mean is left to others.
import {
  around,
  type Box,
  type Carried,
  HostError,
  type Item,
  isSound,
  keptOf,
  newest,
  parseTag,
  plainText,
  right,
  type Snapshot,
} from "../../board/index.js";
import { textCarried } from "./items/carried.js";
import { boxOf, degreesOf, fillOf, inkOf, isRecord, number, type Raw, rawList, turnOf, word } from "./items/raw.js";
import { votesNear } from "./items/votes.js";

export const tagNamespace = "lanewise";
export const tagKey = "tag";
/** On a section or a page: texts kept for everybody. */
export const keptKey = "map";

/** A file, nodes, or one exported node: `{document}` or `{nodes: {id: {document}}}`, where a document says its type. */
export const isFigmaJson = (input: unknown): boolean => rootsOf(input).length > 0;

/** Throws HostError (host "file") with one line when there is no Figma document in it. */
export const figmaItems = (input: unknown, name: string): Snapshot => {
  const roots = rootsOf(input);
  if (roots.length === 0) {
    throw new HostError(`${name}: expected Figma JSON with “document” or “nodes”, found ${describe(input)}`, {
      host: "file",
    });
  }
  const walk = newWalk();
  for (const page of pagesOf(roots)) collect(page, walk);
  const title = isRecord(input) ? word(input.name) : undefined;
  const items = withVotes(walk);
  return {
    host: "figjam",
    name: title ?? name,
    items,
    ...(walk.unseen.size > 0 && { unseen: [...walk.unseen].map(([what, count]) => ({ what, count })) }),
    ...keptOf(newest(walk.carried)),
  };
};

const rootsOf = (input: unknown): readonly Raw[] => {
  if (!isRecord(input)) return [];
  if (isNode(input.document)) return [input.document];
  if (!isRecord(input.nodes) || Array.isArray(input.nodes)) return [];
  return Object.values(input.nodes).flatMap((entry) =>
    isRecord(entry) && isNode(entry.document) ? [entry.document] : [],
  );
};

const isNode = (value: unknown): value is Raw =>
  isRecord(value) && word(value.type) !== undefined && (word(value.id) !== undefined || Array.isArray(value.children));

const describe = (input: unknown): string => {
  if (Array.isArray(input)) return "a list";
  if (!isRecord(input)) return input === null ? "null" : `a ${typeof input}`;
  const keys = Object.keys(input);
  return keys.length === 0 ? "an empty object" : `an object with “${keys.slice(0, 4).join("”, “")}”`;
};

/** Every page of a file has its own coordinates; everything else shares one. */
const pagesOf = (roots: readonly Raw[]): readonly (readonly Raw[])[] => {
  const loose = roots.filter((r) => r.type !== "DOCUMENT");
  const pages = roots.filter((r) => r.type === "DOCUMENT").flatMap((d) => rawList(d.children));
  return [...(loose.length > 0 ? [loose] : []), ...pages.map((p) => [p])];
};

interface Walk {
  readonly items: Item[];
  readonly stamps: Box[];
  readonly unseen: Map<string, number>;
  readonly ids: Set<string>;
  readonly visited: Set<Raw>;
  readonly carried: Carried[];
}

interface Place {
  readonly parent?: string;
  readonly group?: string;
  readonly cellOf?: string;
  /** Frames turn what is in them; groups are told of node by node. */
  readonly turn: number;
  /** Frames inside frames show no title on the canvas. */
  readonly titled: boolean;
}

const newWalk = (): Walk => ({
  items: [],
  stamps: [],
  unseen: new Map(),
  ids: new Set(),
  visited: new Set(),
  carried: [],
});

const count = (walk: Walk, what: string): void => {
  walk.unseen.set(what, (walk.unseen.get(what) ?? 0) + 1);
};

/** Room between two pages that are read as one board. */
const pageGap = 4800;

const collect = (roots: readonly Raw[], walk: Walk): void => {
  const before = around(walk.items.map((i) => i.box).filter(isSound));
  const first = walk.items.length;
  const firstStamp = walk.stamps.length;
  // A stack of our own: files nest deeper than the engine's.
  const open: { readonly node: Raw; readonly place: Place }[] = roots
    .map((node) => ({ node, place: { turn: 0, titled: true } }))
    .reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (walk.visited.has(next.node)) continue;
    walk.visited.add(next.node);
    if (next.node.visible === false) {
      count(walk, "hidden layer");
      continue;
    }
    const ours = ownOf(next.node);
    if (ours?.[keptKey] !== undefined) walk.carried.push(textCarried(ours[keptKey]));
    const inside = visit(next.node, next.place, walk);
    const children = rawList(next.node.children);
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i];
      if (node) open.push({ node, place: inside });
    }
  }
  if (before) shift(walk, first, firstStamp, right(before) + pageGap);
};

const shift = (walk: Walk, first: number, firstStamp: number, to: number): void => {
  const here = around(
    walk.items
      .slice(first)
      .map((i) => i.box)
      .filter(isSound),
  );
  if (!here) return;
  const moved = (b: Box): Box => ({ ...b, x: b.x + to - here.x });
  for (let i = first; i < walk.items.length; i++) {
    const item = walk.items[i];
    if (item) walk.items[i] = { ...item, box: moved(item.box) };
  }
  for (let i = firstStamp; i < walk.stamps.length; i++) {
    const box = walk.stamps[i];
    if (box) walk.stamps[i] = moved(box);
  }
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
const visit = (node: Raw, place: Place, walk: Walk): Place => {
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

const ownOf = (node: Raw): Raw | undefined => {
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

/** Stamps become votes; those near no note are counted as not shown. */
const withVotes = (walk: Walk): readonly Item[] => {
  if (walk.stamps.length === 0) return walk.items;
  const votes = votesNear(walk.items, walk.stamps);
  const taken = [...votes.values()].reduce((sum, n) => sum + n, 0);
  for (let left = walk.stamps.length - taken; left > 0; left--) count(walk, "stamp");
  return walk.items.map((item) => {
    const n = votes.get(item.id);
    return n === undefined ? item : { ...item, votes: n };
  });
};
