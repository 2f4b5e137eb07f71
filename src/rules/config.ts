// lanewise.json: which profile, which rules, how severe, with which options. Refuses what it does not know and names
// the nearest thing it does; what a setting means for a map is decided here too, running the rules is check.ts.
import * as z from "zod/mini";
import { type Parsed, parsed, refused, type Severity, severities } from "../model/index.js";
import { refusal, valueAt } from "../model/refusals.js";
import { nearest } from "../words/index.js";
import { type Profile, profiles, type Setting } from "./profiles/index.js";
import type { Rule } from "./rule.js";
import { rules } from "./rules.js";
import { listed, quoted } from "./say.js";

const levels = ["off", ...severities] as const;
const level = z.enum(levels);
const severity = z.enum(severities);

const settingOf = (rule: Rule) =>
  z.optional(
    z.union([level, z.tuple([severity, rule.options ?? z.strictObject({})])]).check(z.describe(rule.sentence)),
  );

/** The shape of lanewise.json; the JSON Schema is generated from it. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z.optional(z.enum(profiles.map((profile) => profile.id))),
  rules: z.optional(z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])))),
});

export interface Config {
  readonly extends?: string;
  readonly rules: Readonly<Record<string, Setting>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const written = (value: unknown): string =>
  quoted(typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing"));

const unknownName = (what: string, name: unknown, names: readonly string[]): string => {
  const near = typeof name === "string" ? nearest(name, names) : undefined;
  const hint = near
    ? `the nearest is ${quoted(near)}`
    : `known are ${listed(
        names.map((n) => quoted(n)),
        { most: 99 },
      )}`;
  return `unknown ${what} ${written(name)}, ${hint}`;
};

/** `at path: what was wrong`, for a part of the config that zod refused. */
interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

const optionFaults = (rule: Rule, given: unknown, path: readonly string[]): readonly Fault[] => {
  const schema = rule.options ?? z.strictObject({});
  const known = Object.keys(rule.options?.shape ?? {});
  if (!isObject(given)) return [{ path, message: `${written(given)} given, expected an object of options` }];
  const strangers = Object.keys(given).filter((key) => !known.includes(key));
  if (strangers.length > 0)
    return strangers.map((key) => ({
      path,
      message: known.length ? unknownName("option", key, known) : `unknown option ${quoted(key)}, this rule has none`,
    }));
  const result = z.safeParse(schema, given);
  return result.success
    ? []
    : result.error.issues.map((issue) => ({
        path: [...path, ...issue.path.map(String)],
        message: refusal(issue, valueAt(given, issue.path)),
      }));
};

const settingFaults = (rule: Rule, given: unknown): readonly Fault[] => {
  const path = ["rules", rule.id];
  const expected = `expected ${listed(
    levels.map((l) => quoted(l)),
    { word: "or" },
  )}`;
  if (typeof given === "string")
    return levels.some((l) => l === given) ? [] : [{ path, message: `unknown severity ${quoted(given)}, ${expected}` }];
  if (!Array.isArray(given) || given.length !== 2)
    return [{ path, message: `${written(given)} given, ${expected}, or a severity with options: ["warning", {…}]` }];
  const [sev, options]: readonly unknown[] = given;
  if (!severities.some((s) => s === sev))
    return [
      {
        path,
        message: `unknown severity ${written(sev)}, expected ${listed(
          severities.map((s) => quoted(s)),
          { word: "or" },
        )}`,
      },
    ];
  return optionFaults(rule, options, path);
};

const faultsIn = (input: unknown): readonly Fault[] => {
  if (!isObject(input)) return [{ path: [], message: `${written(input)} given, expected an object` }];
  const keys = Object.keys(configSchema.shape);
  const faults: Fault[] = Object.keys(input)
    .filter((key) => !keys.includes(key))
    .map((key) => ({
      path: [],
      message: unknownName(
        "key",
        key,
        keys.filter((k) => k !== "$schema"),
      ),
    }));
  const ids = profiles.map((profile) => profile.id);
  if (input.extends !== undefined && !ids.some((id) => id === input.extends))
    faults.push({ path: ["extends"], message: unknownName("profile", input.extends, ids) });
  const own = input.rules ?? {};
  if (!isObject(own))
    return [...faults, { path: ["rules"], message: `${written(own)} given, expected an object of rules` }];
  for (const [id, given] of Object.entries(own)) {
    const rule = rules.find((r) => r.id === id);
    if (rule) faults.push(...settingFaults(rule, given));
    else
      faults.push({
        path: ["rules"],
        message: unknownName(
          "rule",
          id,
          rules.map((r) => r.id),
        ),
      });
  }
  return faults;
};

const settings = (input: object): Readonly<Record<string, Setting>> =>
  Object.fromEntries(Object.entries(input).filter((entry): entry is [string, Setting] => entry[1] !== undefined));

/** The contents of lanewise.json; `name` is the file the messages speak of. */
export const parseConfig = (input: unknown, name = "lanewise.json"): Parsed<Config> => {
  if (input === undefined) return parsed({ rules: {} });
  const result = z.safeParse(configSchema, input);
  if (result.success) {
    const { extends: base, rules: own } = result.data;
    return parsed({ ...(base === undefined ? {} : { extends: base }), rules: settings(own ?? {}) });
  }
  const faults: readonly Fault[] = faultsIn(input);
  const told = faults.length
    ? faults
    : result.error.issues.map((issue) => ({
        path: issue.path.map(String),
        message: refusal(issue, valueAt(input, issue.path)),
      }));
  return refused(
    ...told.map(({ path, message }) => {
      const at = path.join(".");
      return { message: `${name}${at ? `, at ${at}` : ""}: ${message}`, path: at };
    }),
  );
};

/** The profile of that name, or a refusal that names the nearest. */
export const parseProfile = (id: string): Parsed<Profile> => {
  const profile = profiles.find((p) => p.id === id);
  return profile
    ? parsed(profile)
    : refused(
        unknownName(
          "profile",
          id,
          profiles.map((p) => p.id),
        ),
      );
};

export interface RuleSettings {
  readonly severity: Severity;
  readonly options: object;
}

/** What holds for a rule: its own defaults, over them the profile's, over them the config's. A severity alone keeps options. */
export const settingsOf = (rule: Rule, profile: Profile, config: Config): RuleSettings | "off" => {
  let state: Setting = rule.severity;
  let options: object = rule.defaults;
  for (const given of [profile.rules[rule.id], config.rules[rule.id]]) {
    if (given === undefined) continue;
    state = typeof given === "string" ? given : given[0];
    if (typeof given !== "string") options = { ...options, ...given[1] };
  }
  return state === "off" || typeof state !== "string" ? "off" : { severity: state, options };
};
