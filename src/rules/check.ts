// Runs the rules over the maps of a reading and brings what they say into one order. Pure: the same reading gives the same
// report, whatever order its notes come in. What a rule looks for is said in its own file.
import {
  type Dismissal,
  type Finding,
  type MapReport,
  type Parsed,
  parsed,
  type Reading,
  type Report,
  type ServiceMap,
  type Severity,
  severities,
} from "../model/index.js";
import { type Cells, cellsOf } from "./cells.js";
import { type Config, parseConfig, parseProfile, type RuleSettings, settingsOf } from "./config.js";
import { applyDismissals } from "./dismissals.js";
import { fingerprint } from "./fingerprint.js";
import { type Profile, profileOf } from "./profiles/index.js";
import type { Outcome, Remark, Rule } from "./rule.js";
import { rules as allRules } from "./rules.js";
import { quoted } from "./say.js";

export interface CheckOptions {
  /** Wins over the config's `extends`, which wins over what a map names. */
  readonly profile?: string;
  /** Contents of lanewise.json, as parsed JSON. */
  readonly config?: unknown;
  /** YYYY-MM-DD, for rules that count from a day: nothing in here has a clock. */
  readonly today?: string;
  /** Kept with the board: their findings do not count. */
  readonly dismissals?: readonly Dismissal[];
}

/** Refuses a config or profile nobody knows, with the nearest name. */
export const check = (reading: Reading, options: CheckOptions = {}): Parsed<Report> => {
  const config = parseConfig(options.config);
  if (!config.ok) return config;
  const id = options.profile ?? config.value.extends;
  const named = id === undefined ? undefined : parseProfile(id);
  if (named && !named.ok) return named;
  return parsed({
    format: "lanewise.report/1",
    source: reading.source,
    maps: reading.maps.map((map) =>
      applyDismissals(
        checkMap(map, allRules, named?.value ?? profileOf(map), config.value, options.today),
        options.dismissals ?? [],
      ),
    ),
  });
};

/** One map under one profile. A rule that is off leaves no trace; one that only asks is neither a pass nor inapplicable. */
export const checkMap = (
  map: ServiceMap,
  rules: readonly Rule[],
  profile: Profile,
  config: Config,
  today?: string,
): MapReport => {
  const cells = cellsOf(map);
  const places = placesOf(map, cells, rules);
  const findings: Finding[] = [];
  const incomplete: Finding[] = [];
  const passes: string[] = [];
  const inapplicable: string[] = [];
  for (const rule of rules) {
    const settings = settingsOf(rule, profile, config);
    if (settings === "off") continue;
    const outcome = run(rule, map, dated(rule, settings, today), cells);
    if (outcome === "inapplicable") {
      inapplicable.push(rule.id);
      continue;
    }
    const asked = outcome.incomplete ?? [];
    if (outcome.findings.length + asked.length === 0) passes.push(rule.id);
    for (const remark of outcome.findings)
      findings.push(asFinding(rule, milder(settings.severity, remark.severity), remark, places));
    for (const remark of asked) incomplete.push(asFinding(rule, "info", remark, places));
  }
  return {
    map: map.id,
    profile: profile.id,
    findings: places.sorted(findings),
    incomplete: places.sorted(incomplete),
    passes,
    inapplicable,
  };
};

/** A day of its own in the settings wins. */
const dated = (rule: Rule, { severity, options }: RuleSettings, today: string | undefined): RuleSettings =>
  today !== undefined && rule.options && "today" in rule.options.shape
    ? { severity, options: { today, ...options } }
    : { severity, options };

const run = (rule: Rule, map: ServiceMap, settings: RuleSettings, cells: Cells): Outcome => {
  if (!rule.appliesTo.includes(map.kind)) return "inapplicable";
  if (rule.needsNotes && cells.written.length === 0) return "inapplicable";
  try {
    return rule.check(map, settings.options, cells);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const message = `The check ${quoted(rule.id)} stopped before it was done: ${cause}. The fault is Lanewise’s, not the map’s.`;
    return { findings: [{ message, reason: "crash" }] };
  }
};

const rank = (severity: Severity): number => severities.indexOf(severity);

const milder = (severity: Severity, cap: Severity | undefined): Severity =>
  cap !== undefined && rank(cap) < rank(severity) ? cap : severity;

interface Places {
  readonly map: string;
  stages(ids: readonly string[] | undefined): readonly string[];
  lanes(ids: readonly string[] | undefined): readonly string[];
  notes(ids: readonly string[] | undefined): readonly string[];
  items(remark: Pick<Finding, "stages" | "lanes" | "notes">): readonly string[];
  sorted(findings: readonly Finding[]): readonly Finding[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where things stand, so that ids and findings can be put in the order a person walks the board: left to right, then down. */
const placesOf = (map: ServiceMap, cells: Cells, rules: readonly Rule[]): Places => {
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
      .map((id) => ({ id, stage: at(stageAt, cells.note(id)?.stage), lane: at(laneAt, cells.note(id)?.lane) }))
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

const asFinding = (rule: Rule, severity: Severity, remark: Remark, places: Places): Finding => {
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
