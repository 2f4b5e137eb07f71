// A journey map or service blueprint as plain data: lanes × stages and the notes in them.
// How it was drawn, read or checked is said elsewhere (place/, read/, rules/).
import type { LaneRole, LineRole } from "./lanes.js";

export type MapKind = "journey-map" | "service-blueprint";
export type StageId = string;
export type LaneId = string;
export type NoteId = string;

/** The board item something came from; `url` opens it where the host has addresses. */
export interface ItemRef {
  readonly id: string;
  readonly url?: string;
}

export const headerFields = [
  "persona",
  "scenario",
  "goal",
  "scope",
  "expectations",
  "objective",
  "state",
  "timescale",
  "owner",
  "version",
  "reviewedOn",
] as const;
export type HeaderField = (typeof headerFields)[number];

/** Facts about the map as a whole, as written near its title. */
export interface Header {
  readonly persona?: string;
  readonly scenario?: string;
  readonly goal?: string;
  readonly scope?: string;
  readonly expectations?: string;
  readonly objective?: string;
  readonly state?: "current" | "future";
  readonly timescale?: string;
  readonly owner?: string;
  readonly version?: string;
  readonly reviewedOn?: string;
}

/** A column. `group` is the phase above it, as written. */
export interface Stage {
  readonly id: StageId;
  readonly title: string;
  readonly group?: string;
  readonly item?: ItemRef;
}

/** A row. No roles: nobody could say what it means. */
export interface Lane {
  readonly id: LaneId;
  readonly title: string;
  readonly roles: readonly LaneRole[];
  readonly item?: ItemRef;
}

/** A line drawn on the board; `after` is the lane directly above it, null above all lanes. */
export interface Line {
  readonly role: LineRole;
  readonly title: string;
  readonly after: LaneId | null;
  readonly item?: ItemRef;
}

export type ScoreSource = "number" | "emoji" | "height";

/** What one sticky says and where it stands. Scores are −2…+2; certainty, importance, satisfaction 1…10; confidence 0…1. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly lane: LaneId | null;
  readonly stage: StageId | null;
  readonly spans?: readonly StageId[];
  readonly color?: string;
  readonly author?: string;
  readonly tags?: readonly string[];
  readonly votes?: number;
  readonly owner?: string;
  readonly starter?: boolean;
  readonly score?: number;
  readonly scoreFrom?: ScoreSource;
  readonly scoreAsWritten?: string;
  readonly certainty?: number;
  readonly importance?: number;
  readonly satisfaction?: number;
  readonly confidence: number;
  readonly why: string;
  readonly item?: ItemRef;
}

/** A connector between two notes. */
export interface Link {
  readonly from: NoteId;
  readonly to: NoteId;
  readonly text?: string;
}

/**
 * Written on the board for Lanewise itself: a rule that is off in a cell, a whole stage or lane (only one of the two is there), or
 * on the map (neither). `rule` as written; `reason` is "" where none is given.
 */
export interface Directive {
  readonly rule: string;
  readonly reason: string;
  readonly lane?: LaneId;
  readonly stage?: StageId;
  readonly item?: ItemRef;
}

/** Stages run left to right, lanes and lines top to bottom. */
export interface ServiceMap {
  readonly format: "lanewise.map/1";
  readonly id: string;
  readonly kind: MapKind;
  readonly profile?: string;
  readonly title: string;
  readonly header: Header;
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  readonly lines: readonly Line[];
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
  readonly directives?: readonly Directive[];
  readonly item?: ItemRef;
}
