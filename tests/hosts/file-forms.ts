// Placed maps as the files other tools would give: Miro's REST API and Figma's, in every form people save them. No tags: files
// of these APIs carry none, so what comes back comes from labels and places alone.
import { type Draft, draftText } from "../../src/board/index.js";
import { frameProps, shapeProps, stickyProps, textProps } from "../../src/hosts/miro/drafts.js";
import { textHeight } from "../../src/hosts/miro/items.js";

type Json = Record<string, unknown>;

const api = "https://api.miro.com/v2/boards/uXjVExample%3D";
const paths = { frame: "frames", shape: "shapes", text: "texts", sticky: "sticky_notes" } as const;
const miroId = (n: number): string => String(3458764672508811000n + BigInt(n));
const person = { id: "3458764651783224989", type: "user" };

/** REST gives numbers of a style as text. */
const styled = (style: object): Json =>
  Object.fromEntries(Object.entries(style).map(([key, v]) => [key, typeof v === "number" ? String(v) : v]));

const sdkForm = (draft: Draft): { type: string; data: Json; style: object; w: number; h: number; y: number } => {
  const { box } = draft;
  const middle = box.y + box.h / 2;
  switch (draft.kind) {
    case "frame": {
      const { title, style } = frameProps(draft);
      return {
        type: "frame",
        data: { title, format: "custom", type: "freeform" },
        style,
        w: box.w,
        h: box.h,
        y: middle,
      };
    }
    case "shape": {
      const { content, shape, style } = shapeProps(draft);
      return { type: "shape", data: { content, shape }, style: style ?? {}, w: box.w, h: box.h, y: middle };
    }
    case "text": {
      const lines = draft.text ? draftText(draft.text) : "";
      const h = textHeight(lines, box.w, draft.text?.size ?? 14);
      const { content, style, width } = textProps(draft, h);
      const top = draft.text?.vertical === "middle" ? middle - h / 2 : box.y;
      return { type: "text", data: { content }, style: style ?? {}, w: width ?? box.w, h, y: top + h / 2 };
    }
    case "sticky": {
      const { content, shape, style, width = 208 } = stickyProps(draft);
      const h = (width * 228) / (shape === "rectangle" ? 350 : 199);
      return { type: "sticky_note", data: { content, shape }, style: style ?? {}, w: width, h, y: middle };
    }
  }
};

/** What stands in a frame is measured from the frame's top left corner, from centre to corner. */
export const asMiro = (drafts: readonly Draft[]): readonly Json[] => {
  const nth = new Map(drafts.map((d, i) => [d.key, i + 1]));
  const boxes = new Map(drafts.map((d) => [d.key, d.box]));
  const idOf = (key: string): string => miroId(nth.get(key) ?? 0);
  return drafts.map((draft): Json => {
    const { type, data, style, w, h, y } = sdkForm(draft);
    const id = idOf(draft.key);
    const home = draft.parent === undefined ? undefined : boxes.get(draft.parent);
    const x = draft.box.x + draft.box.w / 2;
    return {
      id,
      type,
      data,
      style: styled(style),
      // A text's height is not among what the list of items tells.
      geometry: type === "text" ? { width: w } : { width: w, height: h },
      position: {
        x: x - (home?.x ?? 0),
        y: y - (home?.y ?? 0),
        origin: "center",
        relativeTo: home ? "parent_top_left" : "canvas_center",
      },
      ...(home && {
        parent: { id: idOf(draft.parent ?? ""), links: { self: `${api}/frames/${idOf(draft.parent ?? "")}` } },
      }),
      links: { self: `${api}/${paths[draft.kind]}/${id}` },
      createdAt: "2026-05-20T06:38:21Z",
      createdBy: person,
      modifiedAt: "2026-05-20T06:38:21Z",
      modifiedBy: person,
    };
  });
};

