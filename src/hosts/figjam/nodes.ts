// A page's nodes in the words of Figma's JSON, for hosts whose own export falls short. Slower: every property is a call.
import type { PageNode, SceneNode, TableNode } from "@figma/plugin-typings/plugin-api-standalone";
import { pause } from "./pause.js";

type Json = Readonly<Record<string, unknown>>;

/** So many nodes are asked before the host may draw a picture. */
const slice = 1000;

/** In the order of the page, back to front. People go on working meanwhile: what is gone by its turn is not there. */
export const pageAsJson = async (page: PageNode): Promise<Json> => {
  const children: Json[] = [];
  const open: { readonly nodes: readonly SceneNode[]; readonly into: Json[] }[] = [
    { nodes: page.children, into: children },
  ];
  let asked = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    for (const node of next.nodes) {
      asked += 1;
      if (asked % slice === 0) await pause();
      const json = nodeAsJson(node, (nodes) => {
        const into: Json[] = [];
        open.push({ nodes, into });
        return into;
      });
      if (json) next.into.push(json);
    }
  }
  return { id: page.id, type: "CANVAS", children };
};

/** Children are asked later; where they will be is known now. */
type Later = (children: readonly SceneNode[]) => readonly Json[];

const nodeAsJson = (node: SceneNode, later: Later): Json | undefined => {
  try {
    const json: Record<string, unknown> = {
      id: node.id,
      visible: node.visible,
      locked: node.locked,
      absoluteBoundingBox: node.absoluteBoundingBox,
    };
    fill(node, json, later);
    return json;
  } catch (thrown) {
    if (node.removed) return undefined;
    throw thrown;
  }
};

/** Each kind is asked for what it has and nothing else. `mixed` values are no numbers and no lists, and are passed over. */
const fill = (node: SceneNode, json: Record<string, unknown>, later: Later): void => {
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
      json.children = later(node.children);
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
      other(node, json, later);
  }
};

const other = (node: SceneNode, json: Record<string, unknown>, later: Later): void => {
  json.type = node.type;
  if ("children" in node) {
    json.name = node.name;
    json.children = later(node.children);
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
