// A map on its way to the board: laid out, and placed.
import type { Change, Draft, ItemId, Unfinished } from "../board/index.js";
import type { ServiceMap } from "../model/index.js";
import type { PlaceOptions } from "../place/options.js";

/** What it takes to plan the same map once more: a template or a map, and the parameters as they were given. */
export interface Recipe {
  readonly template?: string;
  readonly map?: ServiceMap;
  readonly params: Readonly<Record<string, unknown>>;
  /** The frame it goes into. */
  readonly into?: ItemId;
}

/** A map laid out and ready to be placed; `drafts` stand at 0,0 until a spot is found. */
export interface Plan {
  readonly map: ServiceMap;
  readonly drafts: readonly Draft[];
  readonly options: PlaceOptions;
  /** Board units. */
  readonly size: { readonly w: number; readonly h: number };
  /** About how long the host will take. */
  readonly seconds: number;
  readonly recipe: Recipe;
}

/** An insert that was interrupted, to be finished, taken away or left. */
export interface Offer {
  readonly of: Unfinished;
  readonly title: string;
  /** Items that stand, and how many it was to be. */
  readonly standing: number;
  readonly planned: number;
  /** How many of them are as they were placed: only those are taken away. */
  readonly removable: number;
  /** Its frame is there. */
  readonly canFinish: boolean;
}

export interface Inserted {
  readonly map: ServiceMap;
  /** Everything placed, in the order of the plan. */
  readonly items: readonly ItemId[];
  readonly frame: ItemId | undefined;
  /** Whole sentences on what the host could not do in full. */
  readonly remarks: readonly string[];
  /** A whole sentence on where it stands, where somebody should know: what it lies over, that what was selected is gone. */
  readonly stands?: string;
  /** What takes back what grew for it. */
  readonly back?: readonly Change[];
}

/** Nothing was done, since there is no room where a person wanted the map. The message is a whole sentence or two. */
export class NoRoom extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NoRoom";
  }
}
