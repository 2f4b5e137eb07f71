import { describe, expect, it } from "vitest";
import { depthOf, laneRoles, notesIn, type ServiceMap, sideOf, writtenNotes } from "../../src/model/index.js";

const note = (id: string, lane: string, stage: string, more: object = {}) => ({
  id,
  text: id,
  lane,
  stage,
  confidence: 1,
  why: "",
  ...more,
});

const map: ServiceMap = {
  format: "lanewise.map/1",
  id: "m",
  kind: "journey-map",
  title: "",
  header: {},
  stages: ["a", "b", "c"].map((id) => ({ id, title: id })),
  lanes: [
    { id: "l1", title: "Doing", roles: ["actions"] },
    { id: "l2", title: "Think & feel", roles: ["thoughts", "emotions"] },
  ],
  lines: [],
  notes: [
    note("n1", "l1", "a"),
    note("n2", "l1", "b", { spans: ["b", "c"] }),
    note("n3", "l2", "a", { starter: true }),
  ],
  links: [],
};

describe("questions to a map", () => {
  it("finds a note that spans stages in each of them", () => {
    expect(notesIn(map, "b", "l1").map((n) => n.id)).toEqual(["n2"]);
    expect(notesIn(map, "c", "l1").map((n) => n.id)).toEqual(["n2"]);
  });

  it("never counts a starter as a note", () => {
    expect(writtenNotes(map).map((n) => n.id)).toEqual(["n1", "n2"]);
    expect(notesIn(map, "a", "l2")).toEqual([]);
  });

  it("knows a side for every role, and how deep that side lies", () => {
    for (const role of laneRoles) expect(depthOf(sideOf(role)) ?? -1).toBeGreaterThanOrEqual(-1);
    expect(["actions", "frontstage", "backstage", "policies"].map((r) => depthOf(sideOf(r as never)))).toEqual([
      0, 1, 2, 3,
    ]);
  });
});
