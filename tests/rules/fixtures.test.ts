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

// What a rule cannot answer, and why; everything else must have fixtures.
const never: Readonly<Record<string, readonly (typeof kinds)[number][]>> = {
  // They only ask.
  ...Object.fromEntries(
    [
      ...["lane-recognised", "note-placed", "customer-words", "stages-are-the-customers"],
      "customer-lane-is-customers",
    ].map((id) => [id, ["violating"]]),
  ),
  // What they look at is there or not: nothing to ask.
  ...Object.fromEntries(
    [
      ...["lane-unique", "stage-unique", "stage-has-notes", "lane-has-notes", "stage-count", "lines-present"],
      ...["note-holds-one-idea", "note-unique", "detail-is-even", "stages-connect", "assumption-marked"],
      ...["sentiment-sawtooth", "sentiment-drop", "sentiment-trough", "sentiment-peak", "design-criteria-few"],
      ...["scenario-named", "goal-named", "timescale-stated", "state-declared"],
      ...["suppression-has-reason", "suppression-is-used"],
    ].map((id) => [id, ["incomplete"]]),
  ),
  // Speaks on every map.
  "persona-named": ["inapplicable"],
};

const atLeast: Readonly<Record<(typeof kinds)[number], number>> = {
  violating: 2,
  clean: 2,
  incomplete: 1,
  inapplicable: 1,
};

describe("every rule has fixtures", () => {
  for (const rule of rules)
    test(`${rule.id}: two that break it, two that keep it, one to ask about, one it has nothing to say to`, () => {
      const own = fixtures.filter((fixture) => fixture.rule === rule.id).map((fixture) => fixture.kind);
      const lacking = kinds.filter((kind) => {
        const count = own.filter((k) => k === kind).length;
        return never[rule.id]?.includes(kind) ? count > 0 : count < atLeast[kind];
      });
      expect(lacking).toEqual([]);
      expect(own).not.toContain(undefined);
    });

  test("a rule that only asks has two maps to ask about", () => {
    const asks = rules.filter((rule) => never[rule.id]?.includes("violating")).map((rule) => rule.id);
    for (const id of asks)
      expect(fixtures.filter((f) => f.rule === id && f.kind === "incomplete").length, id).toBeGreaterThan(
        id === "note-placed" ? 0 : 1,
      );
  });

  test("every folder is a rule or holds whole maps", () => {
    const folders = readdirSync(new URL("./fixtures/", import.meta.url));
    expect(folders.filter((folder) => folder !== "maps").sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
});
