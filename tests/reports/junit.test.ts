import { describe, expect, it } from "vitest";
import type { MapReport, Suppressed } from "../../src/model/index.js";
import { junit } from "../../src/reports/junit.js";
import { nasty } from "./nasty.js";
import { barber, finding, hint, missing, open, pain, reading, reportOn, silent } from "./report.js";
import { type Element, xml } from "./xml.js";

/** Parsed, with every count right. */
const held = (source: string): Element => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(source.startsWith(head)).toBe(true);
  const suites = xml(source.slice(head.length));
  expect(suites.name).toBe("testsuites");
  const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const suite of suites.children) {
    const cases = suite.children.filter((c) => c.name === "testcase");
    const own = {
      tests: cases.length,
      failures: cases.filter((c) => c.children.some((child) => child.name === "failure")).length,
      errors: cases.filter((c) => c.children.some((child) => child.name === "error")).length,
      skipped: cases.filter((c) => c.children.some((child) => child.name === "skipped")).length,
    };
    for (const key of ["tests", "failures", "errors", "skipped"] as const) {
      expect(Number(suite.attributes[key]), key).toBe(own[key]);
      sums[key] += own[key];
    }
    expect(new Set(cases.map((c) => c.attributes.name)).size).toBe(cases.length);
  }
  for (const key of ["tests", "failures", "errors", "skipped"] as const)
    expect(Number(suites.attributes[key]), key).toBe(sums[key]);
  return suites;
};

const cases = (part: Partial<MapReport>) => {
  const [suite] = held(junit.write(reportOn({ passes: [], ...part }), reading)).children;
  return Object.fromEntries(
    (suite?.children ?? [])
      .filter((c) => c.name === "testcase")
      .map((c) => [
        c.attributes.name ?? "",
        c.children.map((child) => [child.name, child.attributes.message ?? "", child.text]),
      ]),
  );
};

