import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Directive, Dismissal, Finding, MapReport, ServiceMap } from "../../src/model/index.js";
import { reportSchema } from "../../src/model/parse.js";
import { parseDismissals, settled, withDismissal, writeDismissals } from "../../src/rules/dismissals.js";
import { applyBaseline, check, rules, writeBaseline } from "../../src/rules/index.js";
import { anyMap, mapOf, readingOf } from "./build.js";
import { fixtures } from "./fixtures.js";

const own = ["suppression-has-reason", "suppression-is-used"];

const reportOf = (map: ServiceMap, dismissals: readonly Dismissal[] = []): MapReport => {
  const report = check(readingOf(map), { dismissals });
  if (!report.ok) throw new Error(report.problems.map((p) => p.message).join("; "));
  const [found] = report.value.maps;
  if (!found) throw new Error("no map in the report");
  return found;
};

const all = (report: MapReport): readonly Finding[] => [
  ...report.findings,
  ...report.incomplete,
  ...(report.suppressed ?? []).map((s) => s.finding),
  ...(report.dismissed ?? []).map((s) => s.finding),
];
const sorted = (findings: readonly Finding[]) =>
  findings
    .filter((f) => !own.includes(f.rule))
    .map((f) => JSON.stringify(f))
    .sort();

/** Maps with some checks off somewhere: rules that do speak there more often than others. */
const silencedMap = fc
  .tuple(
    fc.oneof(anyMap, fc.constantFrom(...fixtures.map((f) => f.map))),
    fc.array(
      fc.record({
        speaks: fc.nat(40),
        rule: fc.constantFrom(...rules.map((r) => r.id), "no-such-check"),
        isOther: fc.boolean(),
        lane: fc.nat(12),
        stage: fc.nat(9),
        reason: fc.constantFrom("", "we said so"),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([map, drawn]) => {
    const findings = all(reportOf(map));
    const directives = drawn.map(({ speaks, rule, isOther, lane, stage, reason }): Directive => {
      const [inLane, inStage] = [map.lanes[lane]?.id, map.stages[stage]?.id];
      const spoken = isOther ? undefined : findings[speaks % Math.max(1, findings.length)]?.rule;
      return { rule: spoken ?? rule, reason, ...(inLane && { lane: inLane }), ...(inStage && { stage: inStage }) };
    });
    return { map, directives };
  });

describe("what is silenced on the board", () => {
  it("loses nothing: silenced, dismissed and open findings are those of the map without any of it", () => {
    let [silenced, dismissed] = [0, 0];
    void fc.assert(
      fc.property(silencedMap, fc.nat(30), ({ map, directives }, nth) => {
        const plain = reportOf(map);
        const findings = all(plain);
        const some = findings.filter((_, i) => i % 4 === nth % 4);
        const dismissals = some.map((f) => ({
          fingerprint: f.fingerprint,
          rule: f.rule,
          map: map.id,
          why: "ok",
          when: "2026-01-01",
        }));
        const report = reportOf({ ...map, directives }, dismissals);
        expect(sorted(all(report))).toEqual(sorted(findings));
        expect(report.passes.filter((id) => !own.includes(id))).toEqual(plain.passes.filter((id) => !own.includes(id)));
        silenced += report.suppressed?.length ?? 0;
        dismissed += report.dismissed?.length ?? 0;
        const parsed = reportSchema.safeParse({
          format: "lanewise.report/1",
          source: { host: "memory" },
          maps: [report],
        });
        expect(parsed.success).toBe(true);
      }),
      { seed: 11, numRuns: 150 },
    );
    expect(silenced).toBeGreaterThan(20);
    expect(dismissed).toBeGreaterThan(100);
  });

  it("silences its own rule and, in a cell, what speaks of that cell only", () => {
    void fc.assert(
      fc.property(silencedMap, ({ map, directives }) => {
        const inCells = directives.filter((d) => d.lane !== undefined && d.stage !== undefined);
        const { suppressed = [] } = reportOf({ ...map, directives: inCells });
        for (const { rule, finding, reason } of suppressed) {
          const mine = inCells.filter((d) => d.rule === rule);
          const stages = new Set(mine.map((d) => d.stage));
          const cells = new Set(mine.map((d) => `${d.lane} ${d.stage}`));
          const notes = map.notes.filter((n) => finding.notes.includes(n.id));
          const isByNotes =
            notes.length > 0 &&
            notes.every((n) => [n.stage, ...(n.spans ?? [])].some((s) => cells.has(`${n.lane} ${s}`)));
          const isByPlace =
            finding.stages.length > 0 &&
            finding.stages.every((s) => finding.lanes.some((l) => cells.has(`${l} ${s}`)) && stages.has(s));
          expect(isByNotes || isByPlace, finding.message).toBe(true);
          if (mine.every((d) => d.reason !== "")) expect(reason).toBe("we said so");
        }
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  const home = (actions: string, head = "Wait", facts = "") =>
    mapOf(`# Home
${facts}
|                           | Search  | ${head} | Visit | Move in |
| ------------------------- | ------- | ------- | ----- | ------- |
| Actions \`actions\`         | Scrolls | ${actions} |       | Carries |
| Pain points \`pain-points\` |         | No word | Late  |         |
`);
  const off = "lanewise:off stage-has-action because she waits";
  const at = (map: ServiceMap) => {
    const report = reportOf(map);
    const stage = (id: string | undefined) => map.stages.find((s) => s.id === id)?.title.split("\n")[0];
    const of = (findings: readonly Finding[]) =>
      findings.filter((f) => f.rule === "stage-has-action").map((f) => stage(f.stages[0]));
    return { open: of(report.findings), silenced: of((report.suppressed ?? []).map((s) => s.finding)) };
  };

  it("holds in a cell, a stage by its head, a lane by its label, and the map by its facts", () => {
    expect(at(home(""))).toEqual({ open: ["Wait", "Visit"], silenced: [] });
    expect(at(home(off))).toEqual({ open: ["Visit"], silenced: ["Wait"] });
    expect(at(home("", `Wait<br>${off}`))).toEqual({ open: ["Visit"], silenced: ["Wait"] });
    expect(at(home("", "Wait", `\n- ${off}\n`))).toEqual({ open: [], silenced: ["Wait", "Visit"] });
    const lane = home("");
    const [actions] = lane.lanes;
    const directives = [{ rule: "stage-has-action", reason: "x", lane: actions?.id ?? "" }];
    expect(at({ ...lane, directives })).toEqual({ open: [], silenced: ["Wait", "Visit"] });
  });

  it("leaves the exit of others alone: a baseline written from the report holds open findings only", () => {
    const map = home(off);
    const report = check(readingOf(map));
    if (!report.ok) throw new Error("no report");
    const baseline = writeBaseline(report.value);
    expect(baseline.findings.map((f) => f.fingerprint)).not.toContain(
      report.value.maps[0]?.suppressed?.[0]?.finding.fingerprint,
    );
    const after = applyBaseline(report.value, baseline).maps[0];
    expect(after?.findings).toEqual([]);
    expect(after?.suppressed).toEqual(report.value.maps[0]?.suppressed);
    expect(after?.coverage).toEqual(report.value.maps[0]?.coverage);
  });
});

describe("the list of dismissals", () => {
  const one = (n: number, more: Partial<Dismissal> = {}): Dismissal => ({
    fingerprint: `r:${n}`,
    rule: "r",
    map: "m",
    why: `because ${n}`,
    when: `2026-01-${String(1 + (n % 28)).padStart(2, "0")}`,
    ...more,
  });

  it("comes back from its text, whatever stands between", () => {
    const list = [one(1), one(2, { who: "Ana", settled: true })];
    expect(parseDismissals(writeDismissals(list).text ?? undefined)).toEqual(list);
    expect(parseDismissals(JSON.stringify([null, 3, { rule: "r" }, one(1), { ...one(2), later: true }]))).toEqual([
      one(1),
      one(2),
    ]);
    for (const text of [undefined, "", "{}", "[", "null"]) expect(parseDismissals(text)).toEqual([]);
  });

  it("lets go of the oldest settled ones of a map above 4 KB, and of nothing that counts", () => {
    const list = [...Array(60).keys()].map((n) => one(n, n % 2 === 0 ? { settled: true } : {}));
    const { kept, dropped } = writeDismissals(list);
    expect(dropped).toBe(0);
    expect(kept.filter((d) => !d.settled)).toEqual(list.filter((d) => !d.settled));
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(4096);
    const [gone, stays] = [list.filter((d) => !kept.includes(d)), kept.filter((d) => d.settled)];
    for (const old of gone) for (const young of stays) expect(old.when <= young.when).toBe(true);
    expect(stays.length).toBeGreaterThan(0);
  });

  it("keeps within what the host holds, and says how many that counted had to go", () => {
    const list = [one(1), one(2, { settled: true }), one(3), one(4)];
    const size = JSON.stringify([one(3), one(4)]).length;
    expect(writeDismissals(list, size)).toEqual({
      text: JSON.stringify([one(3), one(4)]),
      kept: [one(3), one(4)],
      dropped: 1,
    });
    expect(writeDismissals(list, 10)).toEqual({ text: null, kept: [], dropped: 3 });
  });

  it("has one entry a finding; dismissed anew, a settled one counts again", () => {
    expect(withDismissal([one(1, { settled: true }), one(2)], one(1, { why: "again" }))).toEqual([
      one(2),
      one(1, { why: "again" }),
    ]);
  });

  it("settles what a check no longer finds, never of maps it did not see", () => {
    const map = (findings: Finding[]): MapReport => ({
      map: "m",
      profile: "p",
      findings,
      incomplete: [],
      passes: ["r"],
      inapplicable: [],
    });
    const report = (of: MapReport) => ({
      format: "lanewise.report/1" as const,
      source: { host: "memory" },
      maps: [of],
    });
    const there: Finding = {
      rule: "r",
      severity: "info",
      message: "x.",
      lanes: [],
      stages: [],
      notes: [],
      items: [],
      fingerprint: "r:1",
    };
    const list = [one(1), one(2), one(3, { map: "other" })];
    expect(settled(list, report(map([there])))).toEqual([one(1), one(2, { settled: true }), one(3, { map: "other" })]);
    expect(settled([one(1)], report(map([there])))).toEqual([one(1)]);
  });
});
