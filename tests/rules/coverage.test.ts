import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MapReport, notesIn, type OutsideIn, type ServiceMap } from "../../src/model/index.js";
import { check } from "../../src/rules/index.js";
import { anyMap, mapOf, readingOf } from "./build.js";

const reportOf = (map: ServiceMap, options: Parameters<typeof check>[1] = {}): MapReport => {
  const report = check(readingOf(map), options);
  if (!report.ok) throw new Error(report.problems.map((p) => p.message).join("; "));
  const [found] = report.value.maps;
  if (!found) throw new Error("no map in the report");
  return found;
};

const dismissing = (map: ServiceMap, rule: string): MapReport => {
  const { findings, incomplete } = reportOf(map);
  const its = [...findings, ...incomplete].filter((f) => f.rule === rule);
  expect(its.length, rule).toBeGreaterThan(0);
  const dismissals = its.map((f) => ({
    fingerprint: f.fingerprint,
    rule,
    map: map.id,
    why: "fine",
    when: "2026-11-24",
  }));
  return reportOf(map, { dismissals });
};

const home = (actions = "") =>
  mapOf(`# Home

|                               | Search  | Wait       | Move in |
| ----------------------------- | ------- | ---------- | ------- |
| Actions \`actions\`             | Scrolls | ${actions} | Carries |
| Needs \`needs\`                 |         | n/a        | Rest    |
| Pain points \`pain-points\`     |         | No word<br>Nobody rings |  |
| Opportunities \`opportunities\` |         |            | A list  |
| Metrics \`metrics\`             |         | 3 weeks    |         |
| Coffee                        |         | 10:30      |         |
`);

const rows = (report: MapReport): readonly string[] => (report.coverage?.cells ?? []).map((row) => row.join(" "));