describe("JUnit", () => {
  it("has a suite a map and a case a rule", () => {
    const report = reportOn({ findings: [missing], incomplete: [open], inapplicable: ["lines-present"] });
    expect(
      junit.writeAll?.([{ path: "maps/barber.excalidraw", report, reading }], {
        rules: [
          { ...{ id: "lane-unique", severity: "warning", source: "s", sentence: "A.", why: "B." }, needs: "C." },
          {
            ...{ id: "lines-present", severity: "warning", source: "s", sentence: "A.", why: "B." },
            needs: "Needs lanes.",
          },
        ],
      }),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Lanewise" tests="5" failures="1" errors="0" skipped="2" time="0">
  <testsuite name="At the barber’s (maps/barber.excalidraw)" file="maps/barber.excalidraw" tests="5" failures="1" errors="0" skipped="2" time="0">
    <properties>
      <property name="profile" value="first-draft"/>
    </properties>
    <testcase classname="At the barber’s" name="lane-unique" file="maps/barber.excalidraw" time="0"/>
    <testcase classname="At the barber’s" name="lines-present" file="maps/barber.excalidraw" time="0">
      <skipped message="Did not apply. Needs lanes."/>
    </testcase>
    <testcase classname="At the barber’s" name="lane-required" file="maps/barber.excalidraw" time="0">
      <failure type="error" message="The lane “Emotions” is missing.">The lane “Emotions” is missing.
Fix: Add the lane “Emotions”</failure>
    </testcase>
    <testcase classname="At the barber’s" name="persona-named" file="maps/barber.excalidraw" time="0"/>
    <testcase classname="At the barber’s" name="stages-are-the-customers" file="maps/barber.excalidraw" time="0">
      <skipped message="Could not check: “After” may be the shop’s word.">Could not check: “After” may be the shop’s word. Would Jo call it “After”?
at After</skipped>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it("fails for gaps and weak spots, all of one rule in one failure; hints are no failure", () => {
    expect(
      cases({ findings: [silent, { ...silent, severity: "warning", message: "Another." }, hint], passes: ["x"] }),
    ).toEqual({
      "stage-has-action": [
        [
          "failure",
          "Nothing shows what the customer does at “Wait”. (and 1 more)",
          "Nothing shows what the customer does at “Wait”.\nat What Jo does, Wait\nAnother.\nat What Jo does, Wait".replaceAll(
            "does, Wait",
            "does · Wait",
          ),
        ],
      ],
      "lane-has-notes": [["system-out", "", "Hint: “Shop” says little.\nat Shop"]],
      x: [],
    });
  });

  it("does not take what could not be checked for a pass, nor lets it hide a failure", () => {
    const asked = { ...open, rule: silent.rule };
    expect(Object.values(cases({ incomplete: [open] }))[0]?.map(([name]) => name)).toEqual(["skipped"]);
    const [[kind = "", , text = ""] = []] = cases({ findings: [silent], incomplete: [asked] })[silent.rule] ?? [];
    expect(kind).toBe("failure");
    expect(text).toContain("\nCould not check: “After” may be the shop’s word.");
  });

  it("passes what was silenced, and says why", () => {
    const off: Suppressed = { rule: pain.rule, by: "board", reason: "out of scope", finding: pain };
    const fine: Suppressed = { ...off, by: "person", reason: "agreed", who: "Ada", when: "2026-03-01" };
    expect(cases({ suppressed: [off], dismissed: [fine] })).toEqual({
      "pain-point-has-opportunity": [
        [
          "system-out",
          "",
          `Off on the board: ${pain.message} (out of scope)\nDismissed: ${pain.message} (agreed, Ada, 2026-03-01)`,
        ],
      ],
    });
  });

  it("puts several files into one log, those that could not be read as errors", () => {
    const text = junit.writeAll?.(
      [
        { path: "a.excalidraw", report: reportOn({ findings: [silent] }), reading },
        { path: "gone & lost.json", error: "gone & lost.json: no such file" },
      ],
      { rules: [] },
    );
    const suites = held(text ?? "");
    expect(suites.children.map((s) => s.attributes.file)).toEqual(["a.excalidraw", "gone & lost.json"]);
    expect(suites.children[1]?.children[0]?.children).toMatchObject([
      { name: "error", attributes: { type: "unreadable", message: "gone & lost.json: no such file" } },
    ]);
  });

  it("stands whatever people write, and drops only what XML cannot hold", () => {
    const findings = nasty.map((text, i) =>
      finding({ rule: `r${i}`, severity: "error", message: text, stages: ["stage-wait"] }),
    );
    const map = {
      ...barber,
      title: nasty.join(" "),
      stages: barber.stages.map((s, i) => ({ ...s, title: nasty[i]! })),
    };
    const text = junit.write(reportOn({ findings, passes: [] }), { ...reading, maps: [map] });
    const [suite] = held(text).children;
    const said = (suite?.children ?? []).flatMap((c) => c.children.flatMap((child) => child.attributes.message ?? []));
    expect(said).toContain("a < b && b > c ]]> <![CDATA[x]]> <!-- c -->");
    expect(said).toContain("says “yes”, \"no\" and 'maybe'");
    expect(said).toContain("👩‍💼 calls 🏳️‍🌈");
    expect(said).toContain("half  pair  none");
    expect(text).not.toContain("]]>");
  });

  it("takes 5,000 findings, and writes the same bytes each time", () => {
    const findings = Array.from({ length: 5000 }, (_, i) => ({ ...pain, message: `Pain ${i}.` }));
    const text = junit.write(reportOn({ findings }), reading);
    expect(junit.write(reportOn({ findings }), reading)).toBe(text);
    expect(text).not.toMatch(/timestamp|hostname/);
    const [suite] = held(text).children;
    expect(suite?.attributes.failures).toBe("1");
    expect(text.match(/Pain \d+\./g)).toHaveLength(5001);
  });
});
