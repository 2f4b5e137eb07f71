// What every form of a report for people shows, before any markup: a grid of lanes × stages with the signs of the findings,
// the findings by severity, and what was counted.
import {
  type Finding,
  type MapReport,
  notesIn,
  type Reading,
  type Report,
  type ServiceMap,
  type Suppressed,
  writtenNotes,
} from "../model/index.js";
import { placeOf, type Sign, shapes, signOf, spotsOf } from "./place.js";
import { silencedIn } from "./report.js";
import { type Score, scoreOf } from "./score.js";

export interface GridRow {
  readonly title: string;
  /** The sign of findings on the whole lane. */
  readonly sign: string;
  readonly cells: readonly string[];
  readonly isLine?: boolean;
}

export interface Entry {
  readonly sign: string;
  readonly message: string;
  readonly question?: string;
  readonly place: string;
  readonly rule: string;
  readonly fix?: string;
  /** Why it does not count, and who said so. */
  readonly because?: string;
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Outline {
  readonly map: ServiceMap;
  readonly about: string;
  readonly grid: readonly GridRow[];
  readonly sections: readonly Section[];
  readonly score?: Score;
  readonly rules: string;
}

export const outlinesOf = (report: Report, reading: Reading): readonly Outline[] =>
  report.maps.flatMap((m) => {
    const map = reading.maps.find((other) => other.id === m.map);
    if (!map) return [];
    const score = m.outsideIn && scoreOf(m.outsideIn);
    return [
      {
        map,
        about: aboutOf(map, m, report),
        grid: gridOf(map, m),
        sections: [...sectionsOf(map, m), ...silencedOf(map, m)],
        ...(score && { score }),
        rules: rulesOf(m),
      },
    ];
  });

const aboutOf = (map: ServiceMap, m: MapReport, { source }: Report): string => {
  const kind = map.kind === "journey-map" ? "journey map" : "service blueprint";
  const from = source.name === undefined ? "" : ` in ${source.name}`;
  return m.profile === map.kind ? `${kind}${from}` : `${kind}${from}, checked as ${m.profile}`;
};

const order: readonly Sign[] = ["gap", "weak", "hint", "unknown"];

const gridOf = (map: ServiceMap, m: MapReport): readonly GridRow[] => {
  const signs = new Map<string, Sign>();
  const put = (finding: Finding, sign: Sign): void => {
    for (const { lane, stage } of spotsOf(finding, map)) {
      const key = `${lane ?? ""}\n${stage ?? ""}`;
      const was = signs.get(key);
      if (was === undefined || order.indexOf(sign) < order.indexOf(was)) signs.set(key, sign);
    }
  };
  for (const finding of m.findings) put(finding, signOf(finding.severity));
  for (const finding of m.incomplete) put(finding, "unknown");
  const shape = (lane: string, stage: string): string => {
    const sign = signs.get(`${lane}\n${stage}`);
    return sign === undefined ? "" : shapes[sign];
  };
  const lines = (after: string | null): readonly GridRow[] =>
    map.lines.filter((l) => l.after === after).map((l) => ({ title: l.title, sign: "", cells: [], isLine: true }));
  const whole = map.stages.map((s) => shape("", s.id));
  return [
    ...(whole.some((s) => s !== "") ? [{ title: "Whole stage", sign: "", cells: whole }] : []),
    ...lines(null),
    ...map.lanes.flatMap((lane) => [
      {
        title: lane.title,
        sign: shape(lane.id, ""),
        cells: map.stages.map((s) => shape(lane.id, s.id) || filling(map, m, lane.id, s.id)),
      },
      ...lines(lane.id),
    ]),
  ];
};

/** How many notes there are; a dash where none is asked for. */
const filling = (map: ServiceMap, { coverage }: MapReport, lane: string, stage: string): string => {
  const state = coverage?.cells[coverage.lanes.indexOf(lane)]?.[coverage.stages.indexOf(stage)];
  return state === "not-applicable" ? "–" : String(notesIn(map, stage, lane).length || "·");
};

const titles: Readonly<Record<Sign, string>> = {
  gap: "Gaps",
  weak: "Weak spots",
  hint: "Hints",
  unknown: "Could not check",
};

const sectionsOf = (map: ServiceMap, m: MapReport): readonly Section[] =>
  order.flatMap((sign) => {
    const found = sign === "unknown" ? m.incomplete : m.findings.filter((f) => signOf(f.severity) === sign);
    const entries = found.map((f) => entryOf(f, sign, map));
    return entries.length ? [{ title: `${titles[sign]} (${entries.length})`, entries }] : [];
  });

const entryOf = (finding: Finding, sign: Sign, map: ServiceMap): Entry => ({
  sign: shapes[sign],
  message: finding.message,
  ...(finding.question !== undefined && { question: finding.question }),
  place: placeOf(finding, map),
  rule: finding.rule,
  ...(finding.fix && { fix: finding.fix.label }),
});

const silencedOf = (map: ServiceMap, { suppressed = [], dismissed = [] }: MapReport): readonly Section[] =>
  [
    { title: "Silenced on the board", all: suppressed },
    { title: "Dismissed", all: dismissed },
  ].flatMap(({ title, all }) => {
    const entries = all.map((s) => ({ ...withoutFix(entryOf(s.finding, "unknown", map)), because: becauseOf(s) }));
    return entries.length ? [{ title: `${title} (${entries.length})`, entries }] : [];
  });

const withoutFix = ({ fix: _, question: __, ...entry }: Entry): Entry => ({ ...entry, sign: "○" });

/** `because the title says it` · `Ana, 2026-11-24: the title says it` */
const becauseOf = ({ by, reason, who, when }: Suppressed): string => {
  if (by === "board") return reason === "" ? "no reason given" : `because ${reason}`;
  const said = [who, when].filter((part) => part !== undefined).join(", ");
  return said === "" ? reason : `${said}: ${reason}`;
};

/** More rules than this are counted, not named: nobody reads forty names. JSON and SARIF have them all. */
const named = 5;

const rulesOf = (m: MapReport): string => {
  const { passes, inapplicable, findings, incomplete } = m;
  const spoke = new Set([...findings, ...incomplete, ...silencedIn(m)].map((f) => f.rule)).size;
  const passed = `${passes.length} of ${plural(passes.length + spoke, "check", "checks")} passed.`;
  if (inapplicable.length === 0) return passed;
  return inapplicable.length <= named
    ? `${passed} Did not apply: ${inapplicable.join(", ")}.`
    : `${passed} ${inapplicable.length} did not apply: this map has no lanes or notes they look at.`;
};

export const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `1 gap, 2 weak spots, 1 could not be checked · 34 notes in 2 maps, 3 left over` */
export const countsOf = (report: Report, reading: Reading): string => {
  const findings = report.maps.flatMap((m) => m.findings);
  const of = (sign: Sign): number => findings.filter((f) => signOf(f.severity) === sign).length;
  const open = report.maps.reduce((sum, m) => sum + m.incomplete.length, 0);
  const silenced = report.maps.reduce((sum, m) => sum + silencedIn(m).length, 0);
  const notes = reading.maps.reduce((sum, m) => sum + writtenNotes(m).length, 0);
  const some = (n: number, one: string, many: string): readonly string[] => (n === 0 ? [] : [plural(n, one, many)]);
  const found = [
    ...some(of("gap"), "gap", "gaps"),
    ...some(of("weak"), "weak spot", "weak spots"),
    ...some(of("hint"), "hint", "hints"),
    ...(open ? [`${open} could not be checked`] : []),
    ...(silenced ? [`${silenced} silenced or dismissed`] : []),
  ];
  const maps = reading.maps.length === 1 ? "" : ` in ${reading.maps.length} maps`;
  const left = reading.leftovers.length ? `, ${reading.leftovers.length} left over` : "";
  return `${found.join(", ") || "Nothing found"} · ${plural(notes, "note", "notes")}${maps}${left}`;
};

/** What the signs of a grid mean; the dash only where it stands. */
export const legendOf = (grid: readonly GridRow[]): string => {
  const { gap, weak, hint, unknown } = shapes;
  const dash = grid.some((row) => row.cells.includes("–")) ? "  – nothing asked for" : "";
  return `${gap} gap  ${weak} weak spot  ${hint} hint  ${unknown} could not check  · nothing there${dash}; numbers count notes`;
};
