// The checks of a map.
import type { Parsed, Reading, Report } from "../model/index.js";

export interface CheckOptions {
  readonly profile?: string;
  /** Contents of lanewise.json, as parsed JSON. */
  readonly config?: unknown;
}

/** Refuses a config or profile nobody knows, with the nearest name. */
export declare const check: (reading: Reading, options?: CheckOptions) => Parsed<Report>;
