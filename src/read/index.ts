// Snapshot → Reading.
import type { Snapshot } from "../board/index.js";
import type { LaneRole, Reading } from "../model/index.js";

/** What a person points at: labels by item id or by their text. */
export interface Hints {
  readonly lanes?: readonly { readonly label: string; readonly roles?: readonly LaneRole[] }[];
  readonly stages?: readonly { readonly label: string }[];
}

export declare const read: (snapshot: Snapshot, hints?: Hints) => Reading;
