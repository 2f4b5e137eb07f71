// The checks over finished maps: they say what a service designer would say, and find what is planted.
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.js";
import { corpus, isOpen, judge, verdictsIn } from "./corpus.js";
import { faults, measure } from "./table.js";

const all = corpus();
const entries = all.filter((entry) => !isOpen(entry));
const measured = measure(entries);
const shown = faults(measured).join("\n");

describe("judging", () => {
  const bare = entries.find((entry) => entry.name === "journeys/mortgage-first-flat");
  const said = (...comments: readonly string[]) => {
    if (!bare) throw new Error("the map is gone");
    const { right, wrong, unsaid } = judge({ ...bare, verdicts: verdictsIn(comments.join("\n"), "test") });
    return { right: right.map((f) => f.rule), wrong: wrong.map((f) => f.rule), unsaid: unsaid.map((v) => v.why) };
  };
  const both = ["needs-known", "pain-point-has-opportunity"];

  test("what no verdict covers is a false alarm", () => {
    const { right, wrong } = said();
    expect([right, [...wrong].sort()]).toEqual([[], both]);
  });

  test("a verdict covers what its rule says at its stage, and nothing elsewhere", () => {
    const pain = '<!-- accept pain-point-has-opportunity stage="Sign": no idea -->';
    expect(said(pain)).toEqual({ right: ["pain-point-has-opportunity"], wrong: ["needs-known"], unsaid: [] });
    const elsewhere = said(pain.replace("Sign", "Dream"));
    expect(elsewhere.right).toEqual([]);
    expect(elsewhere.unsaid).toEqual(["no idea"]);
  });

  test("a verdict that cannot be understood is refused", () => {
    expect(() => verdictsIn('<!-- accept needs-known stag="Sign": why -->', "a map")).toThrow(
      "a map: unknown mark “stag”",
    );
    expect(() => verdictsIn("<!-- accept needs-known -->", "a map")).toThrow("a map: 1 verdicts, 0 understood");
  });
});

describe("finished maps", () => {
  test("every verdict names a rule there is, and stages, lanes and notes that are on its map", () => {
    const known = new Set(rules.map((rule) => rule.id));
    for (const { name, map, verdicts } of entries)
      for (const verdict of verdicts) {
        expect(known, name).toContain(verdict.rule);
        const places: readonly (readonly [readonly string[] | undefined, readonly string[]])[] = [
          [verdict.stage, map.stages.map((stage) => stage.title)],
          [verdict.lane, map.lanes.map((lane) => lane.title)],
          [verdict.notes, map.notes.map((note) => note.text)],
        ];
        for (const [named, there] of places) for (const one of named ?? []) expect(there, name).toContain(one);
      }
  });

  test("of what is said at warning or above, 95 % is what a service designer would say", () => {
    expect(measured.precision, shown).toBeGreaterThanOrEqual(0.95);
  });

  test("maps set aside as open still draw a false alarm, but no wrong error", () => {
    for (const entry of all.filter(isOpen)) {
      const { wrong } = judge(entry);
      expect(wrong.length, `${entry.name} is put right: move it to the others`).toBeGreaterThan(0);
      expect(wrong.map((finding) => finding.severity)).not.toContain("error");
    }
  });

  test("no error is wrong", () => {
    expect(measured.wrongErrors, shown).toBe(0);
  });

  test("98 % of the planted defects are found by the rule they were planted for", () => {
    expect(measured.tried.length).toBeGreaterThan(0);
    expect(measured.recall, shown).toBeGreaterThanOrEqual(0.98);
  });

  test("to hardly any planted defect a rule answers that was not asked", () => {
    expect(measured.besides, shown).toBeLessThanOrEqual(0.02);
  });
});
