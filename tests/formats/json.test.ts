import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json } from "../../src/formats/json.js";
import { anyMap, anyReading } from "../maps.js";

const problems = (text: string): readonly string[] => {
  const back = json.parse?.(text, "saved.json");
  return back?.ok === false ? back.problems.map((p) => p.message) : [];
};

describe("json", () => {
  it("gives back a reading with nothing lost, down to the last field", () => {
    void fc.assert(
      fc.property(anyReading(), (reading) => {
        const more = {
          ...reading,
          accounted: [{ item: { id: "t", url: "https://board/t" }, text: "Title", as: "title" as const, of: "m0-map" }],
          remarks: ["Nothing else was there."],
        };
        expect(json.parse?.(json.write(more).text, "saved.json")).toEqual({ ok: true, value: more });
        expect(json.write(more).dropped).toEqual([]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("takes a saved map as a reading of one map, and counts its notes", () => {
    void fc.assert(
      fc.property(anyMap(), (map) => {
        const back = json.parse?.(JSON.stringify(map), "map.json");
        const notes = map.notes.filter((n) => !n.starter).length;
        expect(back).toMatchObject({
          ok: true,
          value: {
            source: { host: "json", name: "map.json" },
            maps: [map],
            counts: { items: notes, notes, leftovers: 0, accounted: 0 },
          },
        });
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("refuses what it does not know and says what it is", () => {
    expect(problems("{")[0]).toMatch(/^saved\.json: is no JSON \(.+\)$/);
    expect(problems("[]")).toEqual(["saved.json: holds no format, expected “lanewise.reading/1” or “lanewise.map/1”"]);
    expect(problems('{"format":"lanewise.map/2"}')).toEqual([
      "saved.json: holds format “lanewise.map/2”, expected “lanewise.reading/1” or “lanewise.map/1”",
    ]);
  });

  it("names the place of what is wrong in a saved map", () => {
    const map = {
      format: "lanewise.map/1",
      id: "m",
      kind: "journey-map",
      title: "",
      header: {},
      stages: [],
      lanes: [],
      lines: [],
      links: [],
    };
    const note = { id: "n", text: "x", lane: "gone", stage: null, confidence: 1, why: "" };
    expect(problems(JSON.stringify({ ...map, notes: [note] }))).toEqual([
      "saved.json, at notes.0.lane: no lane “gone”",
    ]);
    expect(problems(JSON.stringify({ ...map, notes: [{ ...note, confidence: 7 }] }))[0]).toMatch(
      /^saved\.json, at notes\.0\.confidence: /,
    );
  });
});
