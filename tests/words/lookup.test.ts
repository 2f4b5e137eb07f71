import { describe, expect, it } from "vitest";
import { headerFields, laneRoles, lineRoles } from "../../src/model/index.js";
import {
  fold,
  hasMapWord,
  headerFieldOf,
  heard,
  isAsk,
  isBeside,
  isPrompt,
  isStagesHeader,
  isStageWord,
  isStarter,
  kindIn,
  languageOf,
  lineOf,
  list,
  nearest,
  notMapOf,
  stateOf,
  words,
} from "../../src/words/index.js";
import { insidersIn } from "../../src/words/judged/insiders.js";

const all = Object.values(words);
const everyHeard = Object.values(heard);

describe("folding", () => {
  it("takes away case, width, accents, punctuation, emoji, numbering and a trailing colon", () => {
    for (const text of [
      "Pain points",
      "PAIN POINTS",
      "1. Pain-points:",
      "Ｐａｉｎ　ｐｏｉｎｔｓ",
      "😖 Pain  points!",
      "② Pain points",
      "2 · Pain points",
      "2 - Pain points",
      "2.) Pain points",
      "#2: Pain points",
      "2️⃣ Pain points",
      "a) pain points",
    ])
      expect(fold(text)).toBe("pain points");
    expect(fold("Gefühle")).toBe("gefuhle");
    expect(fold("Größe")).toBe("grosse");
  });

  it("keeps numbers that are part of a name, and Japanese marks", () => {
    expect(fold("3 months after")).not.toBe(fold("6 months after"));
    expect(fold("Step 2")).toBe("step 2");
    expect(fold("24-hour check")).toBe("24 hour check");
    expect(fold("10:30 coffee")).toBe("10 30 coffee");
    expect(fold("2 – 3 days")).toBe("2 3 days");
    expect(fold("1.5 hours")).toBe("1 5 hours");
    expect(fold("ガ")).not.toBe(fold("カ"));
  });
});

describe("lines", () => {
  it("are found by every label and title, in every language", () => {
    for (const w of all)
      for (const role of lineRoles)
        for (const label of [w.lines[role].title, ...list(heard[w.language].lines[role])])
          expect(lineOf(label), label).toBe(role);
  });

  it("internal interaction is not taken for interaction", () => {
    expect(lineOf("LINE OF INTERNAL INTERACTION ↓")).toBe("internal-interaction");
    expect(lineOf("Line of interaction")).toBe("interaction");
    expect(lineOf("Interne Interaktionslinie")).toBe("internal-interaction");
  });

  it("survive a typo and arrows, but no sentence is a line", () => {
    expect(lineOf("Line of visability")).toBe("visibility");
    expect(lineOf("--- line of visibility ---")).toBe("visibility");
    expect(lineOf("We should move the line of visibility up")).toBeUndefined();
    expect(lineOf("Visibility")).toBeUndefined();
  });
});

describe("stages", () => {
  it("are known by their usual words, with a number, and in pairs", () => {
    for (const word of [
      "Awareness",
      "consideration",
      "1. Purchase",
      "Phase 2",
      "Step 3",
      "Awareness & Consideration",
      "Vorher",
      "Nutzung",
      "Onbaording",
    ])
      expect(isStageWord(word), word).toBe(true);
    for (const word of ["Phase", "Emotions", "Calls the bank", "", "Pain points"])
      expect(isStageWord(word), word).toBe(false);
  });

  it("every stage of the templates' words is one", () => {
    for (const h of everyHeard) for (const word of list(h.stages)) expect(isStageWord(word), word).toBe(true);
  });

  it("their header is the word itself, whatever level it names", () => {
    for (const word of ["Stage", "Phases", "STEPS", "Journey stage", "Phasen", "Schritte:"])
      expect(isStagesHeader(word), word).toBe(true);
    expect(isStagesHeader("Phase 2")).toBe(false);
  });
});

describe("the header", () => {
  it("every label is found before a colon, in every language", () => {
    for (const w of all)
      for (const field of headerFields) expect(headerFieldOf(`${w.header[field].label}: something`), field).toBe(field);
    expect(headerFieldOf("Personna: Ana")).toBe("persona");
    expect(headerFieldOf("Colour: red")).toBeUndefined();
  });

  it("asks are known as ours, and only for their own field", () => {
    for (const w of all)
      for (const field of headerFields)
        expect(isAsk(field, ` ${w.header[field].ask.toUpperCase()} `), field).toBe(true);
    expect(isAsk("persona", "Ana")).toBe(false);
    expect(isAsk("goal", words.en.header.persona.ask)).toBe(false);
  });

  it("states are read from the line under a title", () => {
    expect(stateOf("Journey map · current state")).toBe("current");
    expect(stateOf("Service-Blueprint · Soll-Zustand")).toBe("future");
    expect(stateOf("To-be")).toBe("future");
    expect(stateOf("What will happen in the future with us")).toBeUndefined();
  });
});

