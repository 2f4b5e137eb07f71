// ServiceMap → drafts, and changes to a map → changes to its board.
import type { Change, Draft, Point, Snapshot } from "../board/index.js";
import type { MapChange, ServiceMap } from "../model/index.js";
import type { Language } from "../words/index.js";

export interface PlaceOptions {
  /** Side of a square note in board units; every measure follows from it. Default 240. */
  readonly note?: number;
  readonly notes?: "square" | "wide";
  readonly color?: "lane" | "author";
  readonly language?: Language;
  readonly rightToLeft?: boolean;
  /** Notes expected a cell. */
  readonly expected?: number;
  /** Hosts whose heads carry the title alone get the emotion scale in words elsewhere. */
  readonly leadAndRest?: boolean;
  /** Top left corner of the frame; default 0,0. */
  readonly at?: Point;
}

export declare const place: (map: ServiceMap, options?: PlaceOptions) => readonly Draft[];

/** What a change needs on the board; `possible: false` says in `where` why it cannot be done there. */
export interface Amended {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
}

export declare const amend: (
  changes: readonly MapChange[],
  map: ServiceMap,
  snapshot: Snapshot,
  options?: PlaceOptions,
) => Amended;
