// What a form of a report is: one file a form, pure functions. What a form needs besides the report, the caller brings:
// nothing in here reads files or knows the rules.
import type { MapReport, Reading, Report, ServiceMap, Severity, Suppressed } from "../model/index.js";

/** A file that was checked; `path` as the caller names it, else the reading's own name. */
export interface Checked {
  readonly path?: string;
  readonly report: Report;
  readonly reading: Reading;
}

/** A file that could not be read, and the sentence that says so. */
export interface Unread {
  readonly path: string;
  readonly error: string;
}

/** A rule as far as a report speaks of it. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly source: string;
  readonly sentence: string;
  readonly why: string;
  readonly needs: string;
}

/** Who checked: which version, where its pages are, and what its rules say, in their order. */
export interface Checker {
  readonly version?: string;
  readonly homepage?: string;
  readonly rules: readonly RuleText[];
}

export interface ReportForm {
  readonly id: string;
  readonly extension: string;
  /** Whom it is for, in a few words. */
  readonly about: string;
  write(report: Report, reading: Reading): string;
  /** Several files as one text, those that could not be read among them. Without it they follow one another. */
  readonly writeAll?: (files: readonly (Checked | Unread)[], checker: Checker) => string;
}

export interface CheckedMap {
  readonly map: ServiceMap;
  readonly report: MapReport;
}

export const pathOf = (file: Checked | Unread): string =>
  file.path ?? ("report" in file ? (file.report.source.name ?? file.report.source.host) : "");

/** The maps of a file, each with what was said of it. */
export const mapsOf = ({ report, reading }: Checked): readonly CheckedMap[] =>
  report.maps.flatMap((m) => {
    const map = reading.maps.find((other) => other.id === m.map);
    return map ? [{ map, report: m }] : [];
  });

/** Findings that were silenced on the board or dismissed by somebody. */
export const silencedIn = ({ suppressed = [], dismissed = [] }: MapReport): readonly Suppressed[] => [
  ...suppressed,
  ...dismissed,
];

/** Every rule a map's report speaks of, in the order of the rules; those nobody described come last. */
export const rulesIn = (reports: readonly MapReport[], { rules }: Checker): readonly string[] => {
  const named = new Set(
    reports.flatMap((m) => [
      ...[...m.findings, ...m.incomplete, ...silencedIn(m)].map((f) => f.rule),
      ...m.passes,
      ...m.inapplicable,
    ]),
  );
  const known = rules.map((rule) => rule.id).filter((id) => named.has(id));
  return [...known, ...[...named].filter((id) => !known.includes(id)).sort()];
};
