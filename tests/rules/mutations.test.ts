// A finished map says nothing; one thing is changed; the rule for it speaks and no other does.
import { describe, expect, test } from "vitest";
import type { Lane, LaneRole, ServiceMap } from "../../src/model/index.js";
import { check } from "../../src/rules/index.js";
import { parseParams, templates } from "../../src/templates/index.js";
import { languages, rolesOf, words } from "../../src/words/index.js";
import { mapOf, readingOf } from "./build.js";
import { reportOf } from "./fixtures.js";

const journey = mapOf(`# Buying a first home

- Persona: Tom
- Scenario: finds a flat near the school
- Goal: to move in before September
- State: current

| | Search | Visit | Live there |
|---|---|---|---|
| Actions \`actions\` | Scrolls | Measures | Asks banks |
| Needs \`needs\` | An overview | | To know what it costs |
| Touchpoints \`touchpoints\` | Portal | Flat | Branch |
| Emotions \`emotions\` | Hopeful \`+1\` | Fine \`+1\` | Lost \`-2\` |
| Pain points \`pain-points\` | | | Nobody explains the words |
| Opportunities \`opportunities\` | | | One page |
| Line of visibility \`visibility\` | — | — | — |
| Backstage \`backstage\` | | Asks the owner | Checks the income |
`);

const blueprint = mapOf(`# Mortgage

- Kind: service-blueprint
- Persona: Tom
- Scenario: borrows for a first flat
- State: current

| | Apply | Offer |
|---|---|---|
| Evidence \`physical-evidence\` | Form | Letter |
| Customer actions \`actions\` | Fills it in | Reads it |
| Line of interaction \`interaction\` | — | — |
| Frontstage \`frontstage\` | Greets her | Explains the rate |
| Line of visibility \`visibility\` | — | — |
| Backstage \`backstage\` | Opens a file | Works out the rate |
| Line of internal interaction \`internal-interaction\` | — | — |
| Support \`support-processes\` | Archive | |
`);

const spoke = (map: ServiceMap): readonly string[] => {
  const { findings, incomplete } = reportOf(readingOf(map));
  return [...findings.map((f) => `${f.rule} ${f.severity}`), ...incomplete.map((f) => `${f.rule} ask`)].sort();
};
const laneWith = (map: ServiceMap, role: LaneRole): Lane => {
  const lane = map.lanes.find((l) => l.roles.includes(role));
  if (!lane) throw new Error(`no lane ${role}`);
  return lane;
};
/** Also from the board: its notes go with it, and a line under it moves up. */
const withoutLane = (map: ServiceMap, role: LaneRole): ServiceMap => {
  const lane = laneWith(map, role);
  const above = map.lanes[map.lanes.indexOf(lane) - 1]?.id ?? null;
  return {
    ...map,
    lanes: map.lanes.filter((l) => l !== lane),
    lines: map.lines.map((line) => (line.after === lane.id ? { ...line, after: above } : line)),
    notes: map.notes.filter((note) => note.lane !== lane.id),
  };
};
const withoutNote = (map: ServiceMap, text: string): ServiceMap => ({
  ...map,
  notes: map.notes.filter((note) => note.text !== text),
});

describe("nothing is wrong", () => {
  test("with the journey map and the blueprint these tests start from", () => {
    expect(spoke(journey)).toEqual([]);
    expect(spoke(blueprint)).toEqual([]);
  });
});

describe("a lane is taken away", () => {
  test.each<[LaneRole, string[]]>([
    ["actions", ["lane-required error"]],
    ["needs", ["lane-required error"]],
    ["touchpoints", ["lane-required warning"]],
    ["emotions", ["lane-required error", "stage-has-customer-voice warning"]], // at “Visit” it was the only voice
    ["pain-points", ["lane-required error"]],
    ["opportunities", ["lane-required error"]],
    ["backstage", []],
  ])("journey map without %s", (role, expected) => {
    expect(spoke(withoutLane(journey, role))).toEqual(expected);
  });

  test.each<[LaneRole, string[]]>([
    ["physical-evidence", ["lane-required warning"]],
    ["actions", ["lane-required error"]],
    ["frontstage", ["lane-required error"]],
    ["backstage", ["lane-required error"]],
    ["support-processes", ["lane-required error"]],
  ])("blueprint without %s", (role, expected) => {
    expect(spoke(withoutLane(blueprint, role))).toEqual(expected);
  });
});

