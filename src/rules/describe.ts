// A rule as data for the command line, the panel and the generated documentation.
import * as z from "zod/mini";
import type { MapKind, Severity } from "../model/index.js";
import { settingsOf } from "./config.js";
import { profiles } from "./profiles/index.js";
import type { Rule } from "./rule.js";

export interface OptionDescription {
  readonly name: string;
  readonly about: string;
  /** As JSON Schema says it, with its limits and items beside it. */
  readonly type?: unknown;
  readonly default?: unknown;
}

export interface RuleDescription {
  readonly id: string;
  readonly sentence: string;
  readonly why: string;
  readonly needs: string;
  readonly source: string;
  readonly severity: Severity;
  /** By profile. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly appliesTo: readonly MapKind[];
  readonly options: readonly OptionDescription[];
}

const typeOf = (schema: z.core.$ZodType): object => {
  const { $schema, description, ...type } = z.toJSONSchema(schema);
  return type;
};

const severitiesOf = (rule: Rule): RuleDescription["severities"] =>
  Object.fromEntries(
    profiles.map((profile) => {
      const settings = settingsOf(rule, profile, { rules: {} });
      return [profile.id, settings === "off" ? "off" : settings.severity];
    }),
  );

export const describe = (rule: Rule): RuleDescription => {
  const { id, sentence, why, needs, source, severity, appliesTo } = rule;
  const defaults = new Map<string, unknown>(Object.entries(rule.defaults));
  const options = Object.entries(rule.options?.shape ?? {}).map(([name, schema]) => ({
    name,
    about: z.globalRegistry.get(schema)?.description ?? "",
    ...typeOf(schema),
    ...(defaults.has(name) ? { default: defaults.get(name) } : {}),
  }));
  return { id, sentence, why, needs, source, severity, severities: severitiesOf(rule), appliesTo, options };
};
