// What a rule is: one file a rule, a pure function of a map. check.ts runs them, sorts and fingerprints what they say.
import type * as z from "zod/mini";
import type { Fix, LaneRole, MapKind, ServiceMap, Severity } from "../model/index.js";

/** What a rule says of one place. The engine adds rule, severity and fingerprint. */
export interface Remark {
  readonly message: string;
  readonly lanes?: readonly string[];
  readonly stages?: readonly string[];
  readonly notes?: readonly string[];
  readonly items?: readonly string[];
  readonly roles?: readonly LaneRole[];
  readonly question?: string;
  readonly fix?: Fix;
}

/** `inapplicable`: what the rule needs is not on the map. No remarks at all is a pass. */
export type Outcome =
  | "inapplicable"
  | { readonly findings: readonly Remark[]; readonly incomplete?: readonly Remark[] };

export interface Rule<Options = unknown> {
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
  readonly options?: z.ZodMiniType<Options>;
  readonly defaults: Options;
  check(map: ServiceMap, options: Options): Outcome;
}
