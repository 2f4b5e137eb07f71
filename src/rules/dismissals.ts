// Findings people looked at and found fine: the list that is kept with a board, what it does to a report, and when an entry is
// over. Where the list is kept is the session's business.
import * as z from "zod/mini";
import type { Dismissal, Finding, MapReport, Report, Suppressed } from "../model/index.js";

/** Under which key they are kept with a board. */
export const dismissalsKey = "dismissals";

const entry = z.object({
  fingerprint: z.string().check(z.minLength(1)),
  rule: z.string(),
  map: z.string(),
  why: z.string(),
  who: z.optional(z.string()),
  when: z.string(),
  settled: z.optional(z.boolean()),
});

/** Text that others, or another version, may have written: never throws, and what nobody understands is passed over. */
export const parseDismissals = (text: string | undefined): readonly Dismissal[] => {
  const list = text === undefined ? [] : jsonOf(text);
  if (!Array.isArray(list)) return [];
  const all = list.flatMap((one: unknown): Dismissal[] => {
    const result = z.safeParse(entry, one);
    if (!result.success) return [];
    const { who, settled, ...rest } = result.data;
    return [{ ...rest, ...(who !== undefined && { who }), ...(settled && { settled }) }];
  });
  return [...new Map(all.map((one) => [one.fingerprint, one])).values()];
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Characters of one map's dismissals beyond which its oldest settled ones go. */
const mostOfMap = 4096;

export interface WrittenDismissals {
  /** Null where none is left. */
  readonly text: string | null;
  readonly kept: readonly Dismissal[];
  /** How many had to go that still counted. */
  readonly dropped: number;
}

/** As text of at most `most` characters: settled ones go first, the oldest of them before the others. */
export const writeDismissals = (
  all: readonly Dismissal[],
  most: number = Number.POSITIVE_INFINITY,
): WrittenDismissals => {
  let kept = all;
  for (const map of new Set(all.map((d) => d.map))) {
    const size = () => JSON.stringify(kept.filter((d) => d.map === map)).length;
    for (let gone = oldest(kept, map); size() > mostOfMap && gone?.settled; gone = oldest(kept, map))
      kept = without(kept, gone);
  }
  let dropped = 0;
  while (kept.length > 0 && JSON.stringify(kept).length > most) {
    const gone = oldest(kept);
    if (!gone) break;
    if (!gone.settled) dropped++;
    kept = without(kept, gone);
  }
  return { text: kept.length > 0 ? JSON.stringify(kept) : null, kept, dropped };
};

const without = (all: readonly Dismissal[], gone: Dismissal): readonly Dismissal[] => all.filter((d) => d !== gone);

/** The one to go first; newer ones stand later in the list. */
const oldest = (all: readonly Dismissal[], map?: string): Dismissal | undefined => {
  const its = map === undefined ? all : all.filter((d) => d.map === map);
  const settled = its.filter((d) => d.settled);
  return (settled.length > 0 ? settled : its).reduce<Dismissal | undefined>(
    (a, b) => (a === undefined || b.when < a.when ? b : a),
    undefined,
  );
};

/** With one more at the end; what was said of the same finding before is replaced. */
export const withDismissal = (all: readonly Dismissal[], one: Dismissal): readonly Dismissal[] => [
  ...all.filter((d) => d.fingerprint !== one.fingerprint),
  one,
];

export const withoutDismissal = (all: readonly Dismissal[], fingerprint: string): readonly Dismissal[] =>
  all.filter((d) => d.fingerprint !== fingerprint);

/**
 * Those whose finding is gone are settled: the list itself where there are none. A rule that did not run, or a finding silenced on
 * the board, says nothing about whether somebody was right to dismiss it.
 */
export const settled = (all: readonly Dismissal[], report: Report): readonly Dismissal[] => {
  const over = new Set(
    report.maps.flatMap((map) => {
      const there = new Set(everythingIn(map).map((f) => f.fingerprint));
      const ran = new Set([...map.passes, ...everythingIn(map).map((f) => f.rule)]);
      return all.filter((d) => d.map === map.map && !d.settled && ran.has(d.rule) && !there.has(d.fingerprint));
    }),
  );
  return over.size === 0 ? all : all.map((d) => (over.has(d) ? { ...d, settled: true } : d));
};

/** Everything a report says of a map, silenced or not. */
export const everythingIn = ({ findings, incomplete, suppressed, dismissed }: MapReport): readonly Finding[] => [
  ...findings,
  ...incomplete,
  ...[...(suppressed ?? []), ...(dismissed ?? [])].map((s) => s.finding),
];

/** Moves what was dismissed out of the way. */
export const applyDismissals = (report: MapReport, dismissals: readonly Dismissal[]): MapReport => {
  const said = new Map(dismissals.filter((d) => !d.settled).map((d) => [d.fingerprint, d]));
  if (said.size === 0) return report;
  const dismissed: Suppressed[] = [];
  const open = (findings: readonly Finding[], asked: boolean): readonly Finding[] =>
    findings.filter((finding) => {
      const by = said.get(finding.fingerprint);
      if (by) dismissed.push(dismissedAs(finding, by, asked));
      return !by;
    });
  const [findings, incomplete] = [open(report.findings, false), open(report.incomplete, true)];
  return dismissed.length === 0 ? report : { ...report, findings, incomplete, dismissed };
};

const dismissedAs = (finding: Finding, { why, who, when }: Dismissal, asked: boolean): Suppressed => ({
  rule: finding.rule,
  by: "person",
  reason: why,
  ...(who !== undefined && { who }),
  when,
  ...(asked && { asked }),
  finding,
});
