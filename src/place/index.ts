// ServiceMap → drafts, and changes to a map → changes to its board.
export { colorOf, type HueColors, hueOf } from "./colors.js";
export { across, base as measures } from "./measures.js";
export type { PlaceOptions } from "./options.js";
export { place } from "./place.js";

import type { Change, Snapshot } from "../board/index.js";
import type { MapChange, ServiceMap } from "../model/index.js";
import type { PlaceOptions } from "./options.js";

/** What a change needs on the board; `possible: false` says in `where` why it cannot be done there. */
export interface Amended {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
}

export const amend = (
  _changes: readonly MapChange[],
  _map: ServiceMap,
  _snapshot: Snapshot,
  _options?: PlaceOptions,
): Amended => ({ possible: false, where: "This cannot be changed on the board yet.", changes: [] });
