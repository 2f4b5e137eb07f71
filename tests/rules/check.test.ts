import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import type { MapReport, ServiceMap } from "../../src/model/index.js";
import { reportSchema } from "../../src/model/parse.js";
import { checkMap } from "../../src/rules/check.js";
import { settingsOf } from "../../src/rules/config.js";
import { check, fingerprint, profileOf, type Rule, rules } from "../../src/rules/index.js";
import { anyMap, mapOf, readingOf } from "./build.js";
import { fixtures, reportOf } from "./fixtures.js";

const home = mapOf(`# Buying a first home

| | Search | Wait | Move in |
|---|---|---|---|
| Actions \`actions\` | Scrolls | | Carries boxes |
| Needs \`needs\` | | | |
| Pain points \`pain-points\` | | No word<br>Nobody picks up | |
| Opportunities \`opportunities\` | Call back \`id: idea\` | | |
`);

const rule = (id: string, answer: Rule["check"], more: Partial<Rule> = {}): Rule => ({
  id,
  severity: "warning",
  appliesTo: ["journey-map", "service-blueprint"],
  source: "test",
  sentence: "A test.",
  why: "A test.",
  needs: "Nothing.",
  needsNotes: false,
  defaults: {},
  check: answer,
  ...more,
});
const finds: Rule["check"] = () => ({ findings: [{ message: "Found." }] });
const run = (map: ServiceMap, ...own: readonly Rule[]): MapReport => checkMap(map, own, profileOf(map), { rules: {} });

