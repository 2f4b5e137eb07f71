import { describe, expect, it } from "vitest";
import type { MapReport, Suppressed } from "../../src/model/index.js";
import type { Checked, Checker, Unread } from "../../src/reports/index.js";
import { sarif } from "../../src/reports/sarif.js";
import { describe as described, rules } from "../../src/rules/index.js";
import { nasty } from "./nasty.js";
import { barber, finding, hint, missing, open, pain, reading, reportOn, silent } from "./report.js";
import { type Sarif, sarifSchema } from "./sarif-schema.js";

const checker: Checker = {
  version: "1.2.3",
  homepage: "https://example.org/lanewise#readme",
  rules: rules.map(described),
};

/** Parsed and held against the specification: shape first, then what crosses objects. */
const held = (text: string): Sarif["runs"][number] => {
  const log = sarifSchema.parse(JSON.parse(text));
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (!run) throw new Error("no run");
  const { artifacts, logicalLocations, results } = run;
  const ids = run.tool.driver.rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  artifacts.forEach(({ location }, i) => {
    expect(location.index).toBe(i);
  });
  logicalLocations.forEach(({ parentIndex }, i) => {
    if (parentIndex !== undefined) expect(logicalLocations[parentIndex], `parent of ${i}`).toBeDefined();
    expect(parentIndex).not.toBe(i);
  });
  for (const result of results) {
    expect(ids[result.ruleIndex]).toBe(result.ruleId);
    if (result.kind !== "fail") expect(result.level).toBe("none");
    for (const { physicalLocation, logicalLocations: named } of result.locations) {
      const { uri, index } = physicalLocation.artifactLocation;
      expect(artifacts[index]?.location.uri).toBe(uri);
      for (const { index: at, ...name } of named) expect(logicalLocations[at]).toMatchObject(name);
    }
  }
  return run;
};

const write = (part: Partial<MapReport>, of = reading): Sarif["runs"][number] =>
  held(sarif.writeAll?.([{ path: "boards/barber.excalidraw", report: reportOn(part), reading: of }], checker) ?? "");

const full = { findings: [silent, missing, pain, hint], incomplete: [open] };

