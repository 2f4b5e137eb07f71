import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.js";
import { read } from "../../src/read/index.js";
import { headline } from "../../src/reports/headline.js";
import { rules } from "../../src/rules/index.js";
import { english } from "../../src/said/english/index.js";
import { sayAgain } from "../../src/said/say-again.js";
import { placesOf } from "../../src/said/template.js";
import { scenes } from "../boards/scenes/index.js";
import { fixtures, reportOf } from "../rules/fixtures.js";
import { allTemplates, marked } from "./english-words.js";

const again = sayAgain(marked(""));

/** Those that no template fits, or that come out otherwise than they went in. */
const lost = (sentences: readonly string[]): readonly string[] =>
  [...new Set(sentences)].filter((sentence) => sentence !== "" && again(sentence) !== sentence);

const source = (folder: URL): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory()
        ? entry.name === "said"
          ? ""
          : source(new URL(`${entry.name}/`, folder))
        : entry.name.endsWith(".ts")
          ? readFileSync(new URL(entry.name, folder), "utf8")
          : "",
    )
    .join("\n");

const reports = fixtures.map(({ reading, config }) => ({ reading, report: reportOf(reading, config) }));

const code = source(new URL("../../src/", import.meta.url));

describe("every sentence is known", () => {
  it("of what rules find and ask on all fixtures, with what mends it, and of the outside-in score", () => {
    const all = reports.flatMap(({ report }) => {
      const found = [...report.findings, ...report.incomplete, ...(report.suppressed ?? []).map((s) => s.finding)];
      return [
        ...found.flatMap((f) => [f.message, f.question ?? "", f.fix?.label ?? ""]),
        ...(report.outsideIn?.parts ?? []).map((part) => part.sentence),
      ];
    });
    expect(new Set(all).size).toBeGreaterThan(500);
    expect(lost(all)).toEqual([]);
  });

  it("of the sentence a report of them opens with", () => {
    const all = reports.map(({ report, reading }) =>
      headline({ format: "lanewise.report/1", source: reading.source, maps: [report] }, reading),
    );
    expect(new Set(all).size).toBeGreaterThan(20);
    expect(lost(all)).toEqual([]);
  });

  it("of what rules are and need", () => {
    expect(lost(rules.flatMap(({ sentence, why, needs }) => [sentence, why, needs]))).toEqual([]);
  });

  it("of why texts were read as they were, on all drawn scenes", () => {
    const all = scenes.flatMap(({ drawn }) => {
      const { maps, leftovers, remarks = [] } = read({ host: "memory", items: drawn.items });
      return [...maps.flatMap((m) => m.notes.map((n) => n.why ?? "")), ...leftovers.map((l) => l.reason), ...remarks];
    });
    expect(new Set(all).size).toBeGreaterThan(200);
    expect(lost(all)).toEqual([]);
  });

  it("of what a format leaves out, of whole maps and of drawn scenes", () => {
    const drawn = scenes.slice(0, 8).map((scene) => read({ host: "memory", items: scene.drawn.items }));
    const maps = fixtures.filter(({ rule }) => rule === "maps").map(({ reading }) => reading);
    const all = [...maps, ...drawn].flatMap((reading) => formats.flatMap((format) => format.write(reading).dropped));
    expect(new Set(all).size).toBeGreaterThan(20);
    expect(lost(all)).toEqual([]);
  });

  it("that a rule writes down, whether a fixture says it or not", () => {
    const written = source(new URL("../../src/rules/", import.meta.url)).matchAll(
      /\b(?:one|other|sentence|why|needs|question|message):\s*(?:"((?:[^"\\]|\\.)+)"|`([^`]+)`)/g,
    );
    const bare = (text: string) => text.replace(/\$?\{(?!n\}|N\})[^}]*\}+/g, "{}");
    const small = (text: string) => (text.slice(0, 1).toLowerCase() + text.slice(1)).replace("{N}", "{n}");
    const known = new Set([...allTemplates].map(bare));
    const missing = [...written]
      .map(([, plain, made]) => plain ?? made ?? "")
      .filter(
        (text) => /\s/.test(text) && !text.includes("${") && !known.has(bare(text)) && !known.has(small(bare(text))),
      );
    expect(missing).toEqual([]);
  });
});

describe("every template", () => {
  it("is there once, and is said somewhere", () => {
    expect(new Set(allTemplates).size).toBe(allTemplates.length);
    /** Two words of it that stand next to each other, or the only one. */
    const runs = (text: string): readonly string[] =>
      text.split(/\{[^}]*\}/).flatMap((part) => {
        const words = part.trim().replace(/^1 /, "").split(/\s+/);
        return words
          .map((_, i) => words.slice(i, i + 2).join(" "))
          .filter((_, i) => i + 2 <= Math.max(words.length, 2));
      });
    const unused = allTemplates.filter((text) => !runs(text).some((run) => run !== "" && code.includes(run)));
    expect(unused).toEqual([]);
  });

  it("names each of its places once", () => {
    for (const text of allTemplates) expect(new Set(placesOf(text)).size, text).toBe(placesOf(text).length);
    expect(Object.keys(english).length).toBe(13);
  });
});
