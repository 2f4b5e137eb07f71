// What a text may name by its words alone. Kept with the sheet, by a thing's number, so that it is sought once; who asks finds it in
// maps/words.ts.
import type { LaneRole, LineRole } from "../../model/index.js";

export interface Words {
  /** Of a lane. */
  readonly roles: readonly LaneRole[];
  readonly line: LineRole | undefined;
  /** “1. Search” */
  readonly isNumbered: boolean;
  /** A word that boards of other methods are known by. */
  readonly other: string | undefined;
}
