// The curve of feelings and what hangs on it, on maps made for them: the order of notes, gaps and doubtful notes change nothing, and
// fixes remove their finding and add none.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LaneRole, Note, ServiceMap } from "../../src/model/index.js";
import { cellsOf } from "../../src/rules/cells.js";
import { moodOf, signed } from "../../src/rules/mood.js";
import { scoreOn } from "../../src/rules/onscale.js";
import { isOpenText } from "../../src/rules/open.js";
import { applyFix } from "./apply.js";
import { readingOf } from "./build.js";
import { reportOf } from "./fixtures.js";

const roles: readonly LaneRole[] = [
  "actions",
  "emotions",
  "pain-points",
  "opportunities",
  "touchpoints",
  "channels",
  "moments-of-truth",
  "frontstage",
  "backstage",
  "support-processes",
  "physical-evidence",
  "metrics",
  "importance",
  "satisfaction",
  "time",
  "owners",
];
const texts = [
  "Ask (Jo)",
  "Write it down (Li)",
  "Angry",
  "Website",
  "Hotline",
  "8/10",
  "+1",
  "–",
  "9",
  "2",
  "Nurse checks it",
  "tbd",
  "Call back (Ana)",
];

const anyMap: fc.Arbitrary<ServiceMap> = fc
  .record({
    kind: fc.constantFrom("journey-map" as const, "service-blueprint" as const),
    profile: fc.constantFrom(undefined, "atlassian", "hotjar", "qualtrics", "toptal", "outside-in"),
    roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 2, maxLength: 9 }),
    stages: fc.integer({ min: 1, max: 7 }),
    lines: fc.shuffledSubarray(["interaction", "visibility", "internal-interaction"] as const),
    notes: fc.array(
      fc.record({
        stage: fc.nat(6),
        lane: fc.nat(9),
        text: fc.constantFrom(...texts),
        score: fc.constantFrom(undefined, -2, -1.5, -1, 0, 1, 2),
        confidence: fc.constantFrom(1, 1, 1, 0.3),
        span: fc.constantFrom(false, false, false, true),
        tag: fc.constantFrom(undefined, undefined, "Moment of truth", "legal"),
      }),
      { maxLength: 40 },
    ),
    links: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 6 }),
  })
  .map(({ kind, profile, roles: played, stages: count, lines, notes: placed, links }): ServiceMap => {
    const stages = Array.from({ length: count }, (_, i) => ({ id: `s${i}`, title: `Stage ${i}` }));
    const lanes = played.map((role, i) => ({ id: `l${i}`, title: role, roles: [role] }));
    const notes = placed.map(({ stage, lane, text, score, confidence, span, tag }, i): Note => {
      const at = stages[stage]?.id ?? null;
      const isFelt = lanes[lane]?.roles.includes("emotions");
      return {
        id: `n${i}`,
        text,
        lane: lanes[lane]?.id ?? null,
        stage: at,
        confidence,
        why: "it lies there",
        ...(isFelt && score !== undefined ? { score } : {}),
        ...(tag ? { tags: [tag] } : {}),
        ...(span && at !== null && stages[stage + 1] ? { spans: [at, `s${stage + 1}`] } : {}),
      };
    });
    return {
      format: "lanewise.map/1",
      id: "map",
      kind,
      ...(profile === undefined ? {} : { profile }),
      title: "A map",
      header: {},
      stages,
      lanes,
      lines: lines.map((role, i) => ({ role, title: role, after: lanes[i]?.id ?? null })),
      notes,
      links: links.flatMap(([a, b]) => {
        const [from, to] = [notes[a]?.id, notes[b]?.id];
        return from && to ? [{ from, to }] : [];
      }),
    };
  });

const said = (map: ServiceMap) => {
  const { findings, incomplete } = reportOf(readingOf(map));
  return [...findings, ...incomplete];
};

