import { describe, expect, it } from "vitest";
import type { ServiceMap } from "../../src/model/index.js";
import { parseMap, parseReading } from "../../src/model/parse.js";

const small: ServiceMap = {
  format: "lanewise.map/1",
  id: "m1",
  kind: "journey-map",
  title: "Lunch",
  header: { persona: "Ana", state: "current" },
  stages: [{ id: "s1", title: "Queue", group: "Before" }],
  lanes: [{ id: "l1", title: "Actions", roles: ["actions"] }],
  lines: [{ role: "visibility", title: "Line of visibility", after: "l1" }],
  notes: [{ id: "n1", text: "Waits", lane: "l1", stage: "s1", confidence: 1, why: "" }],
  links: [],
};

const messages = (input: unknown): readonly string[] => {
  const result = parseMap(input, "lunch.json");
  return result.ok ? [] : result.problems.map((p) => p.message);
};

describe("a saved map", () => {
  it("is taken as it is when it is sound", () => {
    expect(parseMap(JSON.parse(JSON.stringify(small)))).toEqual({ ok: true, value: small });
  });

  it("is refused with the path of what is wrong", () => {
    expect(messages({ ...small, kind: "poster" })).toEqual([
      "lunch.json, at kind: “poster”, expected “journey-map” or “service-blueprint”",
    ]);
    expect(messages({ ...small, lanes: [{ ...small.lanes[0], roles: ["dancing"] }] })).toEqual([
      "lunch.json, at lanes.0.roles.0: “dancing”, expected “actions”, “goals”, “needs”, “thoughts”, “questions”, “decisions”, “emotions” or 28 more",
    ]);
    const wrong = (more: object) => messages({ ...small, notes: [{ ...small.notes[0], ...more }] });
    expect(wrong({ confidence: 2 })).toEqual(["lunch.json, at notes.0.confidence: 2, expected at most 1"]);
    expect(wrong({ score: -3 })).toEqual(["lunch.json, at notes.0.score: -3, expected at least -2"]);
    expect(wrong({ text: undefined })).toEqual(["lunch.json, at notes.0.text: nothing, expected text"]);
    expect(wrong({ id: "" })).toEqual(["lunch.json, at notes.0.id: empty text, expected text"]);
    expect(wrong({ tags: "a" })).toEqual(["lunch.json, at notes.0.tags: “a”, expected a list"]);
    expect(wrong({ lane: 7 })).toEqual(["lunch.json, at notes.0.lane: 7, expected text"]);
    expect(messages([])).toEqual(["lunch.json: a list, expected an object"]);
  });

  it("is refused where a note, line or link points at nothing", () => {
    expect(messages({ ...small, notes: [{ ...small.notes[0], lane: "l9" }] })).toEqual([
      "lunch.json, at notes.0.lane: no lane “l9”",
    ]);
    expect(messages({ ...small, lines: [{ ...small.lines[0], after: "l9" }] })).toEqual([
      "lunch.json, at lines.0.after: no lane “l9”",
    ]);
    expect(messages({ ...small, links: [{ from: "n1", to: "n9" }] })).toEqual([
      "lunch.json, at links.0.to: no note “n9”",
    ]);
  });

  it("is refused where an id stands twice", () => {
    expect(messages({ ...small, stages: [small.stages[0], small.stages[0]] })).toEqual([
      "lunch.json, at stages.1.id: “s1” stands twice",
    ]);
  });

  it("may say more than this version knows", () => {
    expect(parseMap({ ...small, weather: "fine" }).ok).toBe(true);
  });

  it("is no map when it is something else altogether", () => {
    for (const input of [null, 7, "map", [], {}]) expect(parseMap(input).ok).toBe(false);
  });
});

describe("a saved reading", () => {
  const reading = {
    format: "lanewise.reading/1",
    source: { host: "file" },
    maps: [small],
    leftovers: [{ text: "call mum?", reason: "lies below the last lane", item: { id: "x" } }],
    accounted: [],
    counts: { items: 2, notes: 1, leftovers: 1, accounted: 0 },
  };

  it("is taken with its maps", () => {
    expect(parseReading(reading)).toEqual({ ok: true, value: reading });
  });

  it("names the map in which something is wrong", () => {
    const broken = { ...reading, maps: [{ ...small, notes: [{ ...small.notes[0], stage: "s9" }] }] };
    const result = parseReading(broken, "r.json");
    expect(result.ok ? [] : result.problems.map((p) => p.message)).toEqual([
      "r.json, at maps.0.notes.0.stage: no stage “s9”",
    ]);
  });
});
