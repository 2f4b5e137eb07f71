import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Merged, merge } from "../../src/compare/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { parseMap } from "../../src/model/parse.js";
import { anyMap } from "../maps.js";
import { load, parsedMap } from "./load.js";

const merged = (...maps: readonly ServiceMap[]): Merged => {
  const result = merge(maps);
  if (!result.ok) throw new Error(result.problems.map((p) => p.message).join("\n"));
  return result.value;
};

const table = (title: string, stages: string, ...rows: string[]): ServiceMap =>
  parsedMap(
    [`# ${title}`, "", `| | ${stages} |`, `| ${"- | ".repeat(stages.split("|").length + 1)}`, ...rows].join("\n"),
  );

const titles = (things: readonly { readonly title: string }[]): string => things.map((t) => t.title).join(", ");

const cells = (map: ServiceMap): readonly string[] =>
  map.notes.map((n) => {
    const lane = map.lanes.find((l) => l.id === n.lane)?.title ?? "";
    const stage = map.stages.find((s) => s.id === n.stage)?.title ?? "";
    return `${lane} · ${stage}: ${n.text}`;
  });

const severalMaps = fc
  .integer({ min: 1, max: 3 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => anyMap({ prefix: i === 1 ? "m0-" : `m${i}-` }))));

describe("merge", () => {
  it("loses no note, no stage and no lane, and gives a map the model takes", () => {
    void fc.assert(
      fc.property(severalMaps, (maps) => {
        const { map } = merged(...maps);
        const checked = parseMap(map);
        expect(checked.ok ? [] : checked.problems).toEqual([]);
        expect(map.notes.map((n) => n.text)).toEqual(maps.flatMap((m) => m.notes.map((n) => n.text)));
        for (const one of maps) {
          for (const stage of one.stages) expect(map.stages.some((s) => alike(s.title, stage.title))).toBe(true);
          for (const role of one.lanes.flatMap((l) => l.roles))
            expect(map.lanes.some((l) => l.roles.includes(role))).toBe(true);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("keeps every note under a stage and in a lane of the same name or meaning, with all it says", () => {
    void fc.assert(
      fc.property(severalMaps, (maps) => {
        const { map } = merged(...maps);
        const all = maps.flatMap((m) => m.notes.map((note) => ({ note, m })));
        for (const [i, { note, m }] of all.entries()) {
          const now = map.notes[i];
          const { id, lane, stage, spans, why, ...said } = note;
          expect(now).toMatchObject(said);
          const wasStage = m.stages.find((s) => s.id === stage)?.title;
          const isStage = map.stages.find((s) => s.id === now?.stage)?.title;
          expect(isStage === undefined ? undefined : alike(isStage, wasStage ?? "")).toBe(
            wasStage === undefined ? undefined : true,
          );
          const wasLane = m.lanes.find((l) => l.id === lane);
          const isLane = map.lanes.find((l) => l.id === now?.lane);
          expect(isLane === undefined).toBe(wasLane === undefined);
          for (const role of wasLane?.roles ?? []) expect(isLane?.roles).toContain(role);
          expect(now?.spans?.length).toBe(spans?.length);
          expect(now?.why.endsWith(why)).toBe(true);
        }
        const links = maps.flatMap((m) =>
          m.links.map((l) => [l.from, l.to].map((end) => m.notes.find((n) => n.id === end)?.text)),
        );
        expect(map.links.map((l) => [l.from, l.to].map((end) => map.notes.find((n) => n.id === end)?.text))).toEqual(
          links,
        );
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("keeps the order of stages that all maps agree on", () => {
    const all = ["A", "B", "C", "D", "E", "F"];
    void fc.assert(
      fc.property(fc.array(fc.subarray(all, { minLength: 1 }), { minLength: 2, maxLength: 4 }), (rows) => {
        const { map, notes } = merged(...rows.map((row) => table("M", row.join(" | "))));
        const got = map.stages.map((s) => s.title);
        for (const row of rows.slice(0, 1)) expect(got.filter((t) => row.includes(t))).toEqual(row);
        expect([...got].sort()).toEqual([...new Set(rows.flat())].sort());
        const isTurned = rows.some((row) => got.filter((t) => row.includes(t)).join() !== row.join());
        expect(notes.some((n) => n.includes("another order"))).toBe(isTurned);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("refuses nothing at all and gives back a single map as it is", () => {
    expect(merge([])).toEqual({ ok: false, problems: [{ message: "no map to merge, expected two or more" }] });
    const map = load("mortgage-risk");
    expect(merge([map])).toEqual({ ok: true, value: { map, notes: [] } });
  });

  describe("three partial maps of one mortgage", () => {
    const { map, notes } = merged(load("mortgage-digital"), load("mortgage-risk"), load("mortgage-operations"));

    it("become one journey from application to money", () => {
      expect(map.title).toBe("Mortgage");
      expect(map.kind).toBe("service-blueprint");
      expect(titles(map.stages)).toBe("Apply, Check completeness, Assess, Offer, Verify documents, Disburse");
      expect(map.stages.map((s) => s.group)).toEqual([
        "Before the bank decides",
        "Before the bank decides",
        "The bank decides",
        "The bank decides",
        "After the offer",
        "After the offer",
      ]);
    });

    it("keep a lane a department and share the customer's", () => {
      expect(titles(map.lanes)).toBe(
        "Customer, Questions, Website and app, Digital team, Risk team, Decisions, Operations, Core banking, Stuck, Owner",
      );
      expect(notes).toContain("Lane “Applicant” was laid over “Customer”: both are actions.");
    });

    it("draw each line once, where all of them agree", () => {
      const below = (id: string | null) => map.lanes.find((l) => l.id === id)?.title;
      expect(map.lines.map((l) => [l.role, below(l.after)])).toEqual([
        ["interaction", "Questions"],
        ["visibility", "Website and app"],
        ["internal-interaction", "Operations"],
      ]);
    });

    it("say what they disagree on and which steps may be one", () => {
      expect(notes).toEqual([
        "Lane “Applicant” was laid over “Customer”: both are actions.",
        "The maps differ in persona: “Lena and Tom, buying their first home”, “The applicants”. “Lena and Tom, buying their first home” was kept.",
        "The maps differ in owner: “Digital channels”, “Credit risk”, “Loan operations”. “Digital channels” was kept.",
        "“Signs the offer in the app” stands twice: Customer · Offer, from “Mortgage, as the digital team sees it”; Customer · Offer, from “Mortgage, as operations sees it”. Both were kept.",
        "“Sets rate and conditions” (Risk team · Offer, from “Mortgage, as risk sees it”) and “Sets the rate and conditions in the contract” (Operations · Offer, from “Mortgage, as operations sees it”) may be one step under two names. Both were kept.",
      ]);
    });

    it("give notes that had one id three", () => {
      expect(map.notes.filter((n) => n.id.startsWith("send")).map((n) => [n.id, n.text])).toEqual([
        ["send", "Sends the application to risk"],
        ["send-2", "Receives the application from digital"],
        ["send-3", "Books the payment"],
      ]);
      expect(map.links).toEqual([
        { from: "upload", to: "send" },
        { from: "show", to: "sign", text: "push message" },
        { from: "send-2", to: "rate" },
      ]);
    });
  });

  it("lays lanes of one meaning over one another only where each map has one of them", () => {
    const a = table("A", "Pay", "| Mood `emotions` | Glad |", "| Feelings `emotions` | Sad |");
    const b = table("B", "Pay", "| Emotions `emotions` | Angry |");
    expect(titles(merged(a, b).map.lanes)).toBe("Mood, Feelings, Emotions");
    expect(cells(merged(b, a).map)).toEqual(["Emotions · Pay: Angry", "Mood · Pay: Glad", "Feelings · Pay: Sad"]);
  });

  it("keeps both meanings of a lane two maps give one title, and says so", () => {
    const { map, notes } = merged(
      table("A", "Pay", "| Desk `frontstage` | x |"),
      table("B", "Pay", "| desk `backstage` | y |"),
    );
    expect(map.lanes).toMatchObject([{ title: "Desk", roles: ["frontstage", "backstage"] }]);
    expect(notes).toContain("Lane “Desk” means frontstage in one map and backstage in another.");
  });

  it("says when two maps put stages in another order, or in another phase", () => {
    const a = parsedMap("# A\n\n| | Pay | Get |\n| - | - | - |\n| P `phase` | One | Two |");
    const b = parsedMap("# B\n\n| | Get | Pay |\n| - | - | - |\n| P `phase` | Two | Three |");
    const { map, notes } = merged(a, b);
    expect(titles(map.stages)).toBe("Pay, Get");
    expect(notes).toEqual([
      "Stage “Pay” is in phase “One” and in “Three”; “One” was kept.",
      "Stage “Pay” stands in another order in “B”; the order of the maps before it was kept.",
    ]);
  });

  it("draws a line below everything that lies above it in some map, and says what crossed it", () => {
    const a = table("A", "Pay", "| Actions `actions` | |", "| Seen `visibility` | — |", "| Desk `backstage` | |");
    const b = table("B", "Pay", "| Actions `actions` | |", "| Desk `backstage` | |", "| Seen `visibility` | — |");
    const { map, notes } = merged(a, b);
    expect(map.lines).toMatchObject([{ role: "visibility", after: map.lanes[1]?.id }]);
    expect(notes).toEqual(["Lane “Desk” lies below the “Seen” in one map and above it in the merged one."]);
  });

  it("makes a blueprint of a journey map and a blueprint, and joins titles that share no beginning", () => {
    const blueprint = { ...table("Desk", "Pay"), kind: "service-blueprint" as const };
    const { map, notes } = merged(table("Journey", "Pay"), blueprint);
    expect([map.kind, map.title]).toEqual(["service-blueprint", "Journey + Desk"]);
    expect(notes).toEqual([
      "Some maps are journey maps and some are service blueprints; the merged map is a service blueprint.",
    ]);
  });

  it("says where it did not look for one step under two names", () => {
    const many = Array.from({ length: 301 }, (_, i) => `Step ${i}`).join("<br>");
    expect(merged(table("A", "Pay", `| Web | ${many} |`), table("B", "Pay", "| Web | Step 1 |")).notes).toEqual([
      "Stage “Pay” holds 302 notes: too many to look for one step under two names.",
    ]);
  });

  it("does not take steps that share two small words for one step", () => {
    const a = table("A", "Pay", "| Web `frontstage` | Shows the offer |");
    const b = table("B", "Pay", "| Desk `backstage` | Signs the offer in the app |");
    expect(merged(a, b).notes).toEqual([]);
  });
});

const alike = (a: string, b: string): boolean => {
  const letters = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu, "");
  return letters(a) === letters(b);
};

describe("what is silenced", () => {
  const off = "lanewise:off stage-has-action because we wait";
  const one = (fact: string, cell: string): ServiceMap =>
    parsedMap(`# Home

- Kind: journey-map
${fact}
| | Search | Wait |
| - | - | - |
| Actions \`actions\` | Looks | ${cell} |
`);

  it("stays at its place; for the whole map only where every map says so", () => {
    const { map, notes } = merged(one(`- ${off}\n`, ""), one("", off));
    expect(map.directives).toEqual([
      { rule: "stage-has-action", reason: "we wait", lane: map.lanes[0]?.id, stage: map.stages[1]?.id },
    ]);
    expect(notes).toContain(
      "“stage-has-action” is silenced for the whole map on some of the maps only; the merged map is checked for it.",
    );
    const both = merged(one(`- ${off}\n`, ""), one(`- ${off}\n`, ""));
    expect(both.map.directives).toHaveLength(2);
    expect(both.notes.join()).not.toContain("silenced");
  });
});
