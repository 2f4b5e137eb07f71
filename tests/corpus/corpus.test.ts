// The checks over finished maps: they say what a service designer would say, and find what is planted.
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.js";
import { corpus } from "./corpus.js";
import { faults, measure } from "./table.js";

const entries = corpus();
const measured = measure(entries);
const shown = faults(measured).join("\n");

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
