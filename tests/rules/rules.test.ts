import { readdirSync, readFileSync } from "node:fs";
import { expect, describe as group, test } from "vitest";
import * as z from "zod/mini";
import { describe, profiles, rules } from "../../src/rules/index.js";

const files = readdirSync(new URL("../../src/rules/", import.meta.url));

group("the list of rules", () => {
  test("holds every rule of the folder once: a file with a dash in its name is a rule", () => {
    const named = files.filter((file) => file.includes("-")).map((file) => file.replace(/\.ts$/, ""));
    expect(rules.map((rule) => rule.id).sort()).toEqual(named.sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s says what it is, why, and what it needs", (_, rule) => {
    for (const text of [rule.sentence, rule.why, rule.needs]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(rule.source).toMatch(/^[a-z0-9-]+$/);
    expect(rule.appliesTo.length).toBeGreaterThan(0);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("the defaults of %s are options it accepts", (_, rule) => {
    const schema = rule.options ?? z.strictObject({});
    expect(z.safeParse(schema, rule.defaults).success).toBe(true);
    expect(z.safeParse(schema, { ...rule.defaults, noSuchOption: 1 }).success).toBe(false);
    expect(z.safeParse(schema, {}).success).toBe(true);
  });

  test("describes each rule as plain data, with every option explained", () => {
    for (const rule of rules) {
      const described = describe(rule);
      expect(JSON.parse(JSON.stringify(described))).toEqual(described);
      for (const option of described.options) {
        expect(option.about).toMatch(/^[A-Z].*\.$/);
        expect(["boolean", "integer", "number", "string", "array"]).toContain(option.type);
      }
    }
    expect(rules.map(describe).find((rule) => rule.id === "needs-known")).toMatchObject({
      source: "sds-30min",
      severity: "warning",
      options: [{ name: "strong", type: "number", minimum: 0.1, maximum: 2, default: 1.5 }],
    });
  });

  test("says how severe a rule is in every profile", () => {
    const described = rules.map(describe);
    for (const rule of described) expect(Object.keys(rule.severities)).toEqual(profiles.map(({ id }) => id));
    expect(described.find((rule) => rule.id === "goal-named")?.severities).toMatchObject(
      Object.fromEntries(profiles.flatMap(({ id, rules: set }) => (set["goal-named"] === "off" ? [[id, "off"]] : []))),
    );
    expect(described.find((rule) => rule.id === "lane-unique")?.severities["journey-map"]).toBe("warning");
  });

  test("messages never glue sentences from parts that a translator could not see whole", () => {
    for (const rule of rules) {
      const source = readFileSync(new URL(`../../src/rules/${rule.id}.ts`, import.meta.url), "utf8");
      expect(source).not.toMatch(/message: [^\n]*(" \+ | \+ ")/);
    }
  });
});
