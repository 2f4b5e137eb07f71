// Lanes nobody has written in although most others are filled. A lane whose silence another check speaks of is left to it, and so
// is one row of several for the same thing: the channel nobody uses.
import type { Lane, LaneRole } from "../model/index.js";
import { fold } from "../words/index.js";
import type { Cells } from "./cells.js";
import { everyKind, type Rule } from "./rule.js";
import { laneName, listed, say } from "./say.js";
import { isUnlabelled } from "./unlabelled.js";

/** Blank lanes of the left, all of them, are spoken of elsewhere where there is a note in a lane of the right. */
const spokenOf: readonly (readonly [readonly LaneRole[], readonly LaneRole[]])[] = [
  [["opportunities"], ["pain-points"]],
  [["recovery"], ["failure-points", "exceptions"]],
  [
    ["backstage", "backstage-technology"],
    ["frontstage", "frontstage-technology"],
  ],
];

const isLeftToOthers = (lane: Lane, cells: Cells): boolean =>
  lane.roles.includes("actions") ||
  lane.roles.includes("moments-of-truth") ||
  spokenOf.some(
    ([blank, filled]) =>
      lane.roles.some((role) => blank.includes(role)) &&
      cells.lanesWith(...blank).every((other) => cells.inLane(other.id).length === 0) &&
      cells.lanesWith(...filled).some((other) => cells.inLane(other.id).length > 0),
  );

export const laneHasNotes: Rule = {
  id: "lane-has-notes",
  severity: "info",
  appliesTo: everyKind,
  source: "miro-guide",
  sentence: "Every lane has at least one note.",
  why: "A row that stays empty is a question the group did not ask, or a row the map does not need.",
  needs: "Needs notes in at least half of the lanes and most of the stages: a map half filled is half way, not wrong.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const isBlank = (lane: Lane) => cells.inLane(lane.id).length === 0;
    const begun = map.lanes.filter((lane) => !isBlank(lane));
    const stages = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    const isHalfWay = 2 * begun.length < map.lanes.length || 2 * stages.length <= map.stages.length;
    if (map.lanes.length === 0 || isHalfWay) return "inapplicable";
    const hasTwin = (lane: Lane) =>
      begun.some(
        (other) =>
          fold(other.title) === fold(lane.title) ||
          (lane.roles.length > 0 && lane.roles.every((role) => other.roles.includes(role))),
      );
    const blank = map.lanes.filter(
      (lane) => isBlank(lane) && !isUnlabelled(lane) && !hasTwin(lane) && !isLeftToOthers(lane, cells),
    );
    if (blank.length === 0) return { findings: [] };
    const forms = {
      one: "{lanes} has no notes yet: fill it, or take the lane away.",
      other: "{lanes} have no notes yet: fill them, or take the lanes away.",
    };
    const lanes = blank.map((lane) => lane.id);
    const message = say(lanes.length, forms, { lanes: listed(lanes.map((id) => laneName(map, id))) });
    return { findings: [{ message, lanes }] };
  },
};
