// The report as JUnit XML, which most build servers show: a suite a map, a case a rule. Gaps and weak spots are failures,
// what could not be checked or did not apply is skipped, hints stand in the output. No times: the same map gives the same bytes.
import type { Finding, Suppressed } from "../model/index.js";
import { placeOf } from "./place.js";
import { joined, plain } from "./plain.js";
import {
  type Checked,
  type CheckedMap,
  type Checker,
  mapsOf,
  pathOf,
  type ReportForm,
  rulesIn,
  silencedIn,
  type Unread,
} from "./report.js";

const xml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

/** ` name="value"` for each that has one. */
const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xml(plain(String(value)))}"`))
    .join("");

const body = (lines: readonly string[]): string => lines.map((line) => xml(plain(line))).join("\n");

interface Case {
  readonly kind: "passed" | "failed" | "broken" | "skipped";
  readonly lines: readonly string[];
}

const linesOf = (finding: Finding, { map }: CheckedMap, label = ""): readonly string[] => {
  const place = placeOf(finding, map);
  return [
    joined(label, finding.message, finding.question),
    ...(place === "" ? [] : [`at ${place}`]),
    ...(finding.fix ? [`Fix: ${finding.fix.label}`] : []),
  ];
};

const counted = (findings: readonly Finding[]): string => {
  const [first] = findings;
  const more = findings.length - 1;
  return `${first?.message ?? ""}${more > 0 ? ` (and ${more} more)` : ""}`;
};

const silenced = ({ by, reason, who, when, finding }: Suppressed): string =>
  joined(
    by === "board" ? "Off on the board:" : "Dismissed:",
    finding.message,
    `(${[reason, who, when].filter(Boolean).join(", ")})`,
  );

const caseOf = (
  kind: Case["kind"],
  about: { readonly classname: string; readonly name: string; readonly file: string },
  inner: readonly string[],
): Case => {
  const head = `    <testcase${attributes({ ...about, time: 0 })}`;
  return { kind, lines: inner.length ? [`${head}>`, ...inner, "    </testcase>"] : [`${head}/>`] };
};

const child = (name: string, values: Parameters<typeof attributes>[0], lines: readonly string[]): string =>
  lines.length
    ? `      <${name}${attributes(values)}>${body(lines)}</${name}>`
    : `      <${name}${attributes(values)}/>`;

/** What is said of a rule besides its verdict: hints, and what was silenced. */
const outputOf = (id: string, m: CheckedMap): readonly string[] => {
  const hints = m.report.findings.filter((f) => f.rule === id && f.severity === "info");
  const off = silencedIn(m.report).filter((s) => s.rule === id);
  const lines = [...hints.flatMap((f) => linesOf(f, m, "Hint:")), ...off.map(silenced)];
  return lines.length ? [child("system-out", {}, lines)] : [];
};

const ruleCase = (id: string, m: CheckedMap, file: string, { rules }: Checker): Case => {
  const about = { classname: m.map.title || "Untitled", name: id, file };
  const failures = m.report.findings.filter((f) => f.rule === id && f.severity !== "info");
  const open = m.report.incomplete.filter((f) => f.rule === id);
  const asked = open.flatMap((f) => linesOf(f, m, "Could not check:"));
  const output = outputOf(id, m);
  if (failures.length) {
    const type = failures.some((f) => f.severity === "error") ? "error" : "warning";
    const lines = [...failures.flatMap((f) => linesOf(f, m)), ...asked];
    return caseOf("failed", about, [child("failure", { type, message: counted(failures) }, lines), ...output]);
  }
  if (open.length) {
    const message = `Could not check: ${counted(open)}`;
    return caseOf("skipped", about, [child("skipped", { message }, asked), ...output]);
  }
  if (m.report.inapplicable.includes(id)) {
    const message = joined("Did not apply.", rules.find((rule) => rule.id === id)?.needs);
    return caseOf("skipped", about, [child("skipped", { message }, []), ...output]);
  }
  return caseOf("passed", about, output);
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly lines: readonly string[];
}

const suiteOf = (name: string, path: string, cases: readonly Case[], profile?: string): Suite => {
  const count = (kind: Case["kind"]): number => cases.filter((c) => c.kind === kind).length;
  const counts = {
    tests: cases.length,
    failures: count("failed"),
    errors: count("broken"),
    skipped: count("skipped"),
  };
  const head = `  <testsuite${attributes({ name, file: path, ...counts, time: 0 })}>`;
  const properties =
    profile === undefined
      ? []
      : [
          "    <properties>",
          `      <property${attributes({ name: "profile", value: profile })}/>`,
          "    </properties>",
        ];
  return { ...counts, lines: [head, ...properties, ...cases.flatMap((c) => c.lines), "  </testsuite>"] };
};

const unread = (file: string, error: string): Case =>
  caseOf("broken", { classname: file, name: "can be read", file }, [
    child("error", { type: "unreadable", message: error }, []),
  ]);

const suitesOf = (file: Checked | Unread, checker: Checker): readonly Suite[] => {
  const path = pathOf(file);
  if ("error" in file) return [suiteOf(path, path, [unread(path, file.error)])];
  return mapsOf(file).map((m) => {
    const cases = rulesIn([m.report], checker).map((id) => ruleCase(id, m, path, checker));
    return suiteOf(`${m.map.title || "Untitled"} (${path})`, path, cases, m.report.profile);
  });
};

const writeAll = (files: readonly (Checked | Unread)[], checker: Checker): string => {
  const suites = files.flatMap((file) => suitesOf(file, checker));
  const sum = (key: "tests" | "failures" | "errors" | "skipped"): number => suites.reduce((n, s) => n + s[key], 0);
  const counts = { tests: sum("tests"), failures: sum("failures"), errors: sum("errors"), skipped: sum("skipped") };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "Lanewise", ...counts, time: 0 })}>`,
    ...suites.flatMap((s) => s.lines),
    "</testsuites>",
    "",
  ].join("\n");
};

export const junit: ReportForm = {
  id: "junit",
  extension: "xml",
  about: "build servers: a suite a map, a case a rule",
  write: (report, reading) => writeAll([{ report, reading }], { rules: [] }),
  writeAll,
};
