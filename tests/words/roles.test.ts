import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerFields, type LaneRole, laneRoles, lineRoles } from "../../src/model/index.js";
import { fold, heard, heardLanguages, isUnspaced, list, nearestRoles, rolesOf, words } from "../../src/words/index.js";

const all = Object.values(words);
/** The starred words of a list. */
const unsureIn = (text: string): readonly string[] =>
  text.split(",").flatMap((word) => (word.trim().endsWith("*") ? list(word) : []));
const ownNames = new Set(
  [
    ...laneRoles.map((role) => role.replaceAll("-", " ")),
    ...heardLanguages.flatMap((l) => laneRoles.map((role) => list(heard[l].roles[role])[0] ?? "")),
  ].map(fold),
);
const labelsWithRole = heardLanguages.flatMap((language) =>
  laneRoles.flatMap((role) => list(heard[language].roles[role]).map((label) => ({ language, role, label }))),
);
const written = new Set(labelsWithRole.map((l) => fold(l.label)));
const listing = new Map<string, Set<LaneRole>>();
for (const { label, role } of labelsWithRole)
  listing.set(fold(label), (listing.get(fold(label)) ?? new Set()).add(role));

describe("labels in the word files", () => {
  it("name every role in every language, our own title first", () => {
    for (const language of heardLanguages)
      for (const role of laneRoles)
        expect(list(heard[language].roles[role]).length, `${language} ${role}`).toBeGreaterThan(1);
    for (const w of all)
      for (const role of laneRoles) {
        expect(list(heard[w.language].roles[role])[0]?.toLowerCase()).toBe(w.roles[role].title.toLowerCase());
        expect(w.roles[role].prompt).not.toBe("");
      }
  });

  it("hold every title and label we write ourselves, first in their lists", () => {
    for (const w of all) {
      const h = heard[w.language];
      const first = (text: string): string => (list(text)[0] ?? "").toLowerCase().replaceAll("'", "’");
      for (const role of lineRoles) expect(first(h.lines[role])).toBe(w.lines[role].title.toLowerCase());
      for (const field of headerFields) expect(first(h.header[field])).toBe(w.header[field].label.toLowerCase());
      for (const state of ["current", "future"] as const)
        expect(first(h.states[state])).toBe(w.states[state].title.toLowerCase());
      for (const kind of ["journey-map", "service-blueprint", "first-draft"] as const)
        expect(first(h.kinds[kind])).toBe(w.kinds[kind].toLowerCase());
    }
  });

  it("find their role, or the role whose own name they are", () => {
    for (const { language, role, label } of labelsWithRole) {
      const found = rolesOf(label);
      const isNameOfAnother = ownNames.has(fold(label)) && !found.includes(role);
      if (!isNameOfAnother) expect(found, `${language} ${label}`).toContain(role);
      else expect(found.length, `${language} ${label}`).toBeGreaterThan(0);
    }
  });

  it("give exactly the roles that list them", () => {
    for (const { label } of labelsWithRole) {
      if (ownNames.has(fold(label))) continue;
      expect([...rolesOf(label)].sort(), label).toEqual([...(listing.get(fold(label)) ?? [])].sort());
    }
  });

  it("have titles no two roles share", () => {
    for (const w of all) {
      const titles = laneRoles.map((role) => w.roles[role].title);
      expect(new Set(titles).size, w.language).toBe(titles.length);
    }
  });

  it("mark some words for a native speaker's look, and read them all the same", () => {
    expect(unsureIn("Ziele*, Ziel, Nutzerziel*")).toEqual(["Ziele", "Nutzerziel"]);
    for (const language of heardLanguages.filter((l) => l !== "en" && l !== "zh"))
      expect(laneRoles.flatMap((role) => unsureIn(heard[language].roles[role])).length, language).toBeGreaterThan(10);
    expect(labelsWithRole.filter((l) => l.label.includes("*"))).toEqual([]);
  });

  it("keep their role when written in capitals, numbered, with a colon, an emoji or wide letters", () => {
    for (const { label } of labelsWithRole) {
      const plain = [...rolesOf(label)];
      for (const one of [label.toUpperCase(), `3. ${label}:`, `😀 ${label}`, `${label} `, `(2) ${label}`])
        expect(rolesOf(one), one).toEqual(plain);
    }
  });

  it("with a letter swapped never turn into a label of roles that do not list them", () => {
    for (const { label } of labelsWithRole) {
      if (label.length < 6 || label.includes(" ") || isUnspaced(label)) continue;
      const sure = rolesOf(label);
      for (let i = 1; i < label.length - 1; i++) {
        const typo = label.slice(0, i) + label[i + 1] + label[i] + label.slice(i + 2);
        const found = rolesOf(typo);
        if (written.has(fold(typo))) continue;
        expect(
          found.filter((role) => !sure.includes(role)),
          `${label} → ${typo}`,
        ).toEqual([]);
      }
    }
  });
});