describe("one thing is changed", () => {
  test.each<[string, ServiceMap, string[]]>([
    ["an action is gone", withoutNote(journey, "Measures"), ["stage-has-action error"]],
    ["a need is gone under a strong feeling", withoutNote(journey, "To know what it costs"), ["needs-known warning"]],
    ["a need is gone under a mild feeling", withoutNote(journey, "An overview"), []],
    ["an opportunity is gone", withoutNote(journey, "One page"), ["pain-point-has-opportunity warning"]],
    ["what the customer feels is gone", withoutNote(journey, "Fine"), ["stage-has-customer-voice warning"]],
    ["backstage work is gone", withoutNote(blueprint, "Works out the rate"), ["frontstage-has-backstage warning"]],
    ["the persona is gone", { ...journey, header: { ...journey.header, persona: "" } }, ["persona-named warning"]],
    [
      "a score is gone",
      {
        ...journey,
        notes: journey.notes.map(({ score, ...n }) => (n.text === "Hopeful" || !score ? n : { ...n, score })),
      },
      ["emotions-scored info"],
    ],
    [
      "a line is gone",
      { ...blueprint, lines: blueprint.lines.filter((line) => line.role !== "visibility") },
      ["lines-present warning"],
    ],
    [
      "frontstage is moved below the line of visibility",
      {
        ...blueprint,
        lines: blueprint.lines.map((line) =>
          line.role === "visibility" ? { ...line, after: laneWith(blueprint, "actions").id } : line,
        ),
      },
      ["note-on-its-side warning"],
    ],
    [
      "two stages get one name",
      { ...journey, stages: journey.stages.map((stage, i) => (i < 2 ? { ...stage, title: "Search" } : stage)) },
      ["stage-unique warning"],
    ],
    [
      "a stage is emptied",
      { ...blueprint, notes: blueprint.notes.filter((n) => n.stage !== blueprint.stages[1]?.id) },
      ["stage-has-notes warning"],
    ],
    [
      "a note is hard to place",
      { ...journey, notes: journey.notes.map((n, i) => (i === 0 ? { ...n, confidence: 0.2 } : n)) },
      ["note-placed ask"],
    ],
  ])("%s", (_, map, expected) => {
    expect(spoke(map)).toEqual(expected);
  });

  const retitled = (map: ServiceMap, at: number, title: string): ServiceMap => ({
    ...map,
    stages: map.stages.map((stage, i) => (i === at ? { ...stage, title } : stage)),
  });
  const rewritten = (map: ServiceMap, from: string, to: string): ServiceMap => ({
    ...map,
    notes: map.notes.map((note) => (note.text === from ? { ...note, text: to } : note)),
  });
  const written = (map: ServiceMap, texts: readonly string[], role: LaneRole, stage: number): ServiceMap => ({
    ...map,
    notes: [
      ...map.notes,
      ...texts.map((text, i) => ({
        id: `more-${i}`,
        text,
        lane: laneWith(map, role).id,
        stage: map.stages[stage]?.id ?? "",
        confidence: 1,
        why: "",
      })),
    ],
  });
  const many = ["Types the town", "Sets a price", "Sets the rooms", "Looks at photos", "Saves two", "Writes to one"];

  test.each<[string, ServiceMap, string[]]>([
    ["the scenario is gone", { ...journey, header: { ...journey.header, scenario: "" } }, ["scenario-named info"]],
    ["the goal is gone", { ...journey, header: { ...journey.header, goal: "" } }, ["goal-named info"]],
    [
      "the persona becomes three",
      { ...journey, header: { ...journey.header, persona: "Tom; Ana; the Lees" } },
      ["personas-few info"],
    ],
    [
      "the persona becomes a placeholder",
      { ...journey, header: { ...journey.header, persona: "tbd" } },
      ["persona-named ask"],
    ],
    ["the first stage becomes a contact", retitled(journey, 0, "Sign up"), ["journey-starts-before-contact info"]],
    ["the last stage becomes the deal", retitled(journey, 2, "Payment"), ["journey-ends-after-outcome info"]],
    ["a stage is named like a department", retitled(journey, 1, "Underwriting"), ["stages-are-the-customers ask"]],
    ["an insider word slips in", rewritten(journey, "Measures", "Waits for the approval"), ["customer-words ask"]],
    ["the same word backstage", rewritten(journey, "Asks the owner", "Waits for the approval"), []],
    ["a note is wiped clean", rewritten(journey, "Portal", ""), ["note-has-text info"]],
    [
      "a note becomes a list",
      rewritten(journey, "Measures", "- Measures\n- Counts\n- Draws"),
      ["note-holds-one-idea info"],
    ],
    [
      "an idea is written twice",
      written(journey, ["Nobody explains the words"], "pain-points", 2),
      ["note-unique info"],
    ],
    ["one stage is put under a lens", written(journey, many, "actions", 0), ["detail-is-even info"]],
    [
      "the organisation outgrows the customer",
      written(
        journey,
        Array.from({ length: 20 }, (_, i) => `Files paper ${i}`),
        "backstage",
        2,
      ),
      ["outside-in-balance warning"],
    ],
    [
      "a lane is emptied",
      withoutNote(withoutNote(withoutNote(journey, "Portal"), "Flat"), "Branch"),
      ["lane-has-notes info"],
    ],
    [
      "work changes hands and nobody is named",
      rewritten(blueprint, "Opens a file", "Passes on the file"),
      ["hand-off-has-owner ask"],
    ],
    ["work changes hands with a name", rewritten(blueprint, "Opens a file", "Passes on the file @Jo"), []],
  ])("%s", (_, map, expected) => {
    expect(spoke(map)).toEqual(expected);
  });

  test("a name goes missing where all hand-offs and exceptions have theirs", () => {
    const map = mapOf(`# Mortgage

- Kind: service-blueprint
- Persona: Tom
- Scenario: borrows for a first flat
- State: current

| | Apply | Check |
|---|---|---|
| Evidence \`physical-evidence\` | Form | Letter |
| Customer actions \`actions\` | Fills it in | Reads it |
| Line of interaction \`interaction\` | — | — |
| Frontstage \`frontstage\` | Greets her | Calls her |
| Line of visibility \`visibility\` | — | — |
| Digital \`backstage\` | Opens a file @Jo \`id: a\` | Waits |
| Risk \`backstage\` | | Checks the income \`id: b\` |
| Line of internal interaction \`internal-interaction\` | — | — |
| Support \`support-processes\` | Archive | |
| Exceptions \`exceptions\` | Income from abroad (Ana) | |

- \`a\` → \`b\`
`);
    expect(spoke(map)).toEqual([]);
    expect(spoke(rewritten(map, "Opens a file @Jo", "Opens a file"))).toEqual(["hand-off-has-owner warning"]);
    expect(spoke(rewritten(map, "Income from abroad (Ana)", "Income from abroad"))).toEqual([
      "exception-has-owner warning",
    ]);
  });

  test("a lane whose title is translated is the same lane", () => {
    const german: ServiceMap = {
      ...journey,
      lanes: journey.lanes.map(({ id, roles: [role = "actions"] }) => {
        const { title } = words.de.roles[role];
        return { id, title, roles: rolesOf(title) };
      }),
    };
    expect(spoke(german)).toEqual([]);
  });

  test("a lane whose title becomes unreadable is asked about, and missed", () => {
    const needs = laneWith(journey, "needs");
    const map = {
      ...journey,
      lanes: journey.lanes.map((lane) => (lane === needs ? { ...lane, title: "Xyz", roles: [] } : lane)),
    };
    expect(spoke(map)).toEqual(["lane-recognised ask", "lane-required error"]);
  });
});