describe("texts of ours", () => {
  it("every starter and every prompt is known", () => {
    for (const w of all)
      for (const role of laneRoles) {
        for (const starter of w.roles[role].starters) {
          expect(isStarter(starter), starter).toBe(true);
          expect(isStarter(starter.replaceAll("\u00A0", " ")), starter).toBe(true);
          expect(isStarter(`${starter} x`), starter).toBe(false);
        }
        expect(isPrompt(w.roles[role].prompt)).toBe(true);
      }
    expect(isPrompt(words.en.untitled["journey-map"])).toBe(true);
  });

  it("keep “…” on the line of their sentence", () => {
    for (const w of all)
      for (const role of laneRoles) for (const s of w.roles[role].starters) expect(s).not.toMatch(/ …/);
  });

  it("what people wrote is not", () => {
    for (const text of ["?", "", "…", "First, I call", "First, I", "“We”"]) expect(isStarter(text), text).toBe(false);
    expect(isPrompt("What do they do? They wait.")).toBe(false);
  });
});

describe("other boards", () => {
  it("are told by two of their words, one of which is no lane's", () => {
    expect(notMapOf(["To do", "Doing", "Done"])?.what).toBe("kanban");
    expect(notMapOf(["Strengths", "Weaknesses", "Opportunities", "Threats"])?.what).toBe("SWOT");
    expect(notMapOf(["Key partners", "Value propositions", "Channels"])?.what).toBe("canvas");
    expect(notMapOf(["What went well", "What to improve"])?.what).toBe("retro");
    expect(notMapOf(["Zu tun", "In Arbeit", "Erledigt"])?.what).toBe("kanban");
  });

  it("a journey map with strengths, weaknesses and opportunities stays one", () => {
    expect(notMapOf(["Actions", "Strengths", "Weaknesses", "Opportunities"])).toBeUndefined();
    expect(notMapOf(["Start", "Use", "End"])).toBeUndefined();
    expect(notMapOf(["Done", "done", "DONE"])).toBeUndefined();
  });

  it("titles of things beside a map are known", () => {
    for (const text of ["Parking lot", "PARKING LOT:", "Parking lot: later", "Legende", "Instructions"])
      expect(isBeside(text), text).toBe(true);
    expect(isBeside("Parks the car")).toBe(false);
  });

  it("map words are found in titles", () => {
    expect(hasMapWord("Our Customer Journey 2026")).toBe(true);
    expect(hasMapWord("Persona: Ana")).toBe(true);
    expect(hasMapWord("Sprint 14")).toBe(false);
    expect(kindIn("A haircut (SFD)")).toBe("first-draft");
    expect(kindIn("Mortgage service blueprint")).toBe("service-blueprint");
    expect(kindIn("Kundenreise")).toBe("journey-map");
    expect(kindIn("Lunch")).toBeUndefined();
  });
});

describe("words and languages", () => {
  it("the organisation's own words are found whole, plural or not", () => {
    expect(insidersIn("Waits for approval after two hand-offs")).toEqual(
      expect.arrayContaining(["approval", "hand-off"]),
    );
    expect(insidersIn("Wartet auf die Freigabe")).toContain("Freigabe");
    expect(insidersIn("Loves the island")).toEqual([]);
  });

  it("the language is the one most labels are known in, English when nobody knows", () => {
    expect(languageOf(["Handlungen", "Gefühle", "Touchpoints"])).toBe("de");
    expect(languageOf(["Actions", "Emotions"])).toBe("en");
    expect(languageOf([])).toBe("en");
    expect(languageOf(["xyz"])).toBe("en");
  });

  it("the nearest of several words is the one meant, or none", () => {
    expect(nearest("stage", ["stages", "seeds", "state"])).toBe("stages");
    expect(nearest("Persna", ["persona", "goal"])).toBe("persona");
    expect(nearest("zzz", ["persona", "goal"])).toBeUndefined();
  });
});
