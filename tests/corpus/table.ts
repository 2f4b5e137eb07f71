// Counts what the checks say about the corpus: right or a false alarm by rule, and how many planted defects they find.
import { markdownTable } from "markdown-table";
import type { Finding, MapReport } from "../../src/model/index.js";
import { type Entry, type Judged, judge, reportOn } from "./corpus.js";
import { type Planted, plantedIn } from "./plant.js";

/** A defect that was planted, by hand or by a change, and whether the right rule said so. */
export interface Tried {
  readonly map: string;
  readonly what: string;
  readonly rule: string;
  readonly isFound: boolean;
  /** Warnings and errors that the change called up besides. */
  readonly besides: readonly string[];
}

export interface Measured {
  readonly judged: readonly Judged[];
  readonly tried: readonly Tried[];
  /** Shares from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly wrongErrors: number;
  /** Of the planted defects, those to which another rule answered as well, at warning or above. */
  readonly besides: number;
}

interface Before {
  readonly before: ReadonlySet<string>;
  /** Rules. */
  readonly spoken: readonly string[];
}

/** What is said of several notes is said anew of those that are left, so only a rule that was silent counts as speaking besides. */
const tryOne = (entry: Entry, planted: Planted, report: MapReport, { before, spoken }: Before): Tried => {
  const { findings, incomplete } = report;
  const isNew = (finding: Finding) => !before.has(finding.fingerprint);
  const answers = [...findings, ...(planted.mayAsk ? incomplete : [])].filter(isNew);
  const [rule = ""] = planted.rules;
  return {
    map: entry.name,
    what: planted.what,
    rule,
    isFound: answers.some((finding) => planted.rules.includes(finding.rule)),
    besides: findings
      .filter((f) => f.severity !== "info" && ![...spoken, ...planted.rules, ...planted.also].includes(f.rule))
      .map((f) => f.rule),
  };
};

/** What was said of a map, and of each map a defect was planted into. */
export interface Said {
  readonly report: MapReport;
  readonly planted: readonly MapReport[];
}

const saidNow = ({ map }: Entry): Said => ({
  report: reportOn(map),
  planted: plantedIn(map).map((planted) => reportOn(planted.map)),
});

const triedIn = ({ entry, report, defects }: Judged, reports: readonly MapReport[]): readonly Tried[] => {
  const said = [...report.findings, ...report.incomplete];
  const before = new Set(said.map((finding) => finding.fingerprint));
  const spoken = said.map((finding) => finding.rule);
  return [
    ...defects.map(({ verdict, isFound }) => ({
      ...{ map: entry.name, what: verdict.why, rule: verdict.rule, isFound },
      besides: [],
    })),
    ...plantedIn(entry.map).flatMap((planted, i): readonly Tried[] => {
      const answer = reports[i];
      return answer ? [tryOne(entry, planted, answer, { before, spoken })] : [];
    }),
  ];
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** By what the rules say now, or by what was said elsewhere. */
export const measure = (entries: readonly Entry[], saidOf: (entry: Entry) => Said = saidNow): Measured => {
  const said = entries.map((entry) => ({ entry, ...saidOf(entry) }));
  const judged = said.map(({ entry, report }) => judge(entry, report));
  const tried = judged.flatMap((one, i) => triedIn(one, said[i]?.planted ?? []));
  const right = judged.reduce((sum, one) => sum + one.right.length, 0);
  const wrong = judged.flatMap((one) => one.wrong);
  return {
    judged,
    tried,
    precision: share(right, right + wrong.length),
    recall: share(tried.filter((one) => one.isFound).length, tried.length),
    wrongErrors: wrong.filter((finding) => finding.severity === "error").length,
    besides: share(tried.filter((one) => one.besides.length).length, tried.length),
  };
};

const percent = (value: number): string => (Math.floor(value * 1000) / 10).toFixed(1);

/** False alarms and misses, a line each. */
export const faults = ({ judged, tried }: Measured): readonly string[] => [
  ...judged.flatMap(({ entry, wrong }) =>
    wrong.map((finding) => `false alarm: ${entry.name}: ${finding.rule} ${finding.severity}: ${finding.message}`),
  ),
  ...tried.filter((one) => !one.isFound).map((one) => `missed: ${one.map}: ${one.rule}: ${one.what}`),
  ...tried
    .filter((one) => one.besides.length)
    .map((one) => `besides: ${one.map}: ${one.what}: ${one.besides.join(", ")}`),
];

/** Ready for the README. */
export const summary = ({ judged, tried, precision, recall }: Measured): string => {
  const said = judged.reduce((sum, one) => sum + one.right.length + one.wrong.length, 0);
  const blueprints = judged.filter(({ entry }) => entry.map.kind === "service-blueprint").length;
  return (
    `Of ${said} warnings and errors on ${judged.length} finished maps (${judged.length - blueprints} journey maps and ` +
    `${blueprints} blueprints, of many trades and languages) ${percent(precision)} % are what a service designer would say; ` +
    `of ${tried.length} defects planted into them ${percent(recall)} % are found.`
  );
};

/** What the shares do not show. */
const judgedNotes = ({ judged, besides }: Measured): string => {
  const verdicts = judged.flatMap(({ entry }) => entry.verdicts);
  const after = verdicts.filter((verdict) => verdict.isAfter);
  const unsaid = judged.reduce((sum, one) => sum + one.unsaid.length, 0);
  return (
    `${verdicts.length} verdicts stand on these maps, ${after.length} of them written after the check had spoken; ${unsaid} of the others ` +
    `the checks do not say. To ${percent(besides)} % of the planted defects a rule answered that was not asked.`
  );
};

export const checksTable = (measured: Measured): string => {
  const { judged, tried } = measured;
  const of = (rule: string | undefined) => {
    const isOf = (one: { readonly rule: string }) => rule === undefined || one.rule === rule;
    const right = judged.flatMap((one) => one.right).filter(isOf).length;
    const wrong = judged.flatMap((one) => one.wrong).filter(isOf).length;
    const planted = tried.filter(isOf);
    const found = planted.filter((one) => one.isFound).length;
    return [
      ...[right + wrong, right, wrong].map(String),
      right + wrong ? percent(share(right, right + wrong)) : "",
      ...[planted.length, found].map(String),
      planted.length ? percent(share(found, planted.length)) : "",
    ];
  };
  const rules = [
    ...new Set([...judged.flatMap((one) => [...one.right, ...one.wrong]), ...tried].map((one) => one.rule)),
  ].sort();
  const table = markdownTable(
    [
      ["rule", "said", "right", "false alarms", "right %", "planted", "found", "found %"],
      ...rules.map((rule) => [`\`${rule}\``, ...of(rule)]),
      ["**all**", ...of(undefined)],
    ],
    { align: ["l", "r", "r", "r", "r", "r", "r", "r"] },
  );
  return `${summary(measured)}\n\n${table}\n\n${judgedNotes(measured)}`;
};
