import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bring, formatOf, formats, isOurs, parts } from "../../src/formats/index.js";
import { load } from "../compare/load.js";
import { countsOf } from "../maps.js";

const map = load("mortgage-risk");
const reading = {
  format: "lanewise.reading/1" as const,
  source: { host: "memory" },
  maps: [map],
  leftovers: [],
  accounted: [],
  counts: countsOf([map], []),
};

const refusal = (text: string, name: string): readonly string[] => {
  const back = bring(text, name);
  return back.ok ? [] : back.problems.map((p) => p.message);
};

describe("formats", () => {
  it("are one file each, all of them in the index", () => {
    const files = readdirSync(new URL("../../src/formats", import.meta.url))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.replace(/\.ts$/, ""))
      .filter((file) => file !== "index" && file !== "format");
    expect(formats.map((f) => f.id).sort()).toEqual(files.sort());
  });

  it("declare what they keep in the words there are for it, each once", () => {
    for (const format of formats) {
      expect(new Set(format.keeps).size).toBe(format.keeps.length);
      expect(format.keeps.filter((part) => !parts.includes(part))).toEqual([]);
    }
    expect(formats[0]?.keeps).toEqual(parts);
  });

  it("are found by id, and a word near one is answered with it", () => {
    expect(formatOf("csv-grid")).toMatchObject({ ok: true, value: { id: "csv-grid" } });
    expect(formatOf("jsno", ["ndjson"])).toEqual({
      ok: false,
      problems: [
        {
          message:
            "unknown format “jsno”, expected “json”, “csv”, “csv-grid”, “markdown”, “mermaid”, “svg”, “html” or “ndjson”",
        },
      ],
    });
  });
});

describe("bring", () => {
  it.each(["json", "csv", "markdown"])("knows %s by what it holds, whatever the file is called", (id) => {
    const text = formats.find((f) => f.id === id)?.write(reading).text ?? "";
    for (const name of ["-", "board.txt", "x.excalidraw"]) {
      expect(isOurs(text, name)).toBe(true);
      const back = bring(text, name);
      expect(back.ok && back.value.maps[0]?.notes.length).toBe(map.notes.length);
    }
  });

  it("knows a Markdown map behind a comment, and a file by its name where its content says nothing", () => {
    expect(isOurs("<!-- why -->\n\n# M\n", "-")).toBe(true);
    expect(isOurs("hello", "notes.md")).toBe(true);
    expect(isOurs("a;b", "journey.csv")).toBe(true);
    expect(refusal("hello", "notes.md")).toEqual([
      "notes.md, line 1: expected a heading with the map’s title, such as “# First home”, found “hello”",
    ]);
  });

  it.each([
    [
      "a board with our tags",
      '{"type":"excalidraw","elements":[{"customData":{"lanewise":{"map":{"format":"lanewise.map/1"}}}}]}',
    ],
    ["items of another program", '[{"type":"sticky_note"}]'],
    ["broken JSON", '{"format": "lanewise.map/1'],
    ["nothing", ""],
    ["prose", "Dear all, the map is on the wall."],
    ["a page of a website", "<!-- page -->\n<html></html>"],
    ["another table", "name,age\nAna,3"],
  ])("leaves %s to others", (_, text) => {
    expect(isOurs(text, "-")).toBe(false);
    expect(isOurs(text, "board.excalidraw")).toBe(false);
  });

  it("refuses what is not ours with what it is and what was expected", () => {
    const wanted = "expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)";
    expect(refusal("", "a.txt")).toEqual([`a.txt: is empty, ${wanted}`]);
    expect(refusal("{}", "a.json")).toEqual([`a.json: is JSON that Lanewise did not save, ${wanted}`]);
    expect(refusal('{"format": "lanewise.map/1', "a.json")).toEqual([`a.json: is not JSON, or breaks off, ${wanted}`]);
    expect(refusal("hello", "")).toEqual([`Input: is nothing Lanewise wrote, ${wanted}`]);
  });

  it("answers for a later version of our own files instead of leaving them to others", () => {
    expect(isOurs('{"format":"lanewise.reading/2"}', "a.json")).toBe(true);
    expect(refusal('{"format":"lanewise.reading/2"}', "a.json")).toEqual([
      "a.json: holds format “lanewise.reading/2”, expected “lanewise.reading/1” or “lanewise.map/1”",
    ]);
  });
});
