import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { listed, type Parsed } from "../../src/model/index.js";
import { check, configSchema, parseConfig, profileOf, profiles, rules } from "../../src/rules/index.js";
import { mapOf, readingOf } from "./build.js";
import { reportOf } from "./fixtures.js";

const home = mapOf(`# Buying a first home

| | Search | Wait |
|---|---|---|
| Actions \`actions\` | Scrolls | |
| Pain points \`pain-points\` | | No word |
`);
const said = (result: Parsed<unknown>): string =>
  result.ok ? "accepted" : result.problems.map((p) => p.message).join("\n");
const severityOf = (config: unknown, id: string) =>
  reportOf(readingOf(home), config).findings.find((f) => f.rule === id)?.severity;

describe("lanewise.json", () => {
  test.each([
    ["nothing", undefined],
    ["an empty object", {}],
    ["a schema", { $schema: "https://example.org/lanewise.schema.json" }],
    ["a profile", { extends: "first-draft" }],
    ["severities", { rules: { "persona-named": "off", "stage-has-action": "info" } }],
    ["options", { rules: { "needs-known": ["error", { strong: 1 }] } }],
    ["a severity with no options", { rules: { "persona-named": ["error", {}] } }],
  ])("%s is accepted", (_, config) => {
    expect(said(parseConfig(config))).toBe("accepted");
  });

  test.each([
    ["a string", "strict", "lanewise.json: “strict” given, expected an object"],
    ["a list", [], "lanewise.json: “[]” given, expected an object"],
    ["an unknown key", { rule: {} }, "lanewise.json: unknown key “rule”, the nearest is “rules”"],
    [
      "an unknown profile",
      { extends: "journeymap" },
      "lanewise.json, at extends: unknown profile “journeymap”, the nearest is “journey-map”",
    ],
    [
      "an unknown rule",
      { rules: { "stage-has-actoin": "off" } },
      "lanewise.json, at rules: unknown rule “stage-has-actoin”, the nearest is “stage-has-action”",
    ],
    [
      "an unknown severity",
      { rules: { "stage-has-action": "warn" } },
      "lanewise.json, at rules.stage-has-action: unknown severity “warn”, expected “off”, “info”, “warning” or “error”",
    ],
    [
      "off with options",
      { rules: { "needs-known": ["off", {}] } },
      "lanewise.json, at rules.needs-known: unknown severity “off”, expected “info”, “warning” or “error”",
    ],
    [
      "a number",
      { rules: { "needs-known": 2 } },
      'lanewise.json, at rules.needs-known: “2” given, expected “off”, “info”, “warning” or “error”, or a severity with options: ["warning", {…}]',
    ],
    [
      "an unknown option",
      { rules: { "needs-known": ["error", { strogn: 1 }] } },
      "lanewise.json, at rules.needs-known: unknown option “strogn”, the nearest is “strong”",
    ],
    [
      "an option where there are none",
      { rules: { "persona-named": ["error", { strict: true }] } },
      "lanewise.json, at rules.persona-named: unknown option “strict”, this rule has none",
    ],
    [
      "an unknown lane role",
      { rules: { "lane-required": ["error", { lanes: ["actions", "needs|gaols"] }] } },
      "lanewise.json, at rules.lane-required.lanes.1: unknown lane role “gaols”, the nearest is “goals”",
    ],
    [
      "rules as a list",
      { rules: ["stage-has-action"] },
      'lanewise.json, at rules: “["stage-has-action"]” given, expected an object of rules',
    ],
  ])("%s is refused, with what was expected", (_, config, message) => {
    expect(said(parseConfig(config))).toBe(message);
    expect(said(check(readingOf(home), { config }))).toBe(message);
  });

  test("an option out of range is refused with its path", () => {
    expect(said(parseConfig({ rules: { "needs-known": ["error", { strong: 5 }] } }))).toMatch(
      /^lanewise\.json, at rules\.needs-known\.strong: ./,
    );
  });

  test("names that every object has are no rules", () => {
    for (const id of ["__proto__", "constructor", "toString"])
      expect(said(parseConfig(JSON.parse(`{"rules": {"${id}": "off"}}`)))).toContain(`unknown rule “${id}”`);
  });

  test("several mistakes are all named", () => {
    const result = parseConfig({ extends: "x", rules: { a: "off", "persona-named": 1 } });
    expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual(["extends", "rules", "rules.persona-named"]);
  });

  test("the JSON Schema names every rule, profile and option", () => {
    const schema = JSON.stringify(z.toJSONSchema(configSchema));
    for (const { id } of [...rules, ...profiles]) expect(schema).toContain(`"${id}"`);
    for (const rule of rules)
      for (const option of Object.keys(rule.options?.shape ?? {})) expect(schema).toContain(`"${option}"`);
  });
});

