// The order lanes have in the templates of the field, and where on a map a missing lane belongs by it. A hint for new lanes;
// nobody's own order is ever judged by it.
import { depthOf, type LaneId, type LaneRole, type MapKind, type ServiceMap, sideOf } from "../model/index.js";
import { lanesAbove, lineRank } from "./sides.js";

const customer: readonly LaneRole[] = [
  "actions",
  "goals",
  "needs",
  "touchpoints",
  "channels",
  "thoughts",
  "questions",
  "decisions",
  "quotes",
  "emotions",
  "gains",
  "pain-points",
  "moments-of-truth",
];
const organisation: readonly LaneRole[] = [
  "frontstage",
  "frontstage-technology",
  "backstage",
  "backstage-technology",
  "support-processes",
  "policies",
];

const textbook: Readonly<Record<MapKind, readonly LaneRole[]>> = {
  "journey-map": ["physical-evidence", ...customer, "opportunities", ...organisation],
  "service-blueprint": ["physical-evidence", ...customer, ...organisation, "opportunities"],
};

/** The lane a new one of that role belongs below, on its side of every drawn line; null at the top. */
export const placeFor = (map: ServiceMap, role: LaneRole): LaneId | null => {
  const [least, most] = betweenLines(map, role);
  const wanted = byOrder(map, role);
  const above = least <= most ? Math.min(Math.max(wanted, least), most) : wanted;
  return map.lanes[above - 1]?.id ?? null;
};

/** How many lanes should lie above it: below the last of those before it in the textbook, else above the first after it. */
const byOrder = (map: ServiceMap, role: LaneRole): number => {
  const order = textbook[map.kind];
  const at = order.indexOf(role);
  if (at < 0) return map.lanes.length;
  for (const before of order.slice(0, at).reverse()) {
    const last = map.lanes.map((lane) => lane.roles.includes(before)).lastIndexOf(true);
    if (last >= 0) return last + 1;
  }
  for (const after of order.slice(at + 1)) {
    const first = map.lanes.findIndex((lane) => lane.roles.includes(after));
    if (first >= 0) return first;
  }
  return map.lanes.length;
};

/** The least and the most lanes above it that keep it on its side of the lines that are drawn. */
const betweenLines = (map: ServiceMap, role: LaneRole): readonly [number, number] => {
  const depth = depthOf(sideOf(role));
  if (depth === null) return [0, map.lanes.length];
  let least = 0;
  let most = map.lanes.length;
  for (const line of map.lines) {
    const above = lanesAbove(map.lanes, line);
    if (lineRank(line.role) < depth) least = Math.max(least, above);
    else most = Math.min(most, above);
  }
  return [least, most];
};
