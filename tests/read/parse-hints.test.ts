import { describe, expect, it } from "vitest";
import { parseHints } from "../../src/read/index.js";

const refusedWith = (input: unknown): readonly string[] => {
  const result = parseHints(input, "hints.json");
  return result.ok ? [] : result.problems.map((p) => p.message);
};

describe("hints from a file", () => {
  it("are taken as they stand", () => {
    const hints = {
      lanes: [{ label: "Doing", roles: ["actions"] }, { label: "item-7" }],
      stages: [{ label: "Dawn" }],
      roles: [{ label: "Feeling", roles: [] }],
      outside: [{ label: "Parking lot" }],
      notes: [
        { label: "n1" },
        { label: "n2", lane: null, stage: "Dawn" },
        { label: "n3", lane: "Doing", from: { lane: null, stage: "Dawn" } },
      ],
      borders: [{ between: ["Dawn", "Dusk"], at: 0.25 }],
    };
    expect(parseHints(hints)).toEqual({ ok: true, value: hints });
    expect(parseHints({})).toEqual({ ok: true, value: {} });
  });

  it("are refused with what is there and what was expected", () => {
    expect(refusedWith([])[0]).toMatch(
      /^hints\.json: a list, expected an object with “lanes”, “stages”, “roles”, “outside”, “notes” or “borders”$/,
    );
    expect(refusedWith({ lanes: [{ label: "x", roles: ["dancing"] }] })[0]).toMatch(
      /^hints\.json, at lanes\.0\.roles\.0: “dancing”, expected one of actions, /,
    );
    expect(refusedWith({ lanes: "Doing" })[0]).toMatch(/^hints\.json, at lanes: “Doing”, expected a list/);
    expect(refusedWith({ borders: [{ between: ["a", "b"], at: 2 }] })).toEqual([
      "hints.json, at borders.0.at: 2, expected at most 1",
    ]);
    expect(refusedWith({ borders: [{ between: ["a"], at: 0 }] })[0]).toMatch(/^hints\.json, at borders\.0\.between/);
    expect(refusedWith({ outside: [{ label: "" }] })).toEqual([
      "hints.json, at outside.0.label: empty text, expected text",
    ]);
    expect(refusedWith({ notes: [{ label: "a", lane: 7 }] })[0]).toMatch(
      /^hints\.json, at notes\.0\.lane: 7, expected /,
    );
  });

  it("that are misspelt are refused with the nearest name, or with all there are", () => {
    expect(refusedWith({ outsides: [] })).toEqual([
      "hints.json: “outsides” is not known here; did you mean “outside”?",
    ]);
    expect(refusedWith({ rows: [] })[0]).toMatch(/“rows” is not known here/);
    expect(refusedWith({ notes: [{ label: "a", stages: "b" }] })).toEqual([
      "hints.json, at notes.0: “stages” is not known here; did you mean “stage”?",
    ]);
    expect(refusedWith({ roles: [{ label: "a", roles: ["action"] }] })[0]).toMatch(/; did you mean “actions”\?$/);
  });
});
