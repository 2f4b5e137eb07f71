import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.js";
import type { Finding, MapReport } from "../../src/model/index.js";
import { keepsOf } from "../../ui/panel/take-away.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { laterTextsOf } from "../../ui/panel/texts-later.js";
import {
  cellKey,
  cellsOfFinding,
  doubtful,
  inOrder,
  itemsOfCell,
  itemsOfFinding,
  marksOf,
  placeOfFinding,
  placeOfNote,
} from "../../ui/panel/view.js";
import { home } from "./fixture.js";

const texts = laterTextsOf(makeTexts("en"));
const finding = (severity: Finding["severity"], at: Partial<Finding> = {}): Finding => ({
  rule: "r",
  severity,
  message: `a ${severity}`,
  lanes: [],
  stages: [],
  notes: [],
  items: [],
  fingerprint: JSON.stringify([severity, at]),
  ...at,
});
const report = (findings: readonly Finding[], incomplete: readonly Finding[] = []): MapReport => ({
  map: "home",
  profile: "journey-map",
  findings,
  incomplete,
  passes: [],
  inapplicable: [],
});
const wait = { stages: ["s3"] };

describe("marks in the grid", () => {
  it("stand where lane and stage of a finding cross, the worst first, with every sentence", () => {
    const at = { lanes: ["needs"], stages: ["s3"] };
    const marks = marksOf(home, report([finding("warning", at), finding("error", at)], [finding("info", at)]));
    expect([...marks.cells]).toEqual([
      [cellKey("needs", "s3"), { kind: "error", messages: ["a warning", "a error", "a info"] }],
    ]);
    expect([...marks.stages, ...marks.lanes]).toEqual([]);
  });

  it("stand on the cells of a finding's notes where it names no lane and stage", () => {
    const marks = marksOf(home, report([finding("warning", { notes: ["n-actions-1-2"] })]));
    expect([...marks.cells.keys()]).toEqual([cellKey("actions", "s1")]);
  });

  it("stand at the heads where whole stages or lanes are meant", () => {
    const marks = marksOf(
      home,
      report([
        finding("warning", { stages: ["s3", "s4"] }),
        finding("error", wait),
        finding("info", { lanes: ["needs"] }),
      ]),
    );
    expect([...marks.cells]).toEqual([]);
    expect([...marks.stages].map(([id, m]) => [id, m.kind])).toEqual([
      ["s3", "error"],
      ["s4", "warning"],
    ]);
    expect([...marks.lanes]).toEqual([["needs", { kind: "info", messages: ["a info"] }]]);
  });

  it("say “could not check” apart from findings", () => {
    const marks = marksOf(home, report([], [finding("info", { notes: ["n-actions-1-2"] })]));
    expect([...marks.cells.values()].map((m) => m.kind)).toEqual(["unknown"]);
  });
});

describe("what a click shows", () => {
  it("is a cell's notes, or the two heads where the cell is empty", () => {
    const notes = home.notes.filter((n) => n.lane === "actions" && n.stage === "s1");
    expect(itemsOfCell(home, "actions", "s1")).toEqual(notes.map((n) => n.item?.id));
    const heads = [home.lanes.find((l) => l.id === "actions"), home.stages.find((s) => s.id === "s3")];
    expect(itemsOfCell(home, "actions", "s3")).toEqual(heads.map((h) => h?.item?.id));
  });

  it("is the items of a finding, else its notes, else its heads", () => {
    expect(itemsOfFinding(home, finding("error", { items: ["x"], notes: ["n-actions-1-2"] }))).toEqual(["x"]);
    const note = home.notes.find((n) => n.id === "n-actions-1-2");
    expect(itemsOfFinding(home, finding("error", { notes: ["n-actions-1-2"], ...wait }))).toEqual([note?.item?.id]);
    expect(itemsOfFinding(home, finding("error", wait))).toEqual([home.stages[3]?.item?.id]);
    expect(itemsOfFinding(home, finding("error"))).toEqual([]);
  });

  it("is named by lane and stage", () => {
    expect(placeOfFinding(home, finding("error", { lanes: ["needs"], ...wait }), texts)).toBe("Needs · Wait");
    expect(placeOfFinding(home, finding("error", { stages: ["s0", "s1", "s2"] }), texts)).toBe("Dream, Search, Apply");
    expect(placeOfFinding(home, finding("error", { stages: ["s0", "s1", "s2", "s3", "s4"] }), texts)).toBe(
      "Dream, Search, Apply and 2 more",
    );
    expect(placeOfFinding(home, finding("info", { notes: ["n-actions-1-2"] }), texts)).toBe("Actions · Search");
    expect(placeOfFinding(home, finding("error"), texts)).toBe("The whole map");
  });
});

describe("notes that need a look", () => {
  it("are those placed with doubt or nowhere, the least sure first", () => {
    const lost = { ...home.notes[0]!, id: "lost", lane: null, confidence: 0.1 };
    const list = doubtful({ ...home, notes: [...home.notes, lost] });
    expect(list.map((n) => n.confidence)).toEqual([0.1, 0.4, 0.45, 0.55]);
    expect(placeOfNote(home, lost, texts)).toBe("Read as Dream");
    expect(placeOfNote(home, { ...lost, stage: null }, texts)).toBe("Has no place on the map");
  });

  it("are never untouched starters", () => {
    expect(doubtful({ ...home, notes: home.notes.map((n) => ({ ...n, starter: true })) })).toEqual([]);
  });
});

describe("what a format keeps", () => {
  const list = (words: readonly string[]) => words.join(", ");

  it("is said for every format there is, in a few words", () => {
    for (const format of formats) {
      const said = keepsOf(format, texts, list);
      expect(said.length).toBeGreaterThan(8);
      expect(said.length).toBeLessThan(90);
    }
    expect(keepsOf(formats.find((f) => f.id === "json")!, texts, list)).toBe("keeps everything");
  });
});

describe("the cells of a finding", () => {
  it("are where its lanes and stages cross, else where its notes stand, else none", () => {
    const at = { lanes: ["needs", "actions"], stages: ["s3"], notes: ["n-actions-1-2"] };
    expect(cellsOfFinding(home, finding("error", at))).toEqual([cellKey("needs", "s3"), cellKey("actions", "s3")]);
    const notes = ["n-actions-1-2", "n-actions-1-0", "n-needs-0-0"];
    expect(cellsOfFinding(home, finding("info", { notes }))).toEqual([
      cellKey("actions", "s1"),
      cellKey("needs", "s0"),
    ]);
    expect(cellsOfFinding(home, finding("info", { stages: ["s3"] }))).toEqual([]);
  });

  it("have their cards in the order of how severe they are, as the report has them within", () => {
    const [hint, gap, weak, other] = [
      finding("info"),
      finding("error"),
      finding("warning"),
      finding("error", { stages: ["s1"] }),
    ];
    if (!hint || !gap || !weak || !other) throw new Error("expected findings");
    expect(inOrder(report([hint, gap, weak, other]))).toEqual([gap, other, weak, hint]);
  });
});
