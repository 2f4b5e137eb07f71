import { describe, expect, it } from "vitest";
import { diagram } from "../boards/strangers/diagrams.js";
import { differencesOf, explained, type Reason } from "../boards/strangers/reasons.js";
import { laidOut, layouts, readBack } from "../boards/strangers/tables.js";

const reasons: readonly Reason[] = [
  { board: /harbour/, when: "as it is", what: "lanes not found", why: "they are written upside down" },
];

const differences = (missed: readonly string[]) => differencesOf({ missed, lost: 0, doubled: 0 });
const full = (...args: Parameters<typeof explained>) => explained(...args).map((told) => told.full);

describe("what is read otherwise on strangers' boards", () => {
  it("is told by kind, with its reason", () => {
    const found = differences(["no lane Cranes", "no lane Ships", "lane Docks: frontstage"]);
    expect(full("harbour.json", "as it is", found, reasons)).toEqual([
      "lanes not found (Cranes, Ships): they are written upside down",
    ]);
  });

  it("is told where no reason is known, on that board and in that reading", () => {
    const found = differences(["no lane Cranes"]);
    expect(full("airport.json", "as it is", found, reasons)).toEqual(["lanes not found (Cranes): NO REASON IS KNOWN"]);
    expect(full("harbour.json", "labels pointed at", found, reasons)).toEqual([
      "lanes not found (Cranes): NO REASON IS KNOWN",
    ]);
  });

  it("is told once for each reason, without the board's words where these are too many", () => {
    const more: readonly Reason[] = [...reasons, { ...reasons[0]!, what: "stages not found" }];
    expect(explained("harbour.json", "as it is", differences(["no lane Cranes", "no stage Loading"]), more)).toEqual([
      {
        full: "lanes not found (Cranes), stages not found (Loading): they are written upside down",
        short: "lanes not found, stages not found: they are written upside down",
      },
    ]);
  });

  it("is no longer given a reason once it is read right", () => {
    expect(full("harbour.json", "as it is", differences([]), reasons)).toEqual([
      "NO LONGER SO: lanes not found: they are written upside down",
    ]);
  });
});

describe("a table laid out as a board", () => {
  const table = {
    header: ["Stage", "Actions", "Touchpoints", "Pain points"],
    rows: [
      ["**1. Ask**", "writes a letter", "post office", "nobody answers"],
      ["**2. Wait**", "looks into the box", "", "three weeks"],
      ["**3. Get it**", "signs", "postman", "torn envelope"],
    ],
  };

  for (const layout of layouts)
    it(`is read back cell by cell: ${layout}`, () => {
      expect(readBack(laidOut(table, layout))).toEqual({ cells: 8, right: 8, maps: 1 });
    });
});

describe("a diagram drawn as a board", () => {
  it("has a stage for each section, one without a name before the first, and a mark for each task", () => {
    const { items, maps } = diagram(
      "journey\n  title Post\n  Write: 2: Ana\n  section Send\n  Stamp: 4\n  Drop: 6: Ana",
    );
    expect(maps[0]?.stages.map((s) => s.title)).toEqual(["", "Send"]);
    expect([...(maps[0]?.notes.values() ?? [])]).toEqual([
      { lane: 0, stage: 0 },
      { lane: 1, stage: 0, score: -1 },
      { lane: 0, stage: 1 },
      { lane: 1, stage: 1, score: 1 },
      { lane: 0, stage: 1 },
      { lane: 1, stage: 1 },
    ]);
    expect(items.filter((i) => i.kind === "text").map((i) => i.text)).toEqual(["Post", "Actions", "Emotions"]);
  });
});
