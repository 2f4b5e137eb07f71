import { describe, expect, it } from "vitest";
import { fold, heardLanguages, list } from "../../src/words/index.js";
import { beginsLifetime, endsLifetime, lifetimeWords, saysLifetime } from "../../src/words/judged/lifetime.js";
import { isMachine, isStaffed, meansIn, meansWords } from "../../src/words/judged/means.js";
import { addedWords, asksToDiscuss, isCriteriaTitle, saysImpact } from "../../src/words/judged/remarks.js";
import { staffAtStart, staffWords } from "../../src/words/judged/staff.js";

const lists = heardLanguages.flatMap((language) => [
  ...Object.entries(meansWords[language]).map(([kind, words]) => [`${language} ${kind}`, words] as const),
  ...Object.entries(lifetimeWords[language]).map(([kind, words]) => [`${language} ${kind}`, words] as const),
  ...Object.entries(addedWords[language]).map(([kind, words]) => [`${language} ${kind}`, words] as const),
  [`${language} staff`, staffWords[language]] as const,
]);

describe("the words for channels, staff, whole lives and remarks", () => {
  it.each(lists)("%s: some words, each once", (_, text) => {
    const words = list(text).map(fold);
    expect(words.length).toBeGreaterThanOrEqual(3);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it("are found by themselves, in every language", () => {
    for (const language of heardLanguages) {
      for (const [kind, words] of Object.entries(meansWords[language]))
        for (const word of list(words)) expect([...meansIn(word)], word).toContain(kind);
      for (const word of list(lifetimeWords[language].begins)) expect(beginsLifetime(word), word).toBe(true);
      for (const word of list(lifetimeWords[language].ends)) expect(endsLifetime(word), word).toBe(true);
      for (const word of list(lifetimeWords[language].whole)) expect(saysLifetime(`X ${word} Y`), word).toBe(true);
      for (const word of list(addedWords[language].impacts)) expect(saysImpact(word), word).toBe(true);
      for (const word of list(addedWords[language].discuss)) expect(asksToDiscuss(word), word).toBe(true);
      for (const word of list(addedWords[language].criteria)) expect(isCriteriaTitle(word), word).toBe(true);
      const says = language === "ja" ? "が確認する" : language === "zh" ? "检查资料" : " visits abc";
      for (const word of list(staffWords[language])) expect(staffAtStart(`${word}${says}`), word).toBeDefined();
    }
  });

  it.each([
    ["Front desk", true, false],
    ["Hotline and chat", true, true],
    ["Website, mail", false, true],
    ["Poster in the tram", false, false],
    ["A friend", false, false],
    ["Schalter im Bürgerbüro", true, false],
    ["コールセンター", true, false],
    ["小程序", false, true],
  ])("“%s” is staffed: %s, a machine: %s", (text, staffed, machine) => {
    expect([isStaffed(text), isMachine(text)]).toEqual([staffed, machine]);
  });

  it.each([
    ["Nurse checks the name", "nurse"],
    ["The receptionist greets her", "receptionist"],
    ["Die Sachbearbeiterin ruft an", "sachbearbeiterin"],
    ["Le conseiller rappelle", "conseiller"],
    ["担当者が電話する", "担当者"],
    ["客服人员发送合同", "客服人员"],
    ["Mitarbeiter prüfen den Antrag", "mitarbeiter"],
    ["Der Berater ruft sie an", "berater"],
    ["Our staff welcome her", "staff"],
  ])("“%s” begins with staff", (text, word) => {
    expect(staffAtStart(text)).toBe(word);
  });

  it.each([
    "Asks the nurse",
    "Nurse",
    "担当者に聞く",
    "System",
    "Systematically compares",
    "",
    "Doctors' list in hand",
  ])("“%s” does not", (text) => {
    expect(staffAtStart(text)).toBeUndefined();
  });

  it.each(["Loyalty & advocacy", "Renewal / Churn", "Bindung und Weiterempfehlung", "忠诚"])(
    "“%s” ends a whole life with a company",
    (title) => {
      expect(endsLifetime(title)).toBe(true);
    },
  );

  it.each(["Leaving the hotel", "Recommendation letter arrives", "", "Renew the passport"])(
    "“%s” does not",
    (title) => {
      expect(endsLifetime(title)).toBe(false);
    },
  );
});