describe("labels people write", () => {
  const cases: readonly (readonly [string, readonly LaneRole[]])[] = [
    ["Think & feel", ["thoughts", "emotions"]],
    ["Thoughts & Feelings", ["thoughts", "emotions"]],
    ["Gedanken & Gefühle", ["thoughts", "emotions"]],
    ["Needs and Pains", ["needs", "pain-points"]],
    ["Customer Feeling", ["emotions"]],
    ["Customer Thought", ["thoughts"]],
    ["Touchpoint", ["touchpoints"]],
    ["Touch-points", ["touchpoints"]],
    ["Process ownership", ["owners"]],
    ["Journey Steps", ["stages"]],
    ["Phase of Journey", ["stages"]],
    ["Supporting cast", ["support-processes"]],
    ["Onstage contact employee actions", ["frontstage"]],
    ["invisible employee actions", ["backstage"]],
    ["Frontstage (technology)", ["frontstage-technology"]],
    ["Backstage systems", ["backstage-technology"]],
    ["IT systems", ["support-processes"]],
    ["Internal processes", ["support-processes"]],
    ["Evidence level", ["research"]],
    ["Evidence", ["physical-evidence"]],
    ["How might we …?", ["opportunities"]],
    ["Jobs", ["goals", "needs"]],
    ["Questions", ["questions"]],
    ["Satisfaction", ["satisfaction"]],
    ["Goals", ["goals"]],
    ["Emtoions", ["emotions"]],
    ["The customer’s neeeds", ["needs"]],
    ["Oportunities", ["opportunities"]],
    ["Kundenbedürfnisse", ["needs"]],
    ["Gefuehle", ["emotions"]],
    ["Chancen zur Verbesserung", ["opportunities"]],
    ["Hintergrundprozesse", ["backstage"]],
    ["Backstage (out of her sight)", ["backstage"]],
    ["Customer’s pains", ["pain-points"]],
    ["Actions / Tasks", ["actions"]],
    ["KPI", ["metrics"]],
  ];
  it.each(cases)("“%s” is %j", (label, roles) => {
    expect([...rolesOf(label)].sort()).toEqual([...roles].sort());
  });

  it.each([
    "I need help with my goals and actions",
    "It annoys me that the emotions get lost",
    "Calls the bank twice",
    "Waits for the key",
    "Customer",
    "To do",
    "In progress",
    "Threats",
    "Decision",
    "Payment",
    "Coffee 10:30",
    "Line of visibility",
    "what?",
    "",
    "…",
    "42",
  ])("“%s” is no lane’s label", (label) => {
    expect(rolesOf(label)).toEqual([]);
  });

  it("a pain is no gain, however it is written", () => {
    expect(rolesOf("Pains")).toEqual(["pain-points"]);
    expect(rolesOf("Gains")).toEqual(["gains"]);
    expect(rolesOf("Gians")).toEqual(["gains"]);
    expect(rolesOf("Painss")).toEqual(["pain-points"]);
  });
});

describe("did you mean", () => {
  it("offers what the label names, is near to, or holds", () => {
    expect(nearestRoles("Emotoinal ups")).toContain("emotions");
    expect(nearestRoles("Some oportunities here")).toContain("opportunities");
    expect(nearestRoles("Our pain points here today")).toContain("pain-points");
    expect(nearestRoles("Frontstage crew")).toContain("frontstage");
    expect(nearestRoles("Zebra")).toEqual([]);
  });

  it("offers at most three, never the columns, and never stumbles over any text", () => {
    void fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const near = nearestRoles(text);
        expect(near.length).toBeLessThanOrEqual(3);
        if (rolesOf(text).length === 0) expect(near).not.toContain("stages");
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
