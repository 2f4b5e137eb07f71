// What a check says about a map, and the fix it offers, as plain data.
import type { LaneRole, LineRole } from "./lanes.js";
import type { HeaderField, LaneId, NoteId, StageId } from "./map.js";

export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** A change to a map; place/ turns it into changes on the board. `after: null` means in front of all others. */
export type MapChange =
  | { readonly add: "lane"; readonly role: LaneRole; readonly title: string; readonly after?: LaneId | null }
  | { readonly add: "stage"; readonly title: string; readonly after?: StageId | null }
  | { readonly add: "line"; readonly role: LineRole; readonly title: string; readonly after: LaneId | null }
  | { readonly add: "note"; readonly text: string; readonly lane: LaneId; readonly stage: StageId }
  | { readonly set: "header"; readonly field: HeaderField; readonly value: string };

export interface Fix {
  /** A verb and its object: `Add the lane “Backstage”`. */
  readonly label: string;
  readonly changes: readonly MapChange[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly lanes: readonly LaneId[];
  readonly stages: readonly StageId[];
  readonly notes: readonly NoteId[];
  readonly items: readonly string[];
  /** The lane roles that are missing, where lanes are. */
  readonly roles?: readonly LaneRole[];
  /** In `incomplete`: what to ask a person. */
  readonly question?: string;
  readonly fix?: Fix;
  readonly fingerprint: string;
}

export interface MapReport {
  /** Id of the map in the reading. */
  readonly map: string;
  readonly profile: string;
  readonly findings: readonly Finding[];
  readonly incomplete: readonly Finding[];
  readonly passes: readonly string[];
  readonly inapplicable: readonly string[];
}

export interface Report {
  readonly format: "lanewise.report/1";
  readonly source: { readonly host: string; readonly name?: string };
  readonly maps: readonly MapReport[];
}
