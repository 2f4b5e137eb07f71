// The current page's nodes in the words of Figma's JSON, for hosts whose own export falls short. Slower: every property is a call.
import type { PageNode, PluginAPI, SceneNode, TableNode } from "@figma/plugin-typings/plugin-api-standalone";

type Json = Readonly<Record<string, unknown>>;

export const pageAsJson = (figma: PluginAPI): { readonly document: Json } => {
  const page: PageNode = figma.currentPage;
  return { document: { id: page.id, type: "CANVAS", children: page.children.map(nodeAsJson) } };
};

const nodeAsJson = (node: SceneNode): Json => {
  const json: Record<string, unknown> = {
    id: node.id,
    visible: node.visible,
    locked: node.locked,
    absoluteBoundingBox: node.absoluteBoundingBox,
    ...ownOf(node),
  };
  // Figma turns against the clock in degrees, its JSON with it in radians.
  if ("rotation" in node) json.rotation = (-node.rotation * Math.PI) / 180;
  if ("fills" in node) json.fills = node.fills;
  if ("strokes" in node) json.strokes = node.strokes;
  if ("strokeWeight" in node) json.strokeWeight = node.strokeWeight;
  if ("children" in node) json.children = node.children.map(nodeAsJson);
  return json;
};

/** `mixed` values are no numbers and no lists, and are passed over like anything unexpected. */
const ownOf = (node: SceneNode): Json => {
  const { type } = node;
  if (type === "STICKY" || type === "SHAPE_WITH_TEXT") return { type, characters: node.text.characters };
  switch (type) {
    case "SECTION":
    case "FRAME":
      return { type, name: node.name };
    case "TEXT":
      return { type, characters: node.characters, style: { fontSize: node.fontSize } };
    case "CODE_BLOCK":
      return { type, characters: node.code };
    case "CONNECTOR":
      return {
        type,
        characters: node.text.characters,
        connectorStart: node.connectorStart,
        connectorEnd: node.connectorEnd,
      };
    case "TABLE":
      return { type, children: cellsOf(node) };
    default:
      return { type };
  }
};

/** Cells say their size but not their place. */
const cellsOf = (table: TableNode): readonly Json[] => {
  const box = table.absoluteBoundingBox;
  const cells: Json[] = [];
  let y = box ? box.y : Number.NaN;
  for (let row = 0; row < table.numRows; row++) {
    let x = box ? box.x : Number.NaN;
    let height = 0;
    for (let column = 0; column < table.numColumns; column++) {
      const cell = table.cellAt(row, column);
      height = cell.height;
      cells.push({
        id: `T${table.id};${row};${column}`,
        type: "TABLE_CELL",
        characters: cell.text.characters,
        fills: cell.fills,
        absoluteBoundingBox: { x, y, width: cell.width, height },
      });
      x += cell.width;
    }
    y += height;
  }
  return cells;
};
