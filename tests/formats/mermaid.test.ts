import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/formats/markdown.js";
import { mermaid } from "../../src/formats/mermaid.js";
import type { Reading } from "../../src/model/index.js";
import { anyReading } from "../maps.js";

const write = (text: string) => {
  const back = markdown.parse?.(text, "map.md");
  if (!back?.ok) throw new Error(JSON.stringify(back?.problems));
  return mermaid.write(back.value);
};

const lines = (text: string): readonly string[] =>
  write(text)
    .text.split("\n")
    .map((line) => line.trim());

describe("mermaid", () => {
  it("draws stages as sections, actions as tasks, emotions as scores and the persona as the actor", () => {
    const text = `# First home

- Persona: Lena, 34, buys her first flat

| | Search | Visit | Wait |
| - | - | - | - |
| P \`phase\` | Before | | |
| Actions \`actions\` | Looks at adverts<br>Asks friends \`+2\` | Measures the kitchen | |
| Needs \`needs\` | Quiet | | |
| Seen \`visibility\` | | | |
| Mood \`emotions\` | Glad \`+1\`<br>Tired \`-2\` | | Bored \`-1\` |
`;
    expect(write(text)).toEqual({
      text: [
        "journey",
        "    title First home",
        "    section Search",
        "      Looks at adverts: 3: Lena",
        "      Asks friends: 5: Lena",
        "    section Visit",
        "      Measures the kitchen: 3: Lena",
        "",
      ].join("\n"),
      dropped: [
        "4 notes outside “Actions” are not in the diagram; the 3 emotions among them give the scores.",
        "One task without a score is drawn at 3, the middle.",
        "Without a task, and so not drawn: “Wait”.",
        "Phases above the stages are not drawn.",
        "Lines and connectors are not drawn.",
      ],
    });
  });

  it("takes the first lane of the customer, else the first lane with notes, where no actions are", () => {
    expect(lines("# M\n\n| | Pay |\n| - | - |\n| D `backstage` | Books |\n| N `needs` | Quiet |")).toContain(
      "Quiet: 3",
    );
    expect(lines("# M\n\n| | Pay |\n| - | - |\n| D `backstage` | Books |")).toContain("Books: 3");
    expect(lines("# M\n\n| | Pay |\n| - | - |\n| A `actions` | |\n| D `backstage` | Books |")).toContain("Books: 3");
  });

  it("says when there is nothing to draw, or more than fits", () => {
    expect(write("## Left over\n- x")).toEqual({
      text: "journey\n",
      dropped: ["There is no map to draw.", "1 leftover is not in the diagram."],
    });
    expect(write("# A\n\n# B").dropped).toEqual([
      "No note says what somebody does, so the diagram is empty.",
      "A diagram holds one map; not in it: “B”.",
    ]);
  });

  it.each([
    ["Call: 10:30; #4", "Call∶ 10∶30, ＃4: 3"],
    ["100 %% sure %{init}%", "100 ％％ sure ％{init}％: 3"],
    ["journey", "“journey”: 3"],
    ["Section of the form", "“Section of the form”: 3"],
    ["title", "“title”: 3"],
    ["accTitle", "“accTitle”: 3"],
    ["Journeys", "Journeys: 3"],
    ["<b>bold</b>", "‹b›bold‹/b›: 3"],
    ["two&#10;lines", "two lines: 3"],
    ["約款を確認する", "約款を確認する: 3"],
  ])("keeps %j from being taken for a command", (text, line) => {
    const cell = text.replaceAll("<", "&lt;");
    expect(lines(`# M\n\n| | Pay |\n| - | - |\n| A \`actions\` | ${cell} |`)).toContain(line);
  });

  it("writes only lines the diagram's grammar knows, with scores from 1 to 5, whatever people wrote", () => {
    const known = [
      /^journey$/,
      /^ {4}title [^#:;%\n<>]+$/,
      /^ {4}section [^#:;%\n<>]+$/,
      /^ {6}(?!(?:journey|title|section|accTitle|accDescr)\b)[^#:;%\n<>]+: [1-5](?:: [^#:;,%\n<>]+)?$/i,
    ];
    void fc.assert(
      fc.property(anyReading({ maxMaps: 1 }), (reading: Reading) => {
        for (const line of mermaid.write(reading).text.trimEnd().split("\n"))
          expect(known.some((form) => form.test(line)) ? "" : line).toBe("");
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
