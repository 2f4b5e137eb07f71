// Moves a node by a distance. x and y count from the section it lies in, so they change by the same; what a section holds goes with it,
// as do connectors with the nodes they hold on to. Stamps should go with what they are stuck to: looked at, for nobody promises it.
import type { ConnectorEndpoint, ConnectorNode, SceneNode } from "@figma/plugin-typings/plugin-api-standalone";
import { type ItemId, type Point, wordsOf } from "../../board/index.js";

/** `moving`: all that is moved in the same go, which nothing else takes along a second time. Answers with what went along. */
export const move = (node: SceneNode, by: Point, moving: ReadonlySet<ItemId>): readonly ItemId[] => {
  if (node.type === "CONNECTOR") {
    moveConnector(node, by);
    return [];
  }
  if (stuckOn(node, moving)) return [];
  const stamps = node.stuckNodes.map((stamp) => ({ stamp, x: stamp.x, y: stamp.y }));
  shift(node, by);
  for (const { stamp, x, y } of stamps) {
    if (stamp.x === x && stamp.y === y) shift(stamp, by);
  }
  return [...stamps.map(({ stamp }) => stamp.id), ...node.attachedConnectors.map((line) => line.id)];
};

const stuckOn = (node: SceneNode, moving: ReadonlySet<ItemId>): boolean => {
  const host = "stuckTo" in node ? node.stuckTo : null;
  return host !== null && moving.has(host.id);
};

/** Broke off in the middle: only `left` is still to be moved, or it would be too far. */
export class HalfMovedError extends Error {
  readonly left: Point;
  constructor(left: Point, cause: unknown) {
    super(wordsOf(cause), { cause });
    this.name = "HalfMovedError";
    this.left = left;
  }
}

const shift = (node: SceneNode, by: Point): void => {
  if (by.x !== 0) node.x += by.x;
  try {
    if (by.y !== 0) node.y += by.y;
  } catch (cause) {
    throw by.x === 0 ? cause : new HalfMovedError({ x: 0, y: by.y }, cause);
  }
};

const moveConnector = (node: ConnectorNode, by: Point): void => {
  const { connectorStart, connectorEnd } = node;
  const [start, end] = [shifted(connectorStart, by), shifted(connectorEnd, by)];
  if (start) node.connectorStart = start;
  try {
    if (end) node.connectorEnd = end;
  } catch (cause) {
    if (start) node.connectorStart = connectorStart;
    throw cause;
  }
};

/** An end that holds on to a node stays with it. */
const shifted = (end: ConnectorEndpoint, by: Point): ConnectorEndpoint | undefined =>
  "endpointNodeId" in end || !("position" in end)
    ? undefined
    : { position: { x: end.position.x + by.x, y: end.position.y + by.y } };
