// The checks of a map: running them, their settings, and what is known about each.
export { applyBaseline, type Baseline, baselineSchema, parseBaseline, writeBaseline } from "./baseline.js";
export { type Cells, cellsOf } from "./cells.js";
export { type CheckOptions, check } from "./check.js";
export { type Config, configSchema, parseConfig, parseProfile } from "./config.js";
export { describe, type OptionDescription, type RuleDescription } from "./describe.js";
export { applyDismissals, dismissalsKey, everythingIn, parseDismissals, writeDismissals } from "./dismissals.js";
export { fingerprint } from "./fingerprint.js";
export { methods } from "./methods.js";
export { type Profile, profileOf, profiles, type Setting } from "./profiles/index.js";
export type { Outcome, Remark, Rule } from "./rule.js";
export { rules } from "./rules.js";
