// What Miro says about its items, as JSON of its REST API or as the plain fields of its Web SDK's objects, in our vocabulary.
// Pure: no SDK, no calls. What the items mean is said in read/.
import {
  around,
  type Box,
  centre,
  HostError,
  type Item,
  type ItemKind,
  isSound,
  plainText,
  type Snapshot,
} from "../../board/index.js";
import { color, type Fields, fields, isFields, list, number, text, texts } from "./fields.js";
import { decode } from "./html.js";

// Cards are notes with a title and a description. What is not listed is counted as unseen.
const kinds: Readonly<Record<string, ItemKind>> = {
  sticky_note: "sticky",
  card: "sticky",
  app_card: "sticky",
  shape: "shape",
  text: "text",
  frame: "frame",
  connector: "connector",
  image: "image",
  preview: "image",
  embed: "image",
  document: "image",
};
const helpers: ReadonlySet<string> = new Set(["group", "tag"]);
const typesElsewhere: readonly string[] = ["doc_format", "data_table_format", "mindmap_node", "unknown"];

/** Fields only Miro's connectors, groups, tags and SDK objects have. */
const telling: readonly string[] = ["startItem", "endItem", "start", "itemsIds", "title", "parentId"];

const isMiroItem = (v: unknown): boolean => {
  const o = fields(v);
  const type = text(o.type);
  if (type === undefined) return false;
  const isPlaced = isFields(o.position) || o.origin === "center" || isFields(o.geometry);
  const isKnown = Object.hasOwn(kinds, type) || helpers.has(type) || typesElsewhere.includes(type);
  return isPlaced || (isKnown && isFields(o.data)) || (isKnown && telling.some((key) => o[key] !== undefined));
};

const isPage = (v: unknown): boolean =>
  isFields(v) &&
  Array.isArray(v.data) &&
  (v.type === "cursor-list" || v.limit !== undefined || v.data.some(isMiroItem));

const isRefusal = (v: unknown): boolean => isFields(v) && v.type === "error" && number(v.status) !== undefined;

/** True for every form `miroItems` takes, also empty ones, and for an error the REST API answered with. */
export const isMiroJson = (input: unknown): boolean => {
  if (Array.isArray(input)) return input.length > 0 && (input.every(isPage) || input.some(isMiroItem));
  if (!isFields(input)) return false;
  if (isPage(input) || isRefusal(input) || isPage(input.items)) return true;
  return (
    Array.isArray(input.items) && (input.items.length === 0 || isPage(input.items[0]) || input.items.some(isMiroItem))
  );
};

/** A list, one page, or several pages. */
const unpaged = (v: unknown): readonly unknown[] =>
  isPage(v) ? list(fields(v).data) : list(v).flatMap((one) => (isPage(one) ? list(fields(one).data) : [one]));

/**
 * Items JSON of the REST API: `{items, connectors?, groups?, tags?}`, a page, an array of pages, or a bare array told apart by `type`;
 * items as the Web SDK gives them may stand among them. Throws a HostError of the host `file` for anything else.
 */
export const miroItems = (input: unknown, name: string): Snapshot => {
  if (isRefusal(input))
    throw new HostError(
      `${name} holds an error Miro answered with (${text(fields(input).status)}: ${text(fields(input).message) ?? "no message"}), expected its items`,
      { host: "file" },
    );
  if (!isMiroJson(input))
    throw new HostError(
      `${name} holds no Miro items, expected {"items": […]}, a page with "data", an array of pages, or an array of items with "type"`,
      { host: "file" },
    );
  const all =
    isFields(input) && !isPage(input)
      ? [
          ...unpaged(input.items),
          ...unpaged(input.connectors).map((one) => ({ type: "connector", ...fields(one) })),
          ...unpaged(input.groups).map((one) => ({ type: "group", ...fields(one) })),
          ...unpaged(input.tags).map((one) => ({ type: "tag", ...fields(one) })),
        ]
      : unpaged(input);
  return { ...sdkItems(all), name };
};

/**
 * Objects of the Web SDK, or plain copies of them. `beside` are items that only say where others stand, such as the frame of a
 * selected note: they are not in the snapshot.
 */
export const sdkItems = (all: readonly unknown[], beside: readonly unknown[] = []): Snapshot => {
  const seen = new Map<string, Fields>();
  const said = all.filter(isFields);
  said.forEach((one, n) => {
    const id = text(one.id) ?? `item-${n + 1}`;
    if (!seen.has(id)) seen.set(id, one);
  });
  const context = new Map(beside.filter(isFields).map((one) => [text(one.id) ?? "", one]));
  const lookup: Lookup = {
    find: (id) => seen.get(id) ?? context.get(id),
    tags: new Map(),
    groups: new Map(),
    corners: new Map(),
  };
  for (const [id, one] of [...seen, ...context]) {
    if (one.type === "tag") lookup.tags.set(id, text(one.title) ?? id);
    if (one.type === "group")
      for (const member of [...texts(one.itemsIds), ...texts(fields(one.data).items)]) lookup.groups.set(member, id);
  }
  const items: Item[] = [];
  const unseen = new Map<string, number>();
  for (const [id, one] of seen) {
    const type = text(one.type) ?? "unknown";
    if (helpers.has(type)) continue;
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    // Listed without content, as flowchart shapes are: it may hold text nobody told us.
    const isHollow = kind === "shape" && one.content === undefined && one.data === undefined;
    if (kind === undefined || isHollow) unseen.set(type, (unseen.get(type) ?? 0) + 1);
    const item = itemOf(id, type, kind ?? "image", one, lookup);
    // What cannot be read still takes up room on the board, where it says how much.
    if (kind !== undefined || (isSound(item.box) && item.box.w > 0)) items.push(item);
  }
  const counted = [...unseen].map(([what, count]) => ({ what, count }));
  return { host: "miro", items: withEnds(items), ...(counted.length > 0 && { unseen: counted }) };
};