describe("a map just inserted", () => {
  test.each(templates.map((template) => [template.id, template] as const))(
    "from %s has nothing but a word of welcome, in both languages",
    (_, template) => {
      for (const language of ["en", "de"]) {
        const params = parseParams({ language, persona: "Tom", seeds: 2 });
        if (!params.ok) throw new Error(params.problems[0]?.message);
        expect(spoke(template.build(params.value, "map"))).toEqual(["stage-has-notes info"]);
      }
    },
  );
});

describe("a map filled as its template asks", () => {
  const people = ["Tom", "buys a first flat", "to move in before September"] as const;
  const scope = "from the first look to the keys";
  /** What the questions under a lane’s title ask beside the thing itself. */
  const alsoSaid = (roles: readonly string[]) => ({
    ...(roles.includes("needs") ? { certainty: 7 } : {}),
    ...(roles.includes("pain-points") ? { importance: 3 } : {}),
    ...(roles.includes("opportunities") ? { owner: "Ana" } : {}),
  });
  const filled = (template: (typeof templates)[number], language: string): ServiceMap => {
    const [persona, scenario, goal] = people;
    const params = parseParams({ language, persona, scenario, goal, scope, seeds: 0 });
    if (!params.ok) throw new Error(params.problems[0]?.message);
    const map = template.build(params.value, "map");
    const notes = map.stages.flatMap((stage, s) =>
      map.lanes.map((lane, l) => ({
        id: `${stage.id}-${lane.id}`,
        text: lane.roles.includes("emotions") ? "+1" : `Nummer ${s * 100 + l} x`,
        lane: lane.id,
        stage: stage.id,
        ...(lane.roles.includes("emotions") ? { score: s % 2 } : {}),
        ...alsoSaid(lane.roles),
        confidence: 1,
        why: "",
      })),
    );
    return { ...map, notes };
  };

  test.each(templates.map((template) => [template.id, template] as const))(
    "from %s leaves nothing to say, in every language we write",
    (_, template) => {
      for (const language of languages) expect(spoke(filled(template, language)), language).toEqual([]);
    },
  );
});

