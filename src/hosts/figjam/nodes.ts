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
  fill(node, json);
  return json;
};

/** Each kind is asked for what it has and nothing else. `mixed` values are no numbers and no lists, and are passed over. */
const fill = (node: SceneNode, json: Record<string, unknown>): void => {
  switch (node.type) {
    case "STICKY":
      json.type = "STICKY";
      json.characters = node.text.characters;
      json.fills = node.fills;
      return;
    case "SHAPE_WITH_TEXT":
      json.type = "SHAPE_WITH_TEXT";
      json.characters = node.text.characters;
      json.fills = node.fills;
      json.rotation = turned(node.rotation);
      stroke(node, json);
      return;
    case "TEXT":
      json.type = "TEXT";
      json.characters = node.characters;
      json.style = { fontSize: node.fontSize };
      json.rotation = turned(node.rotation);
      return;
    case "SECTION":
      json.type = "SECTION";
      json.name = node.name;
      json.fills = node.fills;
      json.children = node.children.map(nodeAsJson);
      return;
    case "CODE_BLOCK":
      json.type = "CODE_BLOCK";
      json.characters = node.code;
      return;
    case "CONNECTOR":
      json.type = "CONNECTOR";
      json.characters = node.text.characters;
      json.connectorStart = node.connectorStart;
      json.connectorEnd = node.connectorEnd;
      stroke(node, json);
      return;
    case "TABLE":
      json.type = "TABLE";
      json.children = cellsOf(node);
      return;
    default:
      other(node, json);
  }
};

const other = (node: SceneNode, json: Record<string, unknown>): void => {
  json.type = node.type;
  if ("children" in node) {
    json.name = node.name;
    json.children = node.children.map(nodeAsJson);
  }
  if ("rotation" in node) json.rotation = turned(node.rotation);
  if ("fills" in node) json.fills = node.fills;
  if ("strokes" in node && "strokeWeight" in node) stroke(node, json);
};

/** Figma turns against the clock in degrees, its JSON with it in radians. */
const turned = (degrees: number): number => (-degrees * Math.PI) / 180;

const stroke = (
  node: { readonly strokes: readonly unknown[]; readonly strokeWeight: unknown },
  json: Record<string, unknown>,
): void => {
  const { strokes } = node;
  if (strokes.length === 0) return;
  json.strokes = strokes;
  json.strokeWeight = node.strokeWeight;
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