describe("coverage", () => {
  it("tells silence that is expected to be broken from silence that is not, and what nobody asks for", () => {
    const report = reportOf(home());
    expect(rows(report)).toEqual([
      "filled expected filled",
      "empty not-applicable filled",
      "empty filled empty",
      "empty expected filled",
      "not-applicable filled not-applicable",
      "not-applicable filled not-applicable",
    ]);
    expect(report.coverage?.counts[2]).toEqual([0, 2, 0]);
    expect(report.coverage?.counts[1]).toEqual([0, 1, 1]);
  });

  it("asks for analysis that the profile asks for", () => {
    const map = mapOf(
      "# Home\n\n| | A | B |\n| - | - | - |\n| Actions `actions` | x | y |\n| Opportunities `opportunities` | | z |\n",
    );
    expect(rows(reportOf(map))[1]).toBe("empty filled");
    const rules = { "lane-required": ["error", { lanes: ["actions"] }] };
    expect(rows(reportOf(map, { config: { rules } }))[1]).toBe("not-applicable filled");
  });

  it("takes a silence that somebody accepted, on the board or by dismissing it, for none", () => {
    expect(rows(reportOf(home("lanewise:off stage-has-action because she waits")))[0]).toBe(
      "filled not-applicable filled",
    );
    expect(rows(dismissing(home(), "stage-has-action"))[0]).toBe("filled not-applicable filled");
  });

  it("has every lane and stage in order, counts what stands there, and marks only empty cells, on random maps", () => {
    void fc.assert(
      fc.property(anyMap, (map) => {
        const { coverage } = reportOf(map);
        expect(coverage?.lanes).toEqual(map.lanes.map((l) => l.id));
        expect(coverage?.stages).toEqual(map.stages.map((s) => s.id));
        for (const [i, lane] of map.lanes.entries())
          for (const [j, stage] of map.stages.entries()) {
            const count = notesIn(map, stage.id, lane.id).length;
            expect(coverage?.counts[i]?.[j]).toBe(count);
            const state = coverage?.cells[i]?.[j];
            if (count > 0) expect(["filled", "not-applicable"]).toContain(state);
            else expect(state).not.toBe("filled");
          }
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

const part = (score: OutsideIn | undefined, id: string) => score?.parts.find((p) => p.id === id);

const journey = mapOf(`# Moving house

|                                   | Before … | Contact | Viewing | Sign the contract |
| --------------------------------- | -------- | ------- | ------- | ----------------- |
| Actions \`actions\`                 |          | Rings   | Looks   |                   |
| Needs \`needs\`                     |          | Speed   |         |                   |
| Moments of truth \`moments-of-truth\` |        | First call | First look |              |
| Frontstage \`frontstage\`           |          | Answers |         |                   |
| Backstage \`backstage\`             |          | Files   | Files   | Scans<br>Checks<br>Signs |
`);

describe("the outside-in score", () => {
  it("has five parts of 20, each with its points, a sentence and what the report says of it", () => {
    const report = reportOf(journey);
    const { outsideIn } = report;
    expect(outsideIn?.parts.map((p) => p.id)).toEqual([
      "customer-share",
      "stages-with-voice",
      "before-and-after",
      "customer-words",
      "moments-served",
    ]);
    expect(part(outsideIn, "customer-share")).toMatchObject({
      points: 18,
      of: 20,
      known: true,
      sentence: "Five of eleven notes on either side are the customer’s.",
    });
    expect(part(outsideIn, "stages-with-voice")).toMatchObject({
      points: 13,
      sentence: "Two of three stages say what the customer does, feels or needs.",
    });
    expect(part(outsideIn, "moments-served")).toMatchObject({
      points: 10,
      sentence: "Frontstage work serves the moment of truth at one of two stages.",
    });
    const served = report.findings.find((f) => f.rule === "moment-of-truth-served");
    expect(part(outsideIn, "moments-served")?.findings).toEqual([served?.fingerprint]);
  });

  it("leaves out on both sides what could not be checked, and halves where half could", () => {
    const map = mapOf("# Home\n\n| | Contact | Visit |\n| - | - | - |\n| Actions `actions` | Rings | Looks |\n");
    const { outsideIn } = reportOf(map);
    expect(part(outsideIn, "moments-served")).toMatchObject({
      points: 0,
      of: 0,
      known: false,
      sentence: "No moment of truth is marked.",
    });
    expect(part(outsideIn, "before-and-after")).toMatchObject({
      points: 0,
      of: 10,
      known: true,
      sentence: "The map begins with a contact; where it ends, its stages do not say.",
    });
    expect(outsideIn).toMatchObject({ score: 60, of: 70 });
  });

  it("takes a word that somebody said is hers for hers, and leaves out an end that somebody accepted", () => {
    const map = mapOf(
      "# Home\n\n| | Contact | Visit |\n| - | - | - |\n| Actions `actions` | Waits for the hand-off | Looks |\n",
    );
    expect(part(reportOf(map).outsideIn, "customer-words")).toMatchObject({
      points: 10,
      sentence: "One of two notes that speak for the customer may be in words of yours.",
    });
    expect(part(dismissing(map, "customer-words").outsideIn, "customer-words")?.points).toBe(20);
    const accepted = dismissing(map, "journey-starts-before-contact").outsideIn;
    expect(part(accepted, "before-and-after")).toMatchObject({ known: false, of: 0 });
    expect(part(accepted, "before-and-after")?.findings).toHaveLength(1);
  });

  it("is not there for a map nobody has written on", () => {
    expect(reportOf(mapOf("# Home\n\n| | A |\n| - | - |\n| Actions `actions` | |\n")).outsideIn).toBeUndefined();
  });

  it("adds up, stays within 100, and names only findings of the report, on random maps", () => {
    let known = 0;
    void fc.assert(
      fc.property(anyMap, (map) => {
        const { outsideIn, findings, incomplete } = reportOf(map);
        if (!outsideIn) return;
        const { score, of, parts } = outsideIn;
        expect(parts).toHaveLength(5);
        expect(score).toBe(parts.reduce((sum, p) => sum + p.points, 0));
        expect(of).toBe(parts.reduce((sum, p) => sum + p.of, 0));
        expect(of).toBeLessThanOrEqual(100);
        const there = new Set([...findings, ...incomplete].map((f) => f.fingerprint));
        for (const p of parts) {
          expect([0, 10, 20]).toContain(p.of);
          expect(p.known).toBe(p.of > 0);
          expect(p.points).toBeGreaterThanOrEqual(0);
          expect(p.points).toBeLessThanOrEqual(p.of);
          expect(p.sentence).toMatch(/^[A-Z][^{}]*\.$/);
          for (const fingerprint of p.findings) expect(there).toContain(fingerprint);
          known += p.known ? 1 : 0;
        }
      }),
      { seed: 6, numRuns: 150 },
    );
    expect(known).toBeGreaterThan(150);
  });
});
