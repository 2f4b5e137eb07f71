import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Draft, overlaps } from "../../src/board/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { colorOf, hueOf, type PlaceOptions, place } from "../../src/place/index.js";
import { hasAxis } from "../../src/place/place.js";
import { isAsk, isPrompt, words } from "../../src/words/index.js";
import { anyMap } from "../maps.js";
import { anyPlaceableMap, isInside, note, template } from "./sample.js";

const part = (drafts: readonly Draft[], name: string): readonly Draft[] => drafts.filter((d) => d.tag?.part === name);
const byKey = (drafts: readonly Draft[], key: string): Draft => {
  const found = drafts.find((d) => d.key === key);
  if (!found) throw new Error(`no draft ${key}`);
  return found;
};
const notesOf = (drafts: readonly Draft[]): readonly Draft[] => drafts.filter((d) => d.key.startsWith("note:"));
const solid: ReadonlySet<string> = new Set(["lane", "stage", "group", "line", "title", "facts", "axis"]);
const anyOptions = (): fc.Arbitrary<PlaceOptions> =>
  fc.record(
    {
      note: fc.integer({ min: 120, max: 480 }),
      notes: fc.constantFrom("square" as const, "wide" as const),
      rightToLeft: fc.boolean(),
      leadAndRest: fc.boolean(),
      expected: fc.integer({ min: 1, max: 9 }),
      language: fc.constantFrom("en" as const, "de" as const),
      color: fc.constantFrom("lane" as const, "author" as const),
    },
    { requiredKeys: [] },
  );
const property = (check: (map: ServiceMap, drafts: readonly Draft[], options: PlaceOptions) => void): void =>
  void fc.assert(
    fc.property(anyPlaceableMap(), anyOptions(), (map, options) => check(map, place(map, options), options)),
    { seed: 1, numRuns: 100 },
  );
const isScaled = (map: ServiceMap, lane: string | null): boolean =>
  map.lanes.some((l) => l.id === lane && l.roles.includes("emotions"));

