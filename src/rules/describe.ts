// A rule as data for the command line, the panel and the generated documentation.
import * as z from "zod/mini";
import type { MapKind, Severity } from "../model/index.js";
import type { Rule } from "./rule.js";

export interface OptionDescription {
  readonly name: string;
  readonly about: string;
  readonly default?: unknown;
}

export interface RuleDescription {
  readonly id: string;
  readonly sentence: string;
  readonly why: string;
  readonly needs: string;
  readonly source: string;
  readonly severity: Severity;
  readonly appliesTo: readonly MapKind[];
  readonly options: readonly OptionDescription[];
}

export const describe = (rule: Rule): RuleDescription => {
  const { id, sentence, why, needs, source, severity, appliesTo } = rule;
  const defaults = new Map<string, unknown>(Object.entries(rule.defaults));
  const options = Object.entries(rule.options?.shape ?? {}).map(([name, schema]) => ({
    name,
    about: z.globalRegistry.get(schema)?.description ?? "",
    ...(defaults.has(name) ? { default: defaults.get(name) } : {}),
  }));
  return { id, sentence, why, needs, source, severity, appliesTo, options };
};
