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
  | { readonly set: "header"; readonly field: HeaderField; readonly value: string }
  /** What the lines that are drawn are, from top to bottom: as many as there are. None of them moves. */
  | { readonly set: "lines"; readonly lines: readonly { readonly role: LineRole; readonly title: string }[] };

/** Another name on the label of a lane or stage. No fix asks for it; people do. */
export interface Rename {
  readonly rename: "lane" | "stage";
  readonly id: LaneId | StageId;
  readonly title: string;
}

/** A stage or lane right before or after another, with room made for it: what lies behind moves on. No fix asks for it; people do. */
export type Insertion =
  | {
      readonly insert: "stage";
      readonly title: string;
      readonly side: "before" | "after";
      readonly of: StageId;
    }
  | {
      readonly insert: "lane";
      readonly title: string;
      readonly role: LaneRole;
      readonly side: "before" | "after";
      readonly of: LaneId;
    };

/** Room for one more note across a stage, or for one more row of notes in a lane; what lies behind moves on. */
export interface Widening {
  readonly widen: "stage" | "lane";
  readonly id: StageId | LaneId;
}

/** What needs room within the map. */
export type RoomEdit = Insertion | Widening;

/** What a person may have done to a map that is on a board. */
export type MapEdit = MapChange | Rename | RoomEdit;

export const needsRoom = (edit: MapEdit): edit is RoomEdit => "insert" in edit || "widen" in edit;

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

/** A finding that does not count, with the reason somebody gave: on the board itself, or by dismissing it. */
export interface Suppressed {
  readonly rule: string;
  readonly by: "board" | "person";
  /** "" where none was written on the board. */
  readonly reason: string;
  readonly who?: string;
  /** YYYY-MM-DD. */
  readonly when?: string;
  /** The board item that says so. */
  readonly item?: string;
  /** It is one of those that could not be checked. */
  readonly asked?: boolean;
  readonly finding: Finding;
}

/** That somebody looked at a finding and found it fine, kept with the board. */
export interface Dismissal {
  readonly fingerprint: string;
  readonly rule: string;
  /** Id of the map it is about. */
  readonly map: string;
  readonly why: string;
  /** Display name, where the host says who the person is. */
  readonly who?: string;
  /** YYYY-MM-DD. */
  readonly when: string;
  /** The finding was gone at a later check: should it come back, it is open again. */
  readonly settled?: boolean;
}

/**
 * `expected`: nothing there, and a finding says that something should be. `not-applicable`: “n/a” is written there, the silence
 * was accepted with a reason, or no check would ever look for a note in that lane.
 */
export const coverageStates = ["filled", "empty", "expected", "not-applicable"] as const;
export type CoverageState = (typeof coverageStates)[number];

/** Lanes are rows, stages columns, in the order of the map. */
export interface Coverage {
  readonly lanes: readonly LaneId[];
  readonly stages: readonly StageId[];
  readonly cells: readonly (readonly CoverageState[])[];
  /** Notes people wrote; one that spans stages counts in each. */
  readonly counts: readonly (readonly number[])[];
}

export const outsideInParts = [
  "customer-share",
  "stages-with-voice",
  "before-and-after",
  "customer-words",
  "moments-served",
] as const;

export interface OutsideInPart {
  readonly id: (typeof outsideInParts)[number];
  readonly points: number;
  /** 20; 10 where only half of it could be checked, 0 where nothing could. */
  readonly of: number;
  readonly known: boolean;
  readonly sentence: string;
  /** Fingerprints of what the report says about it, silenced or not. */
  readonly findings: readonly string[];
}

/** How far a map looks from the customer’s side: points, of as many as could be checked. */
export interface OutsideIn {
  readonly score: number;
  readonly of: number;
  readonly parts: readonly OutsideInPart[];
}

export interface MapReport {
  /** Id of the map in the reading. */
  readonly map: string;
  readonly profile: string;
  readonly findings: readonly Finding[];
  readonly incomplete: readonly Finding[];
  readonly passes: readonly string[];
  readonly inapplicable: readonly string[];
  /** Silenced on the board; absent where nothing is. */
  readonly suppressed?: readonly Suppressed[];
  /** Dismissed by somebody; absent where nothing is. */
  readonly dismissed?: readonly Suppressed[];
  readonly coverage?: Coverage;
  /** Absent where none of its parts could be checked. */
  readonly outsideIn?: OutsideIn;
}

export interface Report {
  readonly format: "lanewise.report/1";
  readonly source: { readonly host: string; readonly name?: string };
  readonly maps: readonly MapReport[];
}
