// A baseline: findings a team knows and lives with for now. They are left out of a report; new ones stay in.
import * as z from "zod/mini";
import { type Parsed, parsed, type Report, refused } from "../model/index.js";
import { refusalsOf } from "../model/refusals.js";

const entry = z.object({ fingerprint: z.string().check(z.minLength(1)), rule: z.string(), message: z.string() });

/** The shape of a baseline file. Only fingerprints count; rule and message are there for people. */
export const baselineSchema = z.object({ format: z.literal("lanewise.baseline/1"), findings: z.array(entry) });

export type Baseline = z.infer<typeof baselineSchema>;

/** What is known as of these reports; what could not be checked is no finding and stays out. */
export const writeBaseline = (...reports: readonly Report[]): Baseline => {
  const known = new Map<string, Baseline["findings"][number]>();
  for (const report of reports)
    for (const map of report.maps)
      for (const { fingerprint, rule, message } of map.findings) known.set(fingerprint, { fingerprint, rule, message });
  const findings = [...known.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return { format: "lanewise.baseline/1", findings };
};

/** `name` is the file that a refusal speaks of. */
export const parseBaseline = (input: unknown, name = "baseline"): Parsed<Baseline> => {
  const result = z.safeParse(baselineSchema, input);
  return result.success
    ? parsed(result.data)
    : refused(...refusalsOf(result.error, input, name, "a lanewise.baseline/1 file"));
};

/** The report without what the baseline knows. */
export const applyBaseline = (report: Report, baseline: Baseline): Report => {
  const known = new Set(baseline.findings.map((finding) => finding.fingerprint));
  return {
    ...report,
    maps: report.maps.map((map) => ({ ...map, findings: map.findings.filter((f) => !known.has(f.fingerprint)) })),
  };
};
