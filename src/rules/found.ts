// What rules say, as findings: with severity, fingerprint and items, in the order a person walks the board.
import { type Finding, type ServiceMap, type Severity, severities } from "../model/index.js";
import type { Cells } from "./cells.js";
import { fingerprint } from "./fingerprint.js";
import type { Remark, Rule } from "./rule.js";

const rank = (severity: Severity): number => severities.indexOf(severity);

export const milder = (severity: Severity, cap: Severity | undefined): Severity =>
  cap !== undefined && rank(cap) < rank(severity) ? cap : severity;

export interface Places {
  readonly map: string;
  stages(ids: readonly string[] | undefined): readonly string[];
  lanes(ids: readonly string[] | undefined): readonly string[];
  notes(ids: readonly string[] | undefined): readonly string[];
  items(remark: Pick<Finding, "stages" | "lanes" | "notes">): readonly string[];
  sorted(findings: readonly Finding[]): readonly Finding[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where things stand, so that ids and findings can be put in the order a person walks the board: left to right, then down. */
export const placesOf = (map: ServiceMap, cells: Cells, rules: readonly Rule[]): Places => {
  const nowhere = Number.MAX_SAFE_INTEGER;
  const orderOf = (things: readonly { readonly id: string }[]) => new Map(things.map((thing, i) => [thing.id, i]));
  const stageAt = orderOf(map.stages);
  const laneAt = orderOf(map.lanes);
  const ruleAt = orderOf(rules);
  const at = (order: ReadonlyMap<string, number>, id: string | null | undefined): number =>
    id == null ? nowhere : (order.get(id) ?? nowhere);
  const itemOf = new Map([...map.stages, ...map.lanes].map((thing) => [thing.id, thing.item?.id]));
  const present = (ids: readonly (string | undefined)[]) => [...new Set(ids)].filter((id) => id !== undefined);

  const along = (order: ReadonlyMap<string, number>) => (ids: readonly string[] | undefined) =>
    [...new Set(ids)].sort((a, b) => at(order, a) - at(order, b) || byText(a, b));
  // Keys first: a finding may name thousands of notes.
  const walked = (ids: readonly string[] | undefined): readonly string[] =>
    [...new Set(ids)]
      .map((id) => {
        const note = cells.note(id);
        return { id, stage: at(stageAt, note?.stage), lane: at(laneAt, note?.lane) };
      })
      .sort((a, b) => a.stage - b.stage || a.lane - b.lane || byText(a.id, b.id))
      .map(({ id }) => id);

  return {
    map: map.id,
    stages: along(stageAt),
    lanes: along(laneAt),
    notes: walked,
    items: ({ notes, stages, lanes }) => {
      const own = present(notes.map((id) => cells.note(id)?.item?.id));
      if (own.length > 0) return own;
      const labels = present([...stages, ...lanes].map((id) => itemOf.get(id)));
      return labels.length > 0 ? labels : present([map.item?.id]);
    },
    sorted: (findings) =>
      [...findings].sort(
        (a, b) =>
          rank(b.severity) - rank(a.severity) ||
          at(stageAt, a.stages[0]) - at(stageAt, b.stages[0]) ||
          at(laneAt, a.lanes[0]) - at(laneAt, b.lanes[0]) ||
          at(ruleAt, a.rule) - at(ruleAt, b.rule) ||
          byText(a.message, b.message) ||
          byText(a.fingerprint, b.fingerprint),
      ),
  };
};

export const asFinding = (rule: Rule, severity: Severity, remark: Remark, places: Places): Finding => {
  const stages = places.stages(remark.stages);
  const lanes = places.lanes(remark.lanes);
  const notes = places.notes(remark.notes);
  return {
    rule: rule.id,
    severity,
    message: remark.message,
    lanes,
    stages,
    notes,
    items: remark.items ?? places.items({ stages, lanes, notes }),
    ...(remark.roles === undefined ? {} : { roles: remark.roles }),
    ...(remark.question === undefined ? {} : { question: remark.question }),
    ...(remark.fix === undefined ? {} : { fix: remark.fix }),
    fingerprint: fingerprint(rule.id, places.map, remark),
  };
};
