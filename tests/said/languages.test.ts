import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { english } from "../../src/said/english/index.js";
import type { Said, Saying } from "../../src/said/said.js";
import { sayAgain } from "../../src/said/say-again.js";
import { placesOf } from "../../src/said/template.js";
import { speeches } from "../../ui/panel/speech.js";
import { allTemplates } from "./english-words.js";

/** Those that have a folder here are complete. */
const languages = readdirSync(new URL("../../src/said/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "english")
  .map((entry) => entry.name);

const saidIn = async (language: string): Promise<Said> => {
  const all: Record<string, Said> = await import(`../../src/said/${language}/index.ts`);
  const said = all[language];
  if (!said) throw new Error(`src/said/${language}/index.ts exports no ${language}`);
  return said;
};

const formsOf = (saying: Saying): readonly string[] => (typeof saying === "string" ? [saying] : Object.values(saying));

/** `{n:f}` and `{N}` are the number in other words. */
const places = (text: string): readonly string[] =>
  placesOf(text.replaceAll(":f}", "}"))
    .map((name) => (name === "N" ? "n" : name))
    .sort();

/** Names of things that are the same in many languages. */
const isWord = (text: string): boolean => !/\s/.test(text.replace(/\{[^}]*\}/g, "").trim());

it("every language the panel speaks has a folder, or speaks English of findings", () => {
  expect(speeches.map((s) => s.language)).toEqual(expect.arrayContaining(languages));
});

describe.each(languages)("the sentences in %s", (language) => {
  it("are those there are, none missing and none unused", async () => {
    const { sentences, language: own } = await saidIn(language);
    expect(own).toBe(language);
    const here = new Set(Object.keys(sentences));
    for (const [file, templates] of Object.entries(english))
      expect(
        templates.filter((text) => !here.has(text)),
        `missing of ${file}`,
      ).toEqual([]);
    const there = new Set<string>(allTemplates);
    expect([...here].filter((text) => !there.has(text))).toEqual([]);
  });

  it("hold what is put into them, each place as often as in English", async () => {
    const { sentences } = await saidIn(language);
    /** “None of them” holds no number. */
    const counted = ([text, saying]: readonly [string, Saying]) =>
      typeof saying === "string"
        ? [[text, saying] as const]
        : Object.entries(saying).map(
            ([form, own]) => [form === "zero" ? text.replace(/\{[nN]\}/, "") : text, own] as const,
          );
    const wrong = Object.entries(sentences)
      .flatMap(counted)
      .filter(([text, own]) => places(own).join() !== places(text).join());
    expect(wrong).toEqual([]);
  });

  it("are their own, with its quotes and no English ones", async () => {
    const { sentences, grammar } = await saidIn(language);
    const english = Object.entries(sentences).filter(
      ([text, saying]) => !isWord(text) && formsOf(saying).includes(text),
    );
    expect(english).toEqual([]);
    const [open, close] = grammar.quotes;
    // What people wrote stands without quotes in English: `{~lane}`.
    const bare = (form: string) => form.replaceAll(new RegExp(`${open}\\s*\\{~\\w+\\}\\s*${close}`, "gu"), "");
    const quoted = Object.entries(sentences).filter(([text, saying]) =>
      formsOf(saying).some(
        (form) => (open !== "“" && /“[^„]*”/.test(form)) || text.includes("“") !== bare(form).includes(open),
      ),
    );
    expect(quoted).toEqual([]);
  });

  it("end as English ones do: a question, a sentence, or a piece of one", async () => {
    const { sentences } = await saidIn(language);
    const sign = (text: string) => text.trim().replace(/。$/, ".").replace(/？$/, "?").at(-1)?.replace(/[^.?]/, "");
    const wrong = Object.entries(sentences).filter(([text, saying]) =>
      formsOf(saying).some((f) => sign(f) !== sign(text)),
    );
    expect(wrong).toEqual([]);
  });

  it("count, quote and list as the language does", async () => {
    const said = await saidIn(language);
    const { grammar } = said;
    expect(grammar.numbers.length).toBe(13);
    if (grammar.feminine) expect(grammar.feminine.length).toBe(13);
    for (const text of [grammar.more, grammar.stage, grammar.lane]) expect(placesOf(text)).toEqual(["n"]);
    const [open, close] = grammar.quotes;
    const say = sayAgain(said);
    const one = say("Nothing is written at “Ask” yet.") ?? "";
    expect(one).toContain(`${open}Ask${close}`);
    const two = say("“Ask”, “Wait” and stage 3 have no notes yet.") ?? "";
    expect(two).toContain(`${open}Ask${close}${grammar.comma}${open}Wait${close}${grammar.and}`);
    expect(two.toLowerCase()).toContain(grammar.stage.replace("{n}", "3").toLowerCase());
  });
});
