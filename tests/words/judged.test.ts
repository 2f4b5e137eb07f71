import { describe, expect, it } from "vitest";
import { fold, heardLanguages, languages, list } from "../../src/words/index.js";
import { monthIn } from "../../src/words/judged/dates.js";
import { judged } from "../../src/words/judged/index.js";
import { insidersIn } from "../../src/words/judged/insiders.js";
import { isAt, isOurStage, stageTitle } from "../../src/words/judged/moments.js";
import {
  departmentIn,
  isDepartment,
  isInsideStep,
  isUnnamed,
  ownerIn,
  unnamedIn,
} from "../../src/words/judged/people.js";
import { seeker } from "../../src/words/judged/seek.js";
import { handsOver, hasReason, hasStretch, hasTime, isGuess } from "../../src/words/judged/signs.js";

describe("the words checks judge by", () => {
  it("are there in every language we read, for every concern, each once", () => {
    expect(Object.keys(judged).sort()).toEqual([...heardLanguages].sort());
    for (const language of heardLanguages)
      for (const [concern, text] of Object.entries(judged[language])) {
        const words = list(text).map(fold);
        const least = concern === "months" ? 12 : concern === "stretches" ? 1 : 4;
        expect(words.length, `${language} ${concern}`).toBeGreaterThanOrEqual(least);
        expect(
          words.filter((word, i) => words.indexOf(word) !== i),
          `${language} ${concern}`,
        ).toEqual([]);
      }
  });

  it("are found by themselves", () => {
    for (const language of heardLanguages) {
      const j = judged[language];
      for (const word of list(j.before)) expect(isAt("before", word), word).toBe(true);
      for (const word of list(j.after)) expect(isAt("after", word), word).toBe(true);
      for (const word of list(j.departments)) expect(isDepartment(word), word).toBe(true);
      for (const word of list(j.insideSteps)) expect(isInsideStep(word), word).toBe(true);
      for (const word of list(j.unnamed)) expect(isUnnamed(word), word).toBe(true);
      for (const word of list(j.owners)) expect(ownerIn(`${word}: Ana`), word).toBe("named");
      for (const word of list(j.handOffs)) expect(handsOver(word), word).toBe(true);
      for (const pair of list(j.stretches)) expect(hasStretch(`${pair.replace("…", " A ")} B`), pair).toBe(true);
    }
  });

  it("never take a contact for what comes before it, or a deal for what comes after", () => {
    for (const language of heardLanguages) {
      for (const word of list(judged[language].contact)) {
        expect(isAt("contact", word), word).toBe(true);
        expect(isAt("before", word), word).toBe(false);
      }
      for (const word of list(judged[language].outcome)) {
        expect(isAt("outcome", word), word).toBe(true);
        expect(isAt("after", word), word).toBe(false);
      }
    }
  });

  it("give a stage a title that says when it is and waits for somebody's words", () => {
    for (const language of languages)
      for (const moment of ["before", "after"] as const) {
        const title = stageTitle(moment, language);
        expect(isOurStage(title), title).toBe(true);
        expect(isAt(moment, title), title).toBe(true);
        expect(isOurStage(title.replace(" …", "")), title).toBe(false);
      }
    expect(isOurStage("And so on …")).toBe(false);
  });
});

describe("moments", () => {
  it.each([
    ["Before the visit", true],
    ["Searching, comparing & choosing", false],
    ["Look around for a flat", true],
    ["旅行前", true],
    ["治疗前", true],
    ["Vor der Reise", true],
    ["", false],
    ["Sunday evening", false],
  ])("%s is before the first contact: %s", (title, expected) => {
    expect(isAt("before", title)).toBe(expected);
  });

  it.each([
    ["Order", true],
    ["Order a pizza", true],
    ["Order of the day at the ward", false],
    ["Anmeldung", true],
    ["申し込み", true],
    ["申し込みについて家族と話し合う", false],
  ])("%s is a contact: %s", (title, expected) => {
    expect(isAt("contact", title)).toBe(expected);
  });
});

describe("owners", () => {
  it.each([
    ["Call back @Ana", "named"],
    ["Call back (Ana)", "named"],
    ["Call back (Ana Kowalski)", "named"],
    ["Call back\nowner: Jo", "named"],
    ["Rückruf, verantwortlich: Jana", "named"],
    ["Rappeler, responsable : Léa", "named"],
    ["折り返し 担当：田中", "named"],
    ["Ana (owner)", "named"],
    ["Owner: to be named", "open"],
    ["Verantwortlich: noch offen", "open"],
    ["owner: ?", "open"],
    ["owner", undefined],
    ["Write to ana@example.org", undefined],
    ["Call back (optional)", undefined],
    ["Call the owner of the flat", undefined],
    ["Time: 10 min", undefined],
  ])("%s: %s", (text, expected) => {
    expect(ownerIn(text)).toBe(expected);
  });

  it("that are still to be named are known as such in every language we write", () => {
    for (const language of languages) expect(isUnnamed(unnamedIn(language)), language).toBe(true);
    expect(["?", "…", "TBD"].every(isUnnamed)).toBe(true);
    expect(["Ana", "Legal", "somebody new"].some(isUnnamed)).toBe(false);
  });
});

