import { readdirSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.js";
import { parseReading } from "../../src/model/parse.js";
import { headline, reportOf, reports } from "../../src/reports/index.js";
import { widthOf } from "../../src/reports/width.js";
import { parsedMap } from "../compare/load.js";
import { anyReading } from "../maps.js";
import { barber, finding, hint, missing, open, pain, reading, reportOn, silent } from "./report.js";

const write = (id: string, report: Report, of = reading): string => {
  const form = reportOf(id);
  if (!form.ok) throw new Error(`no report ${id}`);
  return form.value.write(report, of);
};

const full = reportOn({
  findings: [silent, missing, pain, hint],
  incomplete: [open],
  inapplicable: ["emotions-scored", "frontstage-has-backstage"],
});

describe("reports", () => {
  it("are one file each, all of them in the index", () => {
    const own = ["headline", "index", "logical", "outline", "place", "plain", "report", "score", "width"];
    const files = readdirSync(new URL("../../src/reports", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));
    expect(reports.map((r) => r.id).sort()).toEqual(files.filter((file) => !own.includes(file)).sort());
  });

  it("are found by id, and an unknown one is answered with those there are", () => {
    expect(reportOf("text")).toMatchObject({ ok: true, value: { id: "text" } });
    expect(reportOf("txt", ["ndjson"])).toEqual({
      ok: false,
      problems: [
        {
          message: "unknown format “txt”, expected “text”, “json”, “markdown”, “sarif”, “github”, “junit” or “ndjson”",
        },
      ],
    });
  });
});

describe("the headline", () => {
  it.each([
    ["One gap to close, at “Wait”.", [silent]],
    ["2 gaps to close, first at “Wait”.", [pain, silent, missing]],
    ["One gap to close: the lane “Emotions” is missing.", [missing, pain]],
    ["2 gaps to close, first: the lane “Emotions” is missing.", [missing, silent]],
    ["One gap to close, in “Shop”.", [{ ...hint, severity: "error" as const }]],
    ["No gaps. One weak spot to look at.", [hint, pain]],
    ["No gaps. 2 weak spots to look at.", [pain, { ...pain, notes: [] }]],
    ["No gaps, no weak spots. One hint.", [hint]],
    ["No gaps, no weak spots. 2 hints.", [hint, { ...hint, stages: ["stage-wait"] }]],
    ["Nothing missing that Lanewise can see.", []],
  ])("says %j", (sentence, findings) => {
    expect(headline(reportOn({ findings }), reading)).toBe(sentence);
  });

  it("is the welcome of a map nobody has written on, unless something is missing first", () => {
    const welcome = finding({ rule: "stage-has-notes", severity: "info", message: "3 stages, no notes yet. Start." });
    const bare = { ...reading, maps: [{ ...barber, notes: barber.notes.map((n) => ({ ...n, starter: true })) }] };
    expect(headline(reportOn({ findings: [hint, welcome] }), bare)).toBe(welcome.message);
    expect(headline(reportOn({ findings: [missing, welcome] }), bare)).toMatch(/^One gap/);
    expect(headline(reportOn({ findings: [welcome] }), reading)).toBe("No gaps, no weak spots. One hint.");
  });

  it("never counts what could not be checked as a gap, and knows when there was no map", () => {
    expect(headline(reportOn({ incomplete: [{ ...open, severity: "error" }] }), reading)).toBe(
      "Nothing missing that Lanewise can see.",
    );
    expect(headline({ ...reportOn(), maps: [] }, { ...reading, maps: [] })).toBe("No map to check.");
  });
});

describe("text", () => {
  it("says the sentence first, shows where, then lists by severity and sets apart what could not be checked", () => {
    expect(write("text", full)).toBe(`2 gaps to close, first at “Wait”.
2 gaps, 1 weak spot, 1 hint, 1 could not be checked · 6 notes, 1 left over

At the barber’s (journey map in barber.excalidraw, checked as first-draft)

                   Before  Wait  After
  Whole stage                    ?
  What Jo does     2       ◆     1
  必要なこと       ·       1     ·
  — Line of visibility —
  Shop          ⓘ  1       ·     ·
  Pain points      ·       ▲     ·

  ◆ gap  ▲ weak spot  ⓘ hint  ? could not check  · nothing there; numbers count notes

  Gaps (2)
    ◆ Nothing shows what the customer does at “Wait”.
      What Jo does · Wait · stage-has-action
    ◆ The lane “Emotions” is missing.
      lane-required
      Fix: Add the lane “Emotions”

  Weak spots (1)
    ▲ A pain point at “Wait” has no opportunity under it.
      Pain points · Wait · pain-point-has-opportunity

  Hints (1)
    ⓘ “Shop” says little.
      Shop · lane-has-notes

  Could not check (1)
    ? “After” may be the shop’s word.
      Ask: Would Jo call it “After”?
      After · stages-are-the-customers

  2 of 7 checks passed. Did not apply: emotions-scored, frontstage-has-backstage.
`);
  });

  it("counts the rules that did not apply where they are many", () => {
    const inapplicable = ["a", "b", "c", "d", "e", "f"];
    expect(write("text", reportOn({ findings: [pain], inapplicable }))).toContain(
      "checks passed. 6 did not apply: this map has no lanes or notes they look at.",
    );
  });

  it("shows what was silenced or dismissed with the reason, what nobody asks for, and the score with every part", () => {
    const told = reportOn({
      findings: [missing],
      suppressed: [
        { rule: silent.rule, by: "board", reason: "Jo can only wait", item: "i", finding: silent },
        { rule: hint.rule, by: "board", reason: "", finding: hint },
      ],
      dismissed: [
        { rule: pain.rule, by: "person", reason: "the barber knows", who: "Ana", when: "2026-11-24", finding: pain },
        { rule: open.rule, by: "person", reason: "Jo says so", when: "2026-11-25", asked: true, finding: open },
      ],
      coverage: {
        lanes: barber.lanes.map((l) => l.id),
        stages: barber.stages.map((s) => s.id),
        cells: barber.lanes.map((_, i) => barber.stages.map((_, j) => (i + j === 1 ? "not-applicable" : "filled"))),
        counts: barber.lanes.map(() => barber.stages.map(() => 1)),
      },
      outsideIn: {
        score: 51,
        of: 60,
        parts: [
          { id: "customer-share", points: 20, of: 20, known: true, sentence: "All six notes are Jo’s.", findings: [] },
          { id: "moments-served", points: 0, of: 0, known: false, sentence: "No moment is marked.", findings: [] },
        ],
      },
    });
    const text = write("text", told);
    expect(text).toContain("1 gap, 4 silenced or dismissed · 6 notes");
    expect(text).toContain("· nothing there  – nothing asked for; numbers");
    expect(text).toMatch(/What Jo does +2 +– +1\n/);
    expect(text).toContain(`  Silenced on the board (2)
    ○ Nothing shows what the customer does at “Wait”.
      What Jo does · Wait · stage-has-action
      because Jo can only wait
    ○ “Shop” says little.
      Shop · lane-has-notes
      no reason given

  Dismissed (2)
    ○ A pain point at “Wait” has no opportunity under it.
      Pain points · Wait · pain-point-has-opportunity
      Ana, 2026-11-24: the barber knows
    ○ “After” may be the shop’s word.
      After · stages-are-the-customers
      2026-11-25: Jo says so

  Outside-in: 51 of 60 points checked
    20 of 20     All six notes are Jo’s.
    not checked  No moment is marked.

  2 of 7 checks passed.`);
    const markdown = write("markdown", told);
    expect(markdown).toContain(
      "### Silenced on the board (2)\n\n- ○ **Nothing shows what the customer does at “Wait”.**",
    );
    expect(markdown).toContain("  <br>because Jo can only wait");
    expect(markdown).toContain("  <br>Ana, 2026-11-24: the barber knows");
    expect(markdown).toContain("### Outside-in: 51 of 60 points checked");
    expect(markdown).toContain("| not checked | No moment is marked. |");
    expect(JSON.parse(write("json", told))).toEqual(told);
    expect(headline(told, reading)).toMatch(/^One gap to close/);
  });

  it("stays short where nothing was found", () => {
    expect(write("text", reportOn())).toBe(`Nothing missing that Lanewise can see.
Nothing found · 6 notes, 1 left over

At the barber’s (journey map in barber.excalidraw, checked as first-draft)

                Before  Wait  After
  What Jo does  2       ·     1
  必要なこと    ·       1     ·
  — Line of visibility —
  Shop          1       ·     ·
  Pain points   ·       1     ·

  ◆ gap  ▲ weak spot  ⓘ hint  ? could not check  · nothing there; numbers count notes

  2 of 2 checks passed.
`);
  });

  it("numbers stages that are too many for a line, and cuts long names", () => {
    const many = Array.from({ length: 9 }, (_, i) => `Stage number ${i + 1}`);
    const map = parsedMap(`# M\n\n| | ${many.join(" | ")} |\n| ${"- | ".repeat(10)}\n| A | x${" |".repeat(9)}`);
    const text = write(
      "text",
      { ...reportOn(), maps: [{ ...reportOn().maps[0]!, map: map.id }] },
      { ...reading, maps: [map] },
    );
    expect(text).toContain(
      "\n     1  2  3  4  5  6  7  8  9\n  A  1  ·  ·  ·  ·  ·  ·  ·  ·\n\n  1 Stage number 1, 2 Stage number 2,",
    );
    const long = parsedMap("# M\n\n| | A stage with a long name | B |\n| - | - | - |\n| A | | |");
    expect(
      write("text", { ...reportOn(), maps: [{ ...reportOn().maps[0]!, map: long.id }] }, { ...reading, maps: [long] }),
    ).toContain("     A stage with …  B\n  A  ·               ·");
  });

  it("lets the graver sign stand where several findings meet", () => {
    const both = reportOn({
      findings: [{ ...pain, severity: "info" }, pain],
      incomplete: [{ ...open, notes: ["long"], stages: [] }],
    });
    expect(write("text", both)).toContain("Pain points   ·       ▲     ·");
  });

  it("lets nothing a note says move the cursor, clear the screen or turn a line round", () => {
    const evil = finding({
      rule: "x",
      severity: "error",
      message: "Note “\u001b[2J\u0007a\r\nb\u202Ec\u009B” is odd.",
    });
    const text = write("text", reportOn({ findings: [evil] }), {
      ...reading,
      maps: [{ ...barber, title: "\u001b]0;x\u0007" }],
    });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(text).toContain("◆ Note “ [2J a b c ” is odd.");
  });
});

describe("markdown", () => {
  it("says the same as the text, with headings, a table and lists", () => {
    expect(write("markdown", full)).toBe(`# 2 gaps to close, first at “Wait”.

2 gaps, 1 weak spot, 1 hint, 1 could not be checked · 6 notes, 1 left over

## At the barber’s

A journey map in barber.excalidraw, checked as first-draft.

| | Before | Wait | After |
| - | - | - | - |
| Whole stage | | | ? |
| What Jo does | 2 | ◆ | 1 |
| 必要なこと | · | 1 | · |
| *Line of visibility* | — | — | — |
| Shop ⓘ | 1 | · | · |
| Pain points | · | ▲ | · |

◆ gap  ▲ weak spot  ⓘ hint  ? could not check  · nothing there; numbers count notes

### Gaps (2)

- ◆ **Nothing shows what the customer does at “Wait”.**
  <br>What Jo does · Wait · \`stage-has-action\`
- ◆ **The lane “Emotions” is missing.**
  <br>\`lane-required\`
  <br>Fix: Add the lane “Emotions”

### Weak spots (1)

- ▲ **A pain point at “Wait” has no opportunity under it.**
  <br>Pain points · Wait · \`pain-point-has-opportunity\`

### Hints (1)

- ⓘ **“Shop” says little.**
  <br>Shop · \`lane-has-notes\`

### Could not check (1)

- ? **“After” may be the shop’s word.**
  <br>Ask: Would Jo call it “After”?
  <br>After · \`stages-are-the-customers\`

2 of 7 checks passed. Did not apply: emotions-scored, frontstage-has-backstage.
`);
  });

  it("shows markup of a note as text", () => {
    const evil = finding({ rule: "x", severity: "error", message: "“<img src=x> | **b** [a](b)\n# c” is odd." });
    expect(write("markdown", reportOn({ findings: [evil] }))).toContain(
      "- ◆ **“\\<img src=x\\> \\| \\*\\*b\\*\\* \\[a\\](b) \\# c” is odd.**",
    );
  });
});

describe("json", () => {
  it("is the report itself", () => {
    expect(JSON.parse(write("json", full))).toEqual(full);
  });
});

/** A report without what may repeat a message: its headline, and attributes that hold the first line of a failure. */
const bodyOf = (id: string, text: string): string => {
  if (id === "json" || id === "sarif") return text;
  if (id === "github") return text.trimEnd().split("\n").slice(0, -1).join("\n");
  if (id === "junit") return text.replace(/"[^"]*"/g, "");
  return text.slice(text.indexOf("\n"));
};

describe("every form", () => {
  it("takes any reading, with findings on anything, and names each of them once", () => {
    void fc.assert(
      fc.property(anyReading(), fc.nat(), (any, n) => {
        expect(parseReading(any).ok).toBe(true);
        const report: Report = {
          ...reportOn(),
          maps: any.maps.map((map, i) => ({
            ...reportOn().maps[0]!,
            map: map.id,
            findings: [
              finding({
                rule: `rule-${i}`,
                severity: (["error", "warning", "info"] as const)[n % 3]!,
                message: `Message ${i}.`,
                lanes: map.lanes.slice(0, n % 2).map((l) => l.id),
                stages: map.stages.slice(0, n % 3).map((s) => s.id),
                notes: map.notes.slice(0, n % 4).map((note) => note.id),
              }),
            ],
          })),
        };
        for (const form of reports) {
          const text = form.write(report, any);
          expect(form.write(report, any)).toBe(text);
          expect(bodyOf(form.id, text).split(/Message \d\./).length - 1).toBe(any.maps.length);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("measures wide letters, marks and emoji as a terminal shows them", () => {
    expect(["Wait", "必要", "e\u0301", "👩‍💼", "שלום", "한글", ""].map(widthOf)).toEqual([4, 4, 1, 2, 4, 4, 0]);
  });
});