describe("what hangs on feelings, moments, touchpoints and lines", () => {
  test("is the same whatever order notes and links come in, and when it is asked again", () => {
    void fc.assert(
      fc.property(anyMap, (map) => {
        const turned = { ...map, notes: [...map.notes].reverse(), links: [...map.links].reverse() };
        const once = said(map);
        expect(said(map)).toEqual(once);
        const prints = (of: ServiceMap) => said(of).map((f) => `${f.fingerprint} ${f.severity}`);
        expect(prints(turned).sort()).toEqual(prints(map).sort());
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("has fixes that remove their finding and add none", () => {
    const kinds = new Map<string, number>();
    void fc.assert(
      fc.property(anyMap, (map) => {
        const before = reportOf(readingOf(map)).findings;
        // A note more may make half of the map, from where on blank lanes are told.
        const known = new Set([...before.map((f) => f.rule), "lane-has-notes"]);
        for (const finding of before) {
          if (!finding.fix || !/opportunit|lines-in-order/.test(finding.rule)) continue;
          const after = reportOf(readingOf(applyFix(map, finding.fix))).findings;
          expect(after.map((f) => f.fingerprint)).not.toContain(finding.fingerprint);
          expect(
            after.filter((f) => !known.has(f.rule)).map((f) => f.message),
            finding.fix.label,
          ).toEqual([]);
          kinds.set(finding.rule, (kinds.get(finding.rule) ?? 0) + 1);
        }
      }),
      { seed: 3, numRuns: 1500 },
    );
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(["lines-in-order", "low-point-has-opportunity", "pain-point-has-opportunity"]),
    );
  });
});

describe("the curve", () => {
  const map = (scores: readonly (number | undefined)[], confidence = 1): ServiceMap => ({
    format: "lanewise.map/1",
    id: "m",
    kind: "journey-map",
    title: "",
    header: {},
    stages: scores.map((_, i) => ({ id: `s${i}`, title: `S${i}` })),
    lanes: [{ id: "e", title: "Emotions", roles: ["emotions"] }],
    lines: [],
    notes: scores.flatMap((score, i) =>
      score === undefined ? [] : [{ id: `n${i}`, text: "", lane: "e", stage: `s${i}`, score, confidence, why: "" }],
    ),
    links: [],
  });
  const curve = (of: ServiceMap) => moodOf(of, cellsOf(of)).map((point) => [point.stage.id, point.value]);

  test("leaves out stages without a score, and notes that are hard to place", () => {
    expect(curve(map([1, undefined, -1]))).toEqual([
      ["s0", 1],
      ["s2", -1],
    ]);
    expect(curve(map([1, 0, -1], 0.4))).toEqual([]);
  });

  test("is the mean of a stage, and a note over two stages counts in both", () => {
    const of = map([1, -2]);
    const more = {
      id: "more",
      text: "",
      lane: "e",
      stage: "s0",
      spans: ["s0", "s1"],
      score: 0,
      confidence: 1,
      why: "",
    };
    expect(curve({ ...of, notes: [...of.notes, more] })).toEqual([
      ["s0", 0.5],
      ["s1", -1],
    ]);
  });

  test.each([
    [-2, "−2"],
    [0.04, "0"],
    [1.34, "+1.3"],
    [-0.5, "−0.5"],
  ])("%s is written as people do: %s", (score, written) => {
    expect(signed(score)).toBe(written);
  });
});

describe("a number on a feeling", () => {
  test.each([
    ["8/10", { value: 8, isSigned: false, outOf: 10 }],
    ["great (+2)", { value: 2, isSigned: true }],
    ["−1.5 lost", { value: -1.5, isSigned: true }],
    ["80 %", { value: 80, isSigned: false, outOf: 100 }],
    ["3", { value: 3, isSigned: false }],
    ["waited 25 minutes", undefined],
    ["on-site", undefined],
    ["since 24/10", undefined],
    ["10-15 minutes", undefined],
  ])("“%s” is read as %j", (text, expected) => {
    expect(scoreOn(text)).toEqual(expected);
  });
});

describe("a placeholder", () => {
  test.each(["tbd", "Opportunity: to be named", "Chancen: noch offen", "機会：未定"])("“%s” is one", (text) => {
    expect(isOpenText(text)).toBe(true);
  });
  test.each([
    "",
    "?",
    "One page: what, how much",
    "To be named on the list of guests",
    "Unknown callers are let through",
  ])("“%s” is none", (text) => {
    expect(isOpenText(text)).toBe(false);
  });
});
