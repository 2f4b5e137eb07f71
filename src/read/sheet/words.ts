// What a text may name by its words alone, and how long it is for a label. Kept with the sheet, by a thing's number, so that it is
// sought once: in maps/words.ts and labels/look.ts.
import type { LaneRole, LineRole } from "../../model/index.js";

export interface Words {
  /** Of a lane. */
  readonly roles: readonly LaneRole[];
  readonly line: LineRole | undefined;
  /** “1. Search” */
  readonly isNumbered: boolean;
  /** A word that boards of other methods are known by. */
  readonly other: string | undefined;
  readonly isLegendTitle: boolean;
}

/** Short enough in a crowd of notes, short enough elsewhere, too long. */
export type LabelLength = 1 | 2 | 3;