const pageOf = (data: readonly Json[], total: number, size: number): Json => ({
  size: data.length,
  limit: size,
  total,
  data,
  links: { self: `${api}/items?limit=${size}&cursor=` },
  type: "cursor-list",
});

/** Pages of the size the API gives, the items in the order they were made in. */
export const paged = (items: readonly Json[], size = 50): readonly Json[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, n) =>
    pageOf(items.slice(n * size, (n + 1) * size), items.length, size),
  );

export const onePage = (items: readonly Json[]): Json => pageOf(items, items.length, items.length);

const rgb = (hex: string): Json => {
  const part = (from: number): number => Math.fround(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return { r: part(1), g: part(3), b: part(5), a: 1 };
};
const painted = (hex: string | undefined): readonly Json[] =>
  hex === undefined ? [] : [{ blendMode: "NORMAL", type: "SOLID", color: rgb(hex) }];

const figmaType = { frame: "SECTION", shape: "SHAPE_WITH_TEXT", text: "TEXT", sticky: "STICKY" } as const;

/** Nodes as Figma's REST API gives them: boxes from the page's corner at any depth, children inside their section. */
const asFigmaNodes = (drafts: readonly Draft[]): readonly Json[] => {
  const nodes = new Map<string, Json & { children: Json[] }>();
  const top: Json[] = [];
  drafts.forEach((draft, i) => {
    const words = draft.text ? draftText(draft.text) : "";
    const box = { x: draft.box.x, y: draft.box.y, width: draft.box.w, height: draft.box.h };
    const node: Json & { children: Json[] } = {
      id: `12:${i + 1}`,
      name: draft.kind === "frame" ? words : words.split("\n")[0] || "Square",
      type: figmaType[draft.kind],
      scrollBehavior: "SCROLLS",
      blendMode: "PASS_THROUGH",
      ...(draft.locked && { locked: true }),
      ...(draft.kind === "frame" ? { sectionContentsHidden: false } : { characters: words }),
      ...(draft.kind === "shape" && { shapeType: "SQUARE", strokes: painted(draft.stroke), strokeWeight: 4 }),
      ...(draft.kind === "text" && { style: { fontFamily: "Inter", fontSize: draft.text?.size } }),
      ...(draft.kind === "sticky" && { authorVisible: true }),
      fills: painted(draft.kind === "text" ? draft.text?.color : draft.fill),
      absoluteBoundingBox: box,
      absoluteRenderBounds: box,
      children: [],
    };
    nodes.set(draft.key, node);
    const home = draft.parent === undefined ? undefined : nodes.get(draft.parent);
    (home?.children ?? top).push(node);
  });
  for (const node of nodes.values()) if (node.type !== "SECTION") Reflect.deleteProperty(node, "children");
  return top;
};

const envelope = { components: {}, componentSets: {}, schemaVersion: 0, styles: {} };

/** GET /v1/files/:key. */
export const asFigmaFile = (drafts: readonly Draft[]): Json => ({
  name: "Workshop",
  role: "owner",
  lastModified: "2026-05-20T06:38:21Z",
  editorType: "figjam",
  version: "1",
  document: {
    id: "0:0",
    name: "Document",
    type: "DOCUMENT",
    scrollBehavior: "SCROLLS",
    children: [
      {
        id: "0:1",
        name: "Page 1",
        type: "CANVAS",
        backgroundColor: { r: 0.96, g: 0.96, b: 0.96, a: 1 },
        children: asFigmaNodes(drafts),
      },
    ],
  },
  ...envelope,
});

/** GET /v1/files/:key/nodes. */
export const asFigmaAnswer = (drafts: readonly Draft[]): Json => ({
  name: "Workshop",
  nodes: Object.fromEntries(asFigmaNodes(drafts).map((node) => [String(node.id), { document: node, ...envelope }])),
});

/** What a plugin's export of one node as JSON_REST_V1 gives. */
export const asFigmaExport = (drafts: readonly Draft[]): Json => ({ document: asFigmaNodes(drafts)[0], ...envelope });
