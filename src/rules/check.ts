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
} from "../model/index.js";
import { type Cells, cellsOf } from "./cells.js";
import { type Config, parseConfig, parseProfile, type RuleSettings, settingsOf } from "./config.js";
import { coverageOf, isAskedOf } from "./coverage.js";
import { applyDismissals } from "./dismissals.js";
import { asFinding, milder, type Places, placesOf } from "./found.js";
import { type Profile, profileOf } from "./profiles/index.js";
import type { Outcome, Rule } from "./rule.js";
import { rules as allRules } from "./rules.js";
import { quoted } from "./say.js";
import { outsideInOf } from "./score.js";
import { type Silencing, silenced } from "./silencing.js";

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
    maps: reading.maps.map((map) => checkMap(map, allRules, named?.value ?? profileOf(map), config.value, options)),
  });
};

/** One map under one profile. A rule that is off leaves no trace; one that only asks is neither a pass nor inapplicable. */
export const checkMap = (
  map: ServiceMap,
  rules: readonly Rule[],
  profile: Profile,
  config: Config,
  { today, dismissals = [] }: Pick<CheckOptions, "today" | "dismissals"> = {},
): MapReport => {
  const cells = cellsOf(map);
  const places = placesOf(map, cells, rules);
  const [last, others] = [rules.filter((rule) => rule.isLast), rules.filter((rule) => !rule.isLast)];
  const ask = (of: readonly Rule[], silencing?: Silencing): Answers => {
    const answers: Answers = { findings: [], incomplete: [], passes: [], inapplicable: [], ran: [] };
    for (const rule of of) {
      const settings = settingsOf(rule, profile, config);
      if (settings !== "off")
        answer(answers, rule, run(rule, map, dated(rule, settings, today), cells, silencing), settings, places);
    }
    return answers;
  };
  const first = ask(others);
  const open = silenced(map, cells, first);
  const known = rules.map((rule) => rule.id);
  const rest = ask(last, { known, ran: new Set(first.ran), used: open.used, partly: open.partly });
  const openLast = silenced(map, cells, rest);
  const suppressed = [...open.suppressed, ...openLast.suppressed];
  const report = applyDismissals(
    {
      map: map.id,
      profile: profile.id,
      findings: places.sorted([...open.findings, ...openLast.findings]),
      incomplete: places.sorted([...open.incomplete, ...openLast.incomplete]),
      passes: [...first.passes, ...rest.passes],
      inapplicable: [...first.inapplicable, ...rest.inapplicable],
      ...(suppressed.length > 0 && { suppressed }),
    },
    dismissals,
  );
  const outsideIn = outsideInOf(map, cells, report);
  const coverage = coverageOf(map, cells, report, (lane) => isAskedOf(lane, profile, config));
  return { ...report, coverage, ...(outsideIn && { outsideIn }) };
};

interface Answers {
  readonly findings: Finding[];
  readonly incomplete: Finding[];
  readonly passes: string[];
  readonly inapplicable: string[];
  readonly ran: string[];
}

const answer = (answers: Answers, rule: Rule, outcome: Outcome, { severity }: RuleSettings, places: Places): void => {
  if (outcome === "inapplicable") {
    answers.inapplicable.push(rule.id);
    return;
  }
  answers.ran.push(rule.id);
  const asked = outcome.incomplete ?? [];
  if (outcome.findings.length + asked.length === 0) answers.passes.push(rule.id);
  for (const remark of outcome.findings)
    answers.findings.push(asFinding(rule, milder(severity, remark.severity), remark, places));
  for (const remark of asked) answers.incomplete.push(asFinding(rule, "info", remark, places));
};

/** A day of its own in the settings wins. */
const dated = (rule: Rule, { severity, options }: RuleSettings, today: string | undefined): RuleSettings =>
  today !== undefined && rule.options && "today" in rule.options.shape
    ? { severity, options: { today, ...options } }
    : { severity, options };

const run = (rule: Rule, map: ServiceMap, settings: RuleSettings, cells: Cells, silencing?: Silencing): Outcome => {
  if (!rule.appliesTo.includes(map.kind)) return "inapplicable";
  if (rule.needsNotes && cells.written.length === 0) return "inapplicable";
  try {
    return rule.check(map, settings.options, cells, silencing);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const message = `The check ${quoted(rule.id)} stopped before it was done: ${cause}. The fault is Lanewise’s, not the map’s.`;
    return { findings: [{ message, reason: "crash" }] };
  }
};
