// Defects of whole rows: a lane is gone, or empty, or has the name of another.
import { type LaneRole, lanesWith, type ServiceMap } from "../../../src/model/index.js";
import { type Change, defect, without } from "./change.js";

/** Takes the lane off the board with its notes; a line under it moves up. */
const withoutLane = (map: ServiceMap, id: string): ServiceMap => {
  const above = map.lanes[map.lanes.findIndex((lane) => lane.id === id) - 1]?.id ?? null;
  return {
    ...without(map, (note) => note.lane === id),
    lanes: map.lanes.filter((lane) => lane.id !== id),
    lines: map.lines.map((line) => (line.after === id ? { ...line, after: above } : line)),
  };
};

const journeyLanes: readonly (readonly LaneRole[])[] = [
  ["actions"],
  ["needs", "goals"],
  ["emotions", "thoughts"],
  ["touchpoints", "channels"],
  ["pain-points"],
  ["opportunities"],
];
const blueprintLanes: readonly (readonly LaneRole[])[] = [
  ["physical-evidence"],
  ["actions"],
  ["frontstage", "frontstage-technology"],
  ["backstage", "backstage-technology"],
  ["support-processes"],
];

/** With the last lane of a kind, whatever it alone gave the map is gone too. */
const lost = [
  "stage-has-action",
  "stage-has-customer-voice",
  "frontstage-has-backstage",
  "lines-present",
  "note-on-its-side",
  "outside-in-balance",
  "stage-has-notes",
  "low-point-has-opportunity",
  "importance-met",
  "sentiment-drop",
  "hand-off-has-owner",
  "peak-explained",
];
export const laneGone: Change = (map) =>
  (map.kind === "journey-map" ? journeyLanes : blueprintLanes).flatMap((roles) => {
    const lanes = lanesWith(map, ...roles);
    if (!lanes.length || lanes.some((lane) => !lane.roles.every((role) => roles.includes(role)))) return [];
    const bare = lanes.reduce((rest, lane) => withoutLane(rest, lane.id), map);
    return [defect(`no lane ${roles.join("/")}`, bare, "lane-required", lost)];
  });

/** Also of columns. */
export const namedTwice: Change = (map) => {
  const [first, second] = map.stages;
  const lanes = map.lanes.filter((lane) => lane.title !== "");
  const [top, next] = [lanes[0], lanes[1]];
  const again = (stage: { readonly title: string; readonly group?: string }) => ({
    title: stage.title,
    ...(stage.group === undefined ? {} : { group: stage.group }),
  });
  return [
    ...(first && second
      ? [
          defect(
            "two stages of one name",
            { ...map, stages: map.stages.map((s) => (s === second ? { ...s, ...again(first) } : s)) },
            "stage-unique",
            ["same-step-one-name"],
          ),
        ]
      : []),
    ...(top && next
      ? [
          defect(
            "two lanes of one name",
            { ...map, lanes: map.lanes.map((l) => (l === next ? { ...l, title: top.title } : l)) },
            "lane-unique",
          ),
        ]
      : []),
  ];
};

/** With these the rule about the cells speaks at once. */
const emptied = ["stage-has-action", "needs-known", "frontstage-has-backstage", "moment-of-truth-marked"];

/** The lane stays, its notes go. One row of several for the same thing may be empty; ideas are planted as cells. */
export const laneEmptied: Change = (map) =>
  map.lanes.flatMap(({ id, title, roles }) => {
    const isFull = map.notes.some((note) => note.lane === id && !note.starter);
    const isAlone = lanesWith(map, ...roles).length === 1 && !roles.includes("opportunities");
    const bare = without(map, (note) => note.lane === id);
    const also = [...lost, ...(roles.includes("owners") ? ["exception-has-owner"] : [])];
    return isFull && isAlone ? [defect(`“${title}” is empty`, bare, ["lane-has-notes", ...emptied], also)] : [];
  });
