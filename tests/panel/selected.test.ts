// The line that follows the board, in words.
import { describe, expect, it } from "vitest";
import type { Finding, MapReport, Reading } from "../../src/model/index.js";
import type { Seen } from "../../src/session.js";
import { type State, start } from "../../ui/panel/known.js";
import { cellsSelected, saidOf } from "../../ui/panel/selected-said.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { laterTextsOf } from "../../ui/panel/texts-later.js";
import { cellKey } from "../../ui/panel/view.js";
import { home, homeReading, homeSnapshot } from "./fixture.js";

const texts = laterTextsOf(makeTexts("en"));

const seenOf = (reading: Reading): Seen => ({
  scope: { of: "board" },
  snapshot: homeSnapshot,
  reading,
  outlines: [],
  hints: {},
  isKept: true,
  badges: 0,
});

const idOf = (text: string): string => home.notes.find((n) => n.text === text)!.item!.id;

const finding = (at: Partial<Finding>): Finding => ({
  rule: "r",
  severity: "warning",
  message: "m",
  lanes: [],
  stages: [],
  notes: [],
  items: [],
  fingerprint: JSON.stringify(at),
  ...at,
});

const state = (ids: readonly string[], findings?: readonly Finding[]): State => {
  const report: MapReport = {
    map: home.id,
    profile: "p",
    findings: findings ?? [],
    incomplete: [],
    passes: [],
    inapplicable: [],
  };
  return {
    ...start,
    seen: seenOf(homeReading),
    selected: { ids },
    ...(findings && {
      report: { format: "lanewise.report/1", source: homeReading.source, maps: [report] },
    }),
  };
};

const sentence = (of: State): string | undefined => {
  const said = saidOf(of, texts);
  return said && [said.head, said.place?.name, ...said.more].filter(Boolean).join(" · ");
};

describe("one note", () => {
  it("is said with its cell and how sure that is", () => {
    expect(sentence(state([idOf("Visits nine flats in three weeks")]))).toBe(
      "“Visits nine flats in three weeks” · Actions · Search · sure of its place",
    );
  });

  it("is said with the reason where that is doubtful", () => {
    expect(sentence(state([idOf("Asks her sister how it went")]))).toBe(
      "“Asks her sister how it went” · Actions · Search · 45% sure of its place · lies between lanes Actions and Needs",
    );
  });

  it("comes with what a check says of it and of its cell, and of nothing else", () => {
    const id = idOf("No two offers compare");
    const note = home.notes.find((n) => n.item?.id === id)!;
    const its = [
      finding({ notes: [note.id] }),
      finding({ items: [id] }),
      finding({ lanes: ["pain-points"], stages: ["s1"] }),
    ];
    const others = [finding({ lanes: ["pain-points"], stages: ["s2"] }), finding({ lanes: ["pain-points"] })];
    expect(saidOf(state([id], [...its, ...others]), texts)?.findings).toEqual(its);
    expect(saidOf(state([id]), texts)?.findings).toEqual([]);
  });
});

describe("other things", () => {
  it("are said with their reason where they are not on the map", () => {
    expect(sentence(state(["left1"]))).toBe("“Coffee 10:30” is not on the map: it lies above the stages.");
  });

  it("are said to be new, or to have no text, where nothing was read of them", () => {
    const band = homeSnapshot.items.find((i) => i.tag?.part === "band")!.id;
    expect(sentence(state(["nobody-knows"]))).toBe("Was not there when the board was read");
    expect(sentence(state([band]))).toBe("Has no text to read");
  });

  it("are not said at all before anything was read, or while nothing is selected", () => {
    expect(saidOf({ ...state(["left1"]), seen: undefined }, texts)).toBeUndefined();
    expect(saidOf(state([]), texts)).toBeUndefined();
  });
});

describe("several", () => {
  it("are counted by lane and by stage, the most first, and what is not on the map apart", () => {
    const ids = home.notes.filter((n) => n.stage === "s1" && n.lane !== "emotions").map((n) => n.item!.id);
    expect(sentence(state([...ids, idOf("Uploads payslips"), "left1", "left2", "gone"]))).toBe(
      "11 notes · Actions 4, Needs 2, Touchpoints 2, 3 more · Search 10, Apply 1 · 2 not on the map · 1 that was not read",
    );
  });

  it("are the cells marked in the grid", () => {
    const ids = [idOf("Uploads payslips"), idOf("No two offers compare"), "left1"];
    expect([...cellsSelected(state(ids), home)]).toEqual([cellKey("actions", "s2"), cellKey("pain-points", "s1")]);
    expect(cellsSelected(state(["left1"]), home).size).toBe(0);
  });
});
