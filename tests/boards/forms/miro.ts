// Items → what Miro's REST API tells of them: centres, places in a frame from its corner, content as HTML, stickies in named colours.
import { centre, type Item } from "../../../src/board/index.js";
import { type Form, type Json, renamed, reversed } from "./form.js";

const api = "https://api.miro.com/v2/boards/uXjVExample%3D";
const types = {
  sticky: "sticky_note",
  shape: "shape",
  text: "text",
  frame: "frame",
  line: "shape",
  image: "image",
} as const;
const me = "3458764651783224989";
const idOf = (n: number): string => String(3458764672508811000n + BigInt(7 * n));

const palette = {
  gray: "#F5F6F8",
  light_yellow: "#FFF9B1",
  yellow: "#F5D128",
  orange: "#FF9D48",
  light_green: "#D5F692",
  green: "#D0E17A",
  dark_green: "#93D275",
  cyan: "#67C6C0",
  light_pink: "#FFCEE0",
  pink: "#EA94BB",
  violet: "#B384BB",
  red: "#F16C7F",
  light_blue: "#A6CCF5",
  blue: "#23BFE7",
  dark_blue: "#7B92FF",
  black: "#000000",
} as const;

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Stickies come in sixteen colours: the one that looks most like it. */
export const stickyColour = (hex: string): string => {
  const wanted = channels(hex);
  const distance = (other: string): number =>
    channels(other).reduce((sum, c, i) => sum + (c - (wanted[i] ?? 0)) ** 2, 0);
  return Object.entries(palette).sort((a, b) => distance(a[1]) - distance(b[1]))[0]?.[0] ?? "light_yellow";
};

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
  "=": "&#61;",
  "+": "&#43;",
  "@": "&#64;",
};

/** As its editor leaves it: a paragraph a line, and what HTML or a spreadsheet might take for its own as entities. */
export const html = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p>${line.replace(/[&<>"'=+@]/g, (c) => escapes[c] ?? c)}</p>`)
    .join("");

/** A note with a title and a line beneath it, wide and low. */
const isCard = ({ kind, box, text }: Item): boolean => kind === "sticky" && box.w > 1.8 * box.h && text.includes("\n");

const typeOf = (item: Item): string => (isCard(item) ? "card" : types[item.kind === "connector" ? "line" : item.kind]);

const dataOf = (item: Item): Json => {
  const [title = "", ...description] = item.text.split("\n");
  if (isCard(item)) return { title: html(title), description: description.join("\n") };
  switch (item.kind) {
    case "sticky":
      return { content: html(item.text), shape: item.box.w > 1.3 * item.box.h ? "rectangle" : "square" };
    case "frame":
      return { title: item.text, format: "custom", type: "freeform", showContent: true };
    case "image":
      return { imageUrl: `${api}/resources/images/1`, title: "" };
    case "text":
      return { content: html(item.text) };
    default:
      return { content: item.text === "" ? "" : html(item.text), shape: "rectangle" };
  }
};

const styleOf = (item: Item): Json => {
  const { kind, fill, stroke, fontSize } = item;
  if (isCard(item)) return { cardTheme: (fill ?? "#2d9bf0").toLowerCase() };
  const font = fontSize === undefined ? {} : { fontSize: String(fontSize) };
  switch (kind) {
    case "sticky":
      return { fillColor: stickyColour(fill ?? "#FFF9B1"), textAlign: "center", textAlignVertical: "middle" };
    case "frame":
      return { fillColor: "#ffffffff" };
    case "text":
      return { ...font, color: "#1a1a1a", fillColor: "#ffffff", fillOpacity: "0.0", textAlign: "left" };
    case "image":
      return {};
    default:
      return {
        ...font,
        fillColor: (fill ?? "#ffffff").toLowerCase(),
        fillOpacity: fill === undefined ? "0.0" : "1.0",
        borderColor: (stroke ?? "#1a1a1a").toLowerCase(),
        borderOpacity: stroke === undefined ? "0.0" : "1.0",
        borderWidth: "2.0",
      };
  }
};

/** Only texts, shapes and images turn. A text tells its width; its height follows from its writing. */
const geometryOf = ({ kind, box, angle }: Item): Json => ({
  ...(kind === "text" ? { width: 1.02 * box.w } : { width: box.w, height: box.h }),
  ...(angle && ["text", "shape", "image"].includes(kind) && { rotation: angle }),
});

const itemOf = (
  item: Item,
  ids: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, Item>,
  tags: readonly string[],
): Json => {
  const id = ids.get(item.id) ?? item.id;
  // Frames lie in no frame.
  const home = item.kind === "frame" ? undefined : byId.get(item.parent ?? "");
  const at = centre(item.box);
  const type = typeOf(item);
  return {
    id,
    type,
    data: dataOf(item),
    style: styleOf(item),
    geometry: geometryOf(item),
    position: {
      x: at.x - (home?.box.x ?? 0),
      y: at.y - (home?.box.y ?? 0),
      origin: "center",
      relativeTo: home ? "parent_top_left" : "canvas_center",
    },
    ...(home && { parent: { id: ids.get(home.id), links: { self: `${api}/frames/${ids.get(home.id)}` } } }),
    ...(item.tags && { tagIds: item.tags.map((tag) => `34587646725099${100 + tags.indexOf(tag)}`) }),
    links: { self: `${api}/items/${id}` },
    createdAt: "2026-05-20T06:38:21Z",
    createdBy: { id: item.author ?? me, type: "user" },
    modifiedAt: "2026-05-20T06:38:21Z",
    modifiedBy: { id: item.author ?? me, type: "user" },
  };
};

const connectorOf = (item: Item, ids: ReadonlyMap<string, string>): Json => {
  const id = ids.get(item.id) ?? item.id;
  const end = (of: string | undefined) => (of === undefined ? undefined : { id: ids.get(of) ?? of });
  return {
    id,
    type: "connector",
    shape: "curved",
    ...(item.from !== undefined && { startItem: end(item.from) }),
    ...(item.to !== undefined && { endItem: end(item.to) }),
    ...(item.text !== "" && { captions: [{ content: html(item.text), position: "50.0%" }] }),
    style: { endStrokeCap: "stealth", strokeColor: "#000000", strokeWidth: "2.0" },
    links: { self: `${api}/connectors/${id}` },
  };
};

const groupsOf = (items: readonly Item[], ids: ReadonlyMap<string, string>): readonly Json[] => {
  const members = new Map<string, string[]>();
  for (const item of items)
    if (item.group !== undefined && item.kind !== "frame")
      members.set(item.group, [...(members.get(item.group) ?? []), ids.get(item.id) ?? item.id]);
  // One thing is no group.
  return [...members.values()]
    .filter((all) => all.length > 1)
    .map((all, i) => ({ id: String(3458764672600000000n + BigInt(i)), type: "group", data: { items: all } }));
};

export const miro: Form = {
  id: "miro",
  extension: "miro.json",
  write: (items) => {
    const ids = renamed(items, idOf);
    const byId = new Map(items.map((item) => [item.id, item]));
    const tags = [...new Set(items.flatMap((item) => item.tags ?? []))];
    const placed = items.filter((item) => item.kind !== "connector");
    const json = {
      items: placed.map((item) => itemOf(item, ids, byId, tags)),
      connectors: items.filter((item) => item.kind === "connector").map((item) => connectorOf(item, ids)),
      groups: groupsOf(items, ids),
      tags: tags.map((title, i) => ({ id: `34587646725099${100 + i}`, type: "tag", title, fillColor: "red" })),
    };
    return { json, ids: reversed(ids) };
  },
};
