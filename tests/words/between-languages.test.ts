import { describe, expect, it } from "vitest";
import { type LaneRole, laneRoles } from "../../src/model/index.js";
import {
  fold,
  headerFieldOf,
  heard,
  heardLanguages,
  isBeside,
  isStagesHeader,
  isStageWord,
  kindIn,
  lineOf,
  list,
  notMapOf,
  rolesOf,
  stateOf,
} from "../../src/words/index.js";
import { sentences } from "./sentences.js";

/** Words that mean one thing in one language and another in the next: both are given, and `lane-recognised` asks. */
const homographs: ReadonlyMap<string, readonly LaneRole[]> = new Map([["問題", ["questions", "pain-points"]]]);

describe("between languages", () => {
  const listed = new Map<string, Map<string, Set<LaneRole>>>();
  for (const language of heardLanguages)
    for (const role of laneRoles)
      for (const label of list(heard[language].roles[role])) {
        const here = listed.get(fold(label)) ?? new Map<string, Set<LaneRole>>();
        listed.set(fold(label), here);
        here.set(language, (here.get(language) ?? new Set()).add(role));
      }

  it("no label gets a role its own language does not give it, but for declared homographs", () => {
    for (const language of heardLanguages)
      for (const role of laneRoles)
        for (const label of list(heard[language].roles[role])) {
          if (homographs.has(label)) continue;
          const own = listed.get(fold(label))?.get(language) ?? new Set();
          expect(
            rolesOf(label).filter((r) => !own.has(r)),
            `${language} ${label}`,
          ).toEqual([]);
        }
    for (const [label, roles] of homographs) expect([...rolesOf(label)].sort()).toEqual([...roles].sort());
  });

  it("with a letter lost or doubled, a label gets no role of another language's", () => {
    const wrong: string[] = [];
    // “Frases” with a letter lost is “Fases”: another word, and nobody could tell.
    const written = new Set([...listed.keys()].flatMap((label) => label.split(" ")));
    for (const language of heardLanguages)
      for (const role of laneRoles)
        for (const label of list(heard[language].roles[role])) {
          const tokens = fold(label).split(" ");
          const sure = rolesOf(label);
          tokens.forEach((token, at) => {
            if (token.length < 6 || /[^a-z]/.test(token)) return;
            for (let i = 1; i < token.length; i++)
              for (const typo of [
                token.slice(0, i) + token.slice(i + 1),
                token.slice(0, i) + token.charAt(i - 1) + token.slice(i),
              ]) {
                const text = tokens.map((t, n) => (n === at ? typo : t)).join(" ");
                if (!written.has(typo) && !rolesOf(text).every((r) => sure.includes(r)))
                  wrong.push(`${language} ${label} → ${text} → ${rolesOf(text).join()}`);
              }
          });
        }
    expect(wrong).toEqual([]);
  });

  it.each(heardLanguages)(
    "what people write on notes is no label, no stage, no line and nothing beside, in %s",
    (language) => {
      expect(sentences[language].length).toBe(25);
      for (const text of sentences[language]) {
        expect(rolesOf(text), text).toEqual([]);
        expect(isStageWord(text), text).toBe(false);
        expect(isStagesHeader(text), text).toBe(false);
        expect(lineOf(text), text).toBeUndefined();
        expect(isBeside(text), text).toBe(false);
        expect(headerFieldOf(text), text).toBeUndefined();
        expect(stateOf(text), text).toBeUndefined();
        expect(kindIn(text), text).toBeUndefined();
      }
      expect(notMapOf(sentences[language])).toBeUndefined();
    },
  );
});
