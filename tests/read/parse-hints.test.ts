import { describe, expect, it } from "vitest";
import { parseHints } from "../../src/read/index.js";

const refusedWith = (input: unknown): readonly string[] => {
  const result = parseHints(input, "hints.json");
  return result.ok ? [] : result.problems.map((p) => p.message);
};

describe("hints from a file", () => {
  it("are taken as they stand", () => {
    const hints = { lanes: [{ label: "Doing", roles: ["actions"] }, { label: "item-7" }], stages: [{ label: "Dawn" }] };
    expect(parseHints(hints)).toEqual({ ok: true, value: hints });
    expect(parseHints({})).toEqual({ ok: true, value: {} });
  });

  it("are refused with what is there and what was expected", () => {
    expect(refusedWith([])[0]).toMatch(/^hints\.json: .*expected an object/);
    expect(refusedWith({ lanes: [{ label: "x", roles: ["dancing"] }] })[0]).toMatch(
      /^hints\.json, at lanes\.0\.roles\.0: “dancing”, expected one of actions, /,
    );
    expect(refusedWith({ lanes: "Doing" })[0]).toMatch(/^hints\.json, at lanes: “Doing”, expected /);
    expect(refusedWith({ rows: [] })[0]).toContain("“rows” is not known here");
  });
});