describe("departments", () => {
  it.each([
    ["Legal", true],
    ["The finance department", true],
    ["Abteilung Einkauf", true],
    ["Service juridique", true],
    ["法務部", true],
    ["Legal questions at home", false],
    ["Search", false],
    ["Department store", false],
  ])("%s is one: %s", (title, expected) => {
    expect(isDepartment(title)).toBe(expected);
  });

  it("are found in a sentence only where they are called one", () => {
    expect(departmentIn("Waits for the legal department")).toBe("legal");
    expect(departmentIn("Wartet auf die Abteilung Einkauf")).toBe("Einkauf");
    expect(departmentIn("Does the marketing for her shop")).toBeUndefined();
    expect(departmentIn("Asks the team of her daughter")).toBeUndefined();
  });
});

describe("insider words", () => {
  it.each([
    ["Waits for approval after two hand-offs", ["hand-off", "approval"]],
    ["Wartet auf die Freigabe", ["Freigabe"]],
    ["等待審批", ["审批"]],
    ["An SLA of two days", ["SLA"]],
    ["Si j'avais su", []],
    ["Buys a ticket", []],
    ["Opens a support ticket", ["ticket"]],
    ["Validates the ticket on the platform", []],
    ["Has to validate her parking ticket", []],
    ["They validate the claim", ["validate"]],
    ["Foi chamado pelo nome", []],
    ["Loves the island", []],
  ])("%s: %j", (text, expected) => {
    expect([...insidersIn(text)].sort()).toEqual([...expected].sort());
  });
});

describe("signs", () => {
  it("tell a reason, a guess, a stretch and a time", () => {
    expect(["Proud because it suits him", "Stolz, weil es passt", "嬉しい、安いから"].every(hasReason)).toBe(true);
    expect(["Proud", "Terrible", "Very angry"].some(hasReason)).toBe(false);
    expect(["Assumption: too dark", "To be alone?", "Hypothèse : trop cher", "仮説：高い"].every(isGuess)).toBe(true);
    expect(["To be alone", "An overview"].some(isGuess)).toBe(false);
    expect(
      [
        "from search to move-in",
        "vom Suchen bis zum Einzug",
        "de la recherche à l'entrée",
        "検索から入居まで",
        "a → b",
      ].every(hasStretch),
    ).toBe(true);
    expect(["flats in the north", "to the north from", "self-service"].some(hasStretch)).toBe(false);
    expect(["Three months", "Eine Woche", "2時間"].every(hasTime)).toBe(true);
    expect(["Buying a first home"].some(hasTime)).toBe(false);
  });
});

describe("dates", () => {
  const at = (year: number, month: number): number => year * 12 + month - 1;
  it.each([
    ["2026-03-12", at(2026, 3)],
    ["12 March 2026", at(2026, 3)],
    ["March 12, 2026", at(2026, 3)],
    ["12. März 2026", at(2026, 3)],
    ["12.03.26", at(2026, 3)],
    ["3/12/2026", at(2026, 12)],
    ["25/12/2026", at(2026, 12)],
    ["12/25/2026", at(2026, 12)],
    ["3/2026", at(2026, 3)],
    ["2026年3月12日", at(2026, 3)],
    ["le 4 août 2025", at(2025, 8)],
    ["Q1 2026", at(2026, 3)],
    ["2025", at(2025, 12)],
    ["last spring", undefined],
    ["v2", undefined],
  ])("%s", (text, expected) => {
    expect(monthIn(text)).toBe(expected);
  });
});

describe("looking for phrases", () => {
  it("finds what looking for each of them would find, whole words only", () => {
    const find = seeker(["hand-off", "hand-off meeting", "SLA", "承認"], true);
    const words = (text: string) =>
      find(fold(text))
        .map(({ word }) => word)
        .sort();
    expect(words("Two hand-offs, one hand-off meeting")).toEqual(["hand-off", "hand-off meeting"]);
    expect(words("The island")).toEqual([]);
    expect(words("上長の承認を待つ")).toEqual(["承認"]);
    expect(words("")).toEqual([]);
  });
});
