import { describe, expect, it } from "vitest";
import { escapeText, unescapeText } from "../../src/formats/markdown/escape.js";
import { markdown } from "../../src/formats/markdown.js";
import type { Reading } from "../../src/model/index.js";

const example = `# First home

- Kind: service blueprint
- Profile: service-blueprint
- Persona: First-time buyer
- State: current
- Reviewed on: 2024-05-01

| | Search | Visit | \`no stage\` |
| --- | --- | --- | --- |
| Phase \`phase\` | Before | | |
| Customer actions \`actions\` | Looks at flats \`owner: Ana\`<br>Asks a friend<!-- stage-has-action --> | Measures \\| twice&#10;and draws \`id: draw\` | Waits |
| Line of visibility \`visibility\` | — | — | — |
| Back office \`backstage\` \`policies\` | | Books the visit \`id: book\` \`votes: 3\` \`tag: legal\` \`tag: slow\` | |
| Mood \`emotions\` | Curious \`+1.5\` | Unsure \`−2\` \`spans: 1 2\` | |
| Something | \`empty\` | Why? \`certainty: 3\` \`importance: 9\` \`satisfaction: 2\` | |
| \`no lane\` | Loose | | |

- \`book\` → \`draw\`: gives the time

<!--
# Not a map
-->

## Left over

- Coffee 10:30 — *lies above the stages*
- 1\\. Wi-Fi
`;

const parse = (text: string, name = "map.md"): Reading => {
  const back = markdown.parse?.(text, name);
  if (!back?.ok) throw new Error(JSON.stringify(back?.problems));
  return back.value;
};

const problems = (text: string): readonly string[] => {
  const back = markdown.parse?.(text, "map.md");
  return back?.ok === false ? back.problems.map((p) => p.message) : [];
};

const grid = (...rows: string[]): string => ["# M", "", "| | Browse | Pay |", "| - | - | - |", ...rows].join("\n");