describe("SARIF", () => {
  it("has a result for each finding, with its rule, level and message", () => {
    expect(write(full).results.map((r) => [r.ruleId, r.kind, r.level, r.message.text])).toEqual([
      ["stage-has-action", "fail", "error", "Nothing shows what the customer does at “Wait”."],
      ["lane-required", "fail", "error", "The lane “Emotions” is missing."],
      ["pain-point-has-opportunity", "fail", "warning", "A pain point at “Wait” has no opportunity under it."],
      ["lane-has-notes", "fail", "note", "“Shop” says little."],
      ["stages-are-the-customers", "open", "none", "“After” may be the shop’s word. Would Jo call it “After”?"],
    ]);
  });

  it("describes the rules that spoke in their own words, in their order, with their pages", () => {
    const { rules: said } = write(full).tool.driver;
    expect(said.map((rule) => rule.id)).toEqual(
      rules
        .map((rule) => rule.id)
        .filter((id) =>
          ["persona-named", "lane-unique", ...[silent, missing, pain, hint, open].map((f) => f.rule)].includes(id),
        ),
    );
    expect(said.find((rule) => rule.id === "lane-required")).toMatchObject({
      shortDescription: { text: "The map has the lanes its method asks for." },
      helpUri: "https://example.org/lanewise/docs/checks/lane-required.md",
      defaultConfiguration: { level: "error" },
      properties: { source: "miro-guide" },
    });
  });

  it("has no pages while there is no homepage, and only ids where nobody describes the rules", () => {
    const text = sarif.write(reportOn(full), reading);
    expect(text).not.toContain("helpUri");
    expect(held(text).tool.driver.rules).toContainEqual({ id: "stage-has-action" });
    expect(held(text).artifacts[0]?.location.uri).toBe("barber.excalidraw");
  });

  it("names places by map, lane, stage and note, each in what holds it", () => {
    const run = write(full);
    const names = (nth: number) => run.results[nth]?.locations[0]?.logicalLocations.map((l) => l.fullyQualifiedName);
    expect(names(0)).toEqual(["At the barber’s/lane:What Jo does", "At the barber’s/stage:Wait"]);
    expect(names(1)).toEqual(["At the barber’s"]);
    expect(names(2)).toEqual(["At the barber’s/lane:Pain points/stage:Wait/note:Nobody says how long"]);
    const note = run.logicalLocations.find((l) => l.kind === "note");
    expect(note).toMatchObject({ name: "Nobody says how long", decoratedName: "long" });
    expect(run.logicalLocations[note?.parentIndex ?? -1]).toMatchObject({ kind: "lane", name: "Pain points" });
    expect(run.logicalLocations.filter((l) => l.kind === "map")).toHaveLength(1);
  });

  it("carries the fingerprint, the fix and a link to the board", () => {
    const url = "https://example.org/app/board/x=/?moveToWidget=1";
    const linked = {
      ...reading,
      maps: [{ ...barber, notes: barber.notes.map((n) => ({ ...n, item: { id: `i-${n.id}`, url } })) }],
    };
    const run = write({ findings: [missing, { ...pain, items: ["i-long"] }] }, linked);
    expect(run.results[0]).toMatchObject({
      partialFingerprints: { "lanewiseFinding/v1": missing.fingerprint },
      properties: { fix: "Add the lane “Emotions”" },
    });
    expect(run.results.map((r) => r.hostedViewerUri)).toEqual([undefined, url]);
    const odd = {
      ...linked,
      maps: linked.maps.map((m) => ({
        ...m,
        notes: m.notes.map((n) => ({ ...n, item: { id: `i-${n.id}`, url: "javascript:alert(1)" } })),
      })),
    };
    expect(write({ findings: [{ ...pain, items: ["i-long"] }] }, odd).results[0]).not.toHaveProperty("hostedViewerUri");
  });

  it("keeps what was silenced, as suppressed: on the board in the source, by a person outside of it", () => {
    const suppressed: Suppressed = { rule: pain.rule, by: "board", reason: "out of scope", finding: pain };
    const bare: Suppressed = { ...suppressed, reason: "" };
    const dismissed: Suppressed = {
      ...{ rule: open.rule, by: "person", reason: "we call it so", who: "Ada", when: "2026-03-01" },
      ...{ asked: true, finding: open },
    };
    const { results } = write({ suppressed: [suppressed, bare], dismissed: [dismissed] });
    expect(results.map((r) => r.suppressions)).toEqual([
      [{ kind: "inSource", status: "accepted", justification: "out of scope" }],
      [{ kind: "inSource", status: "accepted" }],
      [
        {
          kind: "external",
          status: "accepted",
          justification: "we call it so",
          properties: { who: "Ada", when: "2026-03-01" },
        },
      ],
    ]);
    expect(results.map((r) => r.kind)).toEqual(["fail", "fail", "open"]);
    expect(write(full).results.some((r) => r.suppressions)).toBe(false);
  });

  it("says which checks passed and which did not apply, so that silence is no pass", () => {
    expect(write({ ...full, inapplicable: ["lines-present"] }).properties).toEqual({
      maps: [
        {
          ...{ file: "boards/barber.excalidraw", map: barber.id, title: "At the barber’s", profile: "first-draft" },
          ...{ passes: ["persona-named", "lane-unique"], inapplicable: ["lines-present"] },
        },
      ],
    });
  });

  it("holds several files in one run, with those that could not be read", () => {
    const files: readonly (Checked | Unread)[] = [
      { path: "a b/ü#1.excalidraw", report: reportOn({ findings: [silent] }), reading },
      { path: "gone.json", error: "gone.json: no such file {really}" },
      { path: "/srv/c.excalidraw", report: reportOn({ findings: [silent] }), reading },
      { path: "C:\\maps\\d.excalidraw", report: reportOn(), reading },
    ];
    const run = held(sarif.writeAll?.(files, checker) ?? "");
    expect(run.artifacts.map((a) => a.location.uri)).toEqual([
      "a%20b/%C3%BC%231.excalidraw",
      "gone.json",
      "file:///srv/c.excalidraw",
      "file:///C:/maps/d.excalidraw",
    ]);
    expect(run.results.map((r) => r.locations[0]?.physicalLocation.artifactLocation.index)).toEqual([0, 2]);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "gone.json: no such file {{really}}" },
            locations: [{ physicalLocation: { artifactLocation: { uri: "gone.json", index: 1 } } }],
          },
        ],
      },
    ]);
    // Two files may hold maps with the same ids: neither takes the other's places.
    expect(run.logicalLocations.filter((l) => l.kind === "map")).toHaveLength(2);
  });

  it("stands whatever people write", () => {
    const notes = nasty.map((text, i) => ({ ...barber.notes[0]!, id: `n${i}`, text }));
    const map = {
      ...barber,
      title: nasty.join(" "),
      notes,
      stages: barber.stages.map((s, i) => ({ ...s, title: nasty[i]! })),
    };
    const findings = nasty.map((text, i) =>
      finding({ rule: "x", severity: "error", message: `“${text}”`, notes: [`n${i}`], stages: ["stage-wait"] }),
    );
    const run = held(sarif.write(reportOn({ findings }), { ...reading, maps: [map] }));
    const texts = run.results.map((r) => r.message.text);
    expect(texts.join("")).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(texts).toContain("“👩‍💼 calls 🏳️‍🌈”");
    expect(texts).toContain("“{{0}} and {{{{1}}}} and }}”");
    expect(texts).toContain("“[a link\\](https://example.org) and [b\\](1)”");
    expect(texts).toContain("“half  pair  none ”");
  });

  it("takes 5,000 findings, and writes the same bytes each time", () => {
    const findings = Array.from({ length: 5000 }, (_, i) => ({ ...pain, message: `Pain ${i}.`, fingerprint: `f${i}` }));
    const report = reportOn({ findings });
    const text = sarif.write(report, reading);
    expect(sarif.write(report, reading)).toBe(text);
    const run = held(text);
    expect(run.results).toHaveLength(5000);
    expect(run.logicalLocations).toHaveLength(3);
  });
});
