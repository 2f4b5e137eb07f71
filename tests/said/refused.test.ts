import { describe, expect, it } from "vitest";
import { bring } from "../../src/formats/index.js";
import type { Parsed } from "../../src/model/index.js";
import { de } from "../../src/said/de/index.js";
import { capital } from "../../src/said/parts.js";
import { sayAgain } from "../../src/said/say-again.js";
import { parseParams } from "../../src/templates/params.js";
import { marked } from "./english-words.js";

const again = sayAgain(marked(""));
const whole = sayAgain(marked("⟦"));
const german = sayAgain(de);

const problemsOf = (result: Parsed<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map((p) => p.message);

const grid = (...rows: readonly string[]): string =>
  ["# Map", "", "| | Search | Pay |", "| --- | --- | --- |", ...rows].join("\n");

const csv = [
  "lane,stage,text\nA,Pay,x,y\n",
  'lane,stage,text\nA,Pay,"y\n',
  "lane,stage,text,lane\nA,Pay,x,B\n",
  "lane,text,score,votes\nA,x,1,2\n",
  "text,score,votes\nx,1,2\n",
  "map,kind,lane,stage,text\nM,flow,A,Pay,x\n",
  "lane,stage,text,score,votes,confidence\nA,Pay,x,3,many,2\n",
  "map,kind,lane,roles,stage,group,text\nM,journey-map,A,needs,Pay,One,x\nM,service-blueprint,A,goals,Pay,Two,y\n",
  "lane,roles,stage,text\nA,emotion,Pay,x\n",
  "lane,stage,text,spans\nA,Pay,x,Pya\n",
];

const markdown = [
  grid("| A | Pay `votes: many` | |"),
  grid("| A | Pay `certainty: 11` | |"),
  grid("| A | Pay `spans: 1 3` | |"),
  grid("| A | Pay `+9` | |"),
  grid("| A | Pay `ownr: x` | |"),
  grid("| A `nope` | Pay | |"),
  grid("| A | a | b | c | d |"),
  grid("| V `visibility` | x | |"),
  grid("| A | x `id: a` | y `id: a` |"),
  `${grid("| A | Pay `id: a` | |")}\n\n- \`a\` → \`b\``,
  `${grid("| A | Pay | |")}\n\n- buy milk`,
  "# M\n- Persna: x\n- State: soon\n- Kind: flow\n",
  "# M\n- nothing of ours\n",
  "# M\nprose\n",
  "# M\n| | Pay `actions` |\n| - | - |",
  "# M\n| | Pay |\n| A | x |",
];

const refused = [
  ...csv.flatMap((text) => problemsOf(bring(text, "my, own: map.csv"))),
  ...markdown.flatMap((text) => problemsOf(bring(text, "map.md"))),
  ...["", "{", "{}", "what is this", '{"format":"lanewise.map/2"}'].flatMap((text) => problemsOf(bring(text, "x"))),
  ...problemsOf(bring("", "x.csv")),
];

const form = [
  { stages: "" },
  { lanes: "" },
  { stages: Array.from({ length: 61 }, (_, i) => `S${i}`) },
  { lanes: Array.from({ length: 61 }, (_, i) => `+L${i}`) },
  { stages: "x".repeat(501) },
  { lanes: `+${"x".repeat(501)}` },
  { title: "x".repeat(501), persona: "x".repeat(501), scope: "x".repeat(501) },
  { stages: "Pay,Search,Pay" },
  { lanes: "needs,needs" },
  { stages: "Search,Before/" },
].flatMap((raw) => problemsOf(parseParams(raw)));

describe("what is refused is known", () => {
  it.each([...refused, ...form])("%s", (sentence) => {
    expect(again(sentence)).toBe(/\.$/.test(sentence) ? capital(sentence) : sentence);
  });

  it("with what is wrong in a line, not only the line", () => {
    const inLines = refused
      .filter((sentence) => /, line \d+: /.test(sentence))
      .map((sentence) => whole(sentence) ?? "");
    expect(inLines.length).toBeGreaterThan(20);
    expect(inLines.filter((said) => said.split("⟦").length < 3)).toEqual([]);
  });
});

it("what is refused says where and what it expected, in German", () => {
  const said = [
    ...problemsOf(bring("lane,roles,stage,text\nA,emotion,Pay,x\n", "Reise.csv")),
    ...problemsOf(bring("text,score,votes\nx,1,2\n", "Reise.csv")),
    ...problemsOf(bring("was ist das", "Reise.txt")),
    ...problemsOf(parseParams({ lanes: "needs,needs" })),
  ].map(german);
  expect(said).toEqual([
    "Reise.csv, Zeile 2: unbekannte Rolle „emotion“; erwartet: „emotions“ oder eines von 34 anderen",
    "Reise.csv, Zeile 1: die Spalten „lane“ und „stage“ fehlen; gefunden: „text“, „score“ und „votes“",
    "Reise.txt: stammt nicht von Lanewise; erwartet wird eine gespeicherte Karte oder Lesart (.json), eine Tabelle (.csv) oder eine Markdown-Tabelle (.md)",
    "Zwei Bahnen heißen „Needs“: einer davon einen anderen Namen geben.",
  ]);
});
