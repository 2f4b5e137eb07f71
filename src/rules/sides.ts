// On which side of a drawn line a lane belongs, and which lanes lie on the other. Order inside a side is nobody's business.
import { type Lane, type LaneId, type LaneRole, type LineRole, laneDepth, lineRoles } from "../model/index.js";

export interface DrawnLine {
  readonly role: LineRole;
  readonly after: LaneId | null;
}

/** 0, 1, 2 from the customer inwards: a lane of depth d belongs above the line when d ≤ its rank. */
export const lineRank = (role: LineRole): number => lineRoles.indexOf(role);

/** How many lanes lie above the line. */
export const lanesAbove = (lanes: readonly Lane[], line: Pick<DrawnLine, "after">): number =>
  line.after === null ? 0 : lanes.findIndex((lane) => lane.id === line.after) + 1;

export interface Sorted {
  readonly inPlace: readonly Lane[];
  /** Belong above the line and lie below it. */
  readonly tooLow: readonly Lane[];
  /** Belong below the line and lie above it. */
  readonly tooHigh: readonly Lane[];
}

/** Which lanes lie across the line from where they belong; `anywhere` are roles that real maps put on either side. */
export const sortBy = (lanes: readonly Lane[], line: DrawnLine, anywhere: readonly LaneRole[]): Sorted => {
  const above = lanesAbove(lanes, line);
  const inPlace: Lane[] = [];
  const tooLow: Lane[] = [];
  const tooHigh: Lane[] = [];
  for (const [i, lane] of lanes.entries()) {
    const depth = laneDepth(lane);
    if (depth === null || lane.roles.every((role) => anywhere.includes(role))) continue;
    const belongsAbove = depth <= lineRank(line.role);
    if (belongsAbove === i < above) inPlace.push(lane);
    else if (belongsAbove) tooLow.push(lane);
    else tooHigh.push(lane);
  }
  return { inPlace, tooLow, tooHigh };
};

/** Roles that real blueprints and journey maps put at the bottom or the top as they like. */
export const anywhereByHabit: readonly LaneRole[] = [
  "physical-evidence",
  "pain-points",
  "gains",
  "emotions",
  "moments-of-truth",
  "policies",
];
