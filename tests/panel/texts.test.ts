import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bestOf, learn, type Speech, speeches } from "../../ui/panel/speech.js";
import { counter, makeTexts } from "../../ui/panel/texts.js";
import { changeTextsOf } from "../../ui/panel/texts-change.js";
import { correctTextsFor } from "../../ui/panel/texts-correct.js";
import { laterTextsOf } from "../../ui/panel/texts-later.js";
import { unfinishedTextsOf } from "../../ui/panel/texts-unfinished.js";
import { workshopTextsOf } from "../../ui/panel/texts-workshop.js";

const textsIn = (language: string) => {
  const texts = makeTexts(language);
  return {
    ...laterTextsOf(texts),
    ...unfinishedTextsOf(texts),
    change: changeTextsOf(texts),
    correct: correctTextsFor(language),
    workshop: workshopTextsOf(texts),
  };
};

/** Every path to a sentence, or to a function that makes one. Formats have names of their own in English. */
const paths = (texts: unknown, before = ""): readonly string[] =>
  before === "formats"
    ? []
    : typeof texts === "object" && texts !== null && !Array.isArray(texts)
      ? Object.entries(texts).flatMap(([key, value]) => paths(value, before ? `${before}.${key}` : key))
      : [before];

const at = (texts: unknown, path: string): unknown =>
  path.split(".").reduce((value, key) => (value as Record<string, unknown>)[key], texts);

const code = readdirSync(new URL("../../ui/panel/", import.meta.url))
  .filter((name) => /\.tsx?$/.test(name) && !/^(texts.*|speech\.ts)/.test(name))
  .map((name) => readFileSync(new URL(`../../ui/panel/${name}`, import.meta.url), "utf8"))
  .join("\n");

describe("texts of the panel", () => {
  it("are all shown somewhere", () => {
    const all = paths(textsIn("en"));
    const isNamed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
    /** Tables whose rows are looked up by what they are about. */
    const isTable = (name: string): boolean => new RegExp(`\\b${name}(?:\\?\\.)?\\[`).test(code);
    const unused = all.filter((path) => {
      const [name = "", ...tables] = path.split(".").reverse();
      return !isNamed(name) && !tables.some(isTable);
    });
    expect(all.length).toBeGreaterThan(200);
    expect(unused).toEqual([]);
  });
});

describe("a language", () => {
  it("is found by what somebody reads, and English where none of it is spoken", () => {
    expect(bestOf(["xx-YY", "en-GB"])).toBe("en");
    expect(bestOf([])).toBe("en");
    for (const { language } of speeches) expect(bestOf([`${language.toUpperCase()}-XX`, "en"])).toBe(language);
  });
});

describe.each(speeches.flatMap(({ language, name, speech }) => (speech ? [{ language, name, speech }] : [])))(
  "$name",
  ({ language, speech }) => {
    it("has every sentence English has, each its own, with what is put into it", async () => {
      expect(await learn(language)).toBe(language);
      const own: Speech = await speech.get();
      expect(own.language).toBe(language);
      const [english, here] = [textsIn("en"), textsIn(language)];
      expect(makeTexts(language).language).toBe(language);
      expect([...paths(here)].sort()).toEqual([...paths(english)].sort());
      const same: string[] = [];
      for (const path of paths(english)) {
        const [a, b] = [at(english, path), at(here, path)];
        expect(typeof b, path).toBe(typeof a);
        if (typeof a === "string" && a === b && /\s/.test(a)) same.push(path);
        if (typeof a === "function" && typeof b === "function") expect(b.length, path).toBe(a.length);
      }
      expect(same).toEqual([]);
      expect(counter(language)(1234, { one: "#", other: "#" })).toBe(new Intl.NumberFormat(language).format(1234));
    });
  },
);
