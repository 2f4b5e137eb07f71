import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Difference, diff, diffText } from "../../src/compare/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { anyMap, anyText } from "../maps.js";
import { load, parsedMap } from "./load.js";

const messages = (before: ServiceMap, after: ServiceMap): readonly string[] =>
  diff(before, after).map((d) => d.message);

const grid = (...rows: string[]): ServiceMap =>
  parsedMap(["# M", "", "| | Browse | Pay | Receive |", "| - | - | - | - |", ...rows].join("\n"));

describe("diff", () => {
  it("finds nothing between a map and itself", () => {
    void fc.assert(
      fc.property(anyMap(), (map) => {
        expect(diff(map, structuredClone(map))).toEqual([]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("does not mind the order in which notes are listed, nor where they were read from", () => {
    void fc.assert(
      fc.property(anyMap(), (map) => {
        const notes = [...map.notes]
          .reverse()
          .map((n) => ({ ...n, confidence: 0.5, why: "elsewhere", color: "#fff", author: "Bo" }));
        expect(diff(map, { ...map, id: "other", notes })).toEqual([]);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("reports every note that was taken away and every note that came, and none else", () => {
    void fc.assert(
      fc.property(anyMap(), fc.nat(), anyText(), (map, n, text) => {
        const written = map.notes.filter((note) => !note.starter);
        const gone = written[n % Math.max(1, written.length)];
        const links: ServiceMap["links"] = [];
        const bare = { ...map, links };
        const less = { ...bare, notes: map.notes.filter((note) => note !== gone) };
        const changes = (differences: readonly Difference[]) => differences.map((d) => [d.what, d.change]);
        if (gone) {
          expect(changes(diff(bare, less))).toEqual([["note", "removed"]]);
          expect(changes(diff(less, bare))).toEqual([["note", "added"]]);
        }
        const added = { id: "new", text, lane: null, stage: null, confidence: 1, why: "" };
        expect(changes(diff(bare, { ...bare, notes: [...bare.notes, added] }))).toEqual([["note", "added"]]);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it("tells what a season did to a map, in the order of the map", () => {
    expect(messages(load("search-before"), load("search-after"))).toEqual([
      "The title “Finding a flat” became “Finding a flat in autumn”.",
      "The goal “A flat before winter” was added.",
      "The state “current” became “future”.",
      "Stage “Dream” was added in front of all others.",
      "Stage “Visit” is now called “Visit again”.",
      "Stage “Visit again” moved and now stands after “Sign”.",
      "Stage “Sign” was in phase “During” and is now in phase “After”.",
      "Lane “Opportunities” was added below “Agency”.",
      "Lane “Needs” moved and now stands below “Mood”.",
      "The line “Line of visibility” moved and now lies below “Agency”.",
      "“Reads adverts” at Actions · Search became “Reads adverts online”.",
      "“Asks friends” moved from Actions · Search to Actions · Sign.",
      "“A quiet street” at Needs · Search: certainty was 3, is 8.",
      "“Hopeful” at Mood · Search: score was +1, is +2.",
      "“Books the visit” at Agency · Visit again: owner was Sol, is Ida.",
      "“Saves pictures” was added at Actions · Dream.",
      "“One list for all adverts” was added at Opportunities · Search.",
      "The connector from “Books the visit” to “Measures the kitchen” now says “by phone”.",
    ]);
  });

  it("does not call a note moved because its stage or lane was renamed", () => {
    const before = grid("| Actions `actions` | Looks | Pays | |");
    const renamed = parsedMap(
      "# M\n\n| | Look round | Pay | Receive |\n| - | - | - | - |\n| What they do `actions` | Looks | Pays | |",
    );
    expect(messages(before, renamed)).toEqual([
      "Stage “Browse” is now called “Look round”.",
      "Lane “Actions” is now called “What they do”.",
    ]);
  });

  it("finds a moved note by its id even when its text was edited, and says both", () => {
    const before = grid("| A | Looks round `id: n` | | |");
    const after = grid("| A | | Compares prices `id: n` | |");
    expect(diff(before, after)).toEqual([
      {
        what: "note",
        change: "moved",
        message: "“Compares prices” moved from A · Browse to A · Pay.",
        before: "A · Browse",
        after: "A · Pay",
        ids: { before: "n", after: "n" },
      },
      {
        what: "note",
        change: "changed",
        message: "“Looks round” at A · Pay became “Compares prices”.",
        before: "Looks round",
        after: "Compares prices",
        field: "text",
        ids: { before: "n", after: "n" },
      },
    ]);
  });

  it("keeps equal notes of two cells apart when one of them goes", () => {
    const before = grid("| A | Waits | Waits | |");
    expect(messages(before, grid("| A | | Waits | |"))).toEqual(["“Waits” at A · Browse was removed."]);
    expect(messages(before, grid("| A | Waits | | |"))).toEqual(["“Waits” at A · Pay was removed."]);
  });

  it("sees a copy as added where it lies", () => {
    expect(messages(grid("| A | Waits | | |"), grid("| A | Waits | | Waits |"))).toEqual([
      "“Waits” was added at A · Receive.",
    ]);
  });

  it("takes unlike notes of one cell for different notes", () => {
    expect(messages(grid("| A | Looks round | | |"), grid("| A | Pays cash | | |"))).toEqual([
      "“Looks round” at A · Browse was removed.",
      "“Pays cash” was added at A · Browse.",
    ]);
  });

  it("names roles, lines, notes over several stages, tags, owners and votes that changed", () => {
    const before = grid(
      "| A `needs` | Waits `spans: 1 2` `tag: slow` `votes: 1` | | |",
      "| Visible `visibility` | | | |",
    );
    const after = grid("| Inter `interaction` | | | |", "| A `goals` | Waits `owner: Bo` `votes: 3` | | |");
    expect(messages(before, after)).toEqual([
      "Lane “A” was read as needs and is now goals.",
      "The line “Visible” was removed.",
      "The line “Inter” was added above all lanes.",
      "“Waits” at A · Browse: votes was 1, is 3.",
      "“Waits” at A · Browse: tags was slow, is not given.",
      "“Waits” at A · Browse: owner was not given, is Bo.",
      "“Waits” at A · Browse lay over “Browse”, “Pay”, now lies over one stage.",
    ]);
  });

  it("moves as few stages as possible", () => {
    const before = parsedMap("# M\n\n| | A | B | C | D |\n| - | - | - | - | - |");
    const after = parsedMap("# M\n\n| | D | A | B | C |\n| - | - | - | - | - |");
    expect(messages(before, after)).toEqual(["Stage “D” moved and now stands in front of all others."]);
  });

  it("ignores starters nobody touched", () => {
    expect(messages(grid("| A | Look … `starter` | | |"), grid("| A | | | |"))).toEqual([]);
  });
});

describe("diffText", () => {
  it("says in one line that two maps are the same", () => {
    expect(diffText([], ["a.md", "b.md"])).toBe("a.md and b.md hold the same map.\n");
  });

  it("counts first, then lists by what changed, with a sign for how", () => {
    const before = grid("| A | Looks | | |");
    const after = { ...grid("| A | | Looks | New\u001b[2J |"), title: "N" };
    expect(diffText(diff(before, after), ["a.md", "b.md"])).toBe(
      [
        "3 differences from a.md to b.md.",
        "",
        "Title and header",
        "  ~ The title “M” became “N”.",
        "",
        "Notes",
        "  → “Looks” moved from A · Browse to A · Pay.",
        "  + “New [2J” was added at A · Receive.",
        "",
      ].join("\n"),
    );
    expect(diffText(diff(before, { ...before, title: "N" }), ["a", "b"])).toMatch(/^One difference from a to b\./);
  });
});

describe("the profile", () => {
  const map = (profile?: string) => ({
    ...parsedMap("# Lunch\n\n| | Queue |\n| - | - |\n| Actions `actions` | Waits |"),
    ...(profile && { profile }),
  });

  it("of its kind is no difference to one that names none", () => {
    expect(diff(map(), map("journey-map"))).toEqual([]);
    expect(diff(map("journey-map"), map())).toEqual([]);
    const blueprint = { ...map(), kind: "service-blueprint" as const };
    expect(diff(map(), blueprint).map((d) => d.message)).toEqual([
      "The kind of map “journey-map” became “service-blueprint”.",
    ]);
  });

  it("of another method is one", () => {
    expect(diff(map(), map("first-draft")).map((d) => d.message)).toEqual([
      "The profile “journey-map” became “first-draft”.",
    ]);
  });
});
