// The line in docs/accuracy.md that judges what the command line says about the finished maps, held against the files it is meant for.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { json } from "../../src/formats/json.js";
import { markdown } from "../../src/formats/markdown.js";
import type { Report } from "../../src/model/index.js";
import { check } from "../../src/rules/index.js";
import { corpus } from "../corpus/corpus.js";
import { corpusFiles, judged, judgement } from "../corpus/files.js";
import { measure } from "../corpus/table.js";

const entries = corpus().filter(({ name }) => /bank-account-opening|mortgage-first-flat/.test(name));
const files = corpusFiles(entries);

/** As the command line reads and checks a file. */
const reportOf = ({ name, text }: (typeof files)[number]): Report => {
  const reading = (name.endsWith(".md") ? markdown : json).parse?.(text, name);
  if (!reading?.ok) throw new Error(`${name} does not parse`);
  const report = check(reading.value);
  if (!report.ok) throw new Error(`${name} is not checked`);
  return report.value;
};
const reports = files.map(reportOf);
const judge = (said: readonly Report[]) => judged(JSON.stringify(said), entries);

describe("what the command line says about finished maps", () => {
  test("is judged by the line in docs/accuracy.md, whose script there is", () => {
    expect(readFileSync("docs/accuracy.md", "utf8")).toMatch(
      /^npx lanewise check dist\/corpus\/\* --format json \| npm run -s corpus -- --judge$/m,
    );
    expect(JSON.parse(readFileSync("package.json", "utf8")).scripts.corpus).toBe("node build/run.mjs corpus");
  });

  test("is judged like what the rules say at once", () => {
    expect(entries).toHaveLength(2);
    expect(judgement(judge(reports))).toBe(judgement(measure(entries)));
    expect(judge(reports).tried.length).toBeGreaterThan(50);
  });

  test("a finding nobody accepted is a false alarm, and a silence a miss", () => {
    const [first] = reports.flatMap(({ maps }) => maps.flatMap((map) => map.findings));
    const wrong = reports.map((report, i) =>
      i === 0
        ? {
            ...report,
            maps: report.maps.map((map) => ({
              ...map,
              findings: [{ ...first, rule: "lane-unique", severity: "error", stages: [], lanes: [], notes: [] }],
            })),
          }
        : { ...report, maps: report.maps.map((map) => ({ ...map, findings: [], incomplete: [] })) },
    ) as readonly Report[];
    const { precision, recall, wrongErrors } = judge(wrong);
    expect([precision, recall, wrongErrors]).toEqual([0, 0, 1]);
  });

  test("a file that was not checked is refused by its name", () => {
    expect(() => judge(reports.slice(1))).toThrow(`${files[0]?.name}: 0 maps were checked, expected 1`);
    expect(() => judged("{}", entries)).toThrow("expected what lanewise check --format json prints");
  });
});
