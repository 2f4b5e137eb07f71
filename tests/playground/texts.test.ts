// The page around board and panel: every sentence is shown somewhere, and every language has all of them in its own words.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { speeches } from "../../ui/panel/speech.js";
import { learnTexts } from "../../ui/playground/texts.js";
import { samples } from "../../ui/samples/index.js";

const paths = (texts: unknown, before = ""): readonly string[] =>
  typeof texts === "object" && texts !== null
    ? Object.entries(texts).flatMap(([key, value]) => paths(value, before ? `${before}.${key}` : key))
    : [before];

const at = (texts: unknown, path: string): unknown =>
  path.split(".").reduce((value, key) => (value as Record<string, unknown>)[key], texts);

const folder = new URL("../../ui/playground/", import.meta.url);
const code = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name) && name !== "texts.ts")
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

const english = await learnTexts("en");
const names = Object.keys(english).filter((name) => name !== "language");

describe("texts of the page", () => {
  it("are all shown somewhere", () => {
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !new RegExp(`\\btexts\\.${name}\\b`).test(code))).toEqual([]);
  });

  it("name every sample, and no other", () => {
    expect(Object.keys(english.sample).sort()).toEqual(samples.map((s) => s.id).sort());
  });

  it("stand nowhere but in the texts", () => {
    const quoted = [...code.matchAll(/(?:aria-label|title|label)="([^"]+)"|>\s*([A-Z][a-z]+[^<>{}]*)</g)];
    expect(quoted.map(([whole]) => whole).filter((text) => !text.includes("Lanewise"))).toEqual([]);
  });
});

describe.each(speeches.filter(({ language }) => language !== "en"))("$name", ({ language }) => {
  it("has every sentence of the page, each its own, with what is put into it", async () => {
    const here = await learnTexts(language);
    expect(here.language).toBe(language);
    expect([...paths(here)].sort()).toEqual([...paths(english)].sort());
    const same: string[] = [];
    for (const path of paths(english)) {
      const [a, b] = [at(english, path), at(here, path)];
      expect(typeof b, path).toBe(typeof a);
      if (typeof a === "string" && a === b && /\s/.test(a)) same.push(path);
      if (typeof a !== "function" || typeof b !== "function") continue;
      expect(b.length, path).toBe(a.length);
      const put = [3111, 3222, 3333];
      const said = String(b(...put.slice(0, b.length)));
      const numbers = new Intl.NumberFormat(language);
      for (const n of put.slice(0, b.length))
        expect(said.includes(String(n)) || said.includes(numbers.format(n)), `${path}: ${said}`).toBe(true);
    }
    expect(same).toEqual([]);
  });

  it("counts one and many by its own rules", async () => {
    const { asideWhat, notShown, noneShown } = await learnTexts(language);
    const isOneForm = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length === 1;
    for (const say of [asideWhat, notShown, (n: number) => noneShown("a", n)])
      expect(say(1).replace(/1/g, "") === say(5).replace(/5/g, "")).toBe(isOneForm);
  });
});