describe("settings", () => {
  test("a severity takes the place of the rule's own", () => {
    expect(severityOf({}, "stage-has-action")).toBe("error");
    expect(severityOf({ rules: { "stage-has-action": "info" } }, "stage-has-action")).toBe("info");
  });

  test("a rule that is off leaves no trace", () => {
    const report = reportOf(readingOf(home), { rules: { "stage-has-action": "off" } });
    expect(JSON.stringify(report)).not.toContain("stage-has-action");
  });

  test("a severity alone keeps the profile's options", () => {
    expect(severityOf({ rules: { "lane-required": "warning" } }, "lane-required")).toBe("warning");
  });

  test("options of the config win over the profile's, key by key", () => {
    const config = { rules: { "lane-required": ["error", { lanes: ["actions"] }] } };
    const { findings } = reportOf(readingOf(home), config);
    expect(findings.filter((f) => f.rule === "lane-required").map((f) => f.roles)).toEqual([
      ["touchpoints", "channels"],
    ]);
  });
});

describe("profiles", () => {
  const profileIn = (options: Parameters<typeof check>[1], map = home) => {
    const report = check(readingOf(map), options);
    return report.ok ? report.value.maps[0]?.profile : said(report);
  };

  test("the caller's wins over the config's, that over the map's, that over its kind's", () => {
    const draft = { ...home, profile: "first-draft" };
    expect(profileIn({ profile: "journey-map", config: { extends: "service-blueprint" } }, draft)).toBe("journey-map");
    expect(profileIn({ config: { extends: "service-blueprint" } }, draft)).toBe("service-blueprint");
    expect(profileIn({}, draft)).toBe("first-draft");
    expect(profileIn({}, { ...home, kind: "service-blueprint" })).toBe("service-blueprint");
    expect(profileIn({})).toBe("journey-map");
  });

  test("an unknown one is refused with the nearest, but a map may name one of a later version", () => {
    expect(profileIn({ profile: "blueprint" })).toBe(
      `unknown profile “blueprint”, known are ${listed(
        profiles.map((p) => `“${p.id}”`),
        { most: 99 },
      )}`,
    );
    expect(profileIn({ profile: "first-draff" })).toBe("unknown profile “first-draff”, the nearest is “first-draft”");
    expect(profileOf({ kind: "journey-map", profile: "from-the-future" }).id).toBe("journey-map");
  });

  test.each(profiles.map((profile) => [profile.id, profile.rules] as const))(
    "%s is written as a lanewise.json could be",
    (_, own) => {
      expect(said(parseConfig({ rules: own }))).toBe("accepted");
    },
  );

  test("there is one for every published method the product follows", () => {
    const methods = [
      ...["think-insights", "bp3", "illusions-of-work", "inmoment", "hubspot", "sdt", "atlassian", "hotjar", "toptal"],
      ...["ux-institute", "qualtrics", "miro-guide", "ixdf", "sds-30min", "tisdd", "outwitly", "nng"],
    ];
    expect(profiles.map((profile) => profile.source).sort()).toEqual(methods.sort());
  });

  test.each(profiles.map((profile) => [profile.id, profile] as const))(
    "%s asks for lanes that exist, and says nothing of a map nobody has written on",
    (id, profile) => {
      expect(profile.about).toMatch(/^[A-Z].*\.$/);
      expect(profile.rules["lane-required"]).toBeDefined();
      const empty = { ...home, notes: [], header: { persona: "Tom" } };
      const report = check(readingOf(empty), { profile: id, config: { rules: { "lane-required": "off" } } });
      const findings = report.ok ? report.value.maps[0]?.findings : undefined;
      expect(findings?.map((f) => f.rule)).toEqual(["stage-has-notes"]);
    },
  );

  test("a fact nobody asked for is left alone by the plain ones, and missed by the method that asks for it", () => {
    const missed = (id: string) => {
      const report = check(readingOf(home), { profile: id });
      const facts = ["scope-stated", "timescale-stated", "journey-has-owner", "review-is-recent"];
      return report.ok ? report.value.maps[0]?.findings.map((f) => f.rule).filter((r) => facts.includes(r)) : [];
    };
    for (const id of ["journey-map", "service-blueprint", "first-draft", "outside-in"]) expect(missed(id)).toEqual([]);
    expect(missed("hotjar")).toEqual(["scope-stated"]);
    expect(missed("ixdf")).toEqual(["timescale-stated"]);
    expect(missed("nng")).toEqual(["journey-has-owner", "review-is-recent"]);
  });

  test("each has a file of its own and a line in the index", () => {
    const files = readdirSync(new URL("../../src/rules/profiles/", import.meta.url)).filter(
      (file) => !["index.ts", "profile.ts"].includes(file),
    );
    expect(profiles.map((profile) => `${profile.id}.ts`).sort()).toEqual(files.sort());
  });
});
