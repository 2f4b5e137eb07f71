import { describe, expect, it } from "vitest";
import { paramKeys, parseParams } from "../../src/templates/index.js";

const problemsOf = (raw: Record<string, unknown>): readonly string[] => {
  const result = parseParams(raw);
  return result.ok ? [] : result.problems.map((p) => p.message);
};
const given = (raw: Record<string, unknown>) => {
  const result = parseParams(raw);
  if (!result.ok) throw new Error(result.problems.map((p) => p.message).join(" "));
  return result.value;
};

describe("parameters", () => {
  it("have defaults for everything that needs one", () => {
    expect(given({})).toEqual({
      state: "current",
      seeds: 1,
      notes: "square",
      noteSize: 240,
      language: "en",
      color: "lane",
    });
  });

  it("mean the same as text and as values", () => {
    const asText = given({
      title: " A flat ",
      persona: "Ana",
      stages: "Before/Search, Visit\nOffer\\, signed",
      lanes: "actions,emotions:Mood,+Our shop",
      seeds: "2",
      noteSize: "208",
      expected: "4",
      state: "Future",
      notes: "wide",
      language: "de",
      color: "author",
    });
    const asValues = given({
      title: "A flat",
      persona: "Ana",
      stages: [{ title: "Search", group: "Before" }, { title: "Visit" }, "Offer\\, signed"],
      lanes: [{ role: "actions" }, { role: "emotions", title: "Mood" }, { title: "Our shop" }],
      seeds: 2,
      noteSize: 208,
      expected: 4,
      state: "future",
      notes: "wide",
      language: "de",
      color: "author",
    });
    expect(asText).toEqual(asValues);
    expect(asText.stages).toEqual([
      { group: "Before", title: "Search" },
      { title: "Visit" },
      { title: "Offer, signed" },
    ]);
  });

  it("lists split at commas or line breaks, and a backslash keeps a comma, a slash, a colon", () => {
    expect(given({ stages: "A\\,B,C\r\nD\\/E,,\n" }).stages).toEqual([
      { title: "A,B" },
      { title: "C" },
      { title: "D/E" },
    ]);
    expect(given({ lanes: "needs:What\\: why,+a:b" }).lanes).toEqual([
      { role: "needs", title: "What: why" },
      { title: "a:b" },
    ]);
    expect(given({ stages: "Phase/Sub/Title" }).stages).toEqual([{ group: "Phase", title: "Sub/Title" }]);
  });

  it("blank texts from a form count as not given", () => {
    expect(given({ title: "  ", persona: "", seeds: "", expected: " " })).toEqual(given({}));
  });

  it.each([
    [{ stage: "A" }, "Unknown parameter “stage”, did you mean “stages”?"],
    [{ personna: "A" }, "Unknown parameter “personna”, did you mean “persona”?"],
    [{ zzzzzzz: 1 }, `Unknown parameter “zzzzzzz”, expected one of ${paramKeys.join(", ")}.`],
    [{ __proto__x: 1 }, `Unknown parameter “__proto__x”, expected one of ${paramKeys.join(", ")}.`],
    [{ constructor: 1 }, `Unknown parameter “constructor”, expected one of ${paramKeys.join(", ")}.`],
    [{ title: 7 }, "title was 7, expected text of at most 500 characters."],
    [{ persona: null }, "persona was null, expected text of at most 500 characters."],
    [{ goal: ["a"] }, "goal was a list of 1, expected text of at most 500 characters."],
    [{ state: "past" }, "state was “past”, expected “current” or “future”."],
    [{ seeds: "4" }, "seeds was “4”, expected a whole number from 0 to 3."],
    [{ seeds: "many" }, "seeds was “many”, expected a whole number from 0 to 3."],
    [{ seeds: 1.5 }, "seeds was 1.5, expected a whole number from 0 to 3."],
    [{ seeds: Number.NaN }, "seeds was NaN, expected a whole number from 0 to 3."],
    [{ notes: "round" }, "notes was “round”, expected “square” or “wide”."],
    [{ noteSize: "119" }, "noteSize was “119”, expected a whole number from 120 to 480."],
    [{ noteSize: 481 }, "noteSize was 481, expected a whole number from 120 to 480."],
    [{ language: "zh" }, "language was “zh”, expected “en”, “de”, “fr”, “es”, “pt” or “ja”."],
    [{ color: "blue" }, "color was “blue”, expected “lane” or “author”."],
    [{ expected: 0 }, "expected was 0, expected a whole number from 1 to 40."],
    [{ stages: "" }, "A map needs at least one stage."],
    [{ stages: " , \n" }, "A map needs at least one stage."],
    [{ stages: [] }, "A map needs at least one stage."],
    [{ lanes: "" }, "A map needs at least one lane."],
    [{ stages: 3 }, "stages was 3, expected text or a list of “Title” or “Phase/Title”."],
    [{ stages: [7] }, "stages was a list of 1, expected text or a list of “Title” or “Phase/Title”."],
    [{ stages: "Search,Before/" }, "stages: “Before/” has no title, expected “Title” or “Phase/Title”."],
    [{ stages: [{ group: "Before" }] }, 'stages: {"group":"Before"} has no title, expected “Title” or “Phase/Title”.'],
    [{ stages: "Pay,Search,Pay" }, "Two stages are called “Pay”: give one another name."],
    [{ stages: "Before/Wait,After/wait" }, "Two stages are called “wait”: give one another name."],
    [{ lanes: "needs,needs" }, "Two lanes are called “Needs”: give one another name."],
    [
      { lanes: "emotion" },
      "lanes: unknown role “emotion”, did you mean “emotions”? A lane of your own is written “+emotion”.",
    ],
    [{ lanes: "stages" }, "lanes: “stages” is no lane but the columns; give them with the parameter stages."],
    [{ lanes: "+" }, "lanes: “+” has no title, expected “role”, “role:Title” or “+Title”."],
  ])("%j is refused: %s", (raw, message) => {
    expect(problemsOf(raw)).toEqual([message]);
  });

  it("a role nobody knows is answered with all there are", () => {
    const [message] = problemsOf({ lanes: "qqqqqqqq" });
    expect(message).toContain("unknown role “qqqqqqqq”, expected one of actions, goals");
    expect(message).not.toContain(", stages");
  });

  it("too many and too long are refused", () => {
    expect(problemsOf({ stages: Array.from({ length: 61 }, (_, i) => `S${i}`) })).toEqual([
      "stages was a list of 61, expected at most 60.",
    ]);
    expect(problemsOf({ title: "x".repeat(501) })[0]).toMatch(
      /^title was “x+…”, expected text of at most 500 characters\.$/,
    );
    expect(problemsOf({ stages: "x".repeat(501) })[0]).toMatch(/is too long/);
  });

  it("every problem is told at once, each with its key", () => {
    const result = parseParams({ seeds: 9, notes: "x", colour: "lane" });
    expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual(["colour", "seeds", "notes"]);
  });
});
