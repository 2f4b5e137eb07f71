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
    type: node.type,
    name: node.name,
    visible: node.visible,
    locked: node.locked,
    absoluteBoundingBox: node.absoluteBoundingBox,
  };
  // Figma turns against the clock in degrees, its JSON with it in radians.
  if ("rotation" in node && node.rotation !== 0) json.rotation = (-node.rotation * Math.PI) / 180;
  if ("fills" in node && Array.isArray(node.fills)) json.fills = node.fills;
  if ("strokes" in node) json.strokes = node.strokes;
  if ("strokeWeight" in node && typeof node.strokeWeight === "number") json.strokeWeight = node.strokeWeight;
  Object.assign(json, wordsOf(node));
  if (node.type === "TABLE") json.children = cellsOf(node);
  else if ("children" in node) json.children = node.children.map(nodeAsJson);
  return json;
};

const wordsOf = (node: SceneNode): Json => {
  switch (node.type) {
    case "TEXT":
      return {
        characters: node.characters,
        ...(typeof node.fontSize === "number" && { style: { fontSize: node.fontSize } }),
      };
    case "CODE_BLOCK":
      return { characters: node.code };
    case "CONNECTOR":
      return { characters: node.text.characters, connectorStart: node.connectorStart, connectorEnd: node.connectorEnd };
    case "STICKY":
    case "SHAPE_WITH_TEXT":
      return { characters: node.text.characters };
    default:
      return {};
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
        ...(Array.isArray(cell.fills) && { fills: cell.fills }),
        absoluteBoundingBox: { x, y, width: cell.width, height },
      });
      x += cell.width;
    }
    y += height;
  }
  return cells;
};