describe("large maps", () => {
  test("a cell of 3,000 notes that begin alike, long notes and walls of marks are looked through all the same", () => {
    const lane = laneWith(journey, "pain-points").id;
    const stage = journey.stages[2]?.id ?? "";
    const texts = [
      ...Array.from({ length: 3000 }, (_, i) => `Nobody answers letter ${i} about it`),
      "“".repeat(50_000),
      `${" ".repeat(50_000)}?`,
      "- a\n".repeat(20_000),
      "(B".repeat(30_000),
      "a ".repeat(50_000),
    ];
    const more = texts.map((text, i) => ({ id: `big-${i}`, text, lane, stage, confidence: 1, why: "" }));
    const report = reportOf(readingOf({ ...journey, notes: [...journey.notes, ...more] }), {
      rules: { "claim-has-research": "info", "exception-has-owner": "info" },
    });
    expect(report.findings.map((f) => f.rule)).toContain("note-holds-one-idea");
    expect(report.findings.map((f) => f.rule)).not.toContain("note-unique");
  });

  test("10,000 notes in 40 lanes and 50 stages are checked, every note seen", () => {
    const roles = ["actions", "emotions", "pain-points", "opportunities", "frontstage", "backstage"] as const;
    const lanes = Array.from({ length: 40 }, (_, i) => ({
      id: `l${i}`,
      title: `Lane ${i}`,
      roles: [roles[i % 6] ?? "actions"],
    }));
    const stages = Array.from({ length: 50 }, (_, i) => ({ id: `s${i}`, title: `Stage ${i}` }));
    const notes = Array.from({ length: 10_000 }, (_, i) => ({
      id: `n${i}`,
      text: `Note ${i}`,
      lane: `l${i % 40}`,
      stage: `s${Math.floor(i / 40) % 50}`,
      confidence: 1,
      why: "",
    }));
    const report = check(readingOf({ ...journey, lanes, stages, lines: [], notes }));
    const unscored = report.ok ? report.value.maps[0]?.findings.filter((f) => f.rule === "emotions-scored") : [];
    expect(unscored?.flatMap((f) => f.notes)).toHaveLength(7 * 250);
  });
});
