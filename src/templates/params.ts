// Parameters of every template: one meaning in panel, command line and code. Refuses with name, what it was and what is allowed.
import type { LaneRole, Parsed } from "../model/index.js";
import type { Language } from "../words/index.js";

export interface StageSpec {
  readonly title: string;
  readonly group?: string;
}

/** Role and title, a role with its usual title, or an own lane with a title alone. */
export interface LaneSpec {
  readonly role?: LaneRole;
  readonly title?: string;
}

export interface Params {
  readonly title?: string;
  readonly persona?: string;
  readonly scenario?: string;
  readonly goal?: string;
  readonly scope?: string;
  readonly state: "current" | "future";
  readonly stages?: readonly StageSpec[];
  readonly lanes?: readonly LaneSpec[];
  /** Starters: 0 none, 1 in the first stage, 2 and 3 that many in … see model.md. */
  readonly seeds: number;
  readonly notes: "square" | "wide";
  /** Side of a square note in board units, 120…480. */
  readonly noteSize: number;
  readonly language: Language;
  readonly color: "lane" | "author";
  /** Notes expected a cell; grows the rows. */
  readonly expected?: number;
}

/** Raw values by key (strings from the command line and forms, arrays from code) → parameters with defaults filled in. */
export type ParseParams = (raw: Readonly<Record<string, unknown>>) => Parsed<Params>;
