import { describe, expect, it } from "vitest";
import { github } from "../../src/reports/github.js";
import { nasty } from "./nasty.js";
import { barber, finding, hint, missing, open, pain, reading, reportOn, silent } from "./report.js";

/** What the runner makes of a line, as its documentation says. */
const command = (line: string) => {
  const [, name = "", properties = "", data = ""] = /^::([a-z]+) ([^:]*)::(.*)$/.exec(line) ?? [];
  const back = (text: string): string =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const values = Object.fromEntries(
    properties.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), back(pair.slice(pair.indexOf("=") + 1))]),
  );
  return { name, ...values, message: back(data) };
};

const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

describe("GitHub annotations", () => {
  it("are one command a finding, the worst first, then the sentence for the log", () => {
    const report = reportOn({ findings: [silent, missing, pain, hint], incomplete: [open] });
    expect(
      github.write(report, reading),
    ).toBe(`::error file=barber.excalidraw,title=What Jo does · Wait::Nothing shows what the customer does at “Wait”.%0Astage-has-action, in “At the barber’s”
::error file=barber.excalidraw,title=lane-required::The lane “Emotions” is missing.%0AFix: Add the lane “Emotions”%0Alane-required, in “At the barber’s”
::warning file=barber.excalidraw,title=Pain points · Wait::A pain point at “Wait” has no opportunity under it.%0Apain-point-has-opportunity, in “At the barber’s”
::notice file=barber.excalidraw,title=Shop::“Shop” says little.%0Alane-has-notes, in “At the barber’s”
::notice file=barber.excalidraw,title=Could not check%3A After::“After” may be the shop’s word. Would Jo call it “After”?%0Astages-are-the-customers, in “At the barber’s”
barber.excalidraw: 2 gaps to close, first at “Wait”.
`);
  });

  it("say only the sentence where nothing was found", () => {
    expect(github.write(reportOn(), reading)).toBe("barber.excalidraw: Nothing missing that Lanewise can see.\n");
  });

  it("follow one another where there are several files, and name one that could not be read", () => {
    const text = github.writeAll?.(
      [
        { path: "a, b: 100%.excalidraw", report: reportOn({ findings: [silent] }), reading },
        { path: "gone.json", error: "gone.json: no such file" },
      ],
      { rules: [] },
    );
    expect(text).toContain("::error file=a%2C b%3A 100%25.excalidraw,title=");
    expect(lines(text ?? "").at(-1)).toBe("::error file=gone.json,title=Could not be read::gone.json: no such file");
  });

  it("keep whatever people write inside its command", () => {
    const stages = barber.stages.map((s, i) => ({ ...s, title: nasty[i + 2]! }));
    for (const text of nasty) {
      const evil = finding({ rule: "x", severity: "error", message: `“${text}”`, stages: ["stage-wait"] });
      const map = {
        ...barber,
        title: text,
        stages: stages.map((s) => (s.id === "stage-wait" ? { ...s, title: text } : s)),
      };
      const [first = "", last = "", ...more] = lines(
        github.write(reportOn({ findings: [evil] }), { ...reading, maps: [map] }),
      );
      expect(more).toEqual([]);
      const { name, message, ...values } = command(first);
      expect(Object.keys(values).sort()).toEqual(["file", "title"]);
      expect(name).toBe("error");
      expect(message.split("\n")).toHaveLength(2);
      // Neither form of a command in what is logged.
      expect(last).not.toMatch(/^\s*::|##\[/);
    }
    expect(
      command(lines(github.write(reportOn({ findings: [{ ...silent, message: nasty[2]! }] }), reading))[0]!).message,
    ).toMatch(/^100% sure: yes, no\n/);
  });

  it("take 5,000 findings", () => {
    const findings = Array.from({ length: 5000 }, (_, i) => ({ ...pain, message: `Pain ${i}.` }));
    expect(lines(github.write(reportOn({ findings }), reading))).toHaveLength(5001);
  });
});