describe("the four kinds of answer", () => {
  test("a remark is a finding, no remark a pass, a question neither, and what is not there inapplicable", () => {
    const report = run(
      home,
      rule("a-finds", finds),
      rule("b-passes", () => ({ findings: [] })),
      rule("c-asks", () => ({ findings: [], incomplete: [{ message: "Who knows.", question: "Do you?" }] })),
      rule("d-lacks", () => "inapplicable"),
    );
    expect(report.findings.map((f) => f.rule)).toEqual(["a-finds"]);
    expect(report.passes).toEqual(["b-passes"]);
    expect(report.incomplete).toMatchObject([{ rule: "c-asks", severity: "info", question: "Do you?" }]);
    expect(report.inapplicable).toEqual(["d-lacks"]);
  });

  test("a question has severity info, however severe its rule", () => {
    const asks = rule("c-asks", () => ({ findings: [], incomplete: [{ message: "?" }] }), { severity: "error" });
    expect(run(home, asks).incomplete.map((f) => f.severity)).toEqual(["info"]);
  });

  test("every rule that is on gives exactly one kind of answer for a map, on random maps", () => {
    void fc.assert(
      fc.property(anyMap, (map) => {
        const { findings, incomplete, passes, inapplicable } = reportOf(readingOf(map));
        const spoke = new Set([...findings, ...incomplete].map((f) => f.rule));
        const on = rules.filter((r) => settingsOf(r, profileOf(map), { rules: {} }) !== "off");
        expect([...spoke, ...passes, ...inapplicable].sort()).toEqual(on.map((r) => r.id).sort());
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test("a rule for another kind of map is inapplicable and never runs", () => {
    const crashes = rule("x-y", () => {
      throw new Error("must not run");
    });
    expect(run(home, { ...crashes, appliesTo: ["service-blueprint"] }).inapplicable).toEqual(["x-y"]);
  });

  test("a remark can be milder than its rule but never more severe", () => {
    const mild = rule("a-b", () => ({ findings: [{ message: "m", severity: "info" }] }), { severity: "error" });
    const loud = rule("c-d", () => ({ findings: [{ message: "m", severity: "error" }] }), { severity: "info" });
    expect(run(home, mild, loud).findings.map((f) => f.severity)).toEqual(["info", "info"]);
  });
});

describe("the day it is", () => {
  const dated = { ...home, header: { persona: "Tom", reviewedOn: "March 2025" } };
  const config = { rules: { "review-is-recent": "warning" } };
  const answer = (options: Parameters<typeof check>[1]) => {
    const report = check(readingOf(dated), options);
    const [map] = report.ok ? report.value.maps : [];
    const of = (list: MapReport["findings"] = []) => list.filter((f) => f.rule === "review-is-recent").length;
    return [of(map?.findings), of(map?.incomplete), map?.passes.includes("review-is-recent")];
  };

  test("is handed in; without it a date is asked about", () => {
    expect(answer({ config })).toEqual([0, 1, false]);
    expect(answer({ config, today: "2025-06-01" })).toEqual([0, 0, true]);
    expect(answer({ config, today: "2026-06-01" })).toEqual([1, 0, false]);
  });

  test("gives way to the one in the settings", () => {
    const own = { rules: { "review-is-recent": ["warning", { today: "2025-06-01" }] } };
    expect(answer({ config: own, today: "2026-06-01" })).toEqual([0, 0, true]);
  });
});

describe("a crashing rule", () => {
  const crashing = rule("a-crash", () => {
    throw new TypeError("no such lane");
  });

  test("becomes a finding that names the rule and the cause, and is no pass", () => {
    const report = run(home, crashing);
    expect(report.findings).toMatchObject([
      {
        rule: "a-crash",
        severity: "warning",
        message:
          "The check “a-crash” stopped before it was done: no such lane. The fault is Lanewise’s, not the map’s.",
      },
    ]);
    expect(report.passes).toEqual([]);
  });

  test("does not keep the others from answering", () => {
    expect(run(home, crashing, rule("b-finds", finds)).findings.map((f) => f.rule)).toEqual(["a-crash", "b-finds"]);
  });
});

describe("findings", () => {
  test("come by severity, then from left to right, then from top to bottom", () => {
    const at = (severity: "error" | "warning" | "info", stage: number, lane: number) => ({
      message: `${severity} ${stage} ${lane}`,
      severity,
      stages: [home.stages[stage]?.id ?? ""],
      lanes: [home.lanes[lane]?.id ?? ""],
    });
    const all = [at("info", 0, 0), at("error", 2, 0), at("warning", 1, 2), at("error", 1, 3), at("error", 1, 1)];
    const report = run(
      home,
      rule("a-b", () => ({ findings: all }), { severity: "error" }),
    );
    expect(report.findings.map((f) => f.message)).toEqual([
      "error 1 1",
      "error 1 3",
      "error 2 0",
      "warning 1 2",
      "info 0 0",
    ]);
  });

  test("name their stages, lanes and notes in the order of the board, each once", () => {
    const ids = (things: readonly { id: string }[]) => things.map((thing) => thing.id);
    const backwards = {
      message: "m",
      stages: [...ids(home.stages)].reverse(),
      lanes: [...ids(home.lanes), ...ids(home.lanes)].reverse(),
      notes: [...ids(home.notes)].reverse(),
    };
    const [found] = run(
      home,
      rule("a-b", () => ({ findings: [backwards] })),
    ).findings;
    expect(found?.stages).toEqual(ids(home.stages));
    expect(found?.lanes).toEqual(ids(home.lanes));
    const textOf = (id: string) => home.notes.find((note) => note.id === id)?.text;
    expect(found?.notes.map(textOf)).toEqual(["Scrolls", "Call back", "No word", "Nobody picks up", "Carries boxes"]);
  });

  test("show the items of their notes, else of their stages and lanes, else the map", () => {
    const item = <T extends { readonly id: string }>(thing: T): T => ({
      ...thing,
      item: { id: `item of ${thing.id}` },
    });
    const map = {
      ...home,
      item: { id: "frame" },
      stages: home.stages.map(item),
      lanes: home.lanes.map(item),
      notes: home.notes.map(item),
    };
    const { findings } = reportOf(readingOf(map));
    const pains = findings.find((f) => f.rule === "pain-point-has-opportunity");
    expect(pains?.items).toEqual(pains?.notes.map((id) => `item of ${id}`));
    expect(pains?.items).toHaveLength(2);
    const action = findings.find((f) => f.rule === "stage-has-action");
    expect(findings.find((f) => f.rule === "persona-named")?.items).toEqual(["frame"]);
    expect(action?.items).toEqual([...(action?.stages ?? []), ...(action?.lanes ?? [])].map((id) => `item of ${id}`));
  });
});

describe("wording", () => {
  test("is whole sentences with every place filled, and a question where one is asked, on random maps and fixtures", () => {
    const reads = ({ findings, incomplete }: MapReport): void => {
      for (const { message } of [...findings, ...incomplete]) {
        expect(message).toMatch(/^[^a-z].*\.$/s);
        expect(message).not.toMatch(/\{\w+\}|undefined|null|NaN|“”|\bno notes? (lie|stand)|!/);
      }
      for (const { question } of incomplete) expect(question).toMatch(/^[A-Z].*\?$/s);
      for (const { question } of findings) expect(question).toBeUndefined();
    };
    for (const { reading, config } of fixtures) reads(reportOf(reading, config));
    void fc.assert(
      fc.property(anyMap, (map) => reads(reportOf(readingOf(map)))),
      { seed: 8, numRuns: 200 },
    );
  });
});

describe("the same map gives the same report", () => {
  test("whatever order its notes and links come in, on random maps", () => {
    void fc.assert(
      fc.property(
        anyMap.chain((map) =>
          fc.tuple(
            fc.constant(map),
            fc.shuffledSubarray([...map.notes], { minLength: map.notes.length }),
            fc.shuffledSubarray([...map.links], { minLength: map.links.length }),
          ),
        ),
        ([map, notes, links]) => {
          expect(check(readingOf({ ...map, notes, links }))).toEqual(check(readingOf(map)));
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  test("twice in a row, and without touching the map", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) {
        Object.freeze(value);
        for (const part of Object.values(value)) freeze(part);
      }
      return value;
    };
    for (const { reading, config } of fixtures) {
      const frozen = freeze(structuredClone(reading));
      const first = check(frozen, { config: freeze(config) });
      expect(check(frozen, { config })).toEqual(first);
      expect(first.ok).toBe(true);
      expect(frozen).toEqual(reading);
    }
  });

  test("as plain JSON: what is written is what is read back", () => {
    for (const { reading, config } of fixtures) {
      const report = check(reading, { config });
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }
  });

  test("in the shape the model says", () => {
    for (const { reading, config } of fixtures) {
      const report = check(reading, { config });
      expect(report.ok && z.safeParse(reportSchema, report.value).success).toBe(true);
    }
  });

  test("each map of a reading has a report of its own, in their order", () => {
    const report = check(readingOf(home, { ...home, id: "second", notes: [] }));
    expect(report.ok && report.value.maps.map((map) => [map.map, map.profile])).toEqual([
      [home.id, "journey-map"],
      ["second", "journey-map"],
    ]);
  });
});

describe("a map without notes", () => {
  test("gets one hint, and every rule about notes is inapplicable", () => {
    const { findings, inapplicable, passes } = reportOf(readingOf({ ...home, notes: [], header: { persona: "Tom" } }), {
      rules: { "lane-required": "off" },
    });
    expect(findings.map((f) => [f.rule, f.severity])).toEqual([["stage-has-notes", "info"]]);
    const aboutNotes = rules.filter((r) => r.needsNotes && profileOf(home).rules[r.id] !== "off");
    expect(inapplicable).toEqual(expect.arrayContaining(aboutNotes.map((r) => r.id)));
    expect(inapplicable.filter((id) => !aboutNotes.some((r) => r.id === id))).toEqual([
      "lines-present",
      "lines-in-order",
    ]);
    expect(passes).toEqual([
      "lane-recognised",
      "lane-unique",
      "stage-unique",
      "stage-count",
      "persona-named",
      "personas-few",
      "stages-are-the-customers",
    ]);
  });

  test("counts starters as no notes", () => {
    const notes = home.notes.map((note) => ({ ...note, starter: true }));
    expect(reportOf(readingOf({ ...home, notes })).findings.some((f) => f.rule === "stage-has-action")).toBe(false);
  });
});

describe("fingerprints", () => {
  const of = (map: ServiceMap, id: string) =>
    reportOf(readingOf(map)).findings.find((f) => f.rule === id)?.fingerprint ?? "no such finding";

  test("start with their rule and are told apart from all others of a map", () => {
    void fc.assert(
      fc.property(anyMap, (map) => {
        const { findings, incomplete } = reportOf(readingOf(map));
        const all = [...findings, ...incomplete];
        for (const f of all) expect(f.fingerprint).toMatch(new RegExp(`^${f.rule}:[0-9a-f]{16}$`));
        expect(new Set(all.map((f) => f.fingerprint)).size).toBe(all.length);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test("stay when stages and lanes are renamed or moved and notes elsewhere come and go", () => {
    const changed: ServiceMap = {
      ...home,
      title: "Another title",
      stages: [...home.stages].reverse().map((stage) => ({ ...stage, title: `${stage.title}, renamed` })),
      notes: home.notes
        .filter((note) => note.text !== "Carries boxes")
        .map((note) => ({ ...note, text: `${note.text}!`, confidence: 0.7 })),
    };
    expect(of(changed, "stage-has-action")).toBe(of(home, "stage-has-action"));
    expect(of(changed, "pain-point-has-opportunity")).toBe(of(home, "pain-point-has-opportunity"));
  });

  test("change with the place, the reason and the map", () => {
    const wait = { stages: ["s1"], lanes: ["l1"], reason: "x" };
    const base = fingerprint("a-b", "map", wait);
    expect(fingerprint("a-b", "map", { ...wait, stages: ["s2"] })).not.toBe(base);
    expect(fingerprint("a-b", "map", { ...wait, reason: "y" })).not.toBe(base);
    expect(fingerprint("a-b", "other", wait)).not.toBe(base);
    expect(fingerprint("c-d", "map", wait)).not.toBe(base);
    expect(fingerprint("a-b", "map", { stages: [], lanes: ["s1", "l1"], reason: "x" })).not.toBe(base);
  });

  test("do not depend on the order of ids", () => {
    expect(fingerprint("a-b", "map", { notes: ["n1", "n2"] })).toBe(fingerprint("a-b", "map", { notes: ["n2", "n1"] }));
  });

  test("a new pain point at a stage is a new finding", () => {
    const [pain] = home.notes.filter((note) => note.text === "No word");
    if (!pain) throw new Error("no pain");
    const more = { ...home, notes: [...home.notes, { ...pain, id: "another" }] };
    expect(of(more, "pain-point-has-opportunity")).not.toBe(of(home, "pain-point-has-opportunity"));
  });
});
