import { readdirSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneRoles, linesCalledFor, type ServiceMap } from "../../src/model/index.js";
import { parseMap } from "../../src/model/parse.js";
import { place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { methods, profiles } from "../../src/rules/index.js";
import { type Params, parseParams, templateOf, templates } from "../../src/templates/index.js";
import { isStageWord, isStarter, type Language, languages, rolesOf, words } from "../../src/words/index.js";
import { board, itemsOf } from "../read/on-board.js";

const params = (raw: Record<string, unknown> = {}): Params => {
  const result = parseParams(raw);
  if (!result.ok) throw new Error(result.problems.map((p) => p.message).join(" "));
  return result.value;
};
const built = (id: string, raw: Record<string, unknown> = {}): ServiceMap => {
  const template = templateOf(id);
  if (!template.ok) throw new Error(id);
  return template.value.build(params(raw), "m1");
};

/** What a board keeps of a map: not where its parts lie, nor how sure a reading is of them. */
const plain = ({ id, kind, profile, title, header, stages, lanes, lines, notes }: ServiceMap) => ({
  id,
  kind,
  profile,
  title,
  header,
  stages: stages.map((s) => [s.id, s.title, s.group]),
  lanes: lanes.map((l) => [l.id, l.title, l.roles]),
  lines: lines.map((l) => [l.role, l.title, l.after]),
  notes: notes.map((n) => n.text),
});

describe("templates", () => {
  it("are all the files there are", () => {
    const shared = [
      "index.ts",
      "template.ts",
      "templates.ts",
      "params.ts",
      "lists.ts",
      "build.ts",
      "agenda.ts",
      "agendas",
    ];
    const files = readdirSync("src/templates").filter((f) => !shared.includes(f));
    expect(files.map((f) => f.replace(".ts", "")).sort()).toEqual(templates.map((t) => t.id).sort());
  });

  it("an unknown one is refused with the nearest", () => {
    const problem = (id: string) => {
      const result = templateOf(id);
      return result.ok ? "" : result.problems[0]?.message;
    };
    expect(problem("journeymap")).toBe("There is no template “journeymap”, did you mean “journey-map”?");
    expect(problem("canvas")).toBe(
      "There is no template “canvas”, expected “first-draft”, “service-blueprint”, “journey-map”, “team-play”, “outside-in”, “two-and-a-half-days”.",
    );
  });

  it("have the lanes, lines and stages of their method", () => {
    const journey = built("journey-map");
    expect(journey.lanes.map((l) => l.title)).toEqual([
      "Actions",
      "Needs",
      "Touchpoints",
      "Thoughts",
      "Emotions",
      "Pain points",
      "Opportunities",
      "Backstage",
    ]);
    expect(journey.lines).toEqual([{ role: "visibility", title: "Line of visibility", after: "opportunities" }]);
    expect(journey.stages[0]).toEqual({ id: "s1", title: "Need comes up", group: "Before" });

    const blueprint = built("service-blueprint");
    expect(blueprint.lanes.map((l) => l.title)).toEqual([
      "Physical evidence",
      "Customer actions",
      "Frontstage",
      "Backstage",
      "Support processes",
    ]);
    expect(blueprint.lines.map((l) => [l.role, l.after])).toEqual([
      ["interaction", "actions"],
      ["visibility", "frontstage"],
      ["internal-interaction", "backstage"],
    ]);

    const draft = built("first-draft");
    expect(draft.lanes.map((l) => l.title)).toEqual(["Activities", "Needs", "Experience"]);
    expect(draft.stages.map((s) => s.title)).toEqual(["Before", "During", "After"]);
    expect(draft.lines).toEqual([]);
    expect([draft.kind, draft.profile]).toEqual(["journey-map", "first-draft"]);
    expect(built("first-draft", { title: "A haircut" }).title).toBe("A haircut (SFD)");
    expect(built("first-draft", { title: "A haircut (sfd)" }).title).toBe("A haircut (sfd)");
  });

  it("carry what their methods draw: one line of feelings, at most five steps, a start before any contact", () => {
    const team = built("team-play");
    expect(team.lanes.map((l) => l.title)).toEqual([
      "Actions",
      "Questions",
      "Decisions",
      "Channels",
      "Thoughts",
      "Pain points",
      "Sentiment line",
      "Opportunities",
    ]);
    expect(team.profile).toBe("atlassian");

    const days = built("two-and-a-half-days");
    expect(days.lanes.map((l) => l.title)).toEqual([
      "Actions",
      "Questions",
      "Happy moments",
      "Pain points",
      "Tech limits",
      "Opportunities",
    ]);
    expect(days.stages.length).toBeLessThanOrEqual(5);

    const audit = built("outside-in");
    expect(audit.stages.map((s) => `${s.group}: ${s.title}`)).toEqual([
      "Before: Trigger",
      "Before: Search",
      "Before: Compare",
      "During: Buy",
      "During: Start",
      "After: Use it",
      "After: Look back",
    ]);
    expect(audit.lines).toEqual([{ role: "visibility", title: "Line of visibility", after: "opportunities" }]);
    expect(audit.lanes.at(-1)?.roles).toEqual(["backstage"]);
  });

  it("stand in the order of the time they take", () => {
    const minutes = templates.map((t) => t.minutes);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  });

  it("name a profile there is, and a method it follows", () => {
    for (const template of templates) {
      const profile = profiles.find((p) => p.id === template.profile);
      expect(profile?.id, template.id).toBe(template.profile);
      expect(Object.keys(methods), template.id).toContain(template.source);
    }
  });

  it("ask under their lanes what their method asks", () => {
    const heads = (id: string, language: Language) =>
      place(built(id, { language, seeds: 0 }), { language }).flatMap((d) =>
        d.tag?.part === "lane" ? [d.text?.rest] : [],
      );
    expect(heads("team-play", "en")).toContain("What hurts: a trifle, worked around, or given up?");
    expect(heads("two-and-a-half-days", "en")).toContain("What could be better, and who takes it on?");
    expect(heads("outside-in", "de")).toContain("Welchem Schritt darüber dient es?");
  });

  it("are read as they were placed, in every language", () => {
    for (const template of templates)
      for (const language of languages) {
        const map = template.build(params({ language, title: "Ana 2026", seeds: 2 }), "m1");
        const again = read(board(itemsOf(place(map, { language })))).maps.map(plain);
        expect(again, `${template.id} ${language}`).toEqual([plain({ ...map, notes: [] })]);
      }
  });

  it("are sound maps in every language, with labels a reader knows again", () => {
    for (const template of templates)
      for (const language of languages) {
        const map = template.build(params({ language, seeds: 3 }), "m1");
        expect(parseMap(map).ok, `${template.id} ${language}`).toBe(true);
        for (const lane of map.lanes) expect(rolesOf(lane.title), lane.title).toEqual(lane.roles);
        for (const stage of map.stages) expect(isStageWord(stage.title), stage.title).toBe(true);
        for (const note of map.notes) expect(note.starter && isStarter(note.text), note.text).toBe(true);
        expect(template.lanes(words[language]).length).toBe(map.lanes.length);
        expect(template.stages(words[language]).map((s) => s.title)).toEqual(map.stages.map((s) => s.title));
        expect(template.about[language].name).not.toBe("");
      }
  });

  it("offer optional lanes they do not start with", () => {
    for (const template of templates) {
      const own = template.lanes(words.en).map((l) => l.role);
      for (const lane of template.optional) expect(own, `${template.id} ${lane.role}`).not.toContain(lane.role);
    }
  });
});

describe("building", () => {
  it("the same parameters give the same map, with ids that are unique", () => {
    const lane = fc.constantFrom(...laneRoles.filter((r) => r !== "stages"));
    void fc.assert(
      fc.property(
        fc.uniqueArray(
          fc
            .string({ minLength: 1, maxLength: 12 })
            .map((s) => s.trim())
            .filter((s) => s !== ""),
          {
            minLength: 1,
            maxLength: 8,
            selector: (s) => s.toLowerCase(),
          },
        ),
        fc.array(lane, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...templates),
        (stages, roles, seeds, template) => {
          const raw = {
            stages: stages.map((title) => ({ title })),
            lanes: roles.map((role, i) => ({ role, title: `Lane ${i}` })),
            seeds,
          };
          const map = template.build(params(raw), "m1");
          expect(template.build(params(raw), "m1")).toEqual(map);
          expect(parseMap(map).ok).toBe(true);
          expect(map.stages.map((s) => s.title)).toEqual(stages);
          expect(map.lines.map((l) => [l.role, l.after])).toEqual(
            linesCalledFor(map.kind, map.lanes).map((l) => [l.role, l.after]),
          );
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("seeds say how many starters: none, one in the first stage, two there, one in every cell", () => {
    expect(built("journey-map", { seeds: 0 }).notes).toEqual([]);
    const first = built("journey-map", { seeds: 1 }).notes;
    expect(first.map((n) => [n.lane, n.stage]).slice(0, 2)).toEqual([
      ["actions", "s1"],
      ["needs", "s1"],
    ]);
    expect(first).toHaveLength(8);
    const two = built("first-draft", { seeds: 2 }).notes;
    expect(two.map((n) => n.stage)).toEqual(Array(6).fill("s1"));
    expect(built("service-blueprint", { seeds: 3 }).notes).toHaveLength(5 * 6);
    for (const note of two) expect([note.starter, note.confidence, note.why]).toEqual([true, 1, "placed by Lanewise"]);
  });

  it("lanes are named as asked, else as the template, else as the language does", () => {
    const map = built("service-blueprint", {
      lanes: "actions,emotions:Mood,time,+Our shop,touchpoints:Web,touchpoints:Phone",
    });
    expect(map.lanes.map((l) => [l.id, l.title, l.roles])).toEqual([
      ["actions", "Customer actions", ["actions"]],
      ["emotions", "Mood", ["emotions"]],
      ["time", "Time", ["time"]],
      ["lane-4", "Our shop", []],
      ["touchpoints", "Web", ["touchpoints"]],
      ["touchpoints-2", "Phone", ["touchpoints"]],
    ]);
  });

  it("unset facts stay unset, the state is what was asked for", () => {
    expect(built("journey-map", { persona: "Ana" }).header).toEqual({ persona: "Ana", state: "current" });
    expect(built("journey-map", { state: "future" }).header).toEqual({ state: "future" });
  });
});

describe("the lines lanes call for", () => {
  const lines = (kind: "journey-map" | "service-blueprint", ...roles: readonly (readonly string[])[]) =>
    linesCalledFor(
      kind,
      roles.map((r, i) => ({ id: `l${i}`, roles: laneRoles.filter((role) => r.includes(role)) })),
    ).map((l) => `${l.role} after ${l.after}`);

  it("every boundary that is crossed gets one, also when the lane between is missing", () => {
    expect(lines("service-blueprint", ["actions"], ["support-processes"])).toEqual([
      "interaction after l0",
      "visibility after l0",
      "internal-interaction after l0",
    ]);
    expect(lines("service-blueprint", ["actions"], ["backstage"])).toEqual([
      "interaction after l0",
      "visibility after l0",
    ]);
  });

  it("only a journey map without frontstage leaves out the line of interaction", () => {
    expect(lines("journey-map", ["actions"], ["opportunities"], ["backstage"])).toEqual(["visibility after l1"]);
    expect(lines("journey-map", ["actions"], ["frontstage"], ["backstage"])).toEqual([
      "interaction after l0",
      "visibility after l1",
    ]);
  });

  it("analysis, unknown and mixed lanes cross nothing, and lanes out of order call for no second line", () => {
    expect(lines("service-blueprint", ["time"], [], ["metrics"])).toEqual([]);
    expect(lines("service-blueprint", ["actions"], ["touchpoints", "frontstage"], ["frontstage"])).toEqual([
      "interaction after l1",
    ]);
    expect(lines("service-blueprint", ["actions"], ["frontstage"], ["needs"], ["frontstage"])).toEqual([
      "interaction after l0",
    ]);
    expect(lines("service-blueprint", ["backstage"], ["support-processes"])).toEqual(["internal-interaction after l0"]);
  });
});
