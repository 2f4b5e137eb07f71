import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lanesOnSide, lanesWith, type Note, notesIn, writtenNotes } from "../../src/model/index.js";
import { cellsOf } from "../../src/rules/index.js";
import { inOrder, wantedOf } from "../../src/rules/wanted.js";
import { anyMap } from "./build.js";

const standsIn = (note: Note, stage: string): boolean => note.stage === stage || (note.spans ?? []).includes(stage);

describe("cells", () => {
  test("say the same as looking through all notes each time, on random maps", () => {
    void fc.assert(
      fc.property(anyMap, (map) => {
        const cells = cellsOf(map);
        const written = writtenNotes(map);
        expect(cells.written).toEqual(written);
        for (const stage of map.stages) {
          expect(cells.inStage(stage.id)).toEqual(written.filter((n) => standsIn(n, stage.id)));
          for (const lane of map.lanes) expect(cells.at(stage.id, [lane])).toEqual(notesIn(map, stage.id, lane.id));
        }
        for (const lane of map.lanes) expect(cells.inLane(lane.id)).toEqual(written.filter((n) => n.lane === lane.id));
        expect(cells.lanesWith("actions", "needs")).toEqual(lanesWith(map, "actions", "needs"));
        expect(cells.lanesOn("backstage", "support")).toEqual(lanesOnSide(map, "backstage", "support"));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test("a note that spans stages stands once in each of them", () => {
    const note = { id: "n", text: "", lane: "l", stage: "a", spans: ["a", "b", "b"], confidence: 1, why: "" };
    const cells = cellsOf({
      format: "lanewise.map/1",
      id: "map",
      kind: "journey-map",
      title: "",
      header: {},
      stages: ["a", "b", "c"].map((id) => ({ id, title: id })),
      lanes: [{ id: "l", title: "l", roles: [] }],
      lines: [],
      notes: [note],
      links: [],
    });
    expect(["a", "b", "c"].map((stage) => cells.inStage(stage).length)).toEqual([1, 1, 0]);
    expect(cells.inLane("l")).toEqual([note]);
  });
});

describe("required lanes as an ordered list", () => {
  const letters = { a: "actions", n: "needs", e: "emotions", o: "opportunities", x: "time" } as const;
  const letter = fc.constantFrom("a" as const, "n" as const, "e" as const, "o" as const, "x" as const);
  const entry = fc.oneof(
    letter.map((l) => ({ text: letters[l] as string, pattern: l as string })),
    fc.tuple(letter, letter).map(([a, b]) => ({ text: `${letters[a]}|${letters[b]}`, pattern: `[${a}${b}]` })),
    fc.constant({ text: "*", pattern: ".*" }),
  );

  test("is met exactly where the same pattern over letters is", () => {
    let met = 0;
    void fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.array(letter, { maxLength: 7 }), (list, lanes) => {
        const expected = new RegExp(`^${list.map((e) => e.pattern).join("")}$`).test(lanes.join(""));
        const rows = lanes.map((l) => ({ roles: [letters[l]] }));
        expect(
          inOrder(
            rows,
            list.map((e) => wantedOf(e.text)),
          ),
        ).toBe(expected);
        if (expected) met++;
      }),
      { seed: 6, numRuns: 3000 },
    );
    expect(met).toBeGreaterThan(100);
  });

  test("a hundred wildcards over a hundred lanes are no trouble", () => {
    const rows = Array.from({ length: 100 }, () => ({ roles: ["time" as const] }));
    const list = Array.from({ length: 100 }, () => "*").concat("actions");
    expect(inOrder(rows, list.map(wantedOf))).toBe(false);
  });
});
