import { describe, expect, it } from "vitest";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { makeSession, templates, words } from "../../src/session.js";
import { filledIn } from "../../ui/panel/pictures.js";
import {
  inGalleryOrder,
  paramsOf,
  parseStages,
  parseTaste,
  phasesIn,
  plainTaste,
  problemsIn,
  shifted,
  startSetup,
  withLane,
  withLanguage,
  withOwnLane,
  withStage,
  withStages,
  writeTaste,
} from "../../ui/panel/setup.js";
import { makeTexts } from "../../ui/panel/texts.js";

const texts = makeTexts("en");
const template = templates.find((t) => t.id === "journey-map")!;
const start = startSetup(template, plainTaste);
const session = makeSession(memoryBoard(), { newId: () => "map" });

describe("the set-up of a template", () => {
  it("stands for parameters every template accepts as they are", async () => {
    for (const each of templates) {
      const plan = await session.plan(each.id, paramsOf(startSetup(each, plainTaste)));
      expect(plan.ok ? [] : plan.problems).toEqual([]);
    }
  });

  it("gives the same map as the template without parameters", async () => {
    const plain = await session.plan("journey-map", {});
    const form = await session.plan("journey-map", paramsOf(start));
    if (!plain.ok || !form.ok) throw new Error("expected two plans");
    const drawn = ({ map, drafts, options, size }: typeof plain.value) => ({ map, drafts, options, size });
    expect(drawn(form.value)).toEqual(drawn(plain.value));
  });

  it("leaves blank stages and blank texts to the template", () => {
    const setup = withStage({ ...start, title: "  ", goal: " keys " });
    const params = paramsOf(setup);
    expect(params).not.toHaveProperty("title");
    expect(params.goal).toBe("keys");
    expect(params.stages).toHaveLength(start.stages.length);
  });

  it("says which of two stages of one name wants another, by its row", () => {
    const [first, second] = start.stages;
    const stages = start.stages.map((s) => (s.key === second!.key ? { ...s, title: first!.title.toUpperCase() } : s));
    expect(problemsIn({ ...start, stages }, texts)).toEqual([
      { path: `stages.${second!.key}`, message: texts.twinStages(first!.title.toUpperCase()) },
    ]);
  });

  it("wants a stage, a lane, and a name for a lane of one's own", () => {
    const lanes = withOwnLane({ ...start, lanes: [] });
    const bare = problemsIn({ ...start, stages: [], lanes: [] }, texts);
    expect(bare.map((p) => p.message)).toEqual([texts.noStage, texts.noLane]);
    expect(problemsIn(lanes, texts)[0]?.message).toBe(texts.namelessLane);
  });

  it("puts a lane that is added where it belongs, so that staff never stands above the customer", () => {
    const optional = start.lanes.find((l) => !l.on && l.role === "frontstage");
    expect(optional).toBeDefined();
    const lanes = withLane(start, optional!.key, true)
      .lanes.filter((l) => l.on)
      .map((l) => l.role);
    expect(lanes.indexOf("frontstage")).toBeLessThan(lanes.indexOf("backstage"));
    expect(lanes.indexOf("frontstage")).toBeGreaterThan(lanes.indexOf("actions"));
  });

  it("changes untouched titles with the language and keeps those that were written", () => {
    const mine = { ...start, lanes: start.lanes.map((l, i) => (i === 0 ? { ...l, title: "What Ana does" } : l)) };
    const german = withLanguage(mine, template, "de");
    expect(german.lanes[0]?.title).toBe("What Ana does");
    expect(german.lanes[1]?.title).toBe(startSetup(template, { ...plainTaste, language: "de" }).lanes[1]?.title);
    expect(german.stages.map((s) => s.title)).toEqual(template.stages(words.de).map((s) => s.title));
    const back = withLanguage(german, template, "en");
    expect(back.lanes.map((l) => l.title)).toEqual(mine.lanes.map((l) => l.title));
    const renamed = { ...start, stages: start.stages.map((s) => ({ ...s, title: `My ${s.title}` })) };
    expect(withLanguage(renamed, template, "de").stages).toEqual(renamed.stages);
  });

  it("moves a row by one and stops at the ends", () => {
    const rows = start.stages;
    const [a, b, c] = rows;
    expect(shifted(rows, a!.key, 1).slice(0, 3)).toEqual([b, a, c]);
    expect(shifted(rows, a!.key, -1)).toBe(rows);
    expect(shifted(rows, rows.at(-1)!.key, 1)).toBe(rows);
  });

  it("adds a stage below a row, in the same phase", () => {
    const after = start.stages[0]!;
    const stages = withStage(start, after.key).stages;
    expect(stages[1]).toEqual({ key: start.nextKey, title: "", group: after.group });
    expect(stages).toHaveLength(start.stages.length + 1);
  });

  it("counts phases as they change from stage to stage", () => {
    expect(phasesIn(withStages(start, parseStages("A/1\nA/2\nB/3\n4\nA/5")))).toBe(3);
  });
});

