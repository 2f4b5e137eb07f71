import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/index.js";
import { applyBaseline, check, parseBaseline, writeBaseline } from "../../src/rules/index.js";
import { mapOf, readingOf } from "./build.js";

const rows = `| Actions \`actions\` | Scrolls | |
| Pain points \`pain-points\` | | No word |`;
const text = `# Buying a first home

| | Search | Wait |
|---|---|---|
${rows}
`;
const reportFor = (markdown: string): Report => {
  const report = check(readingOf(mapOf(markdown)));
  if (!report.ok) throw new Error("refused");
  return report.value;
};
const report = reportFor(text);
const findingsIn = ({ maps }: Report) => maps.flatMap((map) => map.findings);

describe("a baseline", () => {
  test("takes every known finding out of the report it was written from, also as a file", () => {
    expect(report.maps[0]?.findings.length).toBeGreaterThan(3);
    const file = parseBaseline(JSON.parse(JSON.stringify(writeBaseline(report))));
    expect(file.ok && findingsIn(applyBaseline(report, file.value))).toEqual([]);
  });

  test("leaves new findings in, and what could not be checked untouched", () => {
    const later = reportFor(`${text}| Zwiebel | ? | |\n| zwiebel | | |\n`);
    const left = applyBaseline(later, writeBaseline(report));
    expect(findingsIn(left)).toMatchObject([{ rule: "lane-unique" }]);
    expect(left.maps[0]?.incomplete).toEqual(later.maps[0]?.incomplete);
    expect(later.maps[0]?.incomplete.length).toBeGreaterThan(0);
  });

  test("is no pass: a rule whose findings are known is not listed as passed", () => {
    const left = applyBaseline(report, writeBaseline(report));
    expect(left.maps[0]?.passes).toEqual(report.maps[0]?.passes);
    expect(report.maps[0]?.passes).not.toContain("stage-has-action");
  });

  test("says for people what each known finding is, in a stable order", () => {
    const { findings } = writeBaseline(report, report);
    expect(findings.map((f) => f.fingerprint)).toEqual([...new Set(findings.map((f) => f.fingerprint))].sort());
    expect(findings.find((f) => f.rule === "stage-has-action")?.message).toBe(
      "Nothing shows what the customer does at “Wait”.",
    );
  });

  test.each([
    ["nothing", null, "known.json: null, expected a lanewise.baseline/1 file"],
    ["a list", [], "known.json: a list, expected a lanewise.baseline/1 file"],
    [
      "another format",
      { format: "lanewise.baseline/9", findings: [] },
      "known.json, at format: “lanewise.baseline/9”, expected “lanewise.baseline/1”",
    ],
    [
      "findings without a fingerprint",
      { format: "lanewise.baseline/1", findings: [{ rule: "a", message: "b" }] },
      "known.json, at findings.0.fingerprint: nothing, expected text",
    ],
  ])("that is %s is refused by its name", (_, input, message) => {
    const result = parseBaseline(input, "known.json");
    expect(result.ok ? "" : result.problems[0]?.message).toBe(message);
  });
});
