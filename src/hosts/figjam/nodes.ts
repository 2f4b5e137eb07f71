// The current page's nodes in the words of Figma's JSON, for hosts whose own export falls short. Slower: every property is a call.
import type { PageNode, PluginAPI, SceneNode, TableNode } from "@figma/plugin-typings/plugin-api-standalone";

type Json = Readonly<Record<string, unknown>>;

export const pageAsJson = (figma: PluginAPI): Json => {
  const page: PageNode = figma.currentPage;
  return { id: page.id, type: "CANVAS", children: page.children.map(nodeAsJson) };
};

const nodeAsJson = (node: SceneNode): Json => {
  const json: Record<string, unknown> = {
    id: node.id,
    visible: node.visible,
    locked: node.locked,
    absoluteBoundingBox: node.absoluteBoundingBox,
  };
  // Most of a board: nothing is asked that a sticky does not have.
  if (node.type === "STICKY") {
    json.type = "STICKY";
    json.characters = node.text.characters;
    json.fills = node.fills;
    return json;
  }
  json.type = node.type;
  own(node, json);
  // Figma turns against the clock in degrees, its JSON with it in radians.
  if ("rotation" in node && node.rotation !== 0) json.rotation = (-node.rotation * Math.PI) / 180;
  if ("fills" in node) json.fills = node.fills;
  if ("strokes" in node && node.strokes.length > 0) {
    json.strokes = node.strokes;
    if ("strokeWeight" in node) json.strokeWeight = node.strokeWeight;
  }
  if ("children" in node) json.children = node.children.map(nodeAsJson);
  return json;
};

/** `mixed` values are no numbers and no lists, and are passed over like anything unexpected. */
const own = (node: SceneNode, json: Record<string, unknown>): void => {
  switch (node.type) {
    case "SECTION":
    case "FRAME":
      json.name = node.name;
      return;
    case "SHAPE_WITH_TEXT":
      json.characters = node.text.characters;
      return;
    case "TEXT":
      json.characters = node.characters;
      json.style = { fontSize: node.fontSize };
      return;
    case "CODE_BLOCK":
      json.characters = node.code;
      return;
    case "CONNECTOR":
      json.characters = node.text.characters;
      json.connectorStart = node.connectorStart;
      json.connectorEnd = node.connectorEnd;
      return;
    case "TABLE":
      json.children = cellsOf(node);
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
