// Where a map's roles call for one of the three lines. Templates draw by it and checks compare with it.
import { depthOf, type LineRole, lineBehind, sideOf } from "./lanes.js";
import type { Lane, LaneId, MapKind } from "./map.js";

export interface LineCalledFor {
  readonly role: LineRole;
  /** The lane directly above it. */
  readonly after: LaneId;
}

type Depth = 0 | 1 | 2 | 3;

/** How deep a lane lies behind the customer: what its roles agree on, else null (analysis lanes, mixed lanes, no role). */
export const laneDepth = (lane: Pick<Lane, "roles">): Depth | null => {
  const depths = new Set<Depth>();
  for (const role of lane.roles) {
    const depth = depthOf(sideOf(role));
    if (depth !== null) depths.add(depth);
  }
  const [only] = depths;
  return depths.size === 1 && only !== undefined ? only : null;
};

/**
 * Every boundary that is crossed on the way down gets its line, also when the lane between is missing; only a journey map
 * without a frontstage lane leaves out the line of interaction. Lanes that lie out of order call for no second line.
 */
export const linesCalledFor = (
  kind: MapKind,
  lanes: readonly Pick<Lane, "id" | "roles">[],
): readonly LineCalledFor[] => {
  const lines: LineCalledFor[] = [];
  const hasFrontstage = lanes.some((lane) => laneDepth(lane) === 1);
  let reached: Depth | undefined;
  let above: LaneId | undefined;
  for (const lane of lanes) {
    const depth = laneDepth(lane);
    if (depth !== null && (reached === undefined || depth > reached)) {
      if (reached !== undefined && above !== undefined) {
        for (const role of crossed(reached, depth))
          if (role !== "interaction" || kind === "service-blueprint" || hasFrontstage)
            lines.push({ role, after: above });
      }
      reached = depth;
    }
    above = lane.id;
  }
  return lines;
};

const crossed = (from: Depth, to: Depth): readonly LineRole[] =>
  ([0, 1, 2] as const).filter((step) => step >= from && step < to).map(lineBehind);
