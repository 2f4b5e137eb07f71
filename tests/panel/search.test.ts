import { describe, expect, it } from "vitest";
import type { Note, Reading } from "../../src/model/index.js";
import { findTexts } from "../../ui/panel/search.js";
import { home } from "./fixture.js";

const note = (id: string, text: string): Note => ({ id, text, lane: null, stage: null, confidence: 1, why: "" });
const map = {
  ...home,
  notes: [note("a", "Compares the café’s offers"), note("b", "Asks for an OFFER"), note("c", "Waits")],
};
const reading: Reading = {
  format: "lanewise.reading/1",
  source: { host: "memory" },
  maps: [map],
  leftovers: [{ text: "An offer from the parking lot", reason: "lies beside", item: { id: "left" } }],
  accounted: [],
  counts: { items: 4, notes: 3, leftovers: 1, accounted: 0 },
};
const found = (asked: string): readonly string[] => findTexts(map, reading, asked).map((s) => s.text);

describe("finding a text", () => {
  it("looks at notes and at what lies beside the map, whatever the case and the marks on letters", () => {
    expect(found("offer")).toEqual([
      "Compares the café’s offers",
      "Asks for an OFFER",
      "An offer from the parking lot",
    ]);
    expect(found("CAFE")).toEqual(["Compares the café’s offers"]);
  });

  it("wants every word, in any order", () => {
    expect(found("offer asks")).toEqual(["Asks for an OFFER"]);
    expect(found("offer waits")).toEqual([]);
  });

  it("finds nothing for nothing", () => {
    expect(found("  ")).toEqual([]);
  });

  it("says where each stands", () => {
    const [last] = findTexts(map, reading, "parking");
    expect(last?.where({} as never)).toBe("lies beside");
    expect(last?.id).toBe("left");
  });
});
