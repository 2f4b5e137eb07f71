// The use cases: insert, read, check, fix, take away, bring in, compare. Takes a Board; knows no host and no screen.
import type { Applied, Board, Change, Draft, ItemId, Progress, Scope, Snapshot } from "./board/index.js";
import type { Finding, Parsed, Reading, Report, ServiceMap } from "./model/index.js";
import type { Language } from "./words/index.js";

/** A map laid out and ready to be placed; `drafts` stand at 0,0 until a spot is found. */
export interface Plan {
  readonly map: ServiceMap;
  readonly drafts: readonly Draft[];
  readonly size: { readonly w: number; readonly h: number };
  /** About how long the host will take, in seconds. */
  readonly seconds: number;
}

export interface Inserted {
  readonly map: ServiceMap;
  readonly items: readonly ItemId[];
  readonly frame: ItemId | undefined;
}

/** A reading with the snapshot it was made from, so that fixes know where things stand. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
}

export interface FixPreview {
  readonly changes: readonly Change[];
  /** Where it will go, in words; or why it cannot be done here. */
  readonly where: string;
  readonly possible: boolean;
}

export interface Taken {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
  readonly dropped: readonly string[];
}

export interface Session {
  readonly board: Board;
  /** Validates the parameters once, here. */
  plan(template: string, params: Readonly<Record<string, unknown>>): Parsed<Plan>;
  /** A plan for a map that comes from a file. */
  planMap(map: ServiceMap, params?: Readonly<Record<string, unknown>>): Parsed<Plan>;
  insert(plan: Plan, progress?: Progress): Promise<Inserted>;
  /** Takes away what an insert placed; untouched notes of people stay where they are. */
  remove(items: readonly ItemId[]): Promise<Applied>;
  /** Goes on with what a failed call left out. */
  resume(missing: readonly Change[], progress?: Progress): Promise<Applied>;
  read(scope?: Scope): Promise<Seen>;
  check(reading: Reading, options?: { readonly profile?: string; readonly config?: unknown }): Report;
  preview(seen: Seen, map: string, finding: Finding): FixPreview;
  fix(seen: Seen, map: string, finding: Finding, progress?: Progress): Promise<Applied>;
  take(reading: Reading, format: string): Taken;
  bring(text: string, name: string): Parsed<Reading>;
  reveal(ids: readonly ItemId[]): Promise<void>;
}

export interface SessionOptions {
  readonly language?: Language;
  /** Ids for new maps; the core has no randomness of its own. */
  readonly newId: () => string;
}

export type MakeSession = (board: Board, options: SessionOptions) => Session;
