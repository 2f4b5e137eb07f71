import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = "src/read";
const why = readFileSync(`${root}/why.md`, "utf8");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"));
const sourceOf = (file: string): string => readFileSync(`${root}/${file}`, "utf8");
const idsIn = (text: string): readonly string[] => [...new Set(text.match(/\bR\d+\b/g))];
const sorted = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
const decisions = [...why.matchAll(/^\*\*(R\d+) /gm)].map(([, id = ""]) => id);

/** The lines above the first import: what a file decides, and under which numbers. */
const headOf = (file: string): string => /^(?:(?:\/\/|\/\*\*).*\n)*/.exec(sourceOf(file))?.[0] ?? "";

const rows = [...why.matchAll(/^\| (?!pass |- )[^|]*\| (?:`([a-z]+)\/`)?\s*\| ([^|]*) \|([^|]*)\|$/gm)].map(
  ([, folder, named = "", ids = ""]) => ({
    files: [...named.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => (folder ? `${folder}/${name}` : name)),
    ids: idsIn(ids),
  }),
);

describe("the decisions of reading", () => {
  it("have a number each, from 1 on and without a gap", () => {
    expect(decisions).toEqual(decisions.map((_, i) => `R${i + 1}`));
    expect(decisions.length).toBeGreaterThan(30);
  });

  it("stand in a table that names every file once, with the decisions its head names", () => {
    expect(rows.flatMap((r) => r.files).sort()).toEqual([...files].sort());
    for (const row of rows) expect(row.ids, row.files[0]).toEqual(sorted(row.files.flatMap((f) => idsIn(headOf(f)))));
  });

  it("are each made somewhere, and no file or test names one that is not there", () => {
    expect(sorted(files.flatMap((f) => idsIn(headOf(f))))).toEqual(decisions);
    const tests = readdirSync("tests/read").filter((name) => name.endsWith(".test.ts") && name !== "why.test.ts");
    const tested = sorted(tests.flatMap((name) => idsIn(readFileSync(`tests/read/${name}`, "utf8"))));
    expect(tested).toEqual(decisions);
  });
});
