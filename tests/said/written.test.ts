import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";
import { sayAgain } from "../../src/said/say-again.js";
import { allTemplates, marked } from "./english-words.js";

const src = new URL("../../src/", import.meta.url);

const filesIn = (path: string): readonly string[] =>
  path.endsWith(".ts")
    ? [path]
    : readdirSync(new URL(path, src), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory()
          ? filesIn(`${path}${entry.name}/`)
          : entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts")
            ? [`${path}${entry.name}`]
            : [],
      );

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isOfTypes = (type: string): boolean => /^(?:TS.*Type|Import|TSLiteral)/.test(type);

/** What is always the same in a text written in code: all of it, or what stands between its places. */
const pieces = (node: unknown): readonly (readonly string[])[] => {
  if (Array.isArray(node)) return node.flatMap(pieces);
  if (!isNode(node) || isOfTypes(String(node.type))) return [];
  const inside = Object.values(node).flatMap(pieces);
  if (node.type === "Literal" && typeof node.value === "string") return [[node.value], ...inside];
  if (node.type !== "TemplateLiteral" || !Array.isArray(node.quasis)) return inside;
  const quasis: readonly { readonly value: { readonly cooked: string } }[] = node.quasis;
  return [quasis.map(({ value }) => value.cooked), ...inside];
};

/** Two words or more that stand next to each other; what is drawn or marked up is no sentence. */
const isSaid = (text: string): boolean => /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(text) && !/[<>=\n]/.test(text);

const bare = (text: string): string => text.replace(/^[\s“”:;,.…]+|[\s“”:;,.…(]+$/gu, "").toLowerCase();

const known = allTemplates.map((text) => text.toLowerCase());

const unknownIn = (path: string): readonly string[] =>
  filesIn(path).flatMap((file) =>
    pieces(parseAst(readFileSync(new URL(file, src), "utf8"), { lang: "ts" }).body)
      .flat()
      .filter((text) => isSaid(text) && !known.some((template) => template.includes(bare(text)))),
  );

/** What the command line says of a file, which the panel and the playground say in words of their own. */
const ofFiles = [
  "no type",
  "node without a type",
  "hidden layer",
  ": expected Figma JSON with “document” or “nodes”, found ",
  "an empty object",
  "an object with “",
  "expected an .excalidraw board, Miro items or Figma JSON",
  "expected an .excalidraw board, Miro items, Figma JSON, or ",
  "breaks off in the middle",
  "an empty list",
  "a list of something else",
  "JSON with “",
  "is an Excalidraw library, a set of shapes to pick from; expected a board (.excalidraw)",
  "is an Excalidraw file without “elements”; expected a list of elements",
  "holds no board but ",
  " holds an error Miro answered with (",
  "), expected its items",
  "no message",
  ' holds no Miro items, expected {"items": […]}, a page with "data", an array of pages, or an array of items with "type"',
  ", or end",
  "value or ]",
  "key or }",
];

/** What only a program can get wrong. */
const ofPrograms = [
  "” in this reading",
  "no template “",
  "expected a colour like #A8DAFF, got “",
  "expected an item “",
  "” to copy, got none",
];

/** What is written into a file or on a board, not said. */
const written = ["What is missing on this map", "Lanes, stages and notes as data", "Reviewed on", "Left over"];

/** With a quotation mark in the middle, where a template has the whole quote as one place. */
const quoting = ["two notes have the mark “id: ", "no note has the mark “id: "];

const others = ["the timer", "the file", ...ofFiles, ...ofPrograms, ...written, ...quoting];

const places = ["place/", "session.ts", "session/", "hosts/", "formats/csv/", "formats/markdown/", "formats/parse/"];

describe("a sentence that is written down for people", () => {
  it.each(places)("in %s is among those that are said in every language", (path) => {
    expect(unknownIn(path).filter((text) => !others.includes(text))).toEqual([]);
  });

  it("is no longer excepted where it is gone", () => {
    const there = new Set(places.flatMap(unknownIn));
    expect(others.filter((text) => !there.has(text))).toEqual([]);
  });
});

it("a made-up check that panels are looked at with says what rules say", () => {
  const again = sayAgain(marked(""));
  const page = readFileSync(new URL("../panel/page.ts", import.meta.url), "utf8");
  const found = [...page.matchAll(/(?:finding|part)\([^“”;]*?"((?:[^"“]|“[^”]*”)*[.?])"|label: "([^"]*)"/gs)];
  const said = found.map(([, message, label]) => message ?? label ?? "");
  expect(said.length).toBeGreaterThan(14);
  expect(said.filter((sentence) => again(sentence) !== sentence)).toEqual([]);
});