describe("a pasted list of stages", () => {
  it("takes one stage a line, without bullets and numbers", () => {
    expect(parseStages("1. Dream\n2) Search\n\n- Apply\n• Wait\r\n").map((s) => s.title)).toEqual([
      "Dream",
      "Search",
      "Apply",
      "Wait",
    ]);
  });

  it("takes the phase before a slash or a tab", () => {
    expect(parseStages("Before/Dream\nDuring\tApply")).toEqual([
      { group: "Before", title: "Dream" },
      { group: "During", title: "Apply" },
    ]);
  });

  it("takes a row of a spreadsheet as one stage a cell", () => {
    expect(parseStages("Dream\tSearch\t\tApply").map((s) => s.title)).toEqual(["Dream", "Search", "Apply"]);
  });

  it("keeps numbers that belong to the name", () => {
    expect(parseStages("24 hours later\n2 weeks")).toEqual([
      { group: "", title: "24 hours later" },
      { group: "", title: "2 weeks" },
    ]);
  });
});

describe("a list pasted into stages that are there", () => {
  it("takes their place, or stands behind those somebody has named", () => {
    const list = parseStages("Dream\nBefore/Search");
    expect(withStages(start, list).stages.map((s) => s.title)).toEqual(["Dream", "Search"]);
    const behind = withStages(withStage(start), list, "behind");
    expect(behind.stages.map((s) => s.title)).toEqual([...start.stages.map((s) => s.title), "Dream", "Search"]);
    const keys = behind.stages.map((s) => s.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(behind.nextKey).toBeGreaterThan(Math.max(...keys));
  });
});

describe("the gallery", () => {
  it("shows what takes least time first, and before all of it what was used last", () => {
    const order = (last?: string) => inGalleryOrder(templates, last).map((t) => t.id);
    expect(order()).toEqual(templates.map((t) => t.id));
    expect(order("outside-in")).toEqual([
      "outside-in",
      ...templates.map((t) => t.id).filter((id) => id !== "outside-in"),
    ]);
    expect(order("gone by now")).toEqual(order());
  });

  it("draws a template as its plan lies, with notes in every lane and feelings that rise and fall", async () => {
    for (const each of templates) {
      const plan = await session.plan(each.id, { seeds: 0 });
      if (!plan.ok) throw new Error(each.id);
      const filled = filledIn(plan.value.map);
      for (const lane of filled.lanes)
        expect(filled.notes.filter((n) => n.lane === lane.id).length, `${each.id} ${lane.id}`).toBeGreaterThan(0);
      const scores = filled.notes.flatMap((n) => n.score ?? []);
      if (filled.lanes.some((l) => l.roles.includes("emotions")))
        expect([Math.min(...scores) < -1, Math.max(...scores) > 1], each.id).toEqual([true, true]);
      expect((await session.planMap(filled)).ok).toBe(true);
    }
  });
});

describe("what is remembered of a person", () => {
  it("comes back as it was written", () => {
    const taste = { language: "de", color: "author", starters: 3, last: "team-play" } as const;
    expect(parseTaste(writeTaste(taste))).toEqual(taste);
    expect(parseTaste(writeTaste(plainTaste))).toEqual(plainTaste);
  });

  it("falls back to the plain settings on anything else", () => {
    for (const text of [null, "", "{", "7", '{"language":"xx","color":1,"starters":9}'])
      expect(parseTaste(text)).toEqual(plainTaste);
  });
});
