// Figma's REST JSON (a file, some nodes, or what the plugin's own export gives) → a snapshot. Pure: no calls, no SDK types.
// What it cannot show is counted in `unseen`; what the items mean is left to others.
import {
  around,
  type Box,
  HostError,
  type Item,
  isSound,
  keptOf,
  newest,
  right,
  type Snapshot,
} from "../../board/index.js";
import { textCarried } from "./items/carried.js";
import { keptKey } from "./items/names.js";
import { count, newWalk, ownOf, type Place, visit, type Walk } from "./items/node.js";
import { isRecord, type Raw, rawList, word } from "./items/raw.js";
import { votesNear } from "./items/votes.js";

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