describe("markdown", () => {
  const reading = parse(example);
  const [map] = reading.maps;

  it("reads heading, facts, stages, phases, lanes with their roles and lines", () => {
    expect(map).toMatchObject({
      title: "First home",
      kind: "service-blueprint",
      profile: "service-blueprint",
      header: { persona: "First-time buyer", state: "current", reviewedOn: "2024-05-01" },
      stages: [{ title: "Search", group: "Before" }, { title: "Visit" }],
      lanes: [
        { title: "Customer actions", roles: ["actions"] },
        { title: "Back office", roles: ["backstage", "policies"] },
        { title: "Mood", roles: ["emotions"] },
        { title: "Something", roles: [] },
      ],
      lines: [{ role: "visibility", title: "Line of visibility", after: "lane-customer-actions" }],
    });
  });

  it("reads notes with what stands behind them, in their cells", () => {
    const notes = map?.notes.map(({ id, confidence, why, ...rest }) => rest);
    const at = (lane: string | null, stage: string | null) => ({
      lane: lane && `lane-${lane}`,
      stage: stage && `stage-${stage}`,
    });
    expect(notes).toEqual([
      { text: "Looks at flats", owner: "Ana", ...at("customer-actions", "search") },
      { text: "Asks a friend", ...at("customer-actions", "search") },
      { text: "Measures | twice\nand draws", ...at("customer-actions", "visit") },
      { text: "Waits", ...at("customer-actions", null) },
      { text: "Books the visit", votes: 3, tags: ["legal", "slow"], ...at("back-office", "visit") },
      { text: "Curious", score: 1.5, ...at("mood", "search") },
      { text: "Unsure", score: -2, spans: ["stage-search", "stage-visit"], ...at("mood", "visit") },
      { text: "", ...at("something", "search") },
      { text: "Why?", certainty: 3, importance: 9, satisfaction: 2, ...at("something", "visit") },
      { text: "Loose", ...at(null, "search") },
    ]);
  });

  it("reads links by the names notes carry, and what is left over with its reason", () => {
    expect(map?.links).toEqual([{ from: "book", to: "draw", text: "gives the time" }]);
    expect(reading.leftovers.map((l) => [l.text, l.reason])).toEqual([
      ["Coffee 10:30", "lies above the stages"],
      ["1. Wi-Fi", ""],
    ]);
    expect(reading.source).toEqual({ host: "markdown", name: "map.md" });
    expect(reading.counts).toEqual({ items: 12, notes: 10, leftovers: 2, accounted: 0 });
  });

  it("counts comments as nothing but keeps line numbers behind them", () => {
    expect(problems("# M\n<!-- one\ntwo -->\n\n| | Pay |\n| - | - |\n| A `acitons` | |")).toEqual([
      "map.md, line 7: unknown role “acitons”, expected “actions” or one of 37 others",
    ]);
  });

  it("writes what it read, a line a row", () => {
    expect(markdown.write(reading).text).toBe(`# First home

- Kind: service-blueprint
- Profile: service-blueprint
- Persona: First-time buyer
- State: current
- Reviewed on: 2024-05-01

| | Search | Visit | \`no stage\` |
| - | - | - | - |
| Phase \`phase\` | Before | | |
| Customer actions \`actions\` | Looks at flats \`owner: Ana\`<br>Asks a friend | Measures \\| twice&#10;and draws \`id: draw\` | Waits |
| Line of visibility \`visibility\` | — | — | — |
| Back office \`backstage\` \`policies\` | | Books the visit \`votes: 3\` \`tag: legal\` \`tag: slow\` \`id: book\` | |
| Mood \`emotions\` | Curious \`+1.5\` | Unsure \`-2\` \`spans: 1 2\` | |
| Something | \`empty\` | Why? \`certainty: 3\` \`importance: 9\` \`satisfaction: 2\` | |
| \`no lane\` | Loose | | |

- \`book\` → \`draw\`: gives the time

## Left over

- Coffee 10:30 — *lies above the stages*
- 1\\. Wi-Fi
`);
  });

  it("gives notes ids made of their cell and text, so that a new neighbour renames nobody", () => {
    const before = parse(grid("| A | Looks | Pays |"));
    const after = parse(grid("| A | New<br>Looks | Pays |"));
    expect(before.maps[0]?.notes.map((n) => n.id)).toEqual(["browse.a.looks", "pay.a.pays"]);
    expect(after.maps[0]?.notes.map((n) => n.id)).toEqual(["browse.a.new", "browse.a.looks", "pay.a.pays"]);
  });

  it("says what it leaves out", () => {
    const colored = parse(grid("| A | Looks `color: #fff9b1` `author: Ana` | |"));
    expect(colored.maps[0]?.notes[0]).toMatchObject({ color: "#fff9b1", author: "Ana" });
    expect(markdown.write(colored).dropped).toEqual(["Not in the table: authors and colours."]);
  });

  it.each([
    [
      "an empty file",
      "",
      "map.md, line 1: holds nothing, expected a heading with the map’s title, such as “# First home”",
    ],
    [
      "prose",
      "Dear all,\n",
      "map.md, line 1: expected a heading with the map’s title, such as “# First home”, found “Dear all,”",
    ],
    ["prose under a map", "# M\n\nhello", "map.md, line 3: expected a fact, a table row or a link, found “hello”"],
    [
      "a fact nobody knows",
      "# M\n- Persna: Tom",
      "map.md, line 2: unknown fact “Persna”, expected “Persona” or one of 12 others",
    ],
    [
      "a state nobody knows",
      "# M\n- State: soon",
      "map.md, line 2: unknown state “soon”, expected “current” or “future”",
    ],
    [
      "a kind nobody knows",
      "# M\n- Kind: flowchart",
      "map.md, line 2: unknown kind “flowchart”, expected “journey-map” or “service-blueprint”",
    ],
    [
      "a table without its second line",
      "# M\n| | Pay |\n| A | x |",
      "map.md, line 3: expected the line under the stages, such as “| --- | --- |”",
    ],
    ["a cell too many", grid("| A | 1 | 2 | 3 |"), "map.md, line 5: 3 cells beside the lane, expected 2, one a stage"],
    [
      "a mark nobody knows",
      grid("| A | Pay `onwer: Ana` | |"),
      "map.md, line 5: unknown mark “onwer: Ana”, expected “owner” or one of 9 others with a value, a score such as “+2”, “starter” or “empty”",
    ],
    [
      "a score off the scale",
      grid("| A | Pay `+3` | |"),
      "map.md, line 5: score “+3” is off the scale, expected −2 to +2",
    ],
    [
      "votes in words",
      grid("| A | Pay `votes: many` | |"),
      "map.md, line 5: “votes: many”, expected a number of votes",
    ],
    [
      "a rating off the scale",
      grid("| A | Pay `certainty: 11` | |"),
      "map.md, line 5: “certainty: 11”, expected a number from 1 to 10",
    ],
    [
      "a span over a stage that is not there",
      grid("| A | Pay `spans: 1 3` | |"),
      "map.md, line 5: “spans: 1 3”, expected numbers of stages from 1 to 2",
    ],
    ["a note on a line", grid("| V `visibility` | x | |"), "map.md, line 5: notes cannot stand on a line, found “x”"],
    [
      "a link to nobody",
      `${grid("| A | Pay `id: a` | |")}\n\n- \`a\` → \`b\``,
      "map.md, line 7: no note has the mark “id: b”",
    ],
    [
      "a list item that is no link",
      `${grid("| A | Pay | |")}\n\n- buy milk`,
      "map.md, line 7: expected a link such as “- `a` → `b`: why”, found “buy milk”",
    ],
    ["prose among what is left over", "## Left over\nhello", "map.md, line 2: expected a list item, found “hello”"],
    [
      "a mark on a stage",
      "# M\n| | Pay `actions` |\n| - | - |",
      "map.md, line 2: a stage has no marks; only the last column may be `no stage`",
    ],
  ])("refuses %s and says what it expected", (_, text, message) => {
    expect(problems(text)).toEqual([message]);
  });

  it("names every problem of a file, each with its line", () => {
    expect(problems(grid("| A `nope` | | |", "| B | Pay `+9` | |"))).toHaveLength(2);
  });

  it("keeps markup of a note as text", () => {
    for (const text of [
      "*a* _b_ `c` [d](e) ~f~",
      "<b>&lt;</b>",
      "a|b\\|c\\",
      "snake_case",
      "line\nline",
      "&#10; &copy; R&D",
    ]) {
      expect(escapeText(text)).not.toMatch(/\n|(?<!\\)\||<(?!br>)/);
      expect(unescapeText(escapeText(text))).toBe(text);
    }
    expect(escapeText("snake_case costs 3 > 2 at R&D")).toBe("snake_case costs 3 > 2 at R&D");
  });

  it("takes a note of 100,000 characters without slowing down to a crawl or losing any", () => {
    const long = "a|\\ `".repeat(20_000).trim();
    const map = parse(grid("| A | Pay | |")).maps[0];
    const note = map?.notes[0];
    if (!map || !note) throw new Error("expected a note");
    const text = markdown.write({
      ...parse(grid("| A | Pay | |")),
      maps: [{ ...map, notes: [{ ...note, text: long }] }],
    }).text;
    expect(parse(text).maps[0]?.notes[0]?.text).toBe(long);
  });
});
