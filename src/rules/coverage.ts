// How full every cell is, and which silence means something: there a finding names the cell. Computed once a map, after all rules.
import {
  type Coverage,
  type CoverageState,
  type Finding,
  type Lane,
  type MapReport,
  type ServiceMap,
  type Side,
  sideOf,
} from "../model/index.js";
import type { Cells } from "./cells.js";
import { type Config, settingsOf } from "./config.js";
import { laneRequired } from "./lane-required.js";
import type { Profile } from "./profiles/index.js";
import { wantedOf } from "./wanted.js";

/** Lanes of these sides are looked at stage by stage, whatever the profile asks for. */
const looked: readonly Side[] = ["customer", "frontstage", "backstage", "support"];

/** Whether any check would miss a note in this lane: analysis that the profile does not ask for is nobody’s to fill. */
export const isAskedOf = (lane: Lane, profile: Profile, config: Config): boolean => {
  if (lane.roles.some((role) => looked.includes(sideOf(role)))) return true;
  const settings = settingsOf(laneRequired, profile, config);
  if (settings === "off") return false;
  const lists = ["lanes", "expected"].flatMap((key): unknown => Reflect.get(settings.options, key));
  const wanted = lists.flatMap((entry) => (typeof entry === "string" ? [wantedOf(entry)] : []));
  return wanted.some((roles) => roles !== "*" && lane.roles.some((role) => roles.includes(role)));
};

export const coverageOf = (
  map: ServiceMap,
  cells: Cells,
  report: MapReport,
  isAsked: (lane: Lane) => boolean,
): Coverage => {
  const expected = named(map, [...report.findings, ...report.incomplete]);
  const silenced = [...(report.suppressed ?? []), ...(report.dismissed ?? [])].map((s) => s.finding);
  const accepted = named(map, silenced);
  const asked = new Map(map.lanes.map((lane) => [lane.id, isAsked(lane)]));
  const stateOf = (lane: Lane, stage: string): CoverageState => {
    if (cells.at(stage, [lane]).length > 0) return cells.saidAt(stage, [lane]).length > 0 ? "filled" : "not-applicable";
    const cell = keyOf(lane.id, stage);
    if (expected.has(cell)) return "expected";
    return accepted.has(cell) || asked.get(lane.id) === false ? "not-applicable" : "empty";
  };
  return {
    lanes: map.lanes.map((lane) => lane.id),
    stages: map.stages.map((stage) => stage.id),
    cells: map.lanes.map((lane) => map.stages.map((stage) => stateOf(lane, stage.id))),
    counts: map.lanes.map((lane) => map.stages.map((stage) => cells.at(stage.id, [lane]).length)),
  };
};

const keyOf = (lane: string, stage: string): string => `${lane}\n${stage}`;

/** The cells findings name: stages in one lane, or in lanes of one role, such as a row for every actor. */
const named = (map: ServiceMap, findings: readonly Finding[]): ReadonlySet<string> => {
  const lanes = new Map(map.lanes.map((lane) => [lane.id, lane]));
  const isOne = (ids: readonly string[]): boolean => {
    const [first, ...others] = ids.map((id) => lanes.get(id)?.roles ?? []);
    return others.length === 0 || (first ?? []).some((role) => others.every((roles) => roles.includes(role)));
  };
  const all = findings.filter((f) => f.lanes.length > 0 && isOne(f.lanes));
  return new Set(all.flatMap((f) => f.lanes.flatMap((lane) => f.stages.map((stage) => keyOf(lane, stage)))));
};