interface Lookup {
  find(id: string): Fields | undefined;
  readonly tags: Map<string, string>;
  readonly groups: Map<string, string>;
  /** Top left corners found so far, by id. */
  readonly corners: Map<string, Box>;
}

const parentOf = (one: Fields): string | undefined => text(one.parentId) ?? text(fields(one.parent).id);

/** Miro measures from the centre, and what stands in a frame from the frame's top left corner. */
const boxOf = (id: string, one: Fields, lookup: Lookup, chain: readonly string[] = []): Box => {
  const known = lookup.corners.get(id);
  if (known) return known;
  const place = fields(one.position);
  const size = fields(one.geometry);
  const w = number(size.width) ?? number(one.width) ?? (one.type === "text" ? 100 : 0);
  const h = number(size.height) ?? number(one.height) ?? guessedHeight(one, w);
  const x = number(place.x) ?? number(one.x) ?? Number.NaN;
  const y = number(place.y) ?? number(one.y) ?? Number.NaN;
  const from = originOf(one, lookup, [...chain, id]);
  const box = { x: from.x + x - w / 2, y: from.y + y - h / 2, w, h };
  lookup.corners.set(id, box);
  return box;
};

const originOf = (
  one: Fields,
  lookup: Lookup,
  chain: readonly string[],
): { readonly x: number; readonly y: number } => {
  const relative = text(fields(one.position).relativeTo) ?? text(one.relativeTo);
  const id = parentOf(one);
  const parent = id === undefined || chain.includes(id) ? undefined : lookup.find(id);
  if (id === undefined || parent === undefined || relative === "canvas_center") return { x: 0, y: 0 };
  const box = boxOf(id, parent, lookup, chain);
  return relative === "parent_center" ? centre(box) : box;
};

const guessedHeight = (one: Fields, w: number): number => {
  if (one.type === "text") return textHeight(contentOf(one), w, number(fields(one.style).fontSize) ?? 14);
  if (one.type === "sticky_note") return (w * 228) / (fields(one.data).shape === "rectangle" ? 350 : 199);
  return 0;
};

/** About how high a text of this width gets; Miro only tells once it stands on the board. */
export const textHeight = (words: string, w: number, fontSize: number): number => {
  const across = Math.max(1, Math.floor(w / (fontSize * 0.55)));
  const lines = words.split("\n").reduce((n, one) => n + Math.max(1, Math.ceil(one.length / across)), 0);
  return lines * fontSize * 1.4;
};

const contentOf = (one: Fields): string => {
  const data = fields(one.data);
  switch (one.type) {
    case "frame":
      return plainText(text(data.title) ?? text(one.title) ?? "");
    case "card":
    case "app_card":
      return plainText(
        [data.title ?? one.title, data.description ?? one.description].map((v) => decode(text(v) ?? "")).join("\n"),
      );
    case "connector":
      return plainText(
        list(one.captions)
          .map((caption) => decode(text(fields(caption).content) ?? ""))
          .join("\n"),
      );
    case "sticky_note":
    case "shape":
    case "text":
      return decode(text(data.content) ?? text(one.content) ?? "");
    default:
      return "";
  }
};

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

const itemOf = (id: string, type: string, kind: ItemKind, one: Fields, lookup: Lookup): Item => {
  const style = fields(one.style);
  const angle = number(fields(one.geometry).rotation) ?? number(one.rotation) ?? 0;
  const tags = texts(one.tagIds)
    .concat(texts(fields(one.data).tagIds))
    .map((tag) => lookup.tags.get(tag) ?? tag);
  const isShape = type === "shape";
  return {
    id,
    kind,
    box: boxOf(id, one, lookup),
    text: contentOf(one),
    ...(angle !== 0 && { angle }),
    ...optional(
      "fill",
      color(style.fillColor ?? style.cardTheme, isShape || type === "text" ? style.fillOpacity : undefined),
    ),
    ...optional("stroke", isShape ? color(style.borderColor, style.borderOpacity) : color(style.strokeColor)),
    ...optional("fontSize", kind === "sticky" ? undefined : number(style.fontSize)),
    ...optional("parent", parentOf(one)),
    ...optional("group", lookup.groups.get(id) ?? text(one.groupId)),
    ...optional("author", text(one.createdBy) ?? text(fields(one.createdBy).id)),
    ...(tags.length > 0 && { tags }),
    ...optional("url", addressOf(id, one)),
    ...optional("from", text(fields(one.start).item) ?? text(fields(one.startItem).id)),
    ...optional("to", text(fields(one.end).item) ?? text(fields(one.endItem).id)),
  };
};

/** The REST API names the board in its own links; from there follows the address a person can open. */
const addressOf = (id: string, one: Fields): string | undefined => {
  const board = /\/boards\/([^/?#]+)\//.exec(text(fields(one.links).self) ?? "")?.[1];
  return board === undefined ? undefined : `https://miro.com/app/board/${board}/?moveToWidget=${id}`;
};

/** Connectors say what they hold on to, not where they are. */
const withEnds = (items: readonly Item[]): readonly Item[] => {
  const byId = new Map(items.map((i) => [i.id, i]));
  return items.map((item) => {
    if (item.kind !== "connector" || isSound(item.box)) return item;
    const ends = [item.from, item.to].flatMap((id) => byId.get(id ?? "") ?? []).map((end) => centre(end.box));
    const box = around(ends.map((p) => ({ ...p, w: 0, h: 0 })));
    return { ...item, box: box ?? { x: Number.NaN, y: Number.NaN, w: 0, h: 0 } };
  });
};
