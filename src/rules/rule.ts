// What a rule is: one file a rule, a pure function of a map. check.ts runs them, sorts and fingerprints what they say.
import type * as z from "zod/mini";
import type { Fix, LaneRole, MapKind, ServiceMap, Severity } from "../model/index.js";
import type { Cells } from "./cells.js";
import type { Silencing } from "./silencing.js";

/** What a remark is about, as ids. */
export interface Place {
  readonly lanes?: readonly string[];
  readonly stages?: readonly string[];
  readonly notes?: readonly string[];
  readonly roles?: readonly LaneRole[];
}

/** What a rule says of one place. The engine adds rule, severity, items and fingerprint. */
export interface Remark extends Place {
  readonly message: string;
  /** Board items to show; default: those of the notes, else of the stages and lanes, else the map’s own. */
  readonly items?: readonly string[];
  readonly question?: string;
  readonly fix?: Fix;
  /** At most this severe, where a place matters less than the rule as a whole. */
  readonly severity?: Severity;
  /** A word that tells apart remarks of one rule about the same place; part of the fingerprint. */
  readonly reason?: string;
  /** What the fingerprint is made of, where that is less than what is shown; default: all ids above. */
  readonly about?: Place;
}

/** `inapplicable`: what the rule needs is not on the map. No remarks at all is a pass. */
export type Outcome =
  | "inapplicable"
  | { readonly findings: readonly Remark[]; readonly incomplete?: readonly Remark[] };

export interface Rule<Options extends object = object> {
  /** A sentence one can say: `stage-has-action`. */
  readonly id: string;
  readonly severity: Severity;
  readonly appliesTo: readonly MapKind[];
  /** Id of the method or tool it comes from. */
  readonly source: string;
  /** The rule in one sentence; it is its documentation. */
  readonly sentence: string;
  /** Why it matters, in one sentence for a facilitator. */
  readonly why: string;
  /** What must be on the map for it to speak, in one sentence; said where it is inapplicable. */
  readonly needs: string;
  /** Speaks of notes: inapplicable on a map without any. */
  readonly needsNotes: boolean;
  /** A strict object, every key optional and described; what is left out comes from `defaults`. */
  readonly options?: z.ZodMiniObject;
  readonly defaults: Options;
  /** Runs after all others. */
  readonly isLast?: boolean;
  /** `silencing` is there for the last one, which looks after what the others were told on the board. */
  check(map: ServiceMap, options: Options, cells: Cells, silencing?: Silencing): Outcome;
}

export const everyKind: readonly MapKind[] = ["journey-map", "service-blueprint"];
