// What one change comes to, and how the map stands after it.
import type { Change } from "../../board/index.js";
import type { Standing } from "./standing.js";

export interface Done {
  readonly possible: boolean;
  /** Where it goes, in a sentence; or why it cannot be done there. */
  readonly where: string;
  readonly changes: readonly Change[];
  readonly standing: Standing;
}
