// A check of what was read, with what people dismissed on that board.
import type { Reading, Report } from "../model/index.js";
import { check } from "../rules/index.js";
import type { Seen } from "./seeing.js";

export interface Checking {
  readonly profile?: string;
  /** YYYY-MM-DD, for checks that count from a day. */
  readonly today?: string;
}

/** Throws on a profile nobody knows. */
export const checked = (of: Reading | Seen, options: Checking = {}): Report => {
  const [reading, dismissals] = "reading" in of ? [of.reading, of.dismissals] : [of, undefined];
  const report = check(reading, { ...options, ...(dismissals && { dismissals }) });
  if (!report.ok) throw new Error(report.problems.map((p) => p.message).join(" "));
  return report.value;
};