describe("a placed map", () => {
  it("has heads, bars and notes that never overlap, but for emotion notes where more stand in a cell than fit", () => {
    property((map, drafts) => {
      const crowded = new Set(map.notes.filter((n) => isScaled(map, n.lane)).map((n) => `note:${n.id}`));
      const things = drafts.filter(
        (d) => (d.tag && solid.has(d.tag.part)) || (d.key.startsWith("note:") && !crowded.has(d.key)),
      );
      for (const [i, a] of things.entries())
        for (const b of things.slice(i + 1)) if (overlaps(a.box, b.box)) expect.fail(`${a.key} overlaps ${b.key}`);
    });
  });

  it("has every note inside its cell, a note over several stages inside those", () => {
    property((map, drafts) => {
      const order = map.stages.map((s) => s.id);
      for (const n of map.notes) {
        const band = byKey(drafts, `band:${n.lane}`).box;
        const stages = [n.stage!, ...(n.spans ?? [])].map((id) => order.indexOf(id));
        const heads = [Math.min(...stages), Math.max(...stages)].map((i) => byKey(drafts, `stage:${order[i]}`).box);
        const from = Math.min(...heads.map((h) => h.x)) - 8;
        const to = Math.max(...heads.map((h) => h.x + h.w)) + 8;
        const { box } = byKey(drafts, `note:${n.id}`);
        if (!isInside({ ...band, x: from, w: to - from }, box)) expect.fail(`${n.id} is not in its cell`);
      }
    });
  });

  it("keeps the budget: two items a lane, two a stage, eight more", () => {
    property((map, drafts) => {
      const scaled = part(drafts, "zero").length;
      const besides = drafts.length - map.notes.length;
      const unavoidable = Math.max(0, 3 + map.lines.length + scaled - 8);
      expect(besides).toBeLessThanOrEqual(2 * map.lanes.length + 2 * map.stages.length + 8 + unavoidable);
    });
  });

  it("lies on a grid of 4, whatever the size of its notes", () => {
    property((map, drafts) => {
      const offGrid = new Set(map.notes.filter((n) => isScaled(map, n.lane)).map((n) => `note:${n.id}`));
      for (const d of drafts) {
        if (offGrid.has(d.key) || d.tag?.part === "axis" || d.tag?.part === "zero") continue;
        for (const v of [d.box.x, d.box.y, d.box.w, d.box.h]) if (v % 4 !== 0) expect.fail(`${d.key} at ${v}`);
      }
    });
  });

  it("has unique keys, its frame first, and all but loose notes in the frame", () => {
    property((_, drafts) => {
      expect(new Set(drafts.map((d) => d.key)).size).toBe(drafts.length);
      const [frame, ...rest] = drafts;
      expect([frame?.kind, frame?.tag?.part, frame?.parent]).toEqual(["frame", "map", undefined]);
      for (const d of rest) {
        expect(d.parent).toBe("map");
        if (!isInside(frame!.box, d.box)) expect.fail(`${d.key} is not in the frame`);
      }
    });
  });

  it("is the same for the same map, and twice as large for notes twice as large", () => {
    property((map, drafts, options) => {
      expect(place(map, options)).toEqual(drafts);
    });
    const map = template("journey-map", { seeds: 3 });
    const [small, large] = [place(map, { note: 240 }), place(map, { note: 480 })];
    for (const [i, d] of small.entries())
      expect(large[i]?.box, d.key).toEqual({ x: 2 * d.box.x, y: 2 * d.box.y, w: 2 * d.box.w, h: 2 * d.box.h });
  });

  it("mirrors about the frame's middle from right to left, and starts where it is asked to", () => {
    property((map, drafts, options) => {
      const other = place(map, { ...options, rightToLeft: !options.rightToLeft, at: { x: 400, y: -80 } });
      const frame = drafts[0]!.box;
      for (const [i, d] of drafts.entries()) {
        if (d.parent === undefined) continue;
        expect(other[i]?.box, d.key).toEqual({
          ...d.box,
          x: 400 + frame.w - d.box.x - d.box.w,
          y: d.box.y - 80,
        });
      }
    });
  });

  it("tags structure and no note, and never two items alike", () => {
    property((map, drafts) => {
      const tags = drafts.flatMap((d) => (d.tag ? [d.tag] : []));
      expect(tags.length).toBe(drafts.length - map.notes.length);
      const names = tags.map((t) => `${t.part} ${t.id ?? ""} ${t.value ?? ""}`);
      expect(new Set(names).size).toBe(names.length);
      for (const t of tags) expect(t.map).toBe("m1");
      for (const lane of map.lanes) {
        const tag = byKey(drafts, `lane:${lane.id}`).tag;
        expect([tag?.roles, tag?.title]).toEqual([lane.roles, lane.title]);
      }
    });
  });

  it("takes any map there can be: no note is lost, no box is unsound", () => {
    void fc.assert(
      fc.property(anyMap(), anyOptions(), (map, options) => {
        const drafts = place(map, options);
        expect(notesOf(drafts).map((d) => d.text?.lead)).toEqual(map.notes.map((n) => n.text));
        for (const d of drafts) {
          expect(d.box.w).toBeGreaterThan(0);
          expect(d.box.h).toBeGreaterThan(0);
          expect(Object.values(d.box).every(Number.isFinite)).toBe(true);
          if (d.text) expect(d.text.size).toBeGreaterThan(0);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("measures", () => {
  it.each([
    ["journey-map", {}, 5520, 3352, 36],
    ["service-blueprint", {}, 5520, 3504, 25],
    ["first-draft", {}, 5448, 1752, 17],
    ["journey-map", { stages: "A,B,C,D,E" }, 4704, 3264, 31],
    ["journey-map", { stages: "A,B,C,D" }, 4944, 3264, 30],
    ["journey-map", { stages: "A,B,C,D,E,F,G,H" }, 5040, 3264, 36],
  ])("%s %j is %i × %i with %i items", (id, raw, w, h, items) => {
    const drafts = place(template(id, { ...raw, seeds: 0 }));
    expect(drafts[0]?.box).toEqual({ x: 0, y: 0, w, h });
    expect(drafts).toHaveLength(items);
  });

  it("a lane grows with its notes, and with the notes expected", () => {
    const map = template("journey-map", { seeds: 0 });
    const full = { ...map, notes: Array.from({ length: 7 }, (_, i) => note(`n${i}`, "actions", "s2")) };
    expect(byKey(place(map), "band:actions").box.h).toBe(288);
    expect(byKey(place(full), "band:actions").box.h).toBe(24 + 3 * 264);
    expect(byKey(place(full), "band:needs").box.h).toBe(288);
    expect(byKey(place(map, { expected: 4 }), "band:needs").box.h).toBe(24 + 2 * 264);
  });

  it("emotion notes stand at the height of their score", () => {
    const map = template("first-draft", { seeds: 0 });
    const notes = [-2, -0.5, 0, 1.4, 2].map((score, i) => note(`n${i}`, "emotions", "s1", { score }));
    const drafts = place({ ...map, notes });
    const band = byKey(drafts, "band:emotions").box;
    for (const n of notes) {
      const { box } = byKey(drafts, `note:${n.id}`);
      expect((band.y + band.h / 2 - box.y - box.h / 2) / 96).toBeCloseTo(n.score ?? 0, 1);
    }
    const axis = part(drafts, "axis").map((d) => [d.text?.lead, d.box.y + d.box.h / 2 - band.y - band.h / 2]);
    expect(axis).toEqual([
      ["+2", -192],
      ["0", 0],
      ["−2", 192],
    ]);
  });

  it("a phase over one stage is written in its head, over more it is drawn above them", () => {
    const drafts = place(template("journey-map", { stages: "Before/A,Before/B,After/C,D" }));
    expect(part(drafts, "group").map((d) => [d.text?.lead, d.tag?.id])).toEqual([["Before", "s1"]]);
    expect([byKey(drafts, "stage:s3").box.h, byKey(drafts, "stage:s3").text?.rest]).toEqual([216, "After"]);
    expect(byKey(drafts, "stage:s4").box.h).toBe(128);
    const bottoms = part(drafts, "stage").map((d) => d.box.y + d.box.h);
    expect(new Set(bottoms).size).toBe(1);
  });

  it("text steps down until its longest word fits", () => {
    const size = (title: string): number | undefined =>
      byKey(place(template("journey-map", { lanes: `actions:${title},needs` })), "lane:actions").text?.size;
    expect(size("Actions")).toBe(56);
    expect(size("Berührungspunkte")).toBe(48);
    expect(size("Kundenkontaktpunkte")).toBe(40);
    const noteSize = (text: string): number | undefined => {
      const map = template("journey-map", { seeds: 0 });
      return byKey(place({ ...map, notes: [note("n", "needs", "s1", { text })] }), "note:n").text?.size;
    };
    expect(noteSize("Calls the bank")).toBe(28);
    expect(noteSize("word ".repeat(14).trim())).toBe(24);
    expect(noteSize("word ".repeat(40).trim())).toBeLessThan(20);
  });
});

describe("header", () => {
  it("asks for the facts nobody has given, and tells what is known, one a line", () => {
    const drafts = place(template("journey-map", { persona: "Ana,\n31", goal: "keys" }));
    const { text } = byKey(drafts, "facts");
    expect(text?.lead).toBe(
      "Persona: Ana, 31\nScenario: what happens, when and where?\nGoal: keys\nScope: from which moment to which?",
    );
    expect(text?.labelled).toBe(true);
    expect(isAsk("scenario", "what happens, when and where?")).toBe(true);
    const more = place({ ...template("journey-map"), header: { owner: "Kim", state: "future" } });
    expect(byKey(more, "facts").text?.lead.split("\n").at(-1)).toBe("Owner: Kim");
  });

  it("names kind and state under the title; no state, no word of it", () => {
    const title = (map: ServiceMap, options: PlaceOptions = {}): string | undefined =>
      byKey(place(map, options), "title").text?.rest;
    expect(title(template("journey-map"))).toBe("Journey map · current state");
    expect(title(template("service-blueprint", { state: "future" }))).toBe("Service blueprint · future state");
    expect(title(template("first-draft", { language: "de" }), { language: "de" })).toBe("Erster Entwurf · Ist-Zustand");
    expect(title({ ...template("journey-map"), header: {} })).toBe("Journey map");
  });

  it("makes room for facts that are many or long", () => {
    const map = template("journey-map", {
      persona: "x ".repeat(249),
      scenario: "y ".repeat(249),
      goal: "z ".repeat(249),
    });
    const drafts = place(map);
    const facts = byKey(drafts, "facts").box;
    const heads = Math.min(...part(drafts, "group").map((d) => d.box.y));
    expect(facts.h).toBeGreaterThan(256);
    expect(facts.y + facts.h).toBeLessThanOrEqual(heads - 40);
  });

  it("a map without a title asks for one", () => {
    const map = { ...template("journey-map"), title: " " };
    expect(isPrompt(byKey(place(map), "title").text?.lead ?? "")).toBe(true);
  });
});

describe("looks", () => {
  it("lanes have the colour of their role, notes that of their lane, and a note’s own colour stays", () => {
    expect(hueOf(["actions"])).toBe("blue");
    expect(hueOf(["thoughts", "emotions"])).toBe("violet");
    expect(hueOf([])).toBe("gray");
    expect(hueOf(["metrics"])).toBe("gray");
    const map = template("journey-map", { seeds: 0 });
    const notes = [
      note("a", "needs", "s1"),
      note("b", "needs", "s1", { color: "#ff9999" }),
      note("c", "needs", "s1", { color: "red" }),
    ];
    const drafts = place({ ...map, notes });
    expect(["a", "b", "c"].map((id) => [byKey(drafts, `note:${id}`).fill, byKey(drafts, `note:${id}`).hue])).toEqual([
      ["#B3F4EF", "teal"],
      ["#FF9999", "red"],
      ["#B3F4EF", "teal"],
    ]);
    expect(byKey(drafts, "band:needs").fill).toBe(colorOf("teal").band);
  });

  it("by author everybody has a colour of their own, and starters are white", () => {
    const map = template("first-draft", { seeds: 1 });
    const notes = [
      ...map.notes,
      note("a", "needs", "s1", { author: "Ana" }),
      note("b", "actions", "s1", { author: "Ana" }),
      note("c", "needs", "s1", { author: "Tom" }),
    ];
    const drafts = place({ ...map, notes }, { color: "author" });
    const hue = (id: string) => byKey(drafts, `note:${id}`).hue;
    expect([hue("a"), hue("b"), hue("c")]).toEqual(["yellow", "yellow", "blue"]);
    expect([hue("n1"), byKey(drafts, "note:n1").fill]).toEqual(["gray", "#FFFFFF"]);
    expect(byKey(drafts, "band:needs").fill).toBe(colorOf("teal").band);
  });

  it("what people fill in is free to edit, the ground is locked", () => {
    const drafts = place(template("journey-map"));
    const locked = new Set(drafts.filter((d) => d.locked).map((d) => d.tag?.part));
    expect([...locked].sort()).toEqual(["axis", "band", "column", "line", "zero"]);
  });

  it("column boxes are hollow and stand around every second column", () => {
    const columns = part(place(template("journey-map")), "column");
    expect(columns.map((d) => d.tag?.id)).toEqual(["s2", "s4", "s6"]);
    for (const d of columns) expect(d.fill).toBeUndefined();
  });

  it("the scale is said in words where its numbers are over the budget, in the title where heads hold no prompt", () => {
    expect([hasAxis(1, 1), hasAxis(2, 1), hasAxis(0, 2)]).toEqual([true, false, false]);
    const map = template("service-blueprint", { lanes: "actions,emotions,frontstage,backstage,support-processes" });
    const drafts = place(map);
    expect(part(drafts, "axis")).toEqual([]);
    expect(part(drafts, "zero")).toHaveLength(1);
    expect(byKey(drafts, "lane:emotions").text?.rest).toContain(words.en.scale);
    const bare = place(map, { leadAndRest: false });
    expect(byKey(bare, "lane:emotions").text?.rest).toBeUndefined();
    expect(byKey(bare, "title").text?.rest).toContain(words.en.scale);
  });

  it("notes without a cell lie beside the frame, none is lost", () => {
    const map = template("journey-map", { seeds: 0 });
    const loose = Array.from({ length: 30 }, (_, i) => note(`n${i}`, i % 2 ? "needs" : null, i % 2 ? null : "s1"));
    const drafts = place({ ...map, notes: loose });
    const frame = drafts[0]!.box;
    const notes = notesOf(drafts);
    expect(notes).toHaveLength(30);
    for (const [i, d] of notes.entries()) {
      expect(d.box.x).toBeGreaterThan(frame.w);
      expect(d.box.y + d.box.h).toBeLessThanOrEqual(frame.h);
      expect(d.parent).toBeUndefined();
      for (const other of notes.slice(i + 1)) expect(overlaps(d.box, other.box)).toBe(false);
    }
  });

  it("ten thousand notes keep their cells", () => {
    const map = template("journey-map", { seeds: 0 });
    const notes = Array.from({ length: 10_000 }, (_, i) => note(`n${i}`, "needs", `s${(i % 6) + 1}`));
    const drafts = place({ ...map, notes });
    expect(byKey(drafts, "band:needs").box.h).toBe(24 + Math.ceil(Math.ceil(10_000 / 6) / 3) * 264);
  });
});
