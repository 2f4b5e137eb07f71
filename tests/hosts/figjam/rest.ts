// An emulated node as Figma's REST JSON, as far as the published format goes; see the switches for where nobody
// knows (rule 13: ids of cells).
import type { Paint, Rec, World } from "./world.js";

const paint = (p: Paint) => ({
  blendMode: "NORMAL",
  type: p.type,
  ...(p.visible === false && { visible: false }),
  ...(p.opacity !== undefined && p.opacity !== 1 && { opacity: p.opacity }),
  ...(p.color && { color: { r: Math.fround(p.color.r), g: Math.fround(p.color.g), b: Math.fround(p.color.b), a: 1 } }),
});

const caps: Readonly<Record<string, string>> = { ARROW_LINES: "LINE_ARROW", ARROW_EQUILATERAL: "TRIANGLE_ARROW" };

const own = (world: World, rec: Rec): Record<string, unknown> => {
  const { more, words } = rec;
  const lead = words?.runs[0];
  switch (rec.type) {
    case "PAGE":
      return { type: "CANVAS", backgroundColor: { r: 0.96, g: 0.96, b: 0.96, a: 1 } };
    case "STICKY":
      return { characters: words?.characters, authorVisible: more.authorVisible };
    case "SHAPE_WITH_TEXT":
      return { characters: words?.characters, shapeType: more.shapeType };
    case "TEXT":
      return { characters: words?.characters, style: { fontFamily: lead?.font.family, fontSize: lead?.size } };
    case "SECTION":
      return { sectionContentsHidden: more.sectionContentsHidden };
    case "CONNECTOR":
      return {
        characters: words?.characters,
        connectorStart: more.connectorStart,
        connectorEnd: more.connectorEnd,
        connectorLineType: more.connectorLineType,
        connectorEndStrokeCap: caps[String(more.connectorEndStrokeCap)] ?? more.connectorEndStrokeCap,
      };
    case "TABLE":
      return { children: cells(world, rec) };
    default:
      return {};
  }
};

const box = (world: World, rec: Rec) => {
  const { x, y } = world.absolute(rec);
  const { w, h } = world.box(rec);
  return { x, y, width: w, height: h };
};

export const rest = (world: World, rec: Rec): Record<string, unknown> => {
  const parts: Record<string, unknown> = {
    id: rec.id,
    name: rec.name,
    type: rec.type,
    scrollBehavior: "SCROLLS",
    ...(!rec.visible && { visible: false }),
    ...(rec.locked && { locked: true }),
    ...(rec.rotation !== 0 && { rotation: (-rec.rotation * Math.PI) / 180 }),
    ...own(world, rec),
  };
  if (rec.type !== "PAGE") {
    parts.absoluteBoundingBox = box(world, rec);
    if (rec.type !== "TEXT") parts.fills = rec.fills.map(paint);
    else parts.fills = (rec.words?.runs[0]?.fills ?? []).map(paint);
    if (rec.strokes.length > 0)
      Object.assign(parts, { strokes: rec.strokes.map(paint), strokeWeight: rec.strokeWeight });
  }
  if (rec.children.length > 0)
    parts.children = rec.children
      .map(world.get)
      .filter((c) => isExported(world, c))
      .map((c) => rest(world, c));
  if (world.switches.exportCarriesTags && Object.keys(rec.shared).length > 0) parts.sharedPluginData = shared(rec);
  return parts;
};

const isExported = (world: World, rec: Rec): boolean =>
  world.switches.exportHoldsAllTypes || (rec.type !== "STAMP" && rec.type !== "CODE_BLOCK");

const shared = (rec: Rec): Record<string, Record<string, string>> => {
  const out: Record<string, Record<string, string>> = {};
  for (const [path, value] of Object.entries(rec.shared)) {
    const [space = "", key = ""] = path.split("/");
    out[space] = { ...out[space], [key]: value };
  }
  return out;
};

export interface Cells {
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

const cells = (world: World, rec: Rec) => {
  const { rows, widths, heights } = rec.more.cells as Cells;
  const at = world.absolute(rec);
  let y = at.y;
  return rows.flatMap((row, r) => {
    let x = at.x;
    const height = heights[r] ?? 64;
    const made = row.map((characters, c) => {
      const width = widths[c] ?? 192;
      const cell = {
        id: `T${rec.id};1:${r};1:${c}`,
        name: "Table cell",
        type: "TABLE_CELL",
        absoluteBoundingBox: { x, y, width, height },
        fills: [{ blendMode: "NORMAL", type: "SOLID", color: { r: 1, g: 1, b: 1, a: 1 } }],
        characters,
      };
      x += width;
      return cell;
    });
    y += height;
    return made;
  });
};
