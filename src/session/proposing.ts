// What can be added to a map that is on the board: lanes of every meaning it lacks, and the lines its lanes call for where one would
// part them, each with what we would write on it in the map's own language and the lane it belongs below.
import {
  type LaneId,
  type LaneRole,
  type LineRole,
  laneRoles,
  linesCalledFor,
  type ServiceMap,
} from "../model/index.js";
import { fits } from "../rules/lines-present.js";
import { placeFor } from "../rules/order.js";
import { laneTitle, lineTitle } from "../rules/titles.js";

export interface ProposedLane {
  readonly role: LaneRole;
  readonly title: string;
  readonly after: LaneId | null;
}

export interface ProposedLine {
  readonly role: LineRole;
  readonly title: string;
  readonly after: LaneId;
}

export const lanesToAdd = (map: ServiceMap): readonly ProposedLane[] => {
  const there = new Set(map.lanes.flatMap((lane) => lane.roles));
  return laneRoles
    .filter((role) => role !== "stages" && !there.has(role))
    .map((role) => ({ role, title: laneTitle(map, role), after: placeFor(map, role) }));
};

export const linesToAdd = (map: ServiceMap): readonly ProposedLine[] =>
  linesCalledFor(map.kind, map.lanes)
    .filter((line) => map.lines.every(({ role }) => role !== line.role) && fits(map, line))
    .map((line) => ({ ...line, title: lineTitle(map, line.role) }));
