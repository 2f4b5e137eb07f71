import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding, MapReport } from "../../src/model/index.js";
import { rules } from "../../src/rules/index.js";
import { asExpectation, type Expectation, type Fixture, fixtures, kinds, reportOf } from "./fixtures.js";

const said = (report: MapReport): readonly (readonly [Finding, boolean])[] => [
  ...report.findings.map((finding) => [finding, false] as const),
  ...report.incomplete.map((finding) => [finding, true] as const),
];

/** Markers and findings, each matched with the other by message; what is left stands alone on its side. */
const matched = (fixture: Fixture, about: (rule: string) => boolean) => {
  const found = said(reportOf(fixture.reading, fixture.config)).filter(([finding]) => about(finding.rule));
  const nothing: Expectation = { rule: "", answer: "", marks: {}, message: "" };
  const got = found.map(([finding, asked]) => {
    const like = fixture.expected.find((e) => e.rule === finding.rule && e.message === finding.message) ?? nothing;
    return asExpectation(fixture.map, finding, asked, like);
  });
  const order = (list: readonly Expectation[]) => list.map((e) => JSON.stringify(e)).sort();
  return { got: order(got), wanted: order(fixture.expected) };
};

describe("every rule answers its fixtures as they say", () => {
  for (const fixture of fixtures.filter((f) => f.rule !== "maps"))
    test(`${fixture.name}`, () => {
      const report = reportOf(fixture.reading, fixture.config);
      const { got, wanted } = matched(fixture, (rule) => rule === fixture.rule);
      expect(got).toEqual(wanted);
      const finds = report.findings.some((f) => f.rule === fixture.rule);
      const asks = report.incomplete.some((f) => f.rule === fixture.rule);
      const answer = report.inapplicable.includes(fixture.rule)
        ? "inapplicable"
        : finds
          ? "violating"
          : asks
            ? "incomplete"
            : report.passes.includes(fixture.rule)
              ? "clean"
              : "nothing at all";
      expect(answer).toBe(fixture.kind);
    });
});

describe("whole maps get exactly the findings they are marked with", () => {
  for (const fixture of fixtures.filter((f) => f.rule === "maps"))
    test(`${fixture.name}`, () => {
      const { got, wanted } = matched(fixture, () => true);
      expect(got).toEqual(wanted);
    });
});

// What a rule cannot answer, and why; everything else must have a fixture.
const never: Readonly<Record<string, readonly (typeof kinds)[number][]>> = {
  "lane-recognised": ["violating"], // it only asks
  "note-placed": ["violating"], // it only asks
  "lane-unique": ["incomplete"], // titles are the same or not
  "stage-unique": ["incomplete"],
  "stage-has-notes": ["incomplete"], // there are notes or not
  "persona-named": ["incomplete", "inapplicable"], // speaks on every map
  "lines-present": ["incomplete"], // drawn or not
};

describe("every rule has fixtures", () => {
  for (const rule of rules)
    test(`${rule.id}: ${kinds.join(", ")}`, () => {
      const own = fixtures.filter((fixture) => fixture.rule === rule.id).map((fixture) => fixture.kind);
      const lacking = kinds.filter((kind) => !own.includes(kind));
      expect(lacking).toEqual(never[rule.id] ?? []);
      expect(own).not.toContain(undefined);
    });

  test("every folder is a rule or holds whole maps", () => {
    const folders = readdirSync(new URL("./fixtures/", import.meta.url));
    expect(folders.filter((folder) => folder !== "maps").sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
});
